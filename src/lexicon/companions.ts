/** Words that must, or must not, stand beside a trigger, compared whatever is written onto them. */
import { fold } from '../model/fold.ts';
import type { Language } from '../model/schema.ts';
import { arabicEndings } from './arabicEndings.ts';
import { inflectNoun } from './arabicNouns.ts';
import { readingsOf } from './clitics.ts';
import { foldedTokens } from './phrases.ts';

/** A list of words and phrases; what they are stands in the index of their language. */
export interface Companions {
  /** Any place that the text names is one of them too. */
  readonly anyPlace: boolean;
  /** So is whoever the text names right behind: "received bin Salman". */
  readonly anyName: boolean;
}

/** One of a list begins with a word: the list, and the words that must follow. */
export interface Opening {
  readonly list: Companions;
  readonly rest: readonly string[];
}

/** The word for a place in the lexicon's lists: any place the text names stands for it. */
const anyPlace = '@place';
/** The word for somebody's name. */
const anyName = '@name';
const mostRemembered = 50_000;
const none: readonly Opening[] = [];

/** The lists of a language by the first words of what is in them, and what was found for the words of texts. */
export interface CompanionIndex {
  readonly language: Language;
  readonly openings: Map<string, Opening[]>;
  readonly remembered: Map<string, readonly Opening[]>;
}

export function emptyIndex(language: Language): CompanionIndex {
  return { language, openings: new Map(), remembered: new Map() };
}

/** Enters a list into an index that is being built; a single word may carry an ending of its own. */
export function readCompanions(entries: readonly string[], index: CompanionIndex): Companions {
  const { language, openings } = index;
  const list = { anyPlace: entries.includes(anyPlace), anyName: entries.includes(anyName) };
  for (const entry of entries) {
    if (entry === anyPlace || entry === anyName) continue;
    const [first = '', ...rest] = /[ -]/.test(entry) ? foldedTokens(entry) : [fold(entry)];
    for (const form of language === 'ar' && rest.length === 0 ? formsOf(entry) : [first]) {
      const known = openings.get(form);
      if (known) known.push({ list, rest });
      else openings.set(form, [{ list, rest }]);
    }
  }
  return list;
}

/** An Arabic word as it is and with its endings. */
function formsOf(word: string): ReadonlySet<string> {
  return new Set([fold(word), ...inflectNoun(word).map(({ form }) => form)]);
}

/** What a folded word may begin of any list, with whatever is written onto it. */
export function openingsIn(index: CompanionIndex, form: string): readonly Opening[] {
  const { language, openings, remembered } = index;
  const known = remembered.get(form);
  if (known) return known;
  const found = bareForms(form, language).flatMap((bare) => openings.get(bare) ?? none);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(form, found.length > 0 ? found : none);
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
