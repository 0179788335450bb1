import { lengthInDays, rangeOf } from '../../model/edtf.ts';
import { daysBetween } from '../../model/calendar.ts';
import type { ResolvedTime } from '../shapes.ts';
import type { Head, SentenceReading } from './reading.ts';

/** How far before a happening the word for its anniversary may stand: «الذكرى السنوية الخامسة لمقتل», "anniversary of the killing". */
const reach = 4;
/** A day this near to the article's is that of the remembering. */
const nearDays = 45;

/**
 * «قال في الذكرى الخامسة لمقتل فلان، اليوم الثلاثاء»: whether a day near to the article's is not that of the happening whose
 * anniversary it is. `published` is a day or null.
 */
export function isRemembered(
  { forms, words, sentence }: SentenceReading,
  { at, shape }: Head,
  { value }: ResolvedTime,
  published: string | null,
): boolean {
  if (shape !== 'noun' || published === null || value === null || lengthInDays(value) > nearDays)
    return false;
  const day = rangeOf(value)?.from;
  if (!day || Math.abs(daysBetween(day, published)) > nearDays) return false;
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    if (sentence.tokens[back]?.kind === 'mark') return false;
    if (words.clauses.remembrance.has(forms[back] ?? '')) return true;
  }
  return false;
}
