/** The lexicon of days between two happenings: «غداة», «بعد ثلاثة أيام من», «قبل يوم من», "a day after". */
import arabic from './ar/apart.yaml';
import english from './en/apart.yaml';
import { phraseAt, readPhrases, type Phrases } from './phrases.ts';

type Table = Readonly<Record<'after' | 'before', Readonly<Record<string, readonly string[]>>>>;

interface Interval {
  readonly days: number;
  readonly phrases: Phrases;
}

const intervals: readonly Interval[] = ([arabic, english] as readonly Table[]).flatMap(
  ({ after, before }) => [
    ...Object.entries(after).map(([days, said]) => ({ days: -Number(days), phrases: readPhrases(said) })),
    ...Object.entries(before).map(([days, said]) => ({ days: Number(days), phrases: readPhrases(said) })),
  ],
);

/**
 * The phrase at a token of folded forms that says how far the happening behind it lies from the one it is told with: the days to
 * add to that one's date, and the words the phrase takes; null where none stands there.
 */
export function daysApartAt(forms: readonly string[], at: number): { days: number; length: number } | null {
  let longest: { days: number; length: number } | null = null;
  for (const { days, phrases } of intervals) {
    const length = phraseAt(phrases, forms, at);
    if (length > (longest?.length ?? 0)) longest = { days, length };
  }
  return longest;
}
