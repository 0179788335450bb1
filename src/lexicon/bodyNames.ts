/** How names of bodies are put together in both languages; all forms are folded. */
import { fold } from '../model/fold.ts';
import arabic from './ar/bodies.yaml';
import english from './en/bodies.yaml';

type Words = Readonly<Record<string, string>>;

interface ArabicTable {
  readonly heads: Words;
  readonly groups: Words;
  readonly weak: readonly string[];
  readonly adjectives: Words;
  readonly nouns: Words;
  readonly passing: readonly string[];
  readonly proper: readonly string[];
  readonly alone: readonly string[];
  readonly modifiers: Words;
  readonly article: string;
  readonly repeated: readonly string[];
  readonly news: readonly string[];
  readonly atHome: Readonly<Record<string, Words>>;
  readonly plain: readonly string[];
  readonly departments: readonly string[];
  readonly leading: readonly string[];
  readonly venues: readonly string[];
  readonly sites: readonly string[];
  readonly directions: Words;
  readonly nobody: Readonly<Record<string, readonly string[]>>;
  readonly for: string;
  readonly at: string;
  readonly in: string;
}

interface EnglishTable {
  readonly heads: Words;
  readonly groups: Words;
  readonly joining: readonly string[];
  readonly words: Words;
  readonly repeated: Readonly<Record<string, readonly string[]>>;
  readonly fighters: string;
  readonly people: readonly string[];
  readonly describing: readonly string[];
  readonly possessive: readonly string[];
}

const ar = arabic as ArabicTable;
const en = english as EnglishTable;
const keyed = (words: Words): ReadonlyMap<string, string> =>
  new Map(Object.entries(words).map(([word, other]) => [fold(word), other]));
const listed = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

/** Arabic heads («حزب») with their English, what follows them, and what does not belong to a name. */
export const bodyNames = {
  heads: new Map([...keyed(ar.heads), ...keyed(ar.groups)]) as ReadonlyMap<string, string>,
  groups: listed(Object.keys(ar.groups)),
  weak: listed(ar.weak),
  adjectives: keyed(ar.adjectives),
  nouns: keyed(ar.nouns),
  passing: listed(ar.passing),
  proper: listed(ar.proper),
  /** Heads that one plain word makes a name of: «حركة حزم». */
  alone: listed(ar.alone),
  /** Nouns that stand before the head in English: «محكمة جنايات القاهرة», Cairo Criminal Court. */
  modifiers: keyed(ar.modifiers),
  repeated: listed(ar.repeated),
  /** Words of a name that make it an outlet's. */
  news: listed(ar.news),
  /** By state, the bodies that a head alone means in news of it. */
  atHome: new Map(Object.entries(ar.atHome).map(([state, bodies]) => [state, keyed(bodies)])),
  plain: listed(ar.plain),
  /** Parts of a place, with their English: «محكمة جنايات شمال القاهرة». */
  directions: keyed(ar.directions),
  /** Heads of bodies that are places too, and words behind which they are. */
  venues: listed(ar.venues),
  sites: listed(ar.sites),
  /** With «ب» they say who leads: «بقيادة فلان». */
  leading: listed(ar.leading),
  /** Parts of a body, which are no actors where somebody is their head. */
  departments: listed(ar.departments),
  /** By head, the nouns with which it names no body: «هيئة الدفاع». */
  nobody: new Map(Object.entries(ar.nobody).map(([head, nouns]) => [fold(head), listed(nouns)])),
  purpose: ar.for,
  at: ar.at,
  in: ar.in,
};

/** English words that make a capitalised name a body's, with the Arabic for them. */
export const latinBodies = {
  heads: new Map([...keyed(en.heads), ...keyed(en.groups)]) as ReadonlyMap<string, string>,
  groups: listed(Object.keys(en.groups)),
  joining: listed(en.joining),
  /** English words of such names with the Arabic for them, article and all: "salvation" is «الخلاص». */
  words: new Map([
    ...reversed(ar.adjectives, ar.article),
    ...reversed(ar.nouns, ''),
    ...keyed(en.words),
  ]) as ReadonlyMap<string, string>,
};

/** English words that repeat a body named before, each with the Arabic heads of what it may be said of. */
export const latinRepeats = {
  heads: new Map(Object.entries(en.repeated).map(([word, arabic]) => [fold(word), arabic.map(fold)])),
  /** What any body of fighters is called, and what "its fighters" are of. */
  fighters: fold(en.fighters),
  people: listed(en.people),
  describing: listed(en.describing),
  possessive: listed(en.possessive),
};

function reversed(words: Words, article: string): [string, string][] {
  return Object.entries(words).map(([word, english]) => [fold(english), article + word]);
}
