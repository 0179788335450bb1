import { findMatter } from '../../lexicon/matters.ts';
import type { PlaceRecord } from '../../model/data.ts';
import type { Agreement } from '../../text/arabic.ts';
import { describeDate } from '../../text/dates.ts';
import { headlineText } from '../../text/headlines.ts';
import type { ActorRecord, Language, Role } from '../shapes.ts';
import type { Slot, Slots } from './fillTemplate.ts';
import { countedSlot } from './headlineCounts.ts';
import { hasSeveral, joinNames } from './headlineLists.ts';
import { nameActor, officeTaken, type HeadlineName } from './headlineNames.ts';
import { placeSlot } from './headlinePlaces.ts';
import type { TitledEvent } from './titleEvent.ts';

/** Everything a headline is made from, in one language. */
export interface HeadlineMatter {
  readonly event: TitledEvent;
  readonly actors: ReadonlyMap<string, ActorRecord>;
  readonly places: ReadonlyMap<string, PlaceRecord>;
  readonly language: Language;
}

const neutral: Agreement = { gender: 'm', number: 'one', human: false };

/**
 * What can stand in the templates of one event, made when a template asks for it:
 *
 *   A B S C Z      agents, counterparts, subjects, present, absent; with + the full name and the office held
 *   Bp Bo Bs       the counterparts that are persons, that are not, that are states
 *   AB BB all      agents with counterparts where they are several; several counterparts; everybody
 *   P in           the place; the place with its preposition, unless a name in the cast holds it already
 *   office         what the subject, or else the agent, took up on the date
 *   date           the date in words
 *   killed …       what the tellings count, and agree on
 *   session …      any family of src/lexicon/{ar,en}/matters.yaml that the best telling names
 */
export function slotsOf(matter: HeadlineMatter): Slots {
  const made = new Map<string, Slot | null>();
  return {
    get(name) {
      const known = made.get(name);
      if (known !== undefined) return known;
      const slot = makeSlot(name, matter);
      made.set(name, slot);
      return slot;
    },
  };
}

function makeSlot(name: string, matter: HeadlineMatter): Slot | null {
  const { event, language } = matter;
  const cast = castSlot(name, matter);
  if (cast !== undefined) return cast;
  switch (name) {
    case 'P':
    case 'in':
      return placeSlot(name, matter);
    case 'date':
      return plain(describeDate({ edtf: event.date }, language, { months: 'levantine/gulf' }), 0);
    case 'office':
      return plain(officeIn(matter));
  }
  return countedSlot(name, event, language) ?? plain(matterNamed(name, matter));
}

/** The slots of people and bodies; undefined where the name is of no such slot. */
function castSlot(name: string, matter: HeadlineMatter): Slot | null | undefined {
  const of = (...roles: Role[]) => members(matter, roles);
  const goals = () => {
    const { type, place } = matter.event;
    return of('counterpart').filter(({ id }) => type !== 'visit' || id !== place);
  };
  switch (name) {
    case 'A':
    case 'A+':
      return named(of('agent'), name, matter);
    case 'B':
      return named(goals(), name, matter);
    case 'Bp':
      return named(goals().filter(({ kind }) => kind === 'person'), name, matter); // prettier-ignore
    case 'Bo':
      return named(goals().filter(({ kind }) => kind !== 'person'), name, matter); // prettier-ignore
    case 'Bs':
      return named(goals().filter(({ kind }) => kind === 'state'), name, matter); // prettier-ignore
    case 'S':
    case 'S+':
      return named(of('subject'), name, matter);
    case 'C':
      return named(of('present'), name, matter);
    case 'Z':
      return named(of('absent'), name, matter);
    case 'AB':
      return several(named([...of('agent'), ...goals()], name, matter));
    case 'BB':
      return several(named(goals(), name, matter));
    case 'all':
      return named(of('agent', 'counterpart', 'subject', 'present'), name, matter);
    default:
      return undefined;
  }
}

function members({ event, actors }: HeadlineMatter, roles: readonly Role[]): ActorRecord[] {
  const ids = roles.flatMap((role) =>
    event.cast.filter((member) => member.role === role).map(({ actor }) => actor),
  );
  return [...new Set(ids)].flatMap((id) => actors.get(id) ?? []);
}

function several(slot: Slot | null): Slot | null {
  return slot && hasSeveral(slot) ? slot : null;
}

/** Everybody's name; short names that would be mistaken for each other are written in full. */
function named(
  cast: readonly ActorRecord[],
  slot: string,
  { event, language, actors }: HeadlineMatter,
): Slot | null {
  const full = slot.endsWith('+') && cast.length === 1;
  const write = (actor: ActorRecord, inFull: boolean) =>
    nameActor(actor, {
      language,
      date: event.date,
      full: inFull,
      dies: event.type === 'death' || event.type === 'attack',
    });
  const shorts = new Map<string, number>();
  for (const id of new Set(event.cast.map(({ actor }) => actor))) {
    const short = actors.get(id)?.short?.[language];
    if (short !== undefined) shorts.set(short, (shorts.get(short) ?? 0) + 1);
  }
  const names: HeadlineName[] = cast.flatMap((actor) => {
    const isShared = actor.short !== undefined && (shorts.get(actor.short[language]) ?? 0) > 1;
    return write(actor, full || isShared) ?? [];
  });
  return names.length > 0 ? joinNames(names, language) : null;
}

function officeIn(matter: HeadlineMatter): string | null {
  const [taker] = [...members(matter, ['subject']), ...members(matter, ['agent'])];
  return taker ? officeTaken(taker, matter.event.date, matter.language) : null;
}

/** What the clause of the best telling names of a family, in the headline's language. */
function matterNamed(family: string, { event, language }: HeadlineMatter): string | null {
  const phrases = headlineText(language).matters[family];
  const [telling] = event.tellings;
  if (!phrases || !telling) return null;
  const { article, excerpt } = telling;
  const key = findMatter(
    family.replace(/^the /, ''),
    article.document.text.slice(excerpt.start, excerpt.end),
    article.language,
  );
  return key === null ? null : (phrases[key] ?? null);
}

function plain(words: string | null, tells = 1): Slot | null {
  return words === null ? null : { write: () => words, agreement: neutral, tells, names: false };
}
