import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronologyOf, spanOf } from '../../src/app/state/rows.ts';
import type { Arrangement } from '../../src/app/timeline/arrange.ts';
import { TimelineController, type Scene } from '../../src/app/timeline/controller.ts';
import type { Stretch } from '../../src/app/timeline/days.ts';
import { pillWidth } from '../../src/app/timeline/gather.ts';
import { labelOf } from '../../src/app/timeline/labels.ts';
import { foldSilences } from '../../src/app/timeline/silences.ts';
import { generateChronicle } from '../bench/generate.ts';

const { rows } = chronologyOf(generateChronicle(1500, 7));
const span = spanOf(rows) ?? { from: 0, to: 1 };
const measure = (text: string) => text.length * 6.5;
const sceneOf = (part: Partial<Scene> = {}): Scene => ({
  rows,
  span,
  lanes: 'none',
  chosen: [],
  selected: null,
  isFolded: false,
  language: 'ar',
  isBoth: false,
  width: 780,
  height: 380,
  ...part,
});
const arrangeAt = (scene: Scene, window: Stretch, then?: (controller: TimelineController) => void) => {
  const controller = new TimelineController(scene, window);
  const label: Parameters<TimelineController['arrange']>[0] = ({ event }, isFlat) =>
    labelOf(
      {
        title: event.title,
        date: '30 May 2024',
        language: scene.language,
        isBoth: scene.isBoth,
        isStrong: false,
        isFlat,
      },
      measure,
    );
  if (then) {
    controller.arrange(label);
    then(controller);
  }
  return { controller, arrangement: controller.arrange(label) };
};

const windows = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([place, zoom]): Stretch => {
    const length = 2 * (18_000 / 2) ** zoom;
    const from = span.from + place * (span.to - span.from - length);
    return { from, to: from + length };
  });
const scenes = fc.record({
  lanes: fc.constantFrom('none', 'actor', 'type', 'source') as fc.Arbitrary<Scene['lanes']>,
  isFolded: fc.boolean(),
  isBoth: fc.boolean(),
  language: fc.constantFrom('ar', 'en') as fc.Arbitrary<Scene['language']>,
  width: fc.constantFrom(328, 780, 1800),
  height: fc.constantFrom(150, 380, 700),
  chosen: fc.constantFrom([], ['actor-1'], ['actor-2', 'actor-3']),
});

