/** The chronicle as a list: years, and in them months, each with its events. */
import type { EventDate } from '../../model/schema.ts';
import type { EventRow } from '../state/rows.ts';

export interface Section<Row extends EventRow = EventRow> {
  /** "2024" or "2024-05". */
  readonly key: string;
  readonly year: string;
  /** 1 to 12; null for what is known to the year, or reaches over months. */
  readonly month: number | null;
  /** The first of its year. */
  readonly opensYear: boolean;
  readonly rows: readonly Row[];
}

/** Sections in order of time; what belongs to no month comes first in its year. Rows keep their order. */
export function sectionsOf<Row extends EventRow>(rows: readonly Row[]): readonly Section<Row>[] {
  const held = new Map<string, Row[]>();
  for (const row of rows) {
    const key = sectionKey(row.event.date);
    const section = held.get(key);
    if (section) section.push(row);
    else held.set(key, [row]);
  }
  const keys = [...held.keys()].sort();
  return keys.map((key, index) => ({
    key,
    year: key.slice(0, 4),
    month: key.length > 4 ? Number(key.slice(5)) : null,
    opensYear: keys[index - 1]?.slice(0, 4) !== key.slice(0, 4),
    rows: held.get(key) ?? [],
  }));
}

/** An open date stands where its known end lies; one that reaches over months stands in the year it begins. */
function sectionKey({ from, to }: EventDate): string {
  const known = from ?? to ?? '0000';
  const month = known.slice(0, 7);
  return (to ?? known).slice(0, 7) === month && (from ?? known).slice(0, 7) === month
    ? month
    : known.slice(0, 4);
}
