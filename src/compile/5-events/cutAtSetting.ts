import { isWordOf } from '../../lexicon/phrases.ts';
import type { Cut } from './cut.ts';
import type { FoundHead, TokenRow } from './tokenRow.ts';

/**
 * «شنت الفصائل هجوماً، وفي 8 كانون الأول دخلت دمشق»: a time or a place with «و» before it opens the clause of the verb right behind it.
 * `at` is the token of the verb; null where no such setting stands before it, or neither a verb nor a comma before that.
 */
export function cutAtSetting(row: TokenRow, heads: readonly FoundHead[], at: number, last: Cut): Cut | null {
  const { forms } = row;
  const opened = last.at + last.opener;
  let end = at;
  while (isLeading(row, end - 1)) end--;
  if (forms[end - 1] === ',') end--;
  let start = end;
  while (start > opened && isSetting(row, start - 1)) start--;
  if (start === end) return null;
  const isGoverned = startsWithAnd(row, start - 1) && isPreposition(row, start - 1);
  const first = isGoverned ? start - 1 : start;
  if (first <= opened || !(isGoverned || (row.joinsTime[first] && startsWithAnd(row, first)))) return null;
  const isTold = forms[first - 1] === ',' || heads.some((one) => one.shape === 'verb' && one.at < first);
  return isTold ? { at: first, kind: 'coordinate', opener: 0 } : null;
}

/** «كان قد دخل», «لم يدخل». */
const isLeading = ({ forms, words, covered }: TokenRow, at: number) =>
  !covered[at] &&
  [words.clauses.auxiliary, words.modality.perhaps, words.modality.negation].some((phrases) =>
    phrases.has(forms[at] ?? ''),
  );

/** A token of a time or of a place. */
const isSetting = ({ covered, named, placed }: TokenRow, at: number) =>
  covered[at] === true && (named[at] !== true || placed[at] === true);

const startsWithAnd = ({ forms, words }: TokenRow, at: number) =>
  isWordOf(words.clauses.and, forms[at]?.charAt(0) ?? '');

const isPreposition = ({ forms, words }: TokenRow, at: number) =>
  isWordOf(words.clauses.prepositions, (forms[at] ?? '').slice(1));
