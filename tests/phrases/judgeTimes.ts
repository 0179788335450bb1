import type { ResolvedTime } from '../../src/compile/shapes.ts';
import { bare, isApproximate, rangeOf } from '../../src/model/edtf.ts';
import type { ExpectedTime, Phrase } from './timePhrases.ts';

export type FoundTime = Pick<
  ResolvedTime,
  'start' | 'end' | 'text' | 'kind' | 'value' | 'rule' | 'part' | 'approximate'
>;

/** What is wrong with the times found in a phrase, a line each; empty where they are as expected. */
export function judgeTimes(phrase: Phrase, found: readonly FoundTime[]): string[] {
  const taken = new Set<FoundTime>();
  const complaints = phrase.times.flatMap((expected) => {
    const near = found.filter((time) => !taken.has(time) && overlaps(time, spanOf(expected, phrase.text)));
    const together = expected.separately && near.length > 1 && covers(near, expected) ? near : [];
    const one = near.find((time) => complaintsAbout(time, expected).length === 0);
    const right = one ? [one] : together;
    for (const time of right) taken.add(time);
    if (right.length > 0) return [];
    const nearest = near.find((time) => isDate(time)) ?? near[0];
    if (nearest) taken.add(nearest);
    const complaint = nearest ? complaintsAbout(nearest, expected).join(', ') : 'nothing found';
    return [`«${expected.span}» = ${describe(expected)}: ${complaint}`];
  });
  const beyond = found.filter((time) => !taken.has(time) && isDate(time) && time.value !== null);
  return [
    ...complaints,
    ...beyond.map((time) => `no date here: «${time.text}» = ${time.value} (${time.rule})`),
  ];
}

/** Whether every occurrence that the corpus names is in its text. */
export function spanOf({ span, start }: ExpectedTime, text: string): { start: number; end: number } {
  let at = -1;
  for (let occurrence = 0; occurrence < start; occurrence++) {
    at = text.indexOf(span, at + 1);
    if (at < 0) throw new Error(`«${span}» stands fewer than ${start} times in: ${text}`);
  }
  return { start: at, end: at + span.length };
}

function complaintsAbout(found: FoundTime, expected: ExpectedTime): string[] {
  const rightKind = expected.kind === 'DATE' ? isDate(found) : found.kind === expected.kind;
  const values = expected.value === undefined ? null : [expected.value, ...expected.alt];
  const rightValue =
    values === null || (found.value !== null && values.some((value) => sameValue(value, found.value ?? '')));
  const complaints = [
    ...(rightKind ? [] : [`kind ${found.kind}`]),
    ...(rightValue ? [] : [`value ${found.value}`]),
    ...(expected.part && found.part !== expected.part ? [`part ${found.part}`] : []),
    ...(expected.approximate && !isApproximate(found.value ?? '') ? ['not approximate'] : []),
  ];
  return complaints.length > 0 ? [`${complaints.join(', ')} from «${found.text}» (${found.rule})`] : [];
}

/** A time of day, and the mark of an approximate date, do not make two values differ. */
function sameValue(first: string, second: string): boolean {
  if (bare(first) === bare(second)) return true;
  const one = rangeOf(first);
  const other = rangeOf(second);
  return one !== null && other !== null && one.from === other.from && one.to === other.to;
}

/** Whether dates found one by one run from the first day expected to the last. */
function covers(found: readonly FoundTime[], { value = '' }: ExpectedTime): boolean {
  const wanted = rangeOf(value);
  const ranges = found.map((time) => rangeOf(time.value ?? ''));
  return wanted !== null && ranges[0]?.from === wanted.from && ranges.at(-1)?.to === wanted.to;
}

const isDate = ({ kind }: FoundTime) => kind === 'DATE' || kind === 'TIME';

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

const describe = ({ value, kind, part, approximate }: ExpectedTime) =>
  [kind === 'DATE' ? null : kind, value, part, approximate ? 'approximate' : null].filter(Boolean).join(' ');
