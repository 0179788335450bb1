/** Words and phrases to be found at a place in a row of folded tokens. */
import { fold } from '../model/fold.ts';

/** First word to the phrases it opens, longest first; each without its first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export function readPhrases(entries: readonly string[]): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const entry of entries) {
    const [first = '', ...rest] = fold(entry).match(/[\p{L}\p{N}'-]+/gu) ?? [];
    phrases.set(first, [...(phrases.get(first) ?? []), rest]);
  }
  for (const rests of phrases.values()) rests.sort((a, b) => b.length - a.length);
  return phrases;
}

/** How many tokens from `at` a phrase covers, 0 where none begins; `forms` are folded, `first` stands for the first of them. */
export function phraseAt(
  phrases: Phrases,
  forms: readonly string[],
  at: number,
  first = forms[at] ?? '',
): number {
  for (const rest of phrases.get(first) ?? []) {
    if (rest.every((word, index) => forms[at + 1 + index] === word)) return rest.length + 1;
  }
  return 0;
}
