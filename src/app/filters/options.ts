/** What there is to choose from: every value that some event has, with its name, the most frequent first. */
import { eventTypes, statuses } from '../../model/schema.ts';
import type { Speech } from '../frame/speech.ts';
import { certainties } from '../state/address.ts';
import type { Facet } from '../state/filter.ts';
import type { Chronology, EventRow } from '../state/rows.ts';

export interface Option {
  readonly value: string;
  readonly name: string;
}

type Named = Pick<Speech, 'language' | 'text'>;

/** The name of a facet's value, in the interface's language. */
export function nameOfValue(
  facet: Facet | 'q',
  value: string,
  speech: Named,
  { actors, publishers }: Pick<Chronology, 'actors' | 'publishers'>,
): string {
  switch (facet) {
    case 'actors':
    case 'exclude':
    case 'via':
      return actors.get(value)?.name[speech.language] ?? value;
    case 'types':
      return speech.text(`events.types.${value}`);
    case 'statuses':
      return speech.text(`events.statuses.${value}`);
    case 'certainty':
      return speech.text(`events.certainty.${value}`);
    case 'srclang':
      return speech.text(`events.languages.${value}`);
    case 'publishers':
      return publishers.get(value)?.[speech.language] ?? value;
    case 'q':
      return value;
  }
}

/** How often each value of a facet is found among all events of the chronicle. */
export function tally(
  rows: readonly EventRow[],
  valuesOf: (row: EventRow) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The values of a facet that occur, in their own order where they have one, else by how often they occur. */
export function valuesOf(rows: readonly EventRow[], facet: Exclude<Facet, 'exclude'>): readonly string[] {
  const counts = tally(rows, (row) => {
    switch (facet) {
      case 'actors':
        return row.actors;
      case 'types':
        return [row.event.type];
      case 'statuses':
        return [row.event.status];
      case 'certainty':
        return [row.certainty];
      case 'srclang':
        return row.languages;
      default:
        return row[facet];
    }
  });
  const ordered: readonly string[] =
    facet === 'statuses'
      ? statuses
      : facet === 'certainty'
        ? certainties
        : facet === 'types'
          ? eventTypes
          : [];
  const place = (value: string) => ordered.indexOf(value);
  const often = (value: string) => counts.get(value) ?? 0;
  return [...counts.keys()].sort((first, second) =>
    facet === 'statuses' || facet === 'certainty'
      ? place(first) - place(second)
      : often(second) - often(first) || place(first) - place(second),
  );
}
