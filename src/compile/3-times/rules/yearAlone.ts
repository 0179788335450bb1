/**
 * Years without month or day: «عام 2011», «عامي 2011 و2012», «1433هـ», "in 1985", "2011-2013", "the 2015 deal".
 * A bare figure is a year where nothing counts with it and nothing numbers by it.
 */
import { timeLexicon } from '../../../lexicon/times.ts';
import { isMark, senseAt, skipMark, skipSense, type Line } from '../line.ts';
import { readEra, readYearNumber } from '../parts/years.ts';
import { readDigits } from '../parts/numbers.ts';
import type { Rule } from '../rule.ts';
import type { Calendar } from '../stated.ts';

export const yearAlone: Rule = {
  name: 'year',
  starts: ['number', 'unit', 'link'],
  read(line, at) {
    const the = skipSense(line, at, 'link', 'the');
    const unit = senseAt(line, the, 'unit', 'year');
    if (unit && unit.value !== 0) return readMarked(line, the, unit.value === 2 ? the + unit.width : the);
    if (the > at) return null;
    const token = line.tokens[at];
    if (token?.kind !== 'number' || token.form.length !== 4) return null;
    const first = readDigits(line, at);
    if (!first || first.ordinal) return null;
    const era = readEra(line, first.end);
    const range = readRange(line, first.value, era.end);
    const end = range?.end ?? era.end;
    if (era.calendar === null && !isYear(line, at, first.value, end, range !== null)) return null;
    return {
      says: {
        as: 'years',
        calendar: era.calendar ?? 'gregorian',
        from: first.value,
        to: range?.value ?? first.value,
      },
      end,
    };
  },
};

function readMarked(line: Line, at: number, from: number) {
  const first = readYearNumber(line, from);
  const number = first?.year.number;
  if (!first || number === null || number === undefined) return null;
  if (from === at && line.tokens[at]?.kind === 'number') return null;
  const range = readRange(line, number, first.end);
  const calendar: Calendar = first.calendar ?? range?.calendar ?? (number < 1500 ? 'hijri' : 'gregorian');
  return {
    says: { as: 'years' as const, calendar, from: number, to: range?.value ?? number },
    end: range?.end ?? first.end,
  };
}

/** The second of two years: 2011-2013, 2023/2024, 2011-13, «2011 و2012». */
function readRange(
  line: Line,
  first: number,
  at: number,
): { value: number; calendar: Calendar | null; end: number } | null {
  const mark = skipMark(line, at, '-/');
  const and = mark === at ? skipSense(line, at, 'and') : mark;
  if (and === at) return null;
  const number = readDigits(line, and);
  if (!number || number.ordinal) return null;
  const length = line.tokens[and]?.form.length;
  const value =
    length === 2 && mark > at
      ? Math.floor(first / 100) * 100 + number.value
      : length === 4
        ? number.value
        : null;
  if (value === null || value <= first || value > first + 60) return null;
  const era = readEra(line, number.end);
  return { value, calendar: era.calendar, end: era.end };
}

const placing = ['in', 'since', 'until', 'before', 'after', 'between', 'from', 'to', 'by', 'of'];

function isYear(line: Line, at: number, value: number, end: number, isRange: boolean): boolean {
  if (value < 1900 || value > 2099) return false;
  const prior = line.tokens[at - 1];
  if (prior?.kind === 'mark' && prior.form.match(/[$€£+*=#/]/)) return false;
  if (prior?.kind === 'mark' && prior.form === '-' && line.tokens[at]?.spaced === false)
    return line.tokens[at - 2]?.kind !== 'number' && line.language === 'en' && !isMark(line, at - 2, '-');
  if (prior?.kind === 'word' && line.tokens[at]?.spaced === false && !isPrefix(line, at - 1)) return false;
  if (
    senseAt(line, at - 1, 'numberHead') ||
    senseAt(line, end, 'counted') ||
    senseAt(line, end, 'unit') ||
    senseAt(line, end, 'scale')
  )
    return false;
  if (line.tokens[end]?.kind === 'word' && line.tokens[end]?.spaced === false) return false;
  if (isMark(line, end, '+') || isMark(line, end, '%') || isMark(line, at - 1, '~')) return false;
  const placed =
    placing.some((name) => senseAt(line, at - 1, 'link', name)) ||
    senseAt(line, at - 1, 'edge') !== null ||
    senseAt(line, at - 1, 'season') !== null;
  if (placed || isRange) return true;
  if (value % 500 === 0) return false;
  return line.language === 'en' || isSafeBehind(line, end);
}

/** «و2012», «لـ2012»: a letter or two written onto the figure. */
const isPrefix = (line: Line, at: number) =>
  (line.tokens[at]?.form.length ?? 9) <= 2 && line.language === 'ar';

/** A counted thing would follow bare; a mark, a preposition or a word with the article does not count. */
function isSafeBehind(line: Line, at: number): boolean {
  const next = line.tokens[at];
  if (next === undefined || next.kind === 'mark') return true;
  if (next.kind === 'number') return false;
  if (
    senseAt(line, at, 'link') ||
    senseAt(line, at, 'tense') ||
    senseAt(line, at, 'and') ||
    senseAt(line, at, 'numberHead')
  )
    return true;
  return timeLexicon[line.language].articles.some(
    (article) => next.form.startsWith(article) || next.form.slice(1).startsWith(article),
  );
}
