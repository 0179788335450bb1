/** What tellings differ in, in words: the field, and each value. */
import { statuses, type Bilingual } from '../../model/schema.ts';
import { rangeOf } from '../../model/edtf.ts';
import type { Speech } from '../frame/speech.ts';

const fields = [
  'date', 'title', 'cast', 'place', 'type', 'status', 'stance', 'sources', 'excerpt',
  'killed', 'wounded', 'arrested', 'abducted', 'rockets', 'votes', 'seats',
] as const; // prettier-ignore

/** The name of a field of the data; "detail" for one that has none here. */
export function nameOfField(field: string, { text }: Speech): string {
  return text(`events.fields.${fields.some((known) => known === field) ? field : 'other'}`);
}

/** A value as it is said: a date in words, an id as its name, a number in the chosen digits, else as it is. */
export function sayValue(
  field: string,
  value: string,
  speech: Speech,
  names: ReadonlyMap<string, Bilingual>,
): string {
  if (field === 'date' && rangeOf(value)) return speech.date({ edtf: value });
  if (field === 'status' && statuses.some((status) => status === value)) {
    return speech.text(`events.statuses.${value}`);
  }
  if (/^\d+$/.test(value)) return speech.number(Number(value));
  return names.get(value)?.[speech.language] ?? value;
}
