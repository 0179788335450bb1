/** Time expressions: a said DATE or TIME counts when it overlaps an expected one; its value when it is the expected value. */
import { sameDate, sharedLength } from './agreement.ts';
import type { Annotation, Expected, ExpectedTime, SaidTime, Stretch } from './shapes.ts';
import type { Scored } from './tally.ts';

/**
 * Pairs every expected date with a said one that overlaps it, preferring the right value.
 * Durations and vague words are not asked for, and what is said about them is held against nobody.
 */
export function scoreTimes(expected: Expected, annotation: Annotation): Scored<'times.value' | 'times.span'> {
  const asked = expected.timexes.filter(isAsked);
  const spared = expected.timexes.filter((time) => !isAsked(time)).map(stretchOf);
  const said = annotation.articles
    .flatMap((article) => article.times)
    .filter((time) => time.value !== null && (time.kind === 'DATE' || time.kind === 'TIME'));
  const taken = new Set<SaidTime>();
  const misses: string[] = [];
  let right = 0;
  for (const time of asked) {
    const near = said.filter((guess) => !taken.has(guess) && sharedLength(guess, stretchOf(time)) > 0);
    const exact = near.find((guess) => hasValue(time, guess.value));
    const best = exact ?? near[0];
    if (best) taken.add(best);
    if (exact) right++;
    else misses.push(`time «${time.text}»: wanted ${time.value}, got ${best?.value ?? 'nothing'}`);
  }
  const extra = said.filter(
    (guess) => !taken.has(guess) && !spared.some((stretch) => sharedLength(guess, stretch) > 0),
  );
  misses.push(...extra.map((guess) => `time «${guess.text}» = ${guess.value}: not expected`));
  const counted = { predicted: taken.size + extra.length, gold: asked.length };
  return {
    tallies: { 'times.value': { hit: right, ...counted }, 'times.span': { hit: taken.size, ...counted } },
    misses,
  };
}

function isAsked(time: ExpectedTime): boolean {
  return (
    time.value !== null && time.kind !== 'duration' && time.kind !== 'vague' && !time.value.startsWith('P')
  );
}

function hasValue(time: ExpectedTime, value: string | null): boolean {
  return [time.value, ...(time.alt ?? [])].some((wanted) => sameDate(wanted, value));
}

function stretchOf(time: ExpectedTime): Stretch {
  return { start: time.start, end: time.start + time.text.length };
}