describe('arranging', () => {
  it('shows or gathers every event of the stretch exactly once', () => {
    fc.assert(
      fc.property(scenes, windows, (part, window) => {
        const { controller, arrangement } = arrangeAt(sceneOf(part), window);
        const held = controller.lanes.flatMap((lane) => lane.rows);
        const present = new Set(
          held.filter((row) => liesIn(row.stretch, arrangement, controller)).map((row) => row.event.id),
        );
        expect(arrangement.shown + arrangement.gathered).toBe(arrangement.total);
        expect(arrangement.total).toBe(present.size);
        for (const lane of new Set(arrangement.lines.map((line) => line.lane))) {
          const shown = arrangement.placed.filter((item) => item.lane === lane).map((item) => item.row);
          const gathered = arrangement.pills
            .filter((pill) => pill.lane === lane)
            .flatMap((pill) => pill.rows);
          expect(new Set([...shown, ...gathered]).size).toBe(shown.length + gathered.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never lets two marks, labels or pills touch, nor a label cross the edge of the view', () => {
    fc.assert(
      fc.property(scenes, windows, (part, window) => {
        const { arrangement } = arrangeAt(sceneOf(part), window);
        const edges = [arrangement.view.from, arrangement.view.to].map(
          (edge) => (edge - arrangement.stretch.from) * arrangement.pixelsPerDay,
        );
        for (const boxes of byLine(arrangement).values()) {
          boxes.sort((a, b) => a.from - b.from);
          boxes.forEach((box, index) =>
            expect(box.to).toBeLessThanOrEqual((boxes[index + 1]?.from ?? Infinity) + 0.01),
          );
        }
        for (const { label, mark } of arrangement.placed) {
          if (!label) continue;
          const [from = 0, to = 0] = edges;
          const isOut = mark.to <= from || mark.from >= to;
          if (isOut) expect(label.at + label.label.width <= from || label.at >= to).toBe(true);
          for (const edge of edges)
            expect(label.at < edge && edge < label.at + label.label.width).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('holds at most 80 things in any view and 150 in all', () => {
    fc.assert(
      fc.property(scenes, windows, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (part, window, pan) => {
        const { arrangement } = arrangeAt(sceneOf(part), window);
        const shift = (arrangement.view.from - arrangement.stretch.from) * arrangement.pixelsPerDay;
        const width = part.width;
        const from = shift + pan * width;
        const inView =
          arrangement.placed.filter(({ mark }) => mark.to > from && mark.from < from + width).length +
          arrangement.pills.filter(({ at }) => at > from && at < from + width).length;
        expect(inView).toBeLessThanOrEqual(80);
        expect(arrangement.placed.length + arrangement.pills.length).toBeLessThanOrEqual(150);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps what is labelled on its line while the window is moved', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: -200, max: 200 }), (window, pixels) => {
        const first = arrangeAt(sceneOf(), window).arrangement;
        const second = arrangeAt(sceneOf(), window, (controller) => controller.pan(pixels)).arrangement;
        const lines = new Map(first.placed.map((item) => [item.key, item]));
        const width = 780;
        const kept = second.placed.filter((item) => {
          const before = lines.get(item.key);
          const at = item.mark.from - width / 2;
          return (
            before?.label &&
            item.label &&
            before.label.side === item.label.side &&
            at > 300 &&
            at < width - 300
          );
        });
        const moved = kept.filter((item) => lines.get(item.key)?.line !== item.line);
        expect(moved.length).toBeLessThanOrEqual(Math.ceil(kept.length / 4));
      }),
    );
  });
});

describe('folding silences', () => {
  const stretches = fc.array(
    fc.record({ from: fc.integer({ min: 0, max: 4000 }), length: fc.integer({ min: 1, max: 40 }) }),
    { minLength: 1, maxLength: 30 },
  );
  it('unfolds what it folds, and keeps the order of days', () => {
    fc.assert(
      fc.property(
        stretches,
        fc.integer({ min: 5, max: 300 }),
        fc.array(fc.double({ min: -50, max: 4200, noNaN: true })),
        (list, longest, days) => {
          const fold = foldSilences(list.map(({ from, length }) => ({ from, to: from + length })), longest, 4); // prettier-ignore
          const sorted = days.toSorted((a, b) => a - b);
          sorted.forEach((day, index) => {
            expect(fold.unfold(fold.fold(day))).toBeCloseTo(day, 5);
            expect(fold.fold(day)).toBeGreaterThanOrEqual(fold.fold(sorted[index - 1] ?? -Infinity));
          });
          for (const { from, length } of list)
            expect(fold.fold(from + length) - fold.fold(from)).toBeCloseTo(length, 6);
        },
      ),
    );
  });
});

function liesIn(stretch: Stretch, arrangement: Arrangement, controller: TimelineController): boolean {
  const { fold } = controller;
  return fold.fold(stretch.to) > arrangement.stretch.from && fold.fold(stretch.from) < arrangement.stretch.to;
}

function byLine(arrangement: Arrangement): Map<string, Stretch[]> {
  const lines = new Map<string, Stretch[]>();
  const add = (line: string, box: Stretch) => lines.set(line, [...(lines.get(line) ?? []), box]);
  for (const { line, mark, label } of arrangement.placed) {
    const box = label ? { from: label.at, to: label.at + label.label.width } : mark;
    add(line, { from: Math.min(mark.from, box.from), to: Math.max(mark.to, box.to) });
  }
  for (const { line, at } of arrangement.pills)
    add(line, { from: at - pillWidth / 2, to: at + pillWidth / 2 });
  return lines;
}
