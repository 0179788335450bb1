/** A date in figures, in any order and with any separator: 2024.07.10, 18-07-2015, 16 / 3 / 1437 هـ, 10/7. */
import { changed } from '../../../model/changed.ts';
import { isMark, senseAt, skipMark, skipSense, type Line } from '../line.ts';
import { skipClock } from '../parts/clocks.ts';
import { readWeekday, readWeekdayBeside } from '../parts/weekdays.ts';
import { readEra } from '../parts/years.ts';
import type { Rule } from '../rule.ts';
import { emptyDate, type Calendar, type DateSaid } from '../stated.ts';

export const numericDate: Rule = {
  name: 'numeric-date',
  starts: ['number', 'weekday', 'unit:day', 'link:date'],
  read(line, at) {
    const head = readHead(line, at);
    const parts = readParts(line, head.end);
    if (!parts) return null;
    const [first, second, third] = parts.numbers as [Figure, Figure, Figure | undefined];
    if (!third && senseAt(line, at - 1, 'numberHead')) return null;
    const ordered = third
      ? wholeDate(first, second, third, isAmerican(line, parts.end) ? 'en' : line.language)
      : partialDate(first, second, parts.mark, head.marked);
    if (!ordered) return null;
    const era = readEra(line, parts.end);
    const behind = readWeekdayBehind(line, era.end);
    return {
      says: changed(emptyDate, {
        day: ordered.day,
        month: ordered.month,
        year: ordered.year,
        otherwise: ordered.otherwise,
        calendar: era.calendar ?? calendarOf(ordered),
        weekday: head.weekday ?? behind?.weekday ?? null,
      }),
      end: behind?.end ?? era.end,
    };
  },
};

/** "11/12/2013 10:15:00 AM": pages that stamp their hours so put the month first. */
function isAmerican(line: Line, at: number): boolean {
  const minutes = skipClock(line, at);
  if (minutes === at) return false;
  const seconds = isMark(line, minutes, ':') ? minutes + 2 : minutes;
  return senseAt(line, seconds, 'link', 'halfDay') !== null;
}

interface Figure {
  readonly value: number;
  readonly length: number;
}

function readHead(line: Line, at: number): { weekday: number | null; marked: boolean; end: number } {
  const weekday = readWeekday(line, at);
  const behind = weekday ? skipMark(line, weekday.end, ',(-:') : at;
  const clock = weekday ? skipMark(line, skipClock(line, behind), ',-|') : at;
  const from = weekday ? skipSense(line, clock, 'link', 'corresponds') : at;
  const date = skipSense(line, from, 'link', 'date');
  const unit = senseAt(line, date, 'unit', 'day');
  const end = unit && !unit.definite ? date + unit.width : date;
  return {
    weekday: weekday?.weekday ?? null,
    marked: end > at,
    end: weekday ? skipMark(line, end, '(') : end,
  };
}

/** Two or three figures with one and the same mark between them. */
function readParts(line: Line, at: number): { numbers: Figure[]; mark: string; end: number } | null {
  const first = figureAt(line, at);
  const mark = line.tokens[at + 1];
  const second = figureAt(line, at + 2);
  if (!first || !second || mark?.kind !== 'mark' || !'./-\\'.includes(mark.form)) return null;
  const spaced = mark.spaced || line.tokens[at + 2]?.spaced === true;
  if (
    line.tokens[at - 1]?.kind === 'mark' &&
    './-:'.includes(line.tokens[at - 1]?.form ?? ' ') &&
    line.tokens[at]?.spaced === false &&
    line.tokens[at - 2]?.kind === 'number'
  )
    return null;
  const third = isMark(line, at + 3, mark.form) ? yearFigure(line, at + 4) : null;
  if (third && (!spaced || mark.form !== '.'))
    return isMark(line, at + 5, mark.form) && line.tokens[at + 6]?.kind === 'number'
      ? null
      : { numbers: [first, second, third], mark: mark.form, end: behindClock(line, at + 5) };
  if (spaced || (isMark(line, at + 3, mark.form) && line.tokens[at + 4]?.kind === 'number')) return null;
  return { numbers: [first, second], mark: mark.form, end: at + 3 };
}

