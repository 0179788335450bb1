import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { chronologyOf, spanOf } from '../../src/app/state/rows.ts';
import { around, clustersOf, neighbourCluster } from '../../src/app/timeline/clusters.ts';
import { TimelineController, type Scene } from '../../src/app/timeline/controller.ts';
import { dateOf, dayOf, type Stretch } from '../../src/app/timeline/days.ts';
import { firstView } from '../../src/app/timeline/firstView.ts';
import { placeBeside } from '../../src/app/timeline/float.ts';
import { keyAction } from '../../src/app/timeline/keys.ts';
import { breakLines, labelOf } from '../../src/app/timeline/labels.ts';
import { lanesOf } from '../../src/app/timeline/lanes.ts';
import { markBounds, shapeOf } from '../../src/app/timeline/marks.ts';
import { plainFold } from '../../src/app/timeline/silences.ts';
import { stopsOf } from '../../src/app/timeline/stops.ts';
import { axisOf } from '../../src/app/timeline/ticks.ts';
import { walk } from '../../src/app/timeline/walk.ts';
import { timelineSchema, type EventDate } from '../../src/model/schema.ts';
import chronicle from '../fixtures/chronicle.json' with { type: 'json' };

const { rows } = chronologyOf(v.parse(timelineSchema, chronicle));
const span = spanOf(rows) ?? { from: 0, to: 1 };
const days = (from: string, to: string): Stretch => ({ from: dayOf(from), to: dayOf(to) + 1 });
const measure = (text: string) => text.length * 6.5;
const scene: Scene = {
  rows,
  span,
  lanes: 'none',
  chosen: [],
  selected: null,
  isFolded: false,
  language: 'en',
  isBoth: false,
  width: 800,
  height: 384,
};
const label: Parameters<TimelineController['arrange']>[0] = ({ event }, isFlat) =>
  labelOf(
    { title: event.title, date: '30 May 2024', language: 'en', isBoth: false, isStrong: false, isFlat },
    measure,
  );

describe('where the page opens', () => {
  it('shows a dense stretch rather than everything', () => {
    const view = firstView(rows.map((row) => row.stretch), { columns: 4, rows: 5 }); // prettier-ignore
    const shown = rows.filter(({ stretch }) => view && stretch.from >= view.from && stretch.to <= view.to);
    expect(view && view.to - view.from).toBeLessThan((span.to - span.from) / 2);
    expect(shown.length).toBeGreaterThan(rows.length / 3);
  });
  it('shows a single event, and nothing where there is none', () => {
    const day = days('2024-05-30', '2024-05-30');
    const view = firstView([day], { columns: 4, rows: 5 });
    expect(view?.from).toBeLessThan(day.from);
    expect(view?.to).toBeGreaterThan(day.to);
    expect(firstView([], { columns: 4, rows: 5 })).toBeNull();
  });
});

describe('clusters', () => {
  const clusters = clustersOf([
    days('2023-04-09', '2023-04-09'),
    days('2024-05-19', '2024-05-19'),
    days('2023-02-01', '2023-04-08'),
    days('2024-05-30', '2024-05-30'),
    days('2025-01-14', '2025-01-14'),
  ]);
  it('are runs with little time between them', () => {
    expect(clusters.map(({ from, to }) => `${dateOf(from)}/${dateOf(to - 1)}`)).toEqual([
      '2023-02-01/2023-04-09',
      '2024-05-19/2024-05-30',
      '2025-01-14/2025-01-14',
    ]);
  });
  it('are jumped to one after the other, both ways', () => {
    const [first, second, third] = clusters as [Stretch, Stretch, Stretch];
    expect(neighbourCluster(clusters, around(first), 1)).toBe(second);
    expect(neighbourCluster(clusters, around(second), 1)).toBe(third);
    expect(neighbourCluster(clusters, around(third), 1)).toBeNull();
    expect(neighbourCluster(clusters, around(second), -1)).toBe(first);
  });
});

describe('the axis', () => {
  const axisIn = (from: string, to: string, room = 60) => {
    const window = days(from, to);
    return axisOf(window, plainFold, 800 / (window.to - window.from), () => room);
  };
  const units = (from: string, to: string) => {
    const { lower, upper } = axisIn(from, to);
    return [upper[0]?.unit, lower[0]?.unit];
  };
  it('goes from centuries to days', () => {
    expect(units('1925-01-01', '2024-12-31')).toEqual(['century', 'decade']);
    expect(units('2015-01-01', '2024-12-31')).toEqual(['decade', 'year']);
    expect(units('2024-01-01', '2024-12-31')).toEqual(['year', 'month']);
    expect(units('2024-05-25', '2024-06-03')).toEqual(['month', 'day']);
  });
  it('marks the firsts of units, and names the unit under way', () => {
    const { lower, upper } = axisIn('2023-11-15', '2024-04-10');
    expect(lower.map((tick) => tick.date)).toEqual([
      '2023-12-01',
      '2024-01-01',
      '2024-02-01',
      '2024-03-01',
      '2024-04-01',
    ]);
    expect(upper.map((tick) => tick.date)).toEqual(['2023-01-01', '2024-01-01']);
  });
  it('counts days anew in each month', () => {
    const { lower } = axisIn('2024-01-20', '2024-03-25', 70);
    expect(lower.map((tick) => tick.date.slice(5))).toEqual([
      '01-21',
      '02-01',
      '02-11',
      '02-21',
      '03-01',
      '03-11',
      '03-21',
    ]);
  });
});

