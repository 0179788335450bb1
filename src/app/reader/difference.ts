/** What tellings differ in, in words: the field, and each value. */
import type { Bilingual, TimelineActor, TimelineEvent } from '../../model/schema.ts';
import { statuses } from '../../model/schema.ts';
import { rangeOf } from '../../model/edtf.ts';
import type { Speech } from '../frame/speech.ts';

const fields = [
  'date', 'title', 'cast', 'place', 'type', 'status', 'stance', 'sources',
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

/** Names of places and actors by their ids. A place's id is its English name in small letters and hyphens. */
export function namesById(
  events: readonly TimelineEvent[],
  actors: ReadonlyMap<string, TimelineActor>,
): ReadonlyMap<string, Bilingual> {
  const names = new Map<string, Bilingual>();
  for (const { place } of events) if (place) names.set(idOf(place.en), place);
  for (const [id, { name }] of actors) names.set(id, name);
  return names;
}

const idOf = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
