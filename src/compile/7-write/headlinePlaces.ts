import type { PlaceRecord } from '../../model/data.ts';
import { headlineText } from '../../text/headlines.ts';
import type { ActorRecord, Language } from '../shapes.ts';
import type { Slot } from './fillTemplate.ts';
import type { HeadlineMatter, TitledEvent } from './headlineMatter.ts';

const arabic = /\p{Script=Arabic}/u;
const latin = /[A-Za-z]/;

/**
 * The place of an event: `P` its name, `in` with the preposition of its kind («في دمشق», on the Golan Heights). `in` is not made
 * where somebody's name in the cast says it already: «السفارة الإيرانية في دمشق» needs no «في دمشق» behind it.
 * Neither is made where the tellings disagree on the place.
 */
export function placeSlot(
  slot: 'P' | 'in',
  { event, actors, places, language }: HeadlineMatter,
): Slot | null {
  const place = event.place === null ? undefined : places.get(event.place);
  const name = place ? placeName(place, language) : null;
  if (!place || name === null || isDisputed(event, place, places)) return null;
  const isNamed = event.cast.some(({ actor, role }) => {
    const record = role === 'absent' ? undefined : actors.get(actor);
    return record !== undefined && (actor === place.id || namesPlace(record, place, language));
  });
  if (slot === 'in' && isNamed) return null;
  const words = slot === 'in' ? `${prepositionOf(name, language)} ${name}` : name;
  return {
    write: () => words,
    agreement: { gender: 'f', number: 'one', human: false },
    tells: 1,
    names: false,
    places: place.country == null ? [place.id] : [place.id, place.country],
  };
}

/** Whether the tellings name another place than this one and the state it lies in. */
function isDisputed(
  { differs }: TitledEvent,
  { id, country }: PlaceRecord,
  places: ReadonlyMap<string, PlaceRecord>,
): boolean {
  const said = differs.filter(({ field }) => field === 'place').flatMap(({ values }) => values);
  return said.some(({ value }) => value !== id && value !== country && places.get(value)?.country !== id);
}

/** «السفارة الإيرانية في دمشق» names Damascus. */
function namesPlace(actor: ActorRecord, place: PlaceRecord, language: Language): boolean {
  return ` ${actor.name[language]} `.includes(` ${place.name[language]} `);
}

function placeName({ name }: PlaceRecord, language: Language): string | null {
  const own = name[language].trim().replace(/\s+/g, ' ');
  if (language === 'en') return latin.test(own) && !arabic.test(own) ? withArticle(own) : null;
  if (arabic.test(own)) return own;
  return latin.test(name.en) && !arabic.test(name.en) ? name.en.trim() : null;
}

/** An English name of a place with its article, where it takes one: the Golan Heights. */
export function withArticle(name: string): string {
  const [first = ''] = name.split(' ');
  const last = name.split(' ').at(-1) ?? '';
  const takes = headlineText('en').articled.includes(last.toLowerCase());
  return takes && first.toLowerCase() !== 'the' ? `the ${name}` : name;
}

function prepositionOf(name: string, language: Language): string {
  const { at } = headlineText(language);
  const words = name.toLowerCase().split(' ');
  const kind = language === 'ar' ? words[0] : words.at(-1);
  return (kind === undefined ? undefined : at[kind]) ?? at.other ?? '';
}
