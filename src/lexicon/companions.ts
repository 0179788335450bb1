/** Words that must, or must not, stand beside a trigger, compared whatever is written onto them. */
import { fold } from '../model/fold.ts';
import type { Language } from '../model/schema.ts';
import { foldedWords } from '../model/words.ts';
import { arabicEndings } from './arabicEndings.ts';
import { inflectNoun } from './arabicNouns.ts';
import { readingsOf } from './clitics.ts';

/** A list of words and phrases; what they are stands in the index of their language, see `openingsOf`. */
export interface Companions {
  /** Any place that the text names is one of them too. */
  readonly anyPlace: boolean;
}

/** One of a list begins with a word: the list, and the words that must follow. */
export interface Opening {
  readonly list: Companions;
  readonly rest: readonly string[];
}

/** The word for a place in the lexicon's lists: any place the text names stands for it. */
const anyPlace = '@place';
const index = { ar: new Map<string, Opening[]>(), en: new Map<string, Opening[]>() };
const inflected = new Map<string, readonly string[]>();
const remembered = {
  ar: new Map<string, readonly Opening[]>(),
  en: new Map<string, readonly Opening[]>(),
};
const mostRemembered = 50_000;
const none: readonly Opening[] = [];

/** Enters a list into the index of its language; a single word may carry an ending of its own. */
export function readCompanions(entries: readonly string[], language: Language): Companions {
  const list = { anyPlace: entries.includes(anyPlace) };
  for (const entry of entries) {
    if (entry === anyPlace) continue;
    const [first = '', ...rest] = entry.includes(' ') ? foldedWords(entry, "'-") : [fold(entry)];
    for (const form of language === 'ar' && rest.length === 0 ? formsOf(entry) : [first]) {
      const known = index[language].get(form);
      if (known) known.push({ list, rest });
      else index[language].set(form, [{ list, rest }]);
    }
  }
  return list;
}

/** An Arabic word as it is and with its endings. */
function formsOf(word: string): readonly string[] {
  const known = inflected.get(word);
  if (known) return known;
  const forms = [...new Set([fold(word), ...inflectNoun(word).map(({ form }) => form)])];
  inflected.set(word, forms);
  return forms;
}

/** What a folded word may begin of any list, with whatever is written onto it. */
export function openingsOf(form: string, language: Language): readonly Opening[] {
  const known = remembered[language].get(form);
  if (known) return known;
  const found = bareForms(form, language).flatMap((bare) => index[language].get(bare) ?? none);
  if (remembered[language].size >= mostRemembered) remembered[language].clear();
  remembered[language].set(form, found.length > 0 ? found : none);
  return found;
}

/** Folded tokens, and what each may begin. */
export interface CompanionRow {
  readonly forms: readonly string[];
  readonly openings: readonly (readonly Opening[])[];
}

/** Whether one of a list stands in a row from `from` up to `to`, end exclusive. */
export function standsWithin(
  list: Companions,
  { forms, openings }: CompanionRow,
  from: number,
  to: number,
): boolean {
  const end = Math.min(to, forms.length);
  for (let at = Math.max(0, from); at < end; at++) {
    for (const opening of openings[at] as readonly Opening[])
      if (opening.list === list && goesOn(opening.rest, forms, at + 1)) return true;
  }
  return false;
}

function goesOn(rest: readonly string[], forms: readonly string[], from: number): boolean {
  for (let at = 0; at < rest.length; at++) if (forms[from + at] !== rest[at]) return false;
  return true;
}

/** A folded word with ever less written onto it: «وبالقصف», «بالقصف», «القصف», «قصف»; an English one as it is. */
function bareForms(form: string, language: Language): readonly string[] {
  if (language === 'en') return [form];
  const { article } = arabicEndings;
  const stems = readingsOf(form).map(({ stem }) => stem);
  return [
    ...stems,
    ...stems.filter((stem) => stem.startsWith(article)).map((stem) => stem.slice(article.length)),
  ];
}
