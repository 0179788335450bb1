/** What tellings differ in, in words: the field, and each value. */
import { statuses, type Bilingual } from '../../model/schema.ts';
import { rangeOf } from '../../model/edtf.ts';
import { fold } from '../../model/fold.ts';
import type { Speech } from '../frame/speech.ts';

const fields = [
  'date', 'title', 'cast', 'place', 'type', 'status', 'stance', 'sources', 'excerpt',
  'killed', 'wounded', 'arrested', 'abducted', 'rockets', 'votes', 'seats',
] as const; // prettier-ignore

/** The name of a field of the data; "detail" for one that has none here. */
export function nameOfField(field: string, { text }: Speech): string {
  return text(`events.fields.${fields.some((known) => known === field) ? field : 'other'}`);
}

/** Who changed something. One who signs as "editor" or "the editor", in either language, is called so in the page's. */
export function nameOfEditor(by: string, { text, textIn }: Speech): string {
  const signatures = (['ar', 'en'] as const).flatMap((language) => {
    const whole = textIn(language)('reader.editor');
    return [whole, whole.split(' ').at(-1) ?? whole];
  });
  return signatures.some((signature) => fold(signature) === fold(by)) ? text('reader.editor') : by;
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
