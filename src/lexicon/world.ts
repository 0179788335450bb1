/** The general tables: states, bodies, people and places that news names, in the shapes that editors use under data/. */
import type { ActorRecord, PlaceRecord } from '../model/data.ts';
import { fold } from '../model/fold.ts';
import capitals from './world/capitals.yaml';
import institutions from './world/institutions.yaml';
import organizations from './world/organizations.yaml';
import people from './world/people.yaml';
import places from './world/places.yaml';
import states from './world/states.yaml';

export interface WorldTables {
  readonly actors: readonly ActorRecord[];
  readonly places: readonly PlaceRecord[];
  readonly institutions: readonly Institution[];
}

/** A body that every state has, see world/institutions.yaml. */
export interface Institution {
  readonly key: string;
  readonly kind?: 'group';
  readonly media?: boolean;
  readonly f?: boolean;
  /** Named without a state it is that of the state the article is about: always, or only where it acts. */
  /** Its one-word form, «الخارجية», counts alone only where it acts. */
  readonly short?: boolean;
  readonly bare?: 'always' | 'acting';
  /** An office that is won, and the chair of meetings: «انتخابات الرئاسة», «برئاسة الكويت». */
  readonly chair?: boolean;
  readonly ar: readonly string[];
  readonly of?: readonly string[];
  readonly en: readonly string[];
  /** Of the English words those that stand without an article: "dissolved parliament". */
  readonly unarticled?: readonly string[];
  readonly loaded?: readonly string[];
}

/** The short notation of organizations.yaml and people.yaml. */
interface Entry {
  readonly id?: string;
  readonly kind?: ActorRecord['kind'];
  readonly ar: string;
  readonly en: string;
  readonly short?: { ar: string; en: string };
  readonly also?: readonly string[];
  readonly country?: string;
  readonly media?: boolean;
  readonly gender?: 'm' | 'f';
  readonly in?: readonly string[];
  readonly terms?: readonly string[];
  /** "president of syria 2000-07-17/2024-12-08"; either end may be missing. */
  readonly was?: readonly string[];
}

export const world: WorldTables = {
  actors: [
    ...(states as ActorRecord[]),
    ...(organizations as Entry[]).map((entry) => actorOf(entry, 'organization')),
    ...(people as Entry[]).map((entry) => actorOf(entry, 'person')),
  ],
  places: [...(capitals as PlaceRecord[]), ...(places as Entry[]).map(placeOf)],
  institutions: institutions as Institution[],
};

/** An id made of an English name: "Naim Qassem" is naim-qassem. */
export function idOf(english: string): string {
  return fold(english)
    .replace(/'s\b|'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function actorOf(entry: Entry, kind: ActorRecord['kind']): ActorRecord {
  const offices = (entry.was ?? []).map(officeOf);
  const country = entry.country ?? offices.find(({ of }) => of)?.of ?? null;
  return {
    id: entry.id ?? idOf(entry.en),
    kind: entry.kind ?? kind,
    name: { ar: entry.ar, en: entry.en },
    aliases: [...(entry.also ?? [])],
    ...(entry.short ? { short: entry.short } : {}),
    ...(entry.gender ? { gender: entry.gender } : {}),
    ...(entry.media ? { media: true } : {}),
    ...(entry.terms ? { terms: [...entry.terms] } : {}),
    country,
    offices,
    memberOf: memberships(entry, offices, country),
  };
}

function officeOf(written: string) {
  const [, office = '', of = '', from, to] = /^(\S+) of (\S+)(?: ([\d-]*)\/?([\d-]*))?$/.exec(written) ?? [];
  return { office, of, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

function memberships(entry: Entry, offices: readonly ReturnType<typeof officeOf>[], country: string | null) {
  const terms = offices.map(({ of, from, to }) => ({
    actor: of,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }));
  const bodies = (entry.in ?? []).map((actor) => ({ actor }));
  const home = country && terms.length + bodies.length === 0 ? [{ actor: country }] : [];
  return [...terms, ...bodies, ...home];
}

function placeOf({ id, ar, en, also, country }: Entry): PlaceRecord {
  return { id: id ?? idOf(en), name: { ar, en }, aliases: [...(also ?? [])], country: country ?? null };
}
