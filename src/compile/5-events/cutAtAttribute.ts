import { phraseAt } from '../../lexicon/phrases.ts';
import { withoutArticle } from '../../lexicon/triggers.ts';
import type { Cut } from './cut.ts';
import type { FoundHead, TokenRow } from './tokenRow.ts';

/** «أقر المجلس مشروع قرار صاغته واشنطن»: a verb that tells more of an indefinite noun, behind the verb of the clause. */
export function cutAtAttribute(
  { forms, words, covered, tokens }: TokenRow,
  heads: readonly FoundHead[],
  at: number,
  cuts: readonly Cut[],
): Cut | null {
  if (phraseAt(words.clauses.attributive, forms, at) === 0) return null;
  const opened = (cuts.at(-1) as Cut).at;
  const before = forms[at - 1] ?? '';
  const isNoun = tokens[at - 1]?.kind === 'word' && !covered[at - 1] && withoutArticle(before) === before;
  const hasVerb = heads.some((one) => one.shape === 'verb' && one.at >= opened && one.end < at);
  return isNoun && hasVerb ? { at, kind: 'relative', opener: 0 } : null;
}
