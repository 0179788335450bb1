/**
 * So many units away from a day: «قبل ثلاثة أيام», «منذ أسبوعين», «بعد يومين», «قبل ذلك بيوم», "two weeks ago",
 * "a day earlier", "in three days". Counted from an event («بعد يومين من الهجوم») it has no place of its own.
 */
import { senseAt, skipMark, skipSense, type Line } from '../line.ts';
import { durationOf, readAmount, type Amount } from '../parts/amounts.ts';
import type { Found, Rule } from '../rule.ts';
import type { CountedSaid, Saying } from '../stated.ts';

export const countedAway: Rule = {
  name: 'counted',
  starts: ['link', 'number', 'cardinal', 'scale', 'approximate', 'moreOrLess', 'unit'],
  read(line, at) {
    return readBefore(line, at) ?? readBehind(line, at);
  },
};

/** The preposition first: «قبل», «منذ», «بعد», "in". */
function readBefore(line: Line, at: number): Found | null {
  const link = senseAt(line, at, 'link');
  if (!link) return null;
  if (line.language === 'en') return readInFuture(line, at);
  const sign = senseAt(line, at, 'link', 'after')
    ? 1
    : senseAt(line, at, 'link', 'before') || senseAt(line, at, 'link', 'since')
      ? -1
      : 0;
  if (sign === 0) return null;
  const width = senseAt(line, at, 'link', sign > 0 ? 'after' : 'before')?.width ?? link.width;
  const that = skipSense(line, skipSense(line, at + width, 'link', 'thatBefore'), 'link', 'with');
  const anaphoric = that > at + width || senseAt(line, at, 'link', 'fromThat') !== null;
  const amount = readAmount(line, that, true);
  if (!amount || amount.bounded)
    return amount ? { says: { as: 'length', value: durationOf(amount) }, end: amount.end } : null;
  if (anaphoric) return { says: counted(amount, sign, 'named'), end: amount.end };
  if (isCountedFromEvent(line, amount.end)) return { says: { as: 'vague' }, end: amount.end };
  return { says: counted(amount, sign, sign > 0 ? 'tense' : 'published'), end: amount.end };
}

/** "in three days": ahead, where the clause looks ahead. */
function readInFuture(line: Line, at: number): Found | null {
  const link = senseAt(line, at, 'link', 'in');
  const amount = link && line.tokens[at]?.form === 'in' ? readAmount(line, at + 1, false) : null;
  return amount && !amount.bounded ? { says: counted(amount, 1, 'tense'), end: amount.end } : null;
}

/** The amount first: "two weeks ago", "a day earlier", "three years later". */
function readBehind(line: Line, at: number): Found | null {
  if (line.language === 'ar') return null;
  const amount = readAmount(line, at, false);
  if (!amount) return null;
  const end = skipSense(line, amount.end, 'edge');
  if (senseAt(line, end, 'link', 'ago')) return { says: counted(amount, -1, 'published'), end: end + 1 };
  const earlier = senseAt(line, end, 'link', 'earlier');
  const later = senseAt(line, end, 'link', 'later');
  const link = earlier ?? later;
  if (!link) return null;
  if (isClauseBehind(line, end + link.width)) return { says: { as: 'vague' }, end: end + link.width };
  return { says: counted(amount, earlier ? -1 : 1, 'named'), end: end + link.width };
}

/** "a day before" needs no more where the clause ends; before a noun it counts from that. */
function isClauseBehind(line: Line, at: number): boolean {
  const next = line.tokens[at];
  const preposition = senseAt(line, at - 1, 'link', 'before') ?? senseAt(line, at - 1, 'link', 'after');
  return preposition !== null && next !== undefined && next.kind !== 'mark';
}

/** «بعد يومين من …», «قبل أسبوع على …». */
function isCountedFromEvent(line: Line, at: number): boolean {
  return (
    senseAt(line, at, 'link', 'of') !== null ||
    senseAt(line, at, 'link', 'from') !== null ||
    senseAt(line, skipMark(line, at, ','), 'link', 'eventMark') !== null
  );
}

function counted(amount: Amount, sign: 1 | -1, from: CountedSaid['from']): Saying {
  const { unit, count, half } = amount;
  if (unit === 'minute') return { as: 'vague' };
  if (half)
    return {
      as: 'counted',
      unit: unit === 'year' ? 'month' : 'day',
      count: sign * (unit === 'year' ? count * 12 + 6 : count),
      from,
    };
  if (unit === 'fortnight') return { as: 'counted', unit: 'week', count: sign * 2 * count, from };
  return { as: 'counted', unit, count: sign * count, from };
}
