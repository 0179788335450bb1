import type { ResolvedTime, Sentence } from '../shapes.ts';
import { canDate } from './canDate.ts';

/** So many dated entries make a chronology; fewer may be the date of the page. */
const fewestEntries = 3;
const openingMarks = new Set([':', '-']);

interface Entry {
  readonly sentence: number;
  readonly time: ResolvedTime;
  /** The date has a line of its own, and holds for those below it; else for its own paragraph. */
  readonly isAlone: boolean;
}

/**
 * Dates of a chronology, by the index of the sentences they hold for: those below a line with nothing but a date, and those that
 * follow the first sentence of a paragraph opening with one ("March 23, 2015: The battle for Aden begins. The rebels …").
 * Empty where the article is no chronology. `timesBy` holds the times of each sentence.
 */
export function chronicleDates(
  sentences: readonly Sentence[],
  timesBy: ReadonlyMap<number, readonly ResolvedTime[]>,
): ReadonlyMap<number, ResolvedTime> {
  const entries = sentences.flatMap((sentence, index) => {
    const entry = entryOf(sentence, index, timesBy.get(index)?.[0], sentences[index + 1]);
    return entry ? [entry] : [];
  });
  const dates = new Map<number, ResolvedTime>();
  if (entries.length < fewestEntries) return dates;
  entries.forEach(({ sentence, time, isAlone }, at) => {
    const next = entries[at + 1]?.sentence ?? sentences.length;
    const paragraph = sentences[sentence]?.paragraph;
    for (let index = sentence + 1; index < next; index++)
      if (isAlone || sentences[index]?.paragraph === paragraph) dates.set(index, time);
  });
  return dates;
}

/** A paragraph that is a date, or a sentence that begins with one and a colon or a dash; bullets before it do not count. */
function entryOf(
  { tokens, paragraph }: Sentence,
  sentence: number,
  time: ResolvedTime | undefined,
  next: Sentence | undefined,
): Entry | null {
  if (!time || !canDate(time)) return null;
  const [first, end] = time.tokens;
  if (tokens.slice(0, first).some(({ kind }) => kind !== 'mark')) return null;
  const isBare = tokens.slice(end).every(({ kind }) => kind === 'mark');
  const isAlone = isBare && next?.paragraph !== paragraph;
  if (isBare && !isAlone) return null;
  if (!isAlone && !openingMarks.has(tokens[end]?.form ?? '')) return null;
  return { sentence, time, isAlone };
}
