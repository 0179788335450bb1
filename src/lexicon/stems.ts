import { readingsOf } from './clitics.ts';
import type { Phrases } from './phrases.ts';
import { withoutArticle } from './triggers.ts';

/** Whether a folded Arabic word, in any reading, with the article or without, is a word of the list or opens a phrase of it. */
export function isStemOf(phrases: Phrases, form: string): boolean {
  return readingsOf(form).some(({ stem }) => phrases.has(stem) || phrases.has(withoutArticle(stem)));
}
