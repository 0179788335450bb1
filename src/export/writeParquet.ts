import { parquetWriteBuffer } from 'hyparquet-writer';
import { entriesIn } from './entries.ts';
import type { Selection } from './selection.ts';

/** Days since 1970-01-01, as Parquet's DATE counts them. */
const epochDay = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** A row for each event with both titles, for analysis; dates are DATE columns, lists are joined by spaces. */
export function writeParquet(selection: Selection): ArrayBuffer {
  const { events } = selection;
  const arabic = entriesIn(selection, 'ar');
  const english = entriesIn(selection, 'en');
  const text = (name: string, data: (string | null)[]) => ({ name, data });
  const date = (name: string, days: (string | null)[]) => ({
    name,
    data: days.map((day) => (day === null ? null : epochDay(day))),
  });
  return parquetWriteBuffer({
    columnData: [
      text(
        'id',
        events.map(({ id }) => id),
      ),
      text(
        'edtf',
        events.map((event) => event.date.edtf),
      ),
      date(
        'from',
        events.map((event) => event.date.from),
      ),
      date(
        'to',
        events.map((event) => event.date.to),
      ),
      text(
        'grain',
        events.map((event) => event.date.grain),
      ),
      text(
        'extent',
        events.map((event) => event.date.extent),
      ),
      text(
        'type',
        events.map(({ type }) => type),
      ),
      text(
        'status',
        events.map(({ status }) => status),
      ),
      text(
        'title_ar',
        arabic.map(({ title }) => title),
      ),
      text(
        'title_en',
        english.map(({ title }) => title),
      ),
      text(
        'actors',
        events.map(({ cast }) => cast.map(({ actor }) => actor).join(' ')),
      ),
      text(
        'place',
        english.map(({ place }) => place),
      ),
      text(
        'articles',
        events.map(({ sources }) => [...new Set(sources.map(({ article }) => article))].join(' ')),
      ),
      text(
        'excerpt',
        events.map(({ sources }) => sources[0]?.excerpt ?? null),
      ),
    ],
    schema: [
      { name: 'root', num_children: 14 },
      ...['id', 'edtf'].map(textColumn),
      ...['from', 'to'].map((name) => ({
        name,
        type: 'INT32' as const,
        converted_type: 'DATE' as const,
        repetition_type: 'OPTIONAL' as const,
      })),
      ...[
        'grain',
        'extent',
        'type',
        'status',
        'title_ar',
        'title_en',
        'actors',
        'place',
        'articles',
        'excerpt',
      ].map(textColumn),
    ],
  });
}

const textColumn = (name: string) => ({
  name,
  type: 'BYTE_ARRAY' as const,
  converted_type: 'UTF8' as const,
  repetition_type: 'OPTIONAL' as const,
});
