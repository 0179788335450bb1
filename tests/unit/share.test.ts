import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { speechOf } from '../../src/app/frame/speech.ts';
import { withSettings } from '../../src/app/share/embed/host.ts';
import { elementCode, frameCode, type EmbedPlace } from '../../src/app/share/embedCode.ts';
import { fileName } from '../../src/app/share/file/download.ts';
import { beginningOf, languagesOf } from '../../src/app/share/file/selecting.ts';
import { offered } from '../../src/app/share/file/writing.ts';
import {
  embedAddress,
  eventAddress,
  fullAddress,
  linkTo,
  siteOf,
  viewAddress,
} from '../../src/app/share/links.ts';
import { notesOf } from '../../src/app/share/print/notes.ts';
import { pageRules } from '../../src/app/share/print/pageRules.ts';
import { describeFilters, type SharedView } from '../../src/app/share/view.ts';
import { parseAddress, plainAddress } from '../../src/app/state/address.ts';
import { chronologyOf } from '../../src/app/state/rows.ts';
import { dayOf } from '../../src/app/timeline/days.ts';
import { timelineSchema } from '../../src/model/schema.ts';

const timeline = v.parse(timelineSchema, JSON.parse(readFileSync('tests/fixtures/chronicle.json', 'utf8')));
const chronology = chronologyOf(timeline);
const articles = new Map(timeline.articles.map((article) => [article.id, article]));
const site = 'https://example.org/chronicle/';
const window = { from: dayOf('2024-05-01') + 0.3, to: dayOf('2024-08-01') };
const wish = { language: 'both', first: 'ar', theme: 'dark', edition: '3' } as const;
const speechIn = (language: 'ar' | 'en') =>
  speechOf({ language, isBoth: false, digits: 'latn', hijri: false, months: 'levantine/gulf' });

describe('a link', () => {
  const view = parseAddress('?actors=ali-khamenei,bashar-al-assad&mode=together&q=Tehran&event=e17&editor=1');

  test('leads to exactly this view: window, filters, open event, language and edition', () => {
    const link = linkTo(site, viewAddress(view, window, wish));
    expect(parseAddress(new URL(link).search)).toEqual({
      ...view,
      lang: 'both',
      first: 'ar',
      theme: 'dark',
      from: '2024-05-01',
      to: '2024-07-31',
      edition: '3',
      editor: false,
    });
  });

  test('to an event names nothing but the event and how it is read', () => {
    const address = eventAddress('e17', { ...wish, language: 'en' });
    expect(address).toEqual({ ...plainAddress, lang: 'en', theme: 'dark', event: 'e17', edition: '3' });
  });

  test('of an embed comes back to the full view', () => {
    const shown = viewAddress(view, window, wish);
    const embedded = embedAddress({ ...shown, view: 'about' }, { ...wish, isLtr: true, isStill: true });
    expect(embedded).toMatchObject({ embed: true, still: true, axis: 'ltr', view: 'chronicle' });
    const full = fullAddress({ ...embedded, view: 'timeline' }, window);
    expect(full).toEqual({ ...shown, axis: 'ltr', view: 'chronicle' });
  });

  test('is not to be had for a page on a disk', () => {
    expect(siteOf('file:///home/report.html?lang=ar')).toBeNull();
    expect(siteOf('https://example.org/a/b/?lang=ar#x')).toBe('https://example.org/a/b/');
  });
});

describe('the code of an embed', () => {
  const address = embedAddress(viewAddress(parseAddress('?actors=a,b&q=%22x%22&types=visit'), window, wish), {
    ...wish,
    isLtr: false,
    isStill: true,
  });
  const place: EmbedPlace = { site, address, height: null, title: 'A "title" <b>', full: `${site}?x=1&y=2` };
  const elementsOf = (code: string) => new JSDOM(code).window.document;

  test('as an element: what attributes can say stands in them, the rest in src', () => {
    const page = elementsOf(elementCode(place));
    const element = page.querySelector('hawliyat-timeline');
    expect(page.querySelector('script')?.src).toBe(`${site}embed.js`);
    const said = Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
    expect(said).toMatchObject({
      lang: 'both',
      theme: 'dark',
      from: '2024-05-01',
      actors: 'a,b',
      types: 'visit',
    });
    const { searchParams } = new URL(said['src'] ?? '');
    expect(Object.fromEntries(searchParams)).toEqual({ first: 'ar', q: '"x"', still: '1', edition: '3' });
    expect(element?.textContent).toBe(place.title);
    expect(element?.querySelector('a')?.href).toBe(place.full);
  });

  test('as a frame: sandboxed, lazy, named, with a link under it', () => {
    const page = elementsOf(frameCode({ ...place, height: 400 }));
    const frame = page.querySelector('iframe');
    expect(parseAddress(new URL(frame?.src ?? '').search)).toEqual(address);
    expect(frame?.getAttribute('sandbox')).toBe(
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
    );
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.title).toBe(place.title);
    expect(frame?.height).toBe('400');
    expect(page.querySelector('a')?.textContent).toBe(place.title);
  });
});

