import { describeDate } from '../../text/dates.ts';
import type { Agreement } from '../../text/arabic.ts';
import { headlineText } from '../../text/headlines.ts';
import type { PlaceRecord } from '../../model/data.ts';
import type { ActorRecord, Language, Role } from '../shapes.ts';
import type { Slot, Slots } from './fillTemplate.ts';
import { joinNames } from './headlineLists.ts';
import { nameActor, type HeadlineName } from './headlineNames.ts';
import type { TitledEvent } from './titleEvent.ts';

const neutral: Agreement = { gender: 'm', number: 'one', human: false };

/**
 * What can stand in the templates of one event:
 * A agents, B counterparts, S subjects (S+ with full name and office), C present, Z absent, AB agents with counterparts,
 * all everybody; P the place, in the place with its preposition; date; killed, wounded … what was counted.
 */
export function slotsOf(
  event: TitledEvent,
  actors: ReadonlyMap<string, ActorRecord>,
  places: ReadonlyMap<string, PlaceRecord>,
  language: Language,
): Slots {
  const slots = new Map<string, Slot>();
  const members = (...roles: Role[]): ActorRecord[] => {
    const ids = roles.flatMap((role) =>
      event.cast.filter((member) => member.role === role).map(({ actor }) => actor),
    );
    return [...new Set(ids)].flatMap((id) => actors.get(id) ?? []);
  };
  const put = (slot: string, cast: readonly ActorRecord[], full = false) => {
    const names = nameAll(cast, language, event.date, full);
    if (names.length > 0) slots.set(slot, joinNames(names, language));
  };
  const subjects = members('subject');
  const goals = members('counterpart').filter(({ id }) => event.type !== 'visit' || id !== event.place);
  put('A', members('agent'));
  put('B', goals);
  put('S', subjects);
  put('S+', subjects, true);
  put('A+', members('agent'), true);
  put('C', members('present'));
  put('Z', members('absent'));
  const parties = [...new Set([...members('agent'), ...goals])];
  if (parties.length > 1) put('AB', parties);
  if (parties.length > 1 && slots.has('AB') && !hasSeveral(slots.get('AB'))) slots.delete('AB');
  put('all', members('agent', 'counterpart', 'subject', 'present'));
  for (const [name, slot] of placeSlots(event, actors, places, language)) slots.set(name, slot);
  slots.set('date', plain(describeDate({ edtf: event.date }, language, { months: 'levantine/gulf' })));
  return slots;
}

const hasSeveral = (slot: Slot | undefined) => slot !== undefined && slot.agreement.number !== 'one';

/** Everybody's name; short names that would be mistaken for each other are written in full. */
function nameAll(
  cast: readonly ActorRecord[],
  language: Language,
  date: string,
  full: boolean,
): HeadlineName[] {
  const names = cast.map((actor) => nameActor(actor, { language, date, full: full && cast.length === 1 }));
  return cast.flatMap((actor, at) => {
    const name = names[at];
    if (!name) return [];
    const isShared = names.some((other, place) => place !== at && other?.subject === name.subject);
    return isShared ? (nameActor(actor, { language, date, full: true }) ?? []) : name;
  });
}

function placeSlots(
  event: TitledEvent,
  actors: ReadonlyMap<string, ActorRecord>,
  places: ReadonlyMap<string, PlaceRecord>,
  language: Language,
): [string, Slot][] {
  const place = event.place === null ? undefined : places.get(event.place);
  const name = place && writtenName(place, language);
  if (!place || !name) return [];
  const slots: [string, Slot][] = [['P', plain(name)]];
  const isNamed = event.cast.some(({ actor, role }) => {
    const record = role === 'absent' ? undefined : actors.get(actor);
    return actor === place.id || (record !== undefined && namesPlace(record, place, language));
  });
  if (!isNamed) slots.push(['in', plain(locate(name, language))]);
  return slots;
}

/** «السفارة الإيرانية في دمشق» needs no «في دمشق» behind it. */
function namesPlace(actor: ActorRecord, place: PlaceRecord, language: Language): boolean {
  return ` ${actor.name[language]} `.includes(` ${place.name[language]} `);
}

function writtenName({ name }: PlaceRecord, language: Language): string | null {
  const own = name[language].trim();
  if (language === 'en') return /[A-Za-z]/.test(own) && !/\p{Script=Arabic}/u.test(own) ? own : null;
  return /\p{Script=Arabic}/u.test(own) ? own : /[A-Za-z]/.test(name.en) ? name.en.trim() : null;
}

/** The place with the preposition that its kind takes: «في دمشق», «على الحدود»; at Erbil airport. */
function locate(name: string, language: Language): string {
  const { at } = headlineText(language);
  const words = name.split(' ');
  const kind = language === 'ar' ? words[0] : words.at(-1)?.toLowerCase();
  const preposition = (kind && at[kind]) ?? at.other ?? '';
  return `${preposition} ${name}`;
}

function plain(words: string): Slot {
  return { write: () => words, agreement: neutral };
}
