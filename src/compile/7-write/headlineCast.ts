import type { ActorRecord, Language, Role } from '../shapes.ts';
import type { Agreement } from '../../text/arabic.ts';
import type { Slot } from './fillTemplate.ts';
import { agreeInArabic } from './headlineAgreement.ts';
import { joinNames } from './headlineLists.ts';
import { nameActor, officeTaken } from './headlineNames.ts';
import type { HeadlineMatter } from './headlineMatter.ts';

interface CastSlot {
  readonly roles: readonly Role[];
  readonly keeps?: (actor: ActorRecord) => boolean;
  /** Filled only where it names several, or one that stands for many. */
  readonly several?: true;
}

const isPerson = ({ kind }: ActorRecord) => kind === 'person';

const table: Readonly<Record<string, CastSlot>> = {
  A: { roles: ['agent'] },
  Ao: { roles: ['agent'], keeps: (actor) => !isPerson(actor) },
  Ag: { roles: ['agent'], keeps: ({ kind }) => kind === 'organization' || kind === 'group' },
  Ap: { roles: ['agent'], keeps: isPerson },
  B: { roles: ['counterpart'] },
  Bp: { roles: ['counterpart'], keeps: isPerson },
  Bo: { roles: ['counterpart'], keeps: (actor) => !isPerson(actor) },
  Bs: { roles: ['counterpart'], keeps: ({ kind }) => kind === 'state' },
  S: { roles: ['subject'] },
  Sp: { roles: ['subject'], keeps: ({ kind }) => kind === 'person' || kind === 'group' },
  C: { roles: ['present'] },
  Z: { roles: ['absent'] },
  AB: { roles: ['agent', 'counterpart'], several: true },
  BB: { roles: ['counterpart'], several: true },
  all: { roles: ['agent', 'counterpart', 'subject', 'present'] },
};
const castSlots = new Map(Object.entries(table));

/** The slot of people and bodies by that name, null where nobody fills it; undefined where it is no such slot. */
export function castSlot(name: string, matter: HeadlineMatter): Slot | null | undefined {
  const isTitled = name.endsWith('+');
  const slot = castSlots.get(isTitled ? name.slice(0, -1) : name);
  if (!slot) return undefined;
  const { type, place } = matter.event;
  const cast = membersOf(matter, slot.roles).filter((actor) => {
    const isDestination = type === 'visit' && actor.id === place && slot.roles.includes('counterpart');
    return !isDestination && (!slot.keeps || slot.keeps(actor));
  });
  const filled = cast.length > 0 ? nameAll(cast, isTitled, matter) : null;
  return slot.several && filled?.agreement.number === 'one' ? null : filled;
}

/** The title of the office that the subject, or else the agent, took up on the date of the event. */
export function officeIn(matter: HeadlineMatter): string | null {
  const [taker] = [...membersOf(matter, ['subject']), ...membersOf(matter, ['agent'])];
  return taker ? officeTaken(taker, matter.event.date, matter.language) : null;
}

/** Acts whose agents give a post rather than take it. */
const giving = new Set(['appoint', 'decree-appointment']);

/** How words agree with who gets a post: the subjects, else the agents, or their counterparts; null where it is nobody or no person. */
export function takerOf(matter: HeadlineMatter): Agreement | null {
  const subjects = membersOf(matter, ['subject']);
  const other = giving.has(matter.event.act) ? 'counterpart' : 'agent';
  const takers = (subjects.length > 0 ? subjects : membersOf(matter, [other])).filter(isPerson);
  const [taker] = takers;
  if (!taker) return null;
  return takers.length > 1 ? { gender: 'm', number: 'many', human: true } : agreeInArabic(taker);
}

function membersOf({ event, actors }: HeadlineMatter, roles: readonly Role[]): ActorRecord[] {
  const members = new Set<ActorRecord>();
  for (const role of roles) {
    for (const member of event.cast) {
      const record = member.role === role ? actors.get(member.actor) : undefined;
      if (record) members.add(record);
    }
  }
  return [...members];
}

/**
 * Everybody's name in one slot. One alone has the office before the name where the template asks for it, or where headlines know no
 * short name; short names that another actor bears too are written in full.
 */
function nameAll(
  cast: readonly ActorRecord[],
  isTitled: boolean,
  { event, language, actors }: HeadlineMatter,
): Slot | null {
  const dies = event.type === 'death' || event.type === 'attack';
  const shared = sharedNames(actors, language);
  const names = cast.flatMap((actor) => {
    const short = actor.short?.[language];
    const isAlone = cast.length === 1 && (isTitled || short === undefined);
    const isShared = short !== undefined && shared.has(short);
    const form = isAlone ? 'titled' : isShared ? 'whole' : 'short';
    return nameActor(actor, { language, date: event.date, dies, form }) ?? [];
  });
  return names.length > 0 ? joinNames(names, language) : null;
}

const sharedByActors = new WeakMap<ReadonlyMap<string, ActorRecord>, Record<Language, ReadonlySet<string>>>();

/** The short names that more than one of the actors bears. */
function sharedNames(actors: ReadonlyMap<string, ActorRecord>, language: Language): ReadonlySet<string> {
  const known = sharedByActors.get(actors) ?? { ar: findShared(actors, 'ar'), en: findShared(actors, 'en') };
  sharedByActors.set(actors, known);
  return known[language];
}

function findShared(actors: ReadonlyMap<string, ActorRecord>, language: Language): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { short } of actors.values()) {
    const name = short?.[language];
    if (name === undefined) continue;
    if (seen.has(name)) shared.add(name);
    seen.add(name);
  }
  return shared;
}
