/** CSV as a spreadsheet program takes it, which guesses at every cell. */
import * as spreadsheet from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { write } from '../../src/export/formats.ts';
import type { Selection } from '../../src/export/selection.ts';
import { selection, timeline } from './fixtureSelection.ts';

type Cell = spreadsheet.CellObject;

/** The sheet's rows under their headings: what each cell holds, by the library's own guess. */
async function opened(what: Selection): Promise<Record<string, Cell>[]> {
  const bytes = Buffer.from(await (await write('csv', what)).arrayBuffer());
  const { Sheets, SheetNames } = spreadsheet.read(bytes, { type: 'buffer', dense: true });
  const [sheet] = SheetNames.flatMap((name) => Sheets[name] ?? []);
  const [head = [], ...rows] = (sheet?.['!data'] ?? []) as Cell[][];
  // A row has holes where nothing was written.
  return rows.map((row) =>
    Object.fromEntries(
      head.flatMap(({ v: name }, at) => (row[at] ? [[String(name), row[at]] as const] : [])),
    ),
  );
}
const said = (cell: Cell | undefined) => cell?.w ?? '';

test('one row for each event, one for each source; ids, dates and Arabic as on the page', async () => {
  const rows = await opened(selection);
  // The byte order mark is no part of the first heading.
  const events = rows.filter(({ row }) => said(row) === 'event');
  expect(events.map(({ id, edtf, from, to }) => [id, edtf, from, to].map(said))).toEqual(
    timeline.events.map(({ id, date }) => [id, date.edtf, date.from ?? '', date.to ?? '']),
  );
  expect(events.map(({ title_ar, title_en }) => [title_ar?.v, title_en?.v])).toEqual(
    timeline.events.map(({ title }) => [title.ar, title.en]),
  );
  const sources = rows.filter(({ row }) => said(row) === 'source');
  expect(sources.map(({ id, article, excerpt }) => [said(id), article?.v, excerpt?.v])).toEqual(
    timeline.events.flatMap(({ id, sources: told }) =>
      told.map(({ article, excerpt }) => [id, article, excerpt]),
    ),
  );
  expect(rows).toHaveLength(events.length + sources.length);
});

test('days are days to it, and no cell is a formula', async () => {
  const rows = await opened(selection);
  const day = (serial: unknown) =>
    new Date(Date.UTC(1899, 11, 30 + Number(serial))).toISOString().slice(0, 10);
  const dated = rows.filter(({ row, from }) => said(row) === 'event' && said(from) !== '');
  expect(dated.map(({ from }) => [from?.t, day(from?.v)])).toEqual(
    timeline.events.flatMap(({ date }) => (date.from === null ? [] : [['n', date.from]])),
  );
  expect(rows.flatMap((row) => Object.values(row)).filter(({ f }) => f !== undefined)).toEqual([]);
});

describe('what begins as a formula does', () => {
  const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'];
  const texts = signs.map((sign) => `${sign}HYPERLINK("https://evil.example","x")`);
  const [event] = timeline.events;
  const [source] = event?.sources ?? [];
  if (!event || !source) throw new Error('The fixture is empty.');
  const told = (text: string): Selection => ({
    ...selection,
    events: [
      { ...event, title: { ar: text, en: ` ${text}` }, sources: [{ ...source, excerpt: `\u200f${text}` }] },
    ],
  });

  test.each(texts)('%j is text, and so it is behind a blank or a mark of direction', async (text) => {
    const [own, telling] = await opened(told(text));
    for (const cell of [own?.['title_ar'], own?.['title_en'], telling?.['excerpt']]) {
      expect(cell?.t).toBe('s');
      expect(cell?.f).toBeUndefined();
    }
    expect(own?.['title_ar']?.v).toBe(`'${text}`);
    if (/^\S/.test(text)) {
      expect(own?.['title_en']?.v).toBe(`' ${text}`);
      expect(telling?.['excerpt']?.v).toBe(`'\u200f${text}`);
    }
  });

  test('the library takes it for a formula where nothing is done about it', () => {
    const sheet = spreadsheet.read('a\n=1+1', { type: 'string' }).Sheets['Sheet1'];
    expect((sheet?.['A2'] as Cell | undefined)?.f).toBe('1+1');
  });
});