function figureAt(line: Line, at: number): Figure | null {
  const token = line.tokens[at];
  return token?.kind === 'number' && token.form.length <= 4 && token.form.length !== 3
    ? { value: Number(token.form), length: token.form.length }
    : null;
}

/** The last figure; a clock glued to a year is cut off: "10/04/202311:21". */
function yearFigure(line: Line, at: number): Figure | null {
  const token = line.tokens[at];
  if (token?.kind === 'number' && token.form.length === 6 && isMark(line, at + 1, ':'))
    return { value: Number(token.form.slice(0, 4)), length: 4 };
  return figureAt(line, at);
}

/** The hour of an ISO stamp belongs to it: 2024-07-10T02:40:00Z. */
function behindClock(line: Line, at: number): number {
  const letter = line.tokens[at];
  if (letter?.form !== 't' || letter.spaced || line.tokens[at + 1]?.kind !== 'number') return at;
  let end = at + 2;
  while ((isMark(line, end, ':') || isMark(line, end, '.')) && line.tokens[end + 1]?.kind === 'number')
    end += 2;
  return line.tokens[end]?.form === 'z' && !line.tokens[end]?.spaced ? end + 1 : end;
}

type Ordered = Pick<DateSaid, 'day' | 'month' | 'year' | 'otherwise'>;

function wholeDate(first: Figure, second: Figure, third: Figure, language: Line['language']): Ordered | null {
  if (first.length === 4)
    return dated(third.value, second.value, first.value) ?? dated(second.value, third.value, first.value);
  if (first.length > 2 || second.length > 2) return null;
  const year =
    third.length === 4 ? third.value : third.length === 2 && third.value < 60 ? 2000 + third.value : null;
  if (year === null) return null;
  const dayFirst = dated(first.value, second.value, year);
  const monthFirst = dated(second.value, first.value, year);
  if (language === 'ar' || !monthFirst) return dayFirst ?? monthFirst;
  if (!dayFirst || first.value === second.value) return monthFirst;
  return changed(monthFirst, { otherwise: { day: first.value, month: second.value } });
}

/** Month and year («05/2024», 2024-05), or day and month behind the word for day. */
function partialDate(first: Figure, second: Figure, mark: string, marked: boolean): Ordered | null {
  if (second.length === 4 && first.length <= 2 && mark === '/')
    return isMonth(first.value) && isYear(second.value) ? monthOf(first.value, second.value) : null;
  if (first.length === 4 && second.length === 2 && mark === '-')
    return isMonth(second.value) && isYear(first.value) ? monthOf(second.value, first.value) : null;
  if (!marked || first.length > 2 || second.length > 2 || mark === '.') return null;
  const day = first.value;
  return day >= 1 && day <= 31 && isMonth(second.value)
    ? { day, month: second.value, year: null, otherwise: null }
    : null;
}

const isMonth = (value: number) => value >= 1 && value <= 12;
const isYear = (value: number) => value >= 1300 && value < 2200;

function dated(day: number, month: number, year: number): Ordered | null {
  if (!isMonth(month) || day < 1 || day > 31 || !isYear(year)) return null;
  return { day, month, year: { number: year, direction: null }, otherwise: null };
}

function monthOf(month: number, year: number): Ordered {
  return { day: null, month, year: { number: year, direction: null }, otherwise: null };
}

/** Without an era, years up to 1499 are Hijri, save those of the Iranian calendar's present century. */
function calendarOf({ year }: Ordered): Calendar {
  const number = year?.number ?? 2000;
  if (number >= 1500) return 'gregorian';
  return number >= 1370 && number <= 1412 ? 'solar' : 'hijri';
}

function readWeekdayBehind(line: Line, at: number): { weekday: number; end: number } | null {
  return isMark(line, at, '(') ? readWeekdayBeside(line, at) : null;
}
