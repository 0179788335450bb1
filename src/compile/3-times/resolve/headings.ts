/** The years that stand over the paragraphs of a retrospect: «2005», and below it «في الثامن من أغسطس استأنفت طهران …». */
import type { Sentence, TimeMention } from '../../shapes.ts';
import type { Stated } from '../stated.ts';
import { isYearless } from './chronology.ts';
import { candidateIn } from './dates.ts';

/** A retrospect goes from year to year; one year alone in its line may be the page's. */
const fewestYears = 2;

/** So many dates alone in their lines make a chronology; fewer may be the date of the page. */
const fewestDates = 3;

/** First and last year that hold below a heading. */
export interface YearsAbove {
  readonly from: number;
  readonly to: number;
}

/** The years said by headings, by the index of the heading's sentence; empty where too few stand alone to make a retrospect. */
export function findYearHeadings(
  times: readonly TimeMention<Stated>[],
  sentences: readonly Sentence[],
): ReadonlyMap<number, YearsAbove> {
  const found = new Map<number, YearsAbove>();
  for (const { sentence, tokens, stated } of times) {
    const { says } = stated;
    if (says.as === 'years' && standsAlone(sentences[sentence], tokens)) found.set(sentence, says);
  }
  return found.size < fewestYears ? new Map<number, YearsAbove>() : found;
}

function standsAlone(sentence: Sentence | undefined, [first, end]: readonly [number, number]): boolean {
  return (
    sentence?.tokens.every(({ kind }, index) => kind === 'mark' || (index >= first && index < end)) ?? false
  );
}

/** The sentences that are a date with its year and nothing else, and head the entries of a chronology; empty where they are too few. */
export function findDateHeadings(
  times: readonly TimeMention<Stated>[],
  sentences: readonly Sentence[],
): ReadonlySet<number> {
  const found = times
    .filter(({ sentence, tokens, stated: { says } }) => {
      return says.as === 'date' && says.year !== null && standsAlone(sentences[sentence], tokens);
    })
    .map(({ sentence }) => sentence);
  return new Set(found.length < fewestDates ? [] : found);
}

/** A day or month said without its year, in the year of the heading above; null where it is said otherwise, or lies behind `today`. */
export function valueBelow({ says }: Stated, { from, to }: YearsAbove, today: string | null): string | null {
  if (says.as !== 'date' || from !== to || !isYearless(says)) return null;
  const found = candidateIn(from, says);
  return found && (today === null || found.from <= today) ? found.value : null;
}
