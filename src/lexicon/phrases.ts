/** Words and phrases to be found at a place in a row of folded tokens. */
import { foldedWords } from '../model/words.ts';

/** First word to the phrases it opens, longest first; each without its first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export function readPhrases(entries: readonly string[]): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const entry of entries) {
    const [first = '', ...rest] = foldedTokens(entry);
    phrases.set(first, [...(phrases.get(first) ?? []), rest]);
  }
  for (const rests of phrases.values()) rests.sort((a, b) => b.length - a.length);
  return phrases;
}

/** The folded tokens of an entry, as texts have them: a hyphen is one of its own, "cease-fire" three. */
export function foldedTokens(entry: string): string[] {
  return foldedWords(entry, "'-").flatMap((word) =>
    word === '-' ? word : word.split(/(-)/).filter(Boolean),
  );
}

/** How many tokens from `at` a phrase covers, 0 where none begins; `forms` are folded, `first` stands for the first of them. */
export function phraseAt(
  phrases: Phrases,
  forms: readonly string[],
  at: number,
  first = forms[at] ?? '',
): number {
  const rests = phrases.get(first);
  if (!rests) return 0;
  for (const rest of rests) if (goesOn(rest, forms, at + 1)) return rest.length + 1;
  return 0;
}

/** Whether one of the phrases begins at a token from `from` to before `to`. */
export function standsBetween(phrases: Phrases, forms: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (phraseAt(phrases, forms, at) > 0) return true;
  return false;
}

/** Whether a folded word is one of the words, by itself. */
export function isWordOf(phrases: Phrases, form: string): boolean {
  return phrases.get(form)?.at(-1)?.length === 0;
}

function goesOn(rest: readonly string[], forms: readonly string[], from: number): boolean {
  for (let index = 0; index < rest.length; index++) if (forms[from + index] !== rest[index]) return false;
  return true;
}
