/** A chronology goes from one dated entry to the next: an entry without its year takes it from the one before. */
import { rangeOf } from '../../../model/edtf.ts';
import type { Sentence, TimeMention } from '../../shapes.ts';
import type { Stated } from '../stated.ts';
import { candidateIn } from './dates.ts';

/** So many dated entries make a chronology; fewer may be the date of the page. */
const fewestEntries = 3;
const openingMarks = new Set([':', '-']);

/** The entries of a chronology by the index of the time that heads them, and which way they go. */
export interface Chronology {
  readonly heads: ReadonlySet<number>;
  readonly falling: boolean;
}

/**
 * The times that head entries: those that stand alone in their line or open it before a colon or a dash. Null where there are too few of
 * them, or none without its year.
 */
export function findChronology(
  times: readonly TimeMention<Stated>[],
  sentences: readonly Sentence[],
): Chronology | null {
  const heads = new Set<number>();
  const years: number[] = [];
  let hasYearless = false;
  times.forEach((time, index) => {
    const { says } = time.stated;
    if (times[index - 1]?.sentence === time.sentence || !opensEntry(time, sentences[time.sentence])) return;
    if (says.as === 'years') years.push(says.from);
    else if (says.as !== 'date') return;
    else if (says.year === null) hasYearless ||= isYearless(says);
    else if (says.year.number !== null) years.push(says.year.number);
    heads.add(index);
  });
  if (heads.size < fewestEntries || !hasYearless || years.length === 0) return null;
  return { heads, falling: (years.at(-1) ?? 0) < (years[0] ?? 0) };
}

function opensEntry({ tokens: [first, end] }: TimeMention<Stated>, sentence: Sentence | undefined): boolean {
  if (sentence === undefined || sentence.where === 'dateline') return false;
  const { tokens } = sentence;
  if (tokens.slice(0, first).some(({ kind }) => kind !== 'mark')) return false;
  return openingMarks.has(tokens[end]?.form ?? '') || tokens.slice(end).every(({ kind }) => kind === 'mark');
}

type DateSays = Extract<Stated['says'], { as: 'date' }>;

/** A day or month said by its name alone. */
export const isYearless = ({ year, month, direction, ofMonth, known }: DateSays) =>
  year === null && month !== null && direction === null && ofMonth === null && known === null;

/**
 * The value of an entry's date said without its year: the first such day at or behind the entry before, or the last one at or before it where
 * the chronology goes back in time. Null where the year is said, or that day is yet to come (`today` is a day or null).
 */
export function valueInChronology(
  { says }: Stated,
  before: string,
  falling: boolean,
  today: string | null,
): string | null {
  if (says.as !== 'date' || !isYearless(says)) return null;
  const last = rangeOf(before);
  if (!last?.from || !last.to) return null;
  const year = Number(last.from.slice(0, 4));
  const found = [year, year + (falling ? -1 : 1)]
    .flatMap((one) => candidateIn(one, says) ?? [])
    .find(({ from, to }) => (falling ? from <= (last.to ?? '') : to >= (last.from ?? '')));
  return found && (today === null || found.from <= today) ? found.value : null;
}
