import { csvParse } from 'd3';
import { parquetReadObjects } from 'hyparquet';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { write, type Format } from '../../src/export/formats.ts';
import { cite } from '../../src/export/citation.ts';
import { selectEvents } from '../../src/export/selection.ts';
import { writeJsonLd } from '../../src/export/writeJsonLd.ts';
import { timelineSchema } from '../../src/model/schema.ts';
import { capital } from '../../src/text/capital.ts';
import { describeDate } from '../../src/text/dates.ts';
import { selection, timeline } from './fixtureSelection.ts';

const dated = timeline.events.filter(({ date }) => date.from !== null || date.to !== null);
const textOf = async (format: Format, what = selection) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await write(format, what)).arrayBuffer());

test('CSV opens as a table: a row for each event, one for each source, the same ids and dates', async () => {
  const file = await textOf('csv');
  expect(file.startsWith('\ufeff')).toBe(true);
  const rows = csvParse(file.slice(1));
  const events = rows.filter(({ row }) => row === 'event');
  expect(events.map(({ id, edtf, title_ar }) => [id, edtf, title_ar])).toEqual(
    timeline.events.map(({ id, date, title }) => [id, date.edtf, title.ar]),
  );
  expect(rows.length - events.length).toBe(timeline.events.flatMap(({ sources }) => sources).length);
});

test('CSV never hands a spreadsheet a formula', async () => {
  const [event] = timeline.events;
  if (!event) throw new Error('The fixture is empty.');
  const hostile = { ...event, title: { ar: '=1+1', en: '@cmd' } };
  const rows = csvParse((await textOf('csv', { ...selection, events: [hostile] })).slice(1));
  expect(rows[0]).toMatchObject({ title_ar: "'=1+1", title_en: "'@cmd" });
});

test('ICS opens in a calendar: whole days, the last one included', async () => {
  const calendar = new ICAL.Component(ICAL.parse(await textOf('ics')) as never[]);
  const entries = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  expect(entries).toHaveLength(dated.length);
  const known = new Map(entries.map((entry) => [entry.uid.replace('@hawliyat', ''), entry]));
  for (const { id, date } of dated) {
    const entry = known.get(id);
    expect(entry?.startDate.isDate).toBe(true);
    expect(entry?.startDate.toString()).toBe(date.from ?? date.to);
    const last = entry?.endDate.clone();
    last?.adjust(-1, 0, 0, 0);
    expect(last?.toString()).toBe(date.to ?? date.from);
  }
});

test('ICS says of every event whose day is not known that it is not, in its title and its text', async () => {
  const calendar = new ICAL.Component(ICAL.parse(await textOf('ics')) as never[]);
  const known = new Map(
    calendar.getAllSubcomponents('vevent').map((component) => {
      const entry = new ICAL.Event(component);
      return [entry.uid.replace('@hawliyat', ''), entry];
    }),
  );
  const isUncertain = ({ date }: (typeof dated)[number]) =>
    date.approximate || (date.extent === 'within' && date.grain !== 'day');
  expect(dated.some(isUncertain)).toBe(true);
  expect(dated.every(isUncertain)).toBe(false);
  for (const event of dated) {
    const entry = known.get(event.id);
    const words = describeDate(event.date, 'ar', selection.style);
    expect(entry?.summary).toBe(isUncertain(event) ? `${event.title.ar} (${words})` : event.title.ar);
    expect(entry?.description).toContain(words);
    expect(entry?.description).toContain(capital(describeDate(event.date, 'en', selection.style)));
  }
});

describe('Word', () => {
  let bytes: Buffer;
  beforeAll(async () => {
    bytes = Buffer.from(await (await write('docx', selection)).arrayBuffer());
  });

  test('its text and its footnotes open in another program', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: bytes });
    const { document } = new JSDOM(value).window;
    const text = document.body.textContent ?? '';
    for (const { title, sources } of timeline.events) {
      expect(text).toContain(title.ar);
      expect(text).toContain(title.en);
      expect(text).toContain(sources[0]?.excerpt);
    }
    const footnotes = document.querySelectorAll('li[id^="footnote"]');
    expect(footnotes).toHaveLength(timeline.events.flatMap(({ sources }) => sources).length * 2);
  });

  test('each date leads to its event, in both languages: the ids and dates of the page', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: bytes });
    const { document } = new JSDOM(value).window;
    for (const [index, language] of selection.languages.entries()) {
      const dates = [...(document.querySelectorAll('table')[index]?.querySelectorAll('a') ?? [])].filter(
        (link) => link.getAttribute('href')?.startsWith('http'),
      );
      expect(dates.map((link) => new URL(link.href).searchParams.get('event'))).toEqual(
        timeline.events.map(({ id }) => id),
      );
      expect(dates.map(({ textContent }) => textContent)).toEqual(
        timeline.events.map(({ date }) => capital(describeDate(date, language, selection.style))),
      );
    }
  });

  test('its notes cite as the reader of the page does', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: bytes });
    const text = new JSDOM(value).window.document.body.textContent;
    for (const article of timeline.articles) {
      for (const style of ['arabic', 'chicago'] as const)
        expect(text).toContain(cite(article, style, null, selection.style));
    }
  });

  test('every page has its number, and at its head the chronicle and its edition', async () => {
    const { default: JSZip } = await import('jszip');
    const { files } = await JSZip.loadAsync(bytes);
    const part = async (name: RegExp) =>
      Promise.all(
        Object.values(files)
          .filter((file) => name.test(file.name))
          .map((file) => file.async('string')),
      );
    const feet = await part(/^word\/footer\d/);
    expect(feet).toHaveLength(2);
    for (const foot of feet) expect(foot).toMatch(/<w:instrText[^>]*>PAGE</);
    const heads = (await part(/^word\/header\d/)).join('');
    expect(heads).toContain('الطبعة 1');
    expect(heads).toContain('Edition 1');
  });

  test('Arabic runs from right to left, in paragraphs, runs and tables', async () => {
    const { default: JSZip } = await import('jszip');
    const xml = (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? '';
    for (const mark of ['<w:bidi/>', '<w:rtl/>', '<w:bidiVisual/>']) expect(xml).toContain(mark);
    const tables = xml.split('<w:tbl>').slice(1);
    expect(tables.map((table) => table.includes('w:bidiVisual'))).toEqual([true, false]);
  });
});

