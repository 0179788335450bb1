/** What a clause names of a happening beside who and where: the kind of summit, vehicle, deal, the charge, the topic. */
import { fold } from '../model/fold.ts';
import type { Language } from '../model/schema.ts';
import arabic from './ar/matters.yaml';
import { withoutArticle } from './article.ts';
import { readingsOf } from './clitics.ts';
import english from './en/matters.yaml';

type Table = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
type Lexicon = Table & { readonly leads: Readonly<Record<string, readonly string[]>> };

/** A phrase by its first word: its other words, and the key it stands for. */
interface Phrase {
  readonly rest: readonly string[];
  readonly key: string;
}

const tables: Readonly<Record<Language, Lexicon>> = { ar: arabic as Lexicon, en: english as Lexicon };
/** Key of the phrases that only look like those of their family. */
const nothing = 'nothing';
/** How many words before a phrase its lead may stand. */
const leadReach = 3;
/** The alif that the accusative writes: «مؤتمرا» is also «مؤتمر». */
const accusative = /^(.{3,})\u0627$/;
/** ه, ها, هم, هما, نا behind a word of three letters or more. */
const pronoun = /^(.{3,}?)(?:\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627|\u0646\u0627)$/;
const read = new Map<string, ReadonlyMap<string, readonly Phrase[]>>();

/**
 * The key of a family (session, vehicle, topic …) that the text names, or null. Of several the longest phrase counts, then the
 * first; words within `names` count for nothing. Neither text nor names need folding.
 */
export function findMatter(
  family: string,
  text: string,
  language: Language,
  names: readonly string[],
): string | null {
  const phrases = phrasesOf(family, language);
  const words = withoutNames(wordsOf(text), names, language);
  let best: { key: string; length: number } | null = null;
  for (let at = 0; at < words.length; at++) {
    const found = longestAt(phrases, words, at, language);
    if (!found) continue;
    const counts = found.key !== nothing && isLed(family, words, at, language);
    if (counts && (best === null || found.length > best.length)) best = found;
    at += found.length - 1;
  }
  return best?.key ?? null;
}

function longestAt(
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  words: readonly string[],
  at: number,
  language: Language,
): { key: string; length: number } | null {
  let longest: { key: string; length: number } | null = null;
  for (const form of formsOf(words[at] as string, language)) {
    for (const { rest, key } of phrases.get(form) ?? []) {
      if (longest !== null && rest.length + 1 <= longest.length) continue;
      const fits = rest.every((word, index) => formsOf(words[at + 1 + index] ?? '', language).includes(word));
      if (fits) longest = { key, length: rest.length + 1 };
    }
  }
  return longest;
}

/** The words with those of the names made empty: «المرصد السوري لحقوق الإنسان» speaks of no human rights. */
function withoutNames(
  words: readonly string[],
  names: readonly string[],
  language: Language,
): readonly string[] {
  const left = [...words];
  for (const name of names) {
    const parts = wordsOf(name);
    if (parts.length < 2) continue;
    for (let at = 0; at + parts.length <= words.length; at++) {
      const isHere = parts.every((part, index) =>
        formsOf(words[at + index] as string, language).includes(part),
      );
      if (isHere) left.fill('', at, at + parts.length);
    }
  }
  return left;
}

/** Whether one of the words that must lead a family (بتهمة, over) stands shortly before; most families need none. */
function isLed(family: string, words: readonly string[], at: number, language: Language): boolean {
  const leads = tables[language].leads[family]?.map((lead) => fold(lead));
  if (!leads) return true;
  const before = words.slice(Math.max(0, at - leadReach), at);
  return before.some((word) => formsOf(word, language).some((form) => leads.includes(form)));
}

/** A folded word, and with ever less written onto it: «وبالقصف», «بالقصف», «القصف», «قصف». */
function formsOf(word: string, language: Language): readonly string[] {
  if (language === 'en') return [word];
  const stems = readingsOf(word).map(({ stem }) => stem);
  const bare = [...stems, ...stems.map(withoutArticle)];
  return [
    ...new Set(bare.flatMap((form) => [form, form.replace(accusative, '$1'), ...withoutPronoun(form)])),
  ];
}

/** «مروحيته» speaks of a «مروحية», «صواريخها» of «صواريخ». */
function withoutPronoun(form: string): readonly string[] {
  const stem = pronoun.exec(form)?.[1];
  if (stem === undefined) return [];
  return stem.endsWith('\u062a') ? [stem, `${stem.slice(0, -1)}\u0647`] : [stem];
}

function phrasesOf(family: string, language: Language): ReadonlyMap<string, readonly Phrase[]> {
  const name = `${language} ${family}`;
  const known = read.get(name);
  if (known) return known;
  const phrases = new Map<string, Phrase[]>();
  for (const [key, entries] of Object.entries(tables[language][family] ?? {})) {
    for (const entry of entries) {
      const [first = '', ...rest] = wordsOf(entry);
      phrases.set(first, [...(phrases.get(first) ?? []), { rest, key }]);
    }
  }
  read.set(name, phrases);
  return phrases;
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}'-]+/gu) ?? [];
}