describe('marks', () => {
  const date = (part: Partial<EventDate>): EventDate => ({
    edtf: '', from: '2024-05-01', to: '2024-05-01', grain: 'day', extent: 'within', part: null, approximate: false, ...part,
  }); // prettier-ignore
  it('are dots for days, whiskers within, bars throughout', () => {
    expect(shapeOf(date({}))).toBe('dot');
    expect(shapeOf(date({ to: '2024-05-31' }))).toBe('whisker');
    expect(shapeOf(date({ to: '2024-05-31', extent: 'throughout' }))).toBe('bar');
    expect(shapeOf(date({ from: null }))).toBe('dot');
  });
  it('keep a dot a dot however near one looks, and a month its month', () => {
    expect(markBounds(date({}), 100, 900)).toEqual({ from: 495, to: 505 });
    const month = markBounds(date({ to: '2024-05-31' }), 100, 400);
    expect(month.from).toBeCloseTo(100, -1);
    expect(month.to).toBeCloseTo(400, -1);
    expect(markBounds(date({ from: null }), 100, 101).from).toBeLessThan(60);
  });
});

describe('labels', () => {
  it('break at spaces and lose nothing', () => {
    const text = 'Khamenei receives Assad in Tehran';
    expect(breakLines(text, 120, measure).join(' ')).toBe(text);
    for (const line of breakLines(text, 120, measure)) expect(measure(line)).toBeLessThanOrEqual(120);
    expect(breakLines('unbreakable', 10, measure)).toEqual(['unbreakable']);
  });
});

describe('lanes', () => {
  it('put an event in the lane of each of its actors, and the rest in one', () => {
    const lanes = lanesOf(rows, 'actor', [], 4);
    expect(lanes).toHaveLength(4);
    for (const { id, isRest, rows: held } of lanes) {
      for (const row of held) expect(isRest || row.actors.includes(id)).toBe(true);
    }
    expect(new Set(lanes.flatMap((lane) => lane.rows)).size).toBe(rows.length);
  });
  it('are those of the actors asked for, in the order asked', () => {
    const asked = ['masoud-pezeshkian', 'ali-khamenei'];
    const lanes = lanesOf(rows, 'actor', asked, 8);
    expect(lanes.filter((lane) => !lane.isRest).map((lane) => lane.id)).toEqual(asked);
  });
});

describe('the controller', () => {
  const made = (part: Partial<Scene> = {}, window = days('2024-05-01', '2024-06-30')) => {
    const controller = new TimelineController({ ...scene, ...part }, window);
    controller.arrange(label);
    return controller;
  };
  it('pans by pixels and says when the overscan runs out', () => {
    const controller = made();
    const { from } = controller.window;
    controller.pan(400);
    expect(controller.window.from - from).toBeCloseTo(400 / controller.pixelsPerDay);
    expect(controller.drift.shift).toBeCloseTo(-800);
    expect(controller.isSpent).toBe(false);
    controller.pan(10);
    expect(controller.isSpent).toBe(true);
    controller.arrange(label);
    expect(controller.isSpent).toBe(false);
  });
  it('zooms at a point, between a day and a century', () => {
    const controller = made();
    const { from, to } = controller.window;
    const still = from + (to - from) * 0.25;
    controller.zoom(2, 0.25);
    const { window } = controller;
    expect(window.from + (window.to - window.from) * 0.25).toBeCloseTo(still);
    controller.zoom(1e9, 0.5);
    expect(controller.window.to - controller.window.from).toBeCloseTo(1);
    controller.zoom(1e-9, 0.5);
    expect(controller.window.to - controller.window.from).toBeCloseTo(36_525);
  });
  it('keeps the middle of the window within the corpus', () => {
    const controller = made();
    controller.pan(1e7);
    const { from, to } = controller.window;
    expect((from + to) / 2).toBeCloseTo(span.to);
  });
  it('shows the open event before all others', () => {
    const { placed } = new TimelineController({ ...scene, selected: 'e05', height: 250 }, span).arrange(
      label,
    );
    expect(placed.find((item) => item.row.event.id === 'e05')?.label).not.toBeNull();
  });
  it('folds silences over a tenth of the window and keeps the window’s ends', () => {
    const window = days('2023-03-01', '2025-02-01');
    const controller = made({ isFolded: true }, window);
    const torn = controller.fold.tears.map(
      ({ silence }) => `${dateOf(silence.from)}/${dateOf(silence.to - 1)}`,
    );
    expect(torn).toContain('2023-04-11/2024-05-18');
    for (const { silence } of controller.fold.tears) {
      expect(silence.to - silence.from).toBeGreaterThan((window.to - window.from) / 10);
      expect(rows.some(({ stretch }) => stretch.from < silence.to && stretch.to > silence.from)).toBe(false);
    }
    expect(controller.window.from).toBeCloseTo(window.from);
    expect(controller.window.to).toBeCloseTo(window.to, 0);
  });
  it('is arranged anew where another window folds other silences, even within what was arranged', () => {
    const controller = made({ isFolded: true }, days('2023-03-01', '2025-02-01'));
    controller.arrange(label);
    expect(controller.isSpent).toBe(false);
    controller.look(days('2023-06-01', '2024-12-01'));
    expect(controller.isSpent).toBe(true);
  });
  it('keeps the days in view when events, lanes or height change', () => {
    const controller = made();
    const { window } = controller;
    controller.stage({ ...controller.scene, rows: rows.slice(3), lanes: 'type', height: 500 });
    expect(controller.window.from).toBeCloseTo(window.from);
    expect(controller.window.to).toBeCloseTo(window.to);
    expect(controller.isSpent).toBe(true);
  });
});

