/** Small English words between names; forms are folded. */
import { fold } from '../model/fold.ts';
import table from './en/actors.yaml';
import months from './en/months.yaml';
import weekdays from './en/weekdays.yaml';

const written = table as {
  readonly and: readonly string[];
  readonly belonging: readonly string[];
  readonly indefinite: readonly string[];
  readonly timing: readonly string[];
  readonly aligned: readonly string[];
  readonly siding: readonly string[];
  readonly bordering: readonly string[];
  readonly compass: readonly string[];
  readonly imposed: readonly string[];
  readonly upon: readonly string[];
  readonly idle: readonly string[];
  readonly photoCredits: readonly string[];
  readonly royalTitles: Readonly<Record<string, readonly string[]>>;
  readonly personal: Readonly<Record<string, readonly string[]>>;
  readonly officers: Readonly<Record<string, readonly string[]>>;
};

/** "and". */
export const latinAnd: ReadonlySet<string> = new Set(written.and);

/** Between people and their state: "officials from". */
export const latinOf: ReadonlySet<string> = new Set(written.belonging);

/** "a": before one of several. */
export const latinIndefinite: ReadonlySet<string> = new Set(written.indefinite);

/** Nouns for one person, "the Turkish leader", each with the offices it may mean, or with none where it may mean any. */
export const personalNouns: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(written.personal),
);

/** Phrases for several holders of an office, word by word, each with the office. */
export const gatheredOffices: readonly (readonly [readonly string[], string])[] = Object.entries(
  written.officers,
).flatMap(([office, phrases]) => phrases.map((phrase) => [phrase.split(' '), office] as const));

const daysOf = weekdays as Readonly<Record<string, readonly string[]>>;
const monthsOf = (months as { readonly gregorian: Readonly<Record<string, readonly string[]>> }).gregorian;

/** "on Monday", "in May", "last Friday": weekdays and months, and what leads to them. */
export const latinTimes = {
  days: new Set(
    [...Object.values(daysOf).flat(), ...Object.values(monthsOf).flat()].map(fold),
  ) as ReadonlySet<string>,
  leading: new Set(written.timing) as ReadonlySet<string>,
  /** Verbs that do nothing by themselves. */
  idle: new Set(written.idle) as ReadonlySet<string>,
};

/** Titles before a first name, "Prince Mohammed", with the offices that have them. */
export const royalTitles: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(written.royalTitles),
);

/** Beside the stroke that follows or precedes a photographer. */
export const photoCredits: ReadonlySet<string> = new Set(written.photoCredits);

/** Behind a hyphen: what is of others, "Iran-backed". */
export const latinAligned: ReadonlySet<string> = new Set(written.aligned);

/** "pro-Syrian": before the hyphen of those who are for or against a state. */
export const latinSides: ReadonlySet<string> = new Set(written.siding);

/** "border": what a state lies at. */
export const latinBorders: ReadonlySet<string> = new Set(written.bordering);

/** "S." before a land. */
export const latinCompass: ReadonlySet<string> = new Set(written.compass);

/** "sanctions on": what is done to a state, and the word between the two. */
export const latinImposed: ReadonlySet<string> = new Set(written.imposed);
export const latinUpon: ReadonlySet<string> = new Set(written.upon);
