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
  readonly repeated: readonly string[];
  readonly plain: readonly string[];
  readonly for: string;
  readonly at: string;
  readonly in: string;
}

interface EnglishTable {
  readonly heads: Words;
  readonly groups: Words;
  readonly joining: readonly string[];
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
  repeated: listed(ar.repeated),
  plain: listed(ar.plain),
  purpose: ar.for,
  at: ar.at,
  in: ar.in,
};

/** English words that make a capitalised name a body's, with the Arabic for them. */
export const latinBodies = {
  heads: new Map([...keyed(en.heads), ...keyed(en.groups)]) as ReadonlyMap<string, string>,
  groups: listed(Object.keys(en.groups)),
  joining: listed(en.joining),
};
