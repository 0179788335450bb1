/**
 * Years without month or day: «عام 2011», «عامي 1999 و2011», «1433هـ», "in 1985", "2011-2013", "the 2015 deal".
 * A bare figure is a year where nothing counts with it and nothing numbers by it.
 */
import { senseAt, skipMark, skipSense, type Line } from '../line.ts';
import { isBareYear } from '../parts/bareYears.ts';
import { readDigits } from '../parts/numbers.ts';
import { readEra, readYearNumber } from '../parts/years.ts';
import type { Found, Rule } from '../rule.ts';
import type { Calendar, YearsSaid } from '../stated.ts';

export const yearAlone: Rule = {
  name: 'year',
  starts: ['number', 'unit:year', 'link:the', 'pointer'],
  read(line, at) {
    const the = skipSense(
      line,
      at,
      line.language === 'ar' ? 'pointer' : 'link',
      line.language === 'ar' ? undefined : 'the',
    );
    const unit = senseAt(line, the, 'unit', 'year');
    if (unit && isOfLaw(line, the)) return { says: { as: 'vague' }, end: the + unit.width + 1 };
    if (unit && unit.value !== 0) return readMarked(line, at, the, unit.value >= 2 ? the + unit.width : the);
    return the > at ? null : readBare(line, at);
  },
};

/** «القانون رقم 12 لسنة 2010»: the year is part of the law's number. */
function isOfLaw(line: Line, at: number): boolean {
  if (
    (line.words[at]?.taken ?? 0) === 0 ||
    line.words[at]?.joined === true ||
    line.tokens[at - 1]?.kind !== 'number'
  )
    return false;
  return [2, 3, 4].some((back) => senseAt(line, at - back, 'numberHead') !== null);
}

function readBare(line: Line, at: number): Found | null {
  const token = line.tokens[at];
  const number = token?.kind === 'number' && token.form.length === 4 ? readDigits(line, at) : null;
  if (!number || number.ordinal) return null;
  const era = readEra(line, number.end);
  const range = readSecond(line, number.value, era.end);
  const calendar = era.calendar ?? range?.calendar ?? null;
  if (calendar === null && !isBareYear(line, at, number.value, range?.end ?? era.end, range?.dashed === true))
    return null;
  return said(line, at, calendar, number.value, era.end, range);
}

function readMarked(line: Line, at: number, marker: number, from: number): Found | null {
  const first = readYearNumber(line, from);
  const number = first?.year.number ?? null;
  if (!first || number === null || (from === marker && line.tokens[marker]?.kind === 'number')) return null;
  return said(line, at, first.calendar, number, first.end, readSecond(line, number, first.end));
}

interface Second {
  readonly value: number;
  readonly calendar: Calendar | null;
  /** A dash or slash joins them, no "and". */
  readonly dashed: boolean;
  readonly end: number;
}

/** The second of two years: 2011-2013, 2023/2024, 2011-13, «2011 و2012». */
function readSecond(line: Line, first: number, at: number): Second | null {
  const mark = skipMark(line, at, '-/');
  const and = mark === at ? skipSense(line, at, 'and') : mark;
  if (and === at) return null;
  const number = readDigits(line, and);
  if (!number || number.ordinal) return null;
  const length = line.tokens[and]?.form.length;
  const short = length === 2 && mark > at ? Math.floor(first / 100) * 100 + number.value : null;
  const value = length === 4 ? number.value : short;
  if (value === null || value <= first || value > first + 60) return null;
  const era = readEra(line, number.end);
  return { value, calendar: era.calendar, dashed: mark > at, end: era.end };
}

/** Two years with "and" are a range behind "between", or where they follow each other; else each stands for itself. */
function said(
  line: Line,
  at: number,
  era: Calendar | null,
  first: number,
  end: number,
  second: Second | null,
): Found {
  const calendar = era ?? second?.calendar ?? calendarOf(first);
  const years = (from: number, to: number): YearsSaid => ({ as: 'years', calendar, from, to });
  if (!second) return { says: years(first, first), end };
  const isRange =
    second.dashed || second.value === first + 1 || senseAt(line, at - 1, 'link', 'between') !== null;
  if (isRange) return { says: years(first, second.value), end: second.end };
  return {
    says: years(first, second.value),
    end: second.end,
    each: [
      { says: years(first, first), end },
      { says: years(second.value, second.value), end: second.end },
    ],
  };
}

/** A year with no era: Hijri where it lies within this century's and the last one's, else Gregorian. */
const calendarOf = (year: number): Calendar => (year >= 1300 && year < 1470 ? 'hijri' : 'gregorian');
