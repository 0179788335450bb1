/** A part of the chronicle, in either language or both: every format holds it, whole, and nothing else. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { parquetReadObjects } from 'hyparquet';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { formats, write, type Format } from '../../src/export/formats.ts';
import { selectEvents, type Selection } from '../../src/export/selection.ts';
import { timelineSchema } from '../../src/model/schema.ts';
import type { Language } from '../../src/text/text.ts';

const timeline = v.parse(timelineSchema, JSON.parse(readFileSync('tests/fixtures/chronicle.json', 'utf8')));
const site = 'https://example.org/chronicle/';
const chosen = selectEvents(timeline, { actors: ['bashar-al-assad'], from: '2024-05-01', to: '2024-12-31' });
const ids = chosen.map(({ id }) => id);
const links = (text: string) => [...new Set([...text.matchAll(/[?&]event=([\w-]+)/g)].map(([, id]) => id))];

/** The ids of the events that a file holds, as another program finds them; articles in place of events for BibTeX. */
const idsIn: Readonly<Record<Format, (file: Blob) => Promise<unknown[]>>> = {
  csv: async (file) =>
    csvParse((await file.text()).replace('\ufeff', ''))
      .filter(({ row }) => row === 'event')
      .map(({ id }) => id),
  json: async (file) => v.parse(timelineSchema, JSON.parse(await file.text())).events.map(({ id }) => id),
  ics: async (file) =>
    new ICAL.Component(ICAL.parse(await file.text()) as never[])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component).uid.replace('@hawliyat', '')),
  md: async (file) => links(await file.text()),
  docx: async (file) =>
    links((await mammoth.convertToHtml({ buffer: Buffer.from(await file.arrayBuffer()) })).value),
  bibtex: async (file) => [...(await file.text()).matchAll(/^@article\{(.*),$/gm)].map(([, key]) => key),
  timelinejs: async (file) =>
    (JSON.parse(await file.text()) as { events: { unique_id: string }[] }).events.map(
      (slide) => slide.unique_id,
    ),
  parquet: async (file) => (await parquetReadObjects({ file: await file.arrayBuffer() })).map(({ id }) => id),
};
const wordsIn = async (format: Format, file: Blob) =>
  format === 'docx'
    ? (await mammoth.extractRawText({ buffer: Buffer.from(await file.arrayBuffer()) })).value
    : (await file.text()).replace(/\r\n[ \t]/g, '').replace(/\\/g, '');

test('the filters leave some events and not all', () => {
  expect(ids.length).toBeGreaterThan(3);
  expect(ids.length).toBeLessThan(timeline.events.length);
});

describe.each(formats)('%s', (format) => {
  test.each<[string, readonly Language[]]>([
    ['Arabic', ['ar']],
    ['English', ['en']],
    ['both', ['en', 'ar']],
  ])('in %s', async (_, languages) => {
    const selection: Selection = {
      timeline,
      events: chosen,
      languages,
      style: { months: 'levantine/gulf' },
      site,
    };
    const file = await write(format, selection);
    const cited = timeline.articles
      .filter(({ id }) => chosen.some(({ sources }) => sources.some(({ article }) => article === id)))
      .map(({ id }) => id.replace('#', '-'));
    expect(await idsIn[format](file)).toEqual(format === 'bibtex' ? cited : ids);
    if (format === 'parquet' || format === 'bibtex' || format === 'json') return;

    const words = await wordsIn(format, file);
    // TimelineJS knows one language at a time.
    const spoken = format === 'timelinejs' ? languages.slice(0, 1) : languages;
    for (const language of ['ar', 'en'] as const) {
      const named = chosen.filter(({ title }) =>
        words.includes(JSON.stringify(title[language]).slice(1, -1).replace(/\\/g, '')),
      );
      expect(named.length, language).toBe(spoken.includes(language) ? chosen.length : 0);
    }
  });
});
