/** The words of a clause, each in every form that it may be looked up by. */
import { foldedWords } from '../model/words.ts';
import type { Language } from '../model/schema.ts';
import { withoutArticle } from './article.ts';
import { readingsOf } from './clitics.ts';

/** A folded word, and with ever less written onto it: «وبالقصف», «بالقصف», «القصف», «قصف». */
export type WordForms = readonly string[];

/** The alif that the accusative writes: «مؤتمرا» is also «مؤتمر». */
const accusative = /^(.{3,})\u0627$/;
/** ه, ها, هم, هما, نا behind a word of three letters or more. */
const pronoun = /^(.{3,}?)(?:\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627|\u0646\u0627)$/;
const shortestName = 2;
const hidden: WordForms = [];
const remembered = new Map<string, WordForms>();
const parted = new Map<string, readonly string[]>();
const mostRemembered = 50_000;

/**
 * The words of a text in order; those of the `names` in it have no form, since «المرصد السوري لحقوق الإنسان» speaks of no human
 * rights. Neither text nor names need folding; names of one word stay.
 */
export function readClause(text: string, language: Language, names: readonly string[]): readonly WordForms[] {
  const words = splitWords(text).map((word) => formsOf(word, language));
  const left = [...words];
  const present = new Set<string>();
  for (const forms of words) for (const form of forms) present.add(form);
  for (const parts of names.map(partsOf)) {
    if (parts.length < shortestName || !parts.every((part) => present.has(part))) continue;
    for (let at = 0; at + parts.length <= words.length; at++) {
      const isHere = parts.every((part, index) => words[at + index]?.includes(part));
      if (isHere) left.fill(hidden, at, at + parts.length);
    }
  }
  return left;
}

/** The folded words of a name; the same names come again and again. */
function partsOf(name: string): readonly string[] {
  const known = parted.get(name);
  if (known) return known;
  const parts = splitWords(name);
  if (parted.size >= mostRemembered) parted.clear();
  parted.set(name, parts);
  return parts;
}

/** The folded words of a text. */
export function splitWords(text: string): string[] {
  return foldedWords(text, "'-");
}

function formsOf(word: string, language: Language): WordForms {
  if (language === 'en') return [word];
  const known = remembered.get(word);
  if (known) return known;
  const stems = readingsOf(word).map(({ stem }) => stem);
  const bare = [...stems, ...stems.map(withoutArticle)];
  const forms = [
    ...new Set(bare.flatMap((form) => [form, form.replace(accusative, '$1'), ...withoutPronoun(form)])),
  ];
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, forms);
  return forms;
}

/** «مروحيته» speaks of a «مروحية», «صواريخها» of «صواريخ». */
function withoutPronoun(form: string): readonly string[] {
  const stem = pronoun.exec(form)?.[1];
  if (stem === undefined) return [];
  return stem.endsWith('\u062a') ? [stem, `${stem.slice(0, -1)}\u0647`] : [stem];
}
