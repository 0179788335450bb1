/** How clauses lead up to what somebody speaks about, and what they say behind it: where, with whom. */
import { fold } from '../model/fold.ts';
import type { Language } from '../model/schema.ts';
import arabic from './ar/topics.yaml';
import type { WordForms } from './clauseWords.ts';
import english from './en/topics.yaml';

/** What may stand before the very thing that an act is done to: some words, a prefix, or whoever does it. */
interface Aim {
  readonly words?: readonly string[];
  readonly prefix?: string;
  readonly bare?: boolean;
}

interface TopicTable {
  readonly about: readonly string[];
  readonly owners: readonly string[];
  readonly owned: readonly string[];
  readonly passed: readonly string[];
  readonly aims: Readonly<Record<string, Aim>>;
  readonly complements: Readonly<Record<string, readonly string[]>>;
  readonly ofStates: readonly string[];
  readonly weak: readonly string[];
  readonly partial: readonly string[];
}

interface ReadAim {
  readonly words: ReadonlySet<string>;
  readonly prefix: string | null;
  readonly bare: boolean;
}

/** The words around topics in one language, folded. */
export interface TopicWords {
  /** What something is said about stands behind them. */
  readonly about: ReadonlySet<string>;
  /** «وزير» before «الصحة», for which the words speak of no health; English has them behind: "health minister". */
  readonly owners: ReadonlySet<string>;
  readonly owned: ReadonlySet<string>;
  /** Articles, days and the like that may stand in between. */
  readonly passed: ReadonlySet<string>;
  readonly aims: ReadonlyMap<string, ReadAim>;
  /** Prepositions before a place or state, each with its key in the headlines' text. */
  readonly complements: ReadonlyMap<string, string>;
  /** Topics that a nisba puts in its state: «الأزمة السورية» is in Syria, «الغارات الإسرائيلية» are not in Israel. */
  readonly ofStates: ReadonlySet<string>;
  /** Topics that say little: they wait for another. */
  readonly weak: ReadonlySet<string>;
  /** Topics that are nothing without whose they are: killing, visit. */
  readonly partial: ReadonlySet<string>;
}

const tables: Readonly<Record<Language, TopicTable>> = {
  ar: arabic as TopicTable,
  en: english as TopicTable,
};
const built = new Map<Language, TopicWords>();

/** The words around topics in a language. */
export function topicWords(language: Language): TopicWords {
  const known = built.get(language);
  if (known) return known;
  const { about, owners, owned, passed, aims, complements, ofStates, weak, partial } = tables[language];
  const folded = (words: readonly string[]) => new Set(words.map(fold));
  const words = {
    about: folded(about),
    owners: folded(owners),
    owned: folded(owned),
    passed: folded(passed),
    aims: new Map(
      Object.entries(aims).map(([act, { words = [], prefix, bare = false }]) => [
        act,
        { words: folded(words), prefix: prefix === undefined ? null : fold(prefix), bare },
      ]),
    ),
    complements: new Map(
      Object.entries(complements).flatMap(([key, list]) => list.map((word) => [fold(word), key] as const)),
    ),
    ofStates: new Set(ofStates),
    weak: new Set(weak),
    partial: new Set(partial),
  };
  built.set(language, words);
  return words;
}

/** Whether any form of a word stands in a set. */
export function isAmong(forms: WordForms | undefined, words: ReadonlySet<string>): boolean {
  return forms?.some((form) => words.has(form)) ?? false;
}
