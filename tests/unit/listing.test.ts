import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chronologyOf, type EventRow } from '../../src/app/state/rows.ts';
import { sectionsOf } from '../../src/app/chronicle/listing.ts';
import { offsetOf, sliceList, wholeList, type Heights } from '../../src/app/chronicle/slice.ts';
import type { TimelineFile } from '../../src/model/schema.ts';
import fixture from '../fixtures/chronicle.json' with { type: 'json' };

const { rows } = chronologyOf(fixture as unknown as TimelineFile);
const sections = sectionsOf(rows);
const idsOf = (list: readonly EventRow[]) => list.map((row) => row.event.id);

describe('the chronicle by year and month', () => {
  test('holds every event once', () => {
    expect(sections.flatMap((section) => idsOf(section.rows)).sort()).toEqual(idsOf(rows).sort());
  });

  test('runs from the earliest section on, what is known to the year alone before its months', () => {
    const keys = sections.map((section) => section.key);
    expect(keys).toEqual([...keys].sort());
    expect(sections.filter((section) => section.opensYear).map((section) => section.year)).toEqual([
      ...new Set(keys.map((key) => key.slice(0, 4))),
    ]);
  });

  test('puts "by 9 April" under April, and what reaches over months under the year', () => {
    const keyOf = (edtf: string) =>
      sections.find((section) => section.rows.some((row) => row.event.date.edtf === edtf))?.key;
    expect(keyOf('../2023-04-09')).toBe('2023-04');
    expect(keyOf('2023-02/2023-04-09')).toBe('2023');
    expect(keyOf('2024-11')).toBe('2024-11');
    expect(keyOf('2025-01-15/..')).toBe('2025-01');
  });
});

describe('a long list', () => {
  const heights: Heights = { heading: () => 40, entry: (id) => 50 + (Number(id.slice(1)) % 3) * 20 };
  const total = sections.reduce(
    (sum, section) => sum + 40 + section.rows.reduce((of, row) => of + heights.entry(row.event.id), 0),
    0,
  );
  const heightOf = (top: number, bottom: number) => {
    const slice = sliceList(sections, heights, top, bottom);
    const drawn = slice.sections.reduce((sum, { section, first, last, before, after }) => {
      const entries = section.rows
        .slice(first, last)
        .reduce((of, row) => of + heights.entry(row.event.id), 0);
      return sum + 40 + before + entries + after;
    }, 0);
    return slice.above + drawn + slice.below;
  };

  test('keeps its height whatever part of it is drawn, and draws all that is in sight', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: total + 500 }),
        fc.integer({ min: 1, max: 2000 }),
        (top, size) => {
          expect(heightOf(top, top + size)).toBe(total);
          const drawn = new Set(
            sliceList(sections, heights, top, top + size).sections.flatMap(({ section, first, last }) =>
              idsOf(section.rows.slice(first, last)),
            ),
          );
          for (const id of idsOf(rows)) {
            const at = offsetOf(sections, heights, id) ?? 0;
            const isInSight = at + heights.entry(id) > top && at < top + size;
            expect([id, drawn.has(id)]).toEqual([id, isInSight]);
          }
        },
      ),
    );
  });

  test('undivided, it draws every entry', () => {
    const drawn = wholeList(sections).sections.flatMap(({ section, first, last }) =>
      section.rows.slice(first, last),
    );
    expect(drawn).toHaveLength(rows.length);
  });
});