describe('walking', () => {
  const arrangement = new TimelineController(scene, days('2024-05-01', '2024-06-30')).arrange(label);
  const screen = { from: arrangement.view.from, pixelsPerDay: arrangement.pixelsPerDay, width: 800 };
  const stops = stopsOf(arrangement, { ...screen, direction: 'ltr' });
  it('right visits everything from left to right, left comes back the same way', () => {
    const there: string[] = [];
    for (let at = walk(stops, null, 'right'); at; at = walk(stops, at, 'right')) there.push(at);
    expect(new Set(there).size).toBe(stops.length);
    const back: string[] = [];
    for (let at = walk(stops, null, 'left'); at; at = walk(stops, at, 'left')) back.unshift(at);
    expect(back).toEqual(there);
  });
  it('runs the other way in time where time runs to the left', () => {
    const turned = stopsOf(arrangement, { ...screen, direction: 'rtl' });
    const days = (list: typeof stops) =>
      arrangement.placed.toSorted((a, b) => xOf(list, a.key) - xOf(list, b.key));
    const xOf = (list: typeof stops, key: string) => list.find((stop) => stop.key === key)?.x ?? 0;
    const [ltr, rtl] = [days(stops)[0], days(turned)[0]];
    expect(ltr && rtl && ltr.row.stretch.from).toBeLessThan(rtl?.row.stretch.from ?? 0);
  });
  it('down goes to the nearest stop on the next line', () => {
    const grid = [
      { key: 'a', x: 10, y: 0 },
      { key: 'b', x: 12, y: 2 },
      { key: 'c', x: 90, y: 1 },
      { key: 'd', x: 20, y: 1 },
    ];
    expect(walk(grid, 'a', 'down')).toBe('d');
    expect(walk(grid, 'd', 'down')).toBe('b');
    expect(walk(grid, 'b', 'down')).toBeNull();
    expect(walk(grid, 'c', 'up')).toBe('a');
  });
});

describe('keys', () => {
  it('mean the same on both keyboards, and nothing with ctrl', () => {
    expect(keyAction({ key: ']' })).toEqual({ do: 'cluster', step: 1 });
    expect(keyAction({ key: 'ج', code: 'BracketLeft' })).toEqual({ do: 'cluster', step: -1 });
    expect(keyAction({ key: '٠' })).toEqual({ do: 'all' });
    expect(keyAction({ key: '+', ctrlKey: true })).toBeNull();
    expect(keyAction({ key: 'x' })).toBeNull();
  });
});

describe('a card', () => {
  const anchor = { x: 395, y: 100, width: 10, height: 24 };
  const size = { width: 300, height: 120 };
  it('stands under its mark, above it where there is no room, and inside the frame', () => {
    const reach = { from: 0, to: 800 };
    expect(placeBeside(anchor, size, reach, { from: -200, to: 600 })).toEqual({ x: 250, y: 132 });
    expect(placeBeside(anchor, size, reach, { from: -200, to: 200 }).y + size.height).toBeLessThan(anchor.y);
    expect(placeBeside({ ...anchor, x: 0 }, size, reach, { from: 0, to: 600 }).x).toBe(0);
    expect(placeBeside({ ...anchor, x: 790 }, size, reach, { from: 0, to: 600 }).x).toBe(500);
  });
});
