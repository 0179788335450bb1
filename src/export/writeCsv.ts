import { csvFormatRows } from 'd3';
import type { TimelineEvent } from '../model/schema.ts';
import { entriesIn, type Entry } from './entries.ts';
import type { Selection } from './selection.ts';

const byteOrderMark = '\ufeff';
/**
 * What a spreadsheet would take for a formula when it begins a cell: its signs, full-width too, whatever blanks and marks of
 * direction stand before them, and the controls that it may skip.
 */
const formula = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;

/** A row for each event, and one for each of its sources, as UTF-8 with a byte order mark. Cells that look like formulas are quoted. */
export function writeCsv(selection: Selection): string {
  const readings = selection.languages.map((language) => entriesIn(selection, language));
  const rows = selection.events.flatMap((event, at) =>
    rowsOf(
      event,
      readings.map((entries) => entries[at] as Entry),
      selection,
    ),
  );
  const header = [
    ...eventColumns,
    ...selection.languages.flatMap((language) => wordColumns.map((name) => `${name}_${language}`)),
    ...sourceColumns,
  ];
  return byteOrderMark + csvFormatRows([header, ...rows].map((row) => row.map(harmless)));
}

const eventColumns = [
  'row',
  'id',
  'edtf',
  'from',
  'to',
  'grain',
  'extent',
  'type',
  'status',
  'stance',
  'actors',
  'link',
  'edition',
];
const wordColumns = ['date', 'title', 'cast', 'place', 'publisher', 'reading'];
const sourceColumns = ['article', 'published', 'where', 'via', 'excerpt', 'translation', 'url'];

function rowsOf(event: TimelineEvent, entries: readonly Entry[], { timeline }: Selection): string[][] {
  const { id, date, type, status, stance, cast } = event;
  const fixed = (row: string) => [
    row, id, date.edtf, date.from ?? '', date.to ?? '', date.grain, date.extent, type, status, stance ?? '',
    cast.map(({ actor }) => actor).join(' '), entries[0]?.link ?? '', timeline.corpus.edition,
  ]; // prettier-ignore
  const words = ({ date: said, title, cast: names, place }: Entry) => [
    said,
    title,
    names.join('; '),
    place ?? '',
    '',
    '',
  ];
  const own = [...fixed('event'), ...entries.flatMap(words), ...sourceColumns.map(() => '')];
  const sources = event.sources.map((source, at) => {
    const told = entries.map(({ sources: all }) => all[at]);
    const article = told[0]?.article ?? null;
    return [
      ...fixed('source'),
      ...told.flatMap((telling) => ['', '', '', '', telling?.publisher ?? '', telling?.reading ?? '']),
      source.article, article?.published.date ?? '', source.where, source.via.join(' '), source.excerpt,
      source.translation ?? '', article?.url ?? article?.archive?.url ?? '',
    ]; // prettier-ignore
  });
  return [own, ...sources];
}

const harmless = (cell: string) => (formula.test(cell) ? `'${cell}` : cell);
