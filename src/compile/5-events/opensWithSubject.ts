import { indices } from './indices.ts';
import type { FoundHead, TokenRow } from './tokenRow.ts';

/** How far behind "as" the verb of its subject may stand. */
const subjectReach = 7;

/** Whether an English clause begins at "as": "as the group fired rockets": behind "as" and an article a noun has a verb of its own, and nothing parts the two. */
export function opensWithSubject(row: TokenRow, heads: readonly FoundHead[], at: number): boolean {
  const { language, forms, words, tokens } = row;
  const { meanwhile, articles, and, relative, complement, to, of, by } = words.clauses;
  if (language !== 'en' || !meanwhile.has(forms[at] ?? '') || !articles.has(forms[at + 1] ?? ''))
    return false;
  const verb = heads.find((one) => one.at > at + 2 && one.shape === 'verb');
  if (!verb || verb.at > at + subjectReach || verb.passive) return false;
  return indices(at + 2, verb.at).every(
    (index) =>
      tokens[index]?.form === '-' ||
      (tokens[index]?.kind === 'word' &&
        !(and.has(forms[index] ?? '') && !articles.has(forms[index + 1] ?? '')) &&
        ![relative, complement, to, of, by].some((list) => list.has(forms[index] ?? ''))),
  );
}
