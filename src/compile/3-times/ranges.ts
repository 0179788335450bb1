/** Two expressions that bound a time: «بين 3 مايو و5 يونيو», «من 2011 حتى 2013», "from May to June 2024", "May 3 - June 5". */
import { changed } from '../../model/changed.ts';
import { isMark, senseAt, skipMark, skipSense, type Line } from './line.ts';
import { readExpression, type Expression } from './expression.ts';
import type { Saying } from './stated.ts';
import { maskOf } from './triggers.ts';

const rangeMask = maskOf(['link:range']);

/** A range that begins at a token, with or without a word that opens it; else the expression that stands there alone. */
export function readRange(line: Line, at: number): Expression | null {
  const mayOpen = ((line.words[at]?.mask ?? 0) & rangeMask) !== 0;
  const between = mayOpen ? senseAt(line, at, 'link', 'between') : null;
  const from = between ?? (mayOpen ? senseAt(line, at, 'link', 'from') : null);
  if (from) {
    const opened = at + from.width;
    const first = readExpression(line, opened);
    const range = first && close(line, first, between ? 'between' : 'from');
    if (range) return range;
    const list = between && first && isRangeItself(first.says) ? first : null;
    if (list) return list;
  }
  const first = readExpression(line, at);
  if (!first) return null;
  const isYear = first.bound === 'since' && first.says.as === 'years';
  return close(line, first, isYear ? 'from' : 'dash') ?? first;
}

function close(line: Line, first: Expression, opener: 'between' | 'from' | 'dash'): Expression | null {
  if (!canBound(first.says)) return null;
  const joint = behindJoint(line, first.end, opener);
  if (joint === null) return null;
  const second = readExpression(line, joint);
  if (!second || !canBound(second.says) || isRangeItself(second.says)) return null;
  if (opener === 'dash' && grain(first.says) !== grain(second.says)) return null;
  if (opener === 'dash' && !isMark(line, first.end, '-') && first.says.as !== second.says.as) return null;
  return changed(second, {
    says: { as: 'span', from: first.says, to: second.says },
    part: null,
    bound: null,
    rule: 'range',
  });
}

/** Index behind the word between the two; null where there is none of the kind that the opener asks for. */
function behindJoint(line: Line, at: number, opener: 'between' | 'from' | 'dash'): number | null {
  if (opener === 'between') {
    if (line.words[at]?.joined === true) return at;
    const and = skipSense(line, at, 'and');
    return and > at ? and : null;
  }
  if (opener === 'dash') {
    const to = line.language === 'en' ? skipSense(line, at, 'link', 'to') : at;
    return isMark(line, at, '-') ? at + 1 : to > at ? to : null;
  }
  const and = skipSense(line, skipMark(line, at, ','), 'and');
  const to = skipSense(line, and, 'link', 'to');
  const until = to > and ? to : skipSense(line, and, 'link', 'until');
  return until > and ? until : null;
}

const bounding = new Set<Saying['as']>([
  'date',
  'day',
  'weekday',
  'period',
  'years',
  'decade',
  'feast',
  'season',
  'fraction',
]);
const canBound = (says: Saying) => bounding.has(says.as);

const isRangeItself = (says: Saying) =>
  (says.as === 'date' && (says.lastDay !== null || says.lastMonth !== null)) ||
  (says.as === 'years' && says.to > says.from) ||
  (says.as === 'weekday' && says.lastWeekday !== null);

function grain(says: Saying): string {
  if (says.as === 'date') return says.day !== null ? 'day' : 'month';
  return says.as === 'day' || says.as === 'weekday' ? 'day' : says.as;
}