describe('what the page around an embed sets', () => {
  const address = parseAddress('?embed=1&lang=ar&actors=a&from=2024-01-01&to=2024-02-01');
  test('is read as any address is: nonsense becomes the default', () => {
    expect(withSettings(address, { lang: 'en', theme: 'pink', actors: 'b,c' })).toEqual({
      ...address,
      lang: 'en',
      theme: 'system',
      actors: ['b', 'c'],
    });
  });
  test('is taken back with null', () => {
    expect(withSettings(address, { actors: null, event: null }).actors).toEqual([]);
  });
});

test('filters are said in words, in both languages', () => {
  const address = parseAddress('?actors=ali-khamenei,bashar-al-assad&mode=together&types=meeting');
  const view: SharedView = {
    timeline,
    address,
    window,
    rows: chronology.rows,
    active: [
      { facet: 'actors', value: 'ali-khamenei' },
      { facet: 'actors', value: 'bashar-al-assad' },
      { facet: 'types', value: 'meeting' },
    ],
    selected: null,
    actors: chronology.actors,
    articles,
    publishers: chronology.publishers,
  };
  expect(describeFilters(view, speechIn('en'))).toEqual([
    'Ali Khamenei and Bashar al-Assad, together',
    'Meeting',
  ]);
  expect(describeFilters(view, speechIn('ar'))[0]).toBe('علي خامنئي وبشار الأسد، معاً');
  expect(describeFilters({ ...view, active: [] }, speechIn('en'))).toEqual([]);
});

describe('a file', () => {
  test('begins as it will, from its first events alone', async () => {
    const selection = {
      timeline,
      events: timeline.events,
      languages: ['en'] as const,
      style: { months: 'levantine/gulf' } as const,
      site,
    };
    for (const format of offered) {
      const { words, count } = await beginningOf(format, selection);
      expect(count).toBe(3);
      if (format === 'docx') expect(words).toBeNull();
      else expect(words?.length).toBeGreaterThan(100);
    }
  });

  test('in both languages begins with the page’s own', () => {
    expect(languagesOf('both', 'en')).toEqual(['en', 'ar']);
    expect(languagesOf('ar', 'en')).toEqual(['ar']);
  });

  test('is named after the chronicle and its edition', () => {
    expect(fileName('Iran and Syria, 2019 to 2025', '2.1', 'csv')).toBe(
      'iran-and-syria-2019-to-2025-edition-2.1.csv',
    );
    expect(fileName('…', '1/2', 'ics')).toBe('hawliyat-edition-1-2.ics');
  });
});

describe('a printed chronicle', () => {
  test('numbers every telling through and lists every article once', () => {
    const { byEvent, articles: listed } = notesOf(timeline.events, articles);
    const numbers = timeline.events.flatMap(({ id }) => byEvent.get(id)?.map(({ number }) => number) ?? []);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers).toHaveLength(timeline.events.flatMap(({ sources }) => sources).length);
    expect(new Set(listed).size).toBe(listed.length);
    for (const notes of byEvent.values()) {
      for (const note of notes) expect(listed[note.listed - 1]?.id).toBe(note.source.article);
    }
  });

  test('has its head on the side where lines begin, and nothing in it can leave the style sheet', () => {
    const rules = pageRules(speechIn('ar'), '"}</style>\\');
    expect(rules).toContain('@top-right');
    expect(rules).toContain('@bottom-left');
    expect(rules).toContain('counter(page, decimal)');
    expect(rules).not.toContain('</style>');
    expect(rules).toContain('content: "\\22 }\\3c /style>\\5c "');
    expect(pageRules(speechIn('en'), 'x')).toContain('@top-left');
  });
});
