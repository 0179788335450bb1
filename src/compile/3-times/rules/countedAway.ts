/**
 * So many units away from a day: «قبل ثلاثة أيام», «منذ أسبوعين», «بعد يومين», «قبل ذلك بيوم», "two weeks ago",
 * "a day earlier", "in three days". Counted from an event («بعد يومين من الهجوم») it has no place of its own.
 */
import { timeLexicon } from '../../../lexicon/times.ts';
import { senseAt, skipSense, type Line } from '../line.ts';
import { durationOf, readAmount, type Amount } from '../parts/amounts.ts';
import type { Found, Rule } from '../rule.ts';
import type { CountedSaid, Saying } from '../stated.ts';

export const countedAway: Rule = {
  name: 'counted',
  starts: ['link:away', 'number', 'cardinal', 'scale', 'approximate', 'moreOrLess'],
  read(line, at) {
    if (line.language === 'ar') return readArabic(line, at);
    return readAhead(line, at) ?? readBehind(line, at);
  },
};

/** The preposition first: «قبل», «منذ», «بعد». */
function readArabic(line: Line, at: number): Found | null {
  const after = senseAt(line, at, 'link', 'after');
  const before = senseAt(line, at, 'link', 'before') ?? senseAt(line, at, 'link', 'since');
  const link = after ?? before;
  if (!link) return null;
  const that = skipSense(line, at + link.width, 'link', 'thatBefore');
  const isAnaphoric = that > at + link.width || senseAt(line, at, 'link', 'fromThat') !== null;
  const amount = readAmount(line, skipSense(line, that, 'link', 'with'), true);
  if (!amount) return null;
  if (amount.bounded) return { says: { as: 'length', value: durationOf(amount) }, end: amount.end };
  const sign = after ? 1 : -1;
  if (isAnaphoric) return counted(amount, sign, 'named', amount.end);
  const now = senseAt(line, amount.end, 'link', 'fromNow');
  if (now) return counted(amount, sign, 'published', amount.end + now.width);
  if (senseAt(line, amount.end, 'link', 'spent'))
    return { says: { as: 'length', value: durationOf(amount) }, end: amount.end };
  const isSince = senseAt(line, at, 'link', 'since') !== null;
  const behind = skipSense(line, amount.end, 'link', 'merely');
  if (isCountedFromEvent(line, behind, sign, isSince)) return { says: { as: 'vague' }, end: amount.end };
  if (sign < 0) return counted(amount, sign, 'published', amount.end);
  return counted(amount, sign, opensClause(line, at) ? 'named' : 'tense', amount.end);
}

/** "in three days": ahead, where the clause does not look back. */
function readAhead(line: Line, at: number): Found | null {
  const link = senseAt(line, at, 'link', 'in');
  const amount = link && line.tokens[at]?.form === 'in' ? readAmount(line, at + 1, false) : null;
  return amount && !amount.bounded ? counted(amount, 1, 'tense', amount.end) : null;
}

/** The amount first: "two weeks ago", "a day earlier", "three years later", "two days from now". */
function readBehind(line: Line, at: number): Found | null {
  const amount = readAmount(line, at, false);
  if (!amount) return null;
  const { end } = amount;
  const ago = senseAt(line, end, 'link', 'ago');
  if (ago) return counted(amount, -1, 'published', end + ago.width);
  const now = senseAt(line, end, 'link', 'fromNow');
  if (now) return counted(amount, 1, 'published', end + now.width);
  const earlier = senseAt(line, end, 'link', 'earlier');
  const link = earlier ?? senseAt(line, end, 'link', 'later');
  if (!link) return null;
  if (isClauseBehind(line, end + link.width)) return { says: { as: 'vague' }, end: end + link.width };
  return counted(amount, earlier ? -1 : 1, 'named', end + link.width);
}

/** "a day before" needs no more where the clause ends; before a noun it counts from that. */
function isClauseBehind(line: Line, at: number): boolean {
  const next = line.tokens[at];
  const preposition = senseAt(line, at - 1, 'link', 'before') ?? senseAt(line, at - 1, 'link', 'after');
  return preposition !== null && next !== undefined && next.kind !== 'mark';
}

/** «بعد يومين من …», «قبل أسبوع على …» (but «منذ أسبوع على الرصيف»), «قبل يومين من الانتخابات»; but «قبل ستين عاماً من حيفا» counts from today. */
function isCountedFromEvent(line: Line, at: number, sign: 1 | -1, isSince: boolean): boolean {
  if (senseAt(line, at, 'link', 'eventMark')) return line.words[at]?.joined !== true && !isSince;
  if (!senseAt(line, at, 'link', 'of') && !senseAt(line, at, 'link', 'from')) return false;
  if (sign > 0 || senseAt(line, at + 1, 'link', 'eventNoun')) return true;
  const next = line.tokens[at + 1];
  if (!next) return false;
  return (
    timeLexicon[line.language].articles.some((article) => next.form.startsWith(article)) ||
    hasPronoun(line, at + 1)
  );
}

/** «من انهياره»: a pronoun is written onto the noun; a tā' marbūṭa, which folds to the same letter, is none. */
function hasPronoun(line: Line, at: number): boolean {
  const token = line.tokens[at];
  const { pronouns, shortest } = timeLexicon[line.language].verbs;
  if (!token || token.form.length <= shortest || line.text.charAt(token.end - 1) !== token.form.at(-1))
    return false;
  return pronouns.some((pronoun) => token.form.endsWith(pronoun));
}

/** «وبعد يومين أعلن …»: told on from what was named. */
function opensClause(line: Line, at: number): boolean {
  return (
    at === 0 ||
    line.words[at]?.joined === true ||
    line.tokens[at - 1]?.kind === 'mark' ||
    senseAt(line, at - 1, 'and') !== null
  );
}

function counted(amount: Amount, sign: 1 | -1, from: CountedSaid['from'], end: number): Found {
  return { says: said(amount, sign, from), end, approximate: amount.approximate };
}

function said({ unit, count, half }: Amount, sign: 1 | -1, from: CountedSaid['from']): Saying {
  if (unit === 'minute') return { as: 'vague' };
  if (half && unit === 'year') return { as: 'counted', unit: 'month', count: sign * (count * 12 + 6), from };
  if (unit === 'fortnight') return { as: 'counted', unit: 'week', count: sign * 2 * count, from };
  return { as: 'counted', unit, count: sign * count, from };
}
