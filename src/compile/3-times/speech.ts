/** The day of speech: inside a quotation, today and yesterday count from the day the words were said. */
import type { Language, Sentence, TimeMention } from '../shapes.ts';
import { resolveSaying } from './resolve/saying.ts';
import type { Reference } from './resolve/reference.ts';
import type { Saying, Stated } from './stated.ts';

/**
 * For each quoted expression that counts from a day, by its index, the day that the sentence or, failing that, the
 * paragraph gives to the speech: the weekday or the "yesterday" outside the quotation marks.
 */
export function speechDays(
  times: readonly TimeMention<Stated>[],
  sentences: readonly Sentence[],
  reference: Reference,
  language: Language,
): Map<number, string> {
  const days = new Map<number, string>();
  times.forEach(({ stated, sentence }, index) => {
    if (!stated.quoted || !countsFromDay(stated.says)) return;
    const teller = tellerOf(times, index, sentence) ?? tellerBefore(times, index, sentences);
    const day = teller && resolveSaying(teller.stated.says, { ...reference, tense: 'past' }, language).value;
    if (day && day.length === 10) days.set(index, day);
  });
  return days;
}

const countsFromDay = ({ as }: Saying) =>
  as === 'day' || as === 'weekday' || as === 'period' || as === 'counted';

const tellsDay = ({ stated }: TimeMention<Stated>) =>
  !stated.quoted &&
  (stated.says.as === 'day' || stated.says.as === 'weekday') &&
  stated.tense !== 'future' &&
  stated.bound === null;

/** The expression of the same sentence that dates the speech: the last one before the quotation, else the first behind it. */
function tellerOf(
  times: readonly TimeMention<Stated>[],
  index: number,
  sentence: number,
): TimeMention<Stated> | null {
  const own = times.filter((time) => time.sentence === sentence && tellsDay(time));
  const start = times[index]?.start ?? 0;
  return own.filter((time) => time.start < start).at(-1) ?? own[0] ?? null;
}

function tellerBefore(
  times: readonly TimeMention<Stated>[],
  index: number,
  sentences: readonly Sentence[],
): TimeMention<Stated> | null {
  const paragraph = sentences[times[index]?.sentence ?? -1]?.paragraph;
  const before = times.slice(Math.max(0, index - 8), index);
  return (
    before.filter((time) => sentences[time.sentence]?.paragraph === paragraph && tellsDay(time)).at(-1) ??
    null
  );
}
