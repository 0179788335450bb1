/** What a clause names of a happening beside who and where: the kind of summit, vehicle, deal, the charge, the topic. */
import { fold } from '../model/fold.ts';
import type { Language } from '../model/schema.ts';
import arabic from './ar/matters.yaml';
import { splitWords, type WordForms } from './clauseWords.ts';
import english from './en/matters.yaml';

type Table = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
type Lexicon = Table & {
  readonly leads: Readonly<Record<string, readonly string[]>>;
  readonly bars: Readonly<Record<string, readonly string[]>>;
};

/** A phrase of a family by its first word: its other words, and the key it stands for. */
interface Phrase {
  readonly family: string;
  readonly rest: readonly string[];
  readonly key: string;
}

interface Index {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** For some families one of these must stand shortly before (بتهمة, over). */
  readonly leads: ReadonlyMap<string, ReadonlySet<string>>;
  /** For some none of these may (allegedly, an attempt at). */
  readonly bars: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A phrase in a clause: what it stands for, its first word, and how many words it has. */
export interface Found {
  readonly key: string;
  readonly at: number;
  readonly length: number;
}

/** What a clause names, in text order, by family. */
export type Matters = ReadonlyMap<string, readonly Found[]>;

const tables: Readonly<Record<Language, Lexicon>> = { ar: arabic as Lexicon, en: english as Lexicon };
/** Key of the phrases that only look like those of their family. */
const nothing = 'nothing';
/** How many words before a phrase its lead may stand. */
const leadReach = 4;
const built = new Map<Language, Index>();

/** What a clause names of each family (session, vehicle, topic …). */
export function findMatters(clause: readonly WordForms[], language: Language): Matters {
  const index = indexOf(language);
  const matters = new Map<string, Found[]>();
  /** The word up to which the last phrase of each family reaches. */
  const ends = new Map<string, number>();
  for (let at = 0; at < clause.length; at++) {
    for (const [family, found] of longestAt(index, clause, at)) {
      if (at < (ends.get(family) ?? 0)) continue;
      ends.set(family, at + found.length);
      if (found.key === nothing || !isLed(index, family, clause, at)) continue;
      const known = matters.get(family);
      if (known) known.push(found);
      else matters.set(family, [found]);
    }
  }
  return matters;
}

/** What a clause names of a family, or null. Of several the longest phrase counts, then the first. */
export function longestOf(matters: Matters, family: string): Found | null {
  let best: Found | null = null;
  for (const found of matters.get(family) ?? []) if (found.length > (best?.length ?? 0)) best = found;
  return best;
}

/** The key of what a clause names of a family, or null. */
export function chooseMatter(matters: Matters, family: string): string | null {
  return longestOf(matters, family)?.key ?? null;
}

const none: ReadonlyMap<string, Found> = new Map();

/** The longest phrase of each family that begins at a word. */
function longestAt({ phrases }: Index, clause: readonly WordForms[], at: number): ReadonlyMap<string, Found> {
  let longest: Map<string, Found> | null = null;
  for (const form of clause[at] as WordForms) {
    for (const { family, rest, key } of phrases.get(form) ?? []) {
      if (rest.length + 1 <= (longest?.get(family)?.length ?? 0)) continue;
      const fits = rest.every((word, index) => clause[at + 1 + index]?.includes(word));
      if (fits) (longest ??= new Map()).set(family, { key, at, length: rest.length + 1 });
    }
  }
  return longest ?? none;
}

function isLed({ leads, bars }: Index, family: string, clause: readonly WordForms[], at: number): boolean {
  const wanted = leads.get(family);
  const barred = bars.get(family);
  const before = (words: ReadonlySet<string>) =>
    clause.slice(Math.max(0, at - leadReach), at).some((forms) => forms.some((form) => words.has(form)));
  return (!wanted || before(wanted)) && (!barred || !before(barred));
}

function indexOf(language: Language): Index {
  const known = built.get(language);
  if (known) return known;
  const { leads, bars, ...families } = tables[language];
  const phrases = new Map<string, Phrase[]>();
  for (const [family, keys] of Object.entries(families as Table)) {
    for (const [key, entries] of Object.entries(keys)) {
      for (const entry of entries) {
        const [first = '', ...rest] = splitWords(entry);
        const known = phrases.get(first);
        if (known) known.push({ family, rest, key });
        else phrases.set(first, [{ family, rest, key }]);
      }
    }
  }
  const folded = (table: Lexicon['leads']) =>
    new Map(Object.entries(table).map(([family, words]) => [family, new Set(words.map(fold))] as const));
  const index = { phrases, leads: folded(leads), bars: folded(bars) };
  built.set(language, index);
  return index;
}