test('Parquet keeps ids, titles and days', async () => {
  const file = await (await write('parquet', selection)).arrayBuffer();
  const rows = await parquetReadObjects({ file });
  expect(rows.map((row) => [row['id'], row['edtf'], row['title_ar']])).toEqual(
    timeline.events.map(({ id, date, title }) => [id, date.edtf, title.ar]),
  );
  const days = rows.map((row) => (row['from'] as Date | null)?.toISOString().slice(0, 10) ?? null);
  expect(days).toEqual(timeline.events.map(({ date }) => date.from));
});

test('JSON is a timeline of our own schema, narrowed to what was chosen', async () => {
  const [event] = timeline.events.filter(({ cast }) => cast.length > 0);
  const chosen = selectEvents(timeline, { actors: [event?.cast[0]?.actor ?? ''] });
  expect(chosen.length).toBeGreaterThan(0);
  expect(chosen.length).toBeLessThan(timeline.events.length);
  const read = v.parse(timelineSchema, JSON.parse(await textOf('json', { ...selection, events: chosen })));
  expect(read.events.map(({ id }) => id)).toEqual(chosen.map(({ id }) => id));
  const articles = new Set(read.articles.map(({ id }) => id));
  expect(read.events.every(({ sources }) => sources.every(({ article }) => articles.has(article)))).toBe(
    true,
  );
});

test('Markdown holds every title and quotation, in both languages, and no markup of theirs', async () => {
  const file = await textOf('md');
  for (const { title, sources } of timeline.events) {
    expect(file).toContain(title.en);
    expect(file).toContain(sources[0]?.excerpt.slice(0, 20));
  }
  const [event] = timeline.events;
  const hostile = {
    ...event,
    title: { ar: '<script>', en: '[x](javascript:y)' },
  } as (typeof timeline.events)[number];
  const escaped = await textOf('md', { ...selection, events: [hostile] });
  expect(escaped).toContain('\\<script\\>');
  expect(escaped).toContain('\\[x\\](javascript:y)');
});

test('BibTeX names each cited article once', async () => {
  const file = await textOf('bibtex');
  const cited = new Set(timeline.events.flatMap(({ sources }) => sources.map(({ article }) => article)));
  expect(file.match(/^@article\{/gm)).toHaveLength(cited.size);
  expect(file.match(/\{/g)?.length).toBe(file.match(/\}/g)?.length);
});

test('TimelineJS JSON has a slide for each dated event, with its markup escaped', async () => {
  const { events } = JSON.parse(await textOf('timelinejs')) as {
    events: { unique_id: string; start_date: { year: string } }[];
  };
  expect(events.map(({ unique_id }) => unique_id)).toEqual(dated.map(({ id }) => id));
});

test('every format says which edition it was taken from, and its links do', async () => {
  for (const format of ['md', 'bibtex', 'timelinejs', 'ics'] as const) {
    expect(await textOf(format)).toContain(`الطبعة ${timeline.corpus.edition}`);
  }
  expect(JSON.parse(await textOf('json'))).toMatchObject({ corpus: { edition: timeline.corpus.edition } });
  expect(writeJsonLd(selection)).toContain(`"version":"${timeline.corpus.edition}"`);
  const [row] = csvParse((await textOf('csv')).slice(1));
  expect(row?.['edition']).toBe(timeline.corpus.edition);
  expect(row?.['link']).toBe(`https://example.org/chronicle/?event=${row?.['id']}&edition=1`);
});

test('JSON-LD cannot close the script element it stands in', () => {
  const [event] = timeline.events;
  const hostile = { ...event, title: { ar: '</script><b>', en: 'x' } } as (typeof timeline.events)[number];
  const written = writeJsonLd({ ...selection, events: [hostile] });
  expect(written).not.toContain('</script>');
  expect(JSON.parse(written)).toMatchObject({ itemListElement: [{ name: '</script><b>' }] });
});
