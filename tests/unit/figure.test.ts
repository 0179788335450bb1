import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { speechOf } from '../../src/app/frame/speech.ts';
import { captionOf } from '../../src/app/share/figure/caption.ts';
import { drawFigure, type FigureWish } from '../../src/app/share/figure/drawFigure.ts';
import { palettes } from '../../src/app/share/figure/palette.ts';
import type { SharedView } from '../../src/app/share/view.ts';
import { parseAddress } from '../../src/app/state/address.ts';
import { filterRows } from '../../src/app/state/filter.ts';
import { chronologyOf } from '../../src/app/state/rows.ts';
import { dayOf } from '../../src/app/timeline/days.ts';
import { timelineSchema } from '../../src/model/schema.ts';

const timeline = v.parse(timelineSchema, JSON.parse(readFileSync('tests/fixtures/chronicle.json', 'utf8')));
const chronology = chronologyOf(timeline);
const page = new JSDOM('').window;
const window = { from: dayOf('2024-05-01'), to: dayOf('2025-02-01') };

function figure(language: 'ar' | 'en', part: Partial<FigureWish> = {}, query = '') {
  const address = parseAddress(query);
  const speech = speechOf({
    language,
    isBoth: false,
    digits: 'latn',
    hijri: false,
    months: 'levantine/gulf',
  });
  const { rows } = filterRows(chronology, address);
  const view: SharedView = {
    timeline,
    address,
    window,
    rows,
    active: address.actors.map((value) => ({ facet: 'actors', value })),
    selected: null,
    actors: chronology.actors,
    articles: new Map(timeline.articles.map((article) => [article.id, article])),
    publishers: chronology.publishers,
  };
  const wish: FigureWish = {
    speech,
    rows,
    window,
    lanes: 'none',
    chosen: address.actors,
    selected: null,
    height: null,
    caption: captionOf(view, speech, 'https://example.org/chronicle/?lang=en&edition=1'),
    theme: 'light',
    width: 1000,
    direction: speech.direction,
    actors: chronology.actors,
    publishers: chronology.publishers,
    prefix: 'f-',
    hrefOf: null,
    ...part,
  };
  const svg = drawFigure(wish, (text, { size }) => text.length * size * 0.55, page.document);
  const file = new page.XMLSerializer().serializeToString(svg);
  const { documentElement: root } = new page.DOMParser().parseFromString(file, 'image/svg+xml');
  return {
    root,
    file,
    rows: rows.filter(({ stretch }) => stretch.to > window.from && stretch.from < window.to),
  };
}

const textOf = (root: Element) =>
  [...root.querySelectorAll('text')].map((text) => text.textContent).join(' ');
/** Where the dots of single days stand, by event. */
const dots = (root: Element) =>
  new Map(
    [...root.querySelectorAll('.event')].flatMap((event): [string, number][] => {
      const dot = event.querySelector('circle');
      const id = event.getAttribute('data-id');
      return dot && id ? [[id, Number(dot.getAttribute('cx'))]] : [];
    }),
  );

describe.each(['ar', 'en'] as const)('a figure in %s', (language) => {
  const { root, file, rows } = figure(language);

  test('is an SVG that another program reads', () => {
    expect(root.nodeName).toBe('svg');
    expect(root.querySelector('parsererror')).toBeNull();
    expect(root.getAttribute('viewBox')).toBe(`0 0 1000 ${root.getAttribute('height')}`);
  });

  test('keeps texts as texts, in named fonts, with nothing that a strict policy refuses', () => {
    for (const text of root.querySelectorAll('text')) {
      expect(text.getAttribute('font-family')).toMatch(/IBM Plex Sans|Source Serif 4|Noto Naskh Arabic/);
    }
    expect(file).not.toMatch(/<style|style=|foreignObject|<image/);
  });

  test('names every event in the window', () => {
    const words = textOf(root).replace(/\s+/g, ' ');
    const named = rows.filter(({ event }) =>
      event.title[language].split(/\s+/).every((word) => words.includes(word)),
    );
    expect(named).toHaveLength(rows.length);
    const drawn = new Set([...root.querySelectorAll('.event')].map((event) => event.getAttribute('data-id')));
    expect(drawn).toEqual(new Set(rows.map(({ event }) => event.id)));
  });

  test('holds title, period, credit, edition and address', () => {
    const words = textOf(root);
    expect(words).toContain(timeline.corpus.title[language]);
    expect(words).toContain(language === 'ar' ? 'الطبعة 1' : 'edition 1');
    expect(words).toContain(language === 'ar' ? 'من 1 أيار/مايو 2024' : 'From 1 May 2024');
    expect(words).toContain('example.org/chronicle');
    expect(root.querySelector('a')?.getAttribute('href')).toContain('edition=1');
  });

  test('is to scale: as far apart as the days are', () => {
    const places = dots(root);
    const [first, second, third] = ['e12', 'e19', 'e30'].map((id) => places.get(id) ?? NaN) as [
      number,
      number,
      number,
    ];
    const days = [dayOf('2024-05-19'), dayOf('2024-07-06'), dayOf('2025-01-14')] as const;
    expect((second - first) / (third - first)).toBeCloseTo((days[1] - days[0]) / (days[2] - days[0]), 3);
  });
});

test.each(['ar', 'en'] as const)(
  'in %s its axis names every month or year that it marks, at any width',
  (language) => {
    for (let width = 520; width <= 1500; width += 35) {
      const { root } = figure(language, { width });
      const marked = root.querySelectorAll('path[stroke-opacity="0.55"]').length;
      const named = [...root.querySelectorAll('text')].filter(
        (text) => text.getAttribute('y') === '20' && text.getAttribute('fill') === palettes.light.rubric,
      );
      // The last may begin too near the edge to be named; the one under way at the first needs no mark.
      expect(named.length, `${width}`).toBeGreaterThanOrEqual(Math.max(1, marked - 1));
    }
  },
);

test('time runs the other way in Arabic, and from left to right where that is asked', () => {
  const [arabic, english, turned] = [figure('ar'), figure('en'), figure('ar', { direction: 'ltr' })];
  const [right, left, asked] = [arabic, english, turned].map(({ root }) => dots(root));
  for (const [id, x] of left ?? []) {
    expect(right?.get(id)).toBeCloseTo(1000 - 56 - x, 1);
    expect(asked?.get(id)).toBeCloseTo(x, 1);
  }
});

test('says by which filters it was narrowed', () => {
  const { root } = figure('en', {}, '?actors=bashar-al-assad');
  expect(textOf(root)).toContain('Bashar al-Assad');
});

test('explains only the signs that stand in it', () => {
  const { root } = figure('en', {}, '?types=election');
  const words = textOf(root);
  expect(words).toContain('Election');
  expect(words).not.toContain('Meeting');
  expect(words).not.toContain('lasted throughout');
});

test('an event leads to its page where it is asked to', () => {
  const { root } = figure('en', { hrefOf: ({ id }) => `https://example.org/?event=${id}` });
  expect(root.querySelector('[data-id="e19"]')?.getAttribute('href')).toBe('https://example.org/?event=e19');
});

test('its colours are those of the page', () => {
  const css = readFileSync('src/app/styles/tokens.css', 'utf8');
  const [light = '', dark = ''] = css.split("[data-theme='dark']");
  for (const [block, palette] of [
    [light, palettes.light],
    [dark.split('@media')[0] ?? '', palettes.dark],
  ] as const) {
    for (const [name, colour] of Object.entries(palette)) expect(block).toContain(`--${name}: ${colour};`);
  }
});
