/**
 * A day of a named month, in either order, with or without weekday and year; two days of it, or several.
 * «الخميس 30 أيار/مايو 2024», «الثامن من أغسطس», «14 و15 يناير الجاري», "Monday, April 10, 2017", "3-5 May".
 */
import { isMark, senseAt, skipMark, skipSense, type Line } from '../line.ts';
import { readDirection } from '../parts/directions.ts';
import { readMonth, type MonthRead } from '../parts/months.ts';
import { readDayNumber } from '../parts/numbers.ts';
import { readWeekday, readWeekdayBeside } from '../parts/weekdays.ts';
import { readYear, type YearRead } from '../parts/years.ts';
import type { Rule } from '../rule.ts';
import { emptyDate, type Direction } from '../stated.ts';

export const dayAndMonth: Rule = {
  name: 'day-and-month',
  starts: ['number', 'weekday', 'unit', 'cardinal', 'ordinal', 'month', 'link', 'and'],
  read(line, at) {
    const head = readHead(line, at);
    const days = readDayThenMonth(line, head.end) ?? readMonthThenDay(line, head.end);
    if (!days) return null;
    if (line.language === 'ar' && days.month.weak && !days.ordinalDay && !isLoneDay(line, days)) return null;
    const own = readDirection(line, days.end);
    const year = own ? null : readYear(line, days.end);
    const behind = own ? readYearBehind(line, own.end) : null;
    const directed = own ?? (year ? readDirection(line, year.end) : null);
    const end = behind?.end ?? directed?.end ?? year?.end ?? days.end;
    const weekday = head.weekday === null ? readWeekdayBehind(line, end) : null;
    return {
      says: {
        ...emptyDate,
        calendar: calendarOf(days.month, year),
        weekday: head.weekday ?? weekday?.weekday ?? null,
        day: days.first,
        lastDay: days.last,
        month: days.month.month,
        year: (year ?? behind)?.year ?? null,
        direction: own?.direction ?? head.direction,
      },
      end: weekday?.end ?? end,
    };
  },
};

interface Head {
  readonly weekday: number | null;
  readonly direction: Direction | null;
  readonly end: number;
}

/** What may stand before the day: a weekday, the words for day and date, «الموافق», brackets. */
function readHead(line: Line, at: number): Head {
  const weekday = readWeekday(line, at);
  if (!weekday) return { weekday: null, direction: null, end: behindMarkers(line, at) };
  const direction = readDirection(line, weekday.end);
  const marks = skipMark(line, direction?.end ?? weekday.end, ',(-/.:');
  const corresponds = skipSense(line, marks, 'link', 'corresponds');
  const on = skipSense(line, skipSense(line, corresponds, 'link', 'in'), 'link', 'on');
  return { weekday: weekday.weekday, direction: null, end: behindMarkers(line, skipMark(line, on, ':')) };
}

function behindMarkers(line: Line, at: number): number {
  const date = skipSense(line, at, 'link', 'date');
  const unit = senseAt(line, date, 'unit', 'day');
  const day = unit && !unit.definite ? date + unit.width : date;
  return skipSense(line, day, 'link', 'the');
}

interface Days {
  readonly first: number;
  readonly last: number | null;
  readonly month: MonthRead;
  readonly ordinalDay: boolean;
  readonly end: number;
}

function readDayThenMonth(line: Line, at: number): Days | null {
  const list = readDayList(line, at);
  if (!list) return null;
  const marks = skipMark(line, list.end, '-/.');
  const of = skipSense(line, marks, 'link', 'of');
  const month = readMonth(line, of);
  if (!month || (line.words[of]?.joined === true && !month.marked)) return null;
  return { ...list, month, end: month.end, ordinalDay: list.ordinal };
}

function readMonthThenDay(line: Line, at: number): Days | null {
  if (line.language !== 'en') return null;
  const month = readMonth(line, at);
  if (!month || month.marked) return null;
  const list = readDayList(line, skipSense(line, month.end, 'link', 'the'));
  if (!list || isMark(line, list.end, ':')) return null;
  return { ...list, month, ordinalDay: true };
}

/** One day, two days or a run of days: 23, 23-25, «23 و24», "3 to 5", "3, 4 and 5". */
function readDayList(
  line: Line,
  at: number,
): { first: number; last: number | null; ordinal: boolean; end: number } | null {
  const first = readDayNumber(line, at);
  if (!first) return null;
  let last: number | null = null;
  let end = first.end;
  for (let more = 0; more < 4; more++) {
    const from = behindJoint(line, end);
    const next = from > end || line.words[from]?.joined === true ? readDayNumber(line, from) : null;
    if (!next || next.value <= (last ?? first.value)) break;
    last = next.value;
    end = next.end;
  }
  return { first: first.value, last, ordinal: first.ordinal || !first.digits, end };
}

function behindJoint(line: Line, at: number): number {
  const mark = skipMark(line, at, '-/,');
  const and = skipSense(line, mark, 'and');
  const to = and === mark ? skipSense(line, skipSense(line, mark, 'link', 'to'), 'link', 'or') : and;
  return skipSense(line, skipSense(line, to, 'link', 'the'), 'unit', 'day');
}

/** A weak month name beside a day counts unless a name goes on behind it: «2 شعبان …» does, «15 باب» is no date. */
function isLoneDay(line: Line, days: Days): boolean {
  const before = days.end - 1;
  return (line.words[before]?.taken ?? 0) === 0;
}

function readYearBehind(line: Line, at: number): YearRead | null {
  return readYear(line, at);
}

function calendarOf(month: MonthRead, year: YearRead | null): MonthRead['calendar'] {
  return month.calendar === 'gregorian' || year?.calendar === null || year === null
    ? month.calendar
    : year.calendar === 'gregorian'
      ? month.calendar
      : year.calendar;
}

function readWeekdayBehind(line: Line, at: number): { weekday: number; end: number } | null {
  const found = isMark(line, at, '(') || isMark(line, at, ',') ? readWeekdayBeside(line, at) : null;
  return found && !readDayThenMonth(line, skipMark(line, found.end, ',')) ? found : null;
}
