/** The day of speech: inside a quotation, today and yesterday count from the day the words were said. */
import { changed } from '../../model/changed.ts';
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
  const firstOf = new Map<number, TimeMention<Stated>>();
  for (const time of times)
    if (tellsDay(time) && !firstOf.has(time.sentence)) firstOf.set(time.sentence, time);
  let last: TimeMention<Stated> | null = null;
  times.forEach((time, index) => {
    if (tellsDay(time)) last = time;
    if (!time.stated.quoted || !countsFromDay(time.stated.says)) return;
    const teller = tellerOf(time, last, firstOf, sentences);
    const day =
      teller && resolveSaying(teller.stated.says, changed(reference, { tense: 'past' }), language).value;
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
  stated.tense !== 'due' &&
  !pointsAhead(stated.says) &&
  stated.bound === null;

/** «يوم الأحد المقبل», "tomorrow": nothing was said then yet. */
const pointsAhead = (says: Saying) =>
  (says.as === 'day' && says.offset > 0) || (says.as === 'weekday' && says.direction === 'future');

/** What dates the speech: the last such words of the sentence, else the first behind the quotation, else the paragraph's last. */
function tellerOf(
  { sentence }: TimeMention<Stated>,
  last: TimeMention<Stated> | null,
  firstOf: ReadonlyMap<number, TimeMention<Stated>>,
  sentences: readonly Sentence[],
): TimeMention<Stated> | null {
  if (last?.sentence === sentence) return last;
  const behind = firstOf.get(sentence);
  if (behind) return behind;
  const isNear = last !== null && sentences[last.sentence]?.paragraph === sentences[sentence]?.paragraph;
  return isNear ? last : null;
}
