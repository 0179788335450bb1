/**
 * A day of a named month, in either order, with or without weekday and year; two days of it, or several.
 * «الخميس 30 أيار/مايو 2024», «الثامن من أغسطس», «14 و15 يناير الجاري», "Monday, April 10, 2017", "3-5 May".
 */
import { changed } from '../../../model/changed.ts';
import { timeLexicon } from '../../../lexicon/times.ts';
import { isMark, senseAt, skipMark, skipSense, type Line } from '../line.ts';
import { skipClock } from '../parts/clocks.ts';
import { readDayList } from '../parts/dayLists.ts';
import { readDirection } from '../parts/directions.ts';
import { knownYear } from '../parts/knownDays.ts';
import { readMonth, type MonthRead } from '../parts/months.ts';
import { readWeekday, readWeekdayBeside } from '../parts/weekdays.ts';
import { readRelativeYear, readYear, type YearRead } from '../parts/years.ts';
import type { Rule } from '../rule.ts';
import { emptyDate } from '../stated.ts';

export const dayAndMonth: Rule = {
  name: 'day-and-month',
  starts: [
    'number',
    'weekday',
    'unit:day',
    'cardinal',
    'ordinal',
    'month',
    'link:the',
    'link:date',
    'pointer',
  ],
  read(line, at) {
    if (opensWithArticle(line, at)) return null;
    const head = readHead(line, line.language === 'en' ? skipSense(line, at, 'pointer', 'present') : at);
    const days = readDayThenMonth(line, head.end) ?? readMonthThenDay(line, head.end);
    if (!days) return null;
    const own = line.language === 'ar' ? readDirection(line, days.end) : null;
    const year = own
      ? readRelativeYear(line, skipSense(line, own.end, 'link', 'of'))
      : readYear(line, days.end);
    const behind = !own && year && line.language === 'ar' ? readDirection(line, year.end) : null;
    const end = behind?.end ?? year?.end ?? own?.end ?? days.end;
    const weekday = head.weekday === null ? readWeekdayBehind(line, end) : null;
    const isBare = !year && !own && head.weekday === null && weekday === null && days.last === null;
    if (isBare && ((isName(line, end) && !isPlaced(line, at)) || isCamp(line, at, days)))
      return { says: { as: 'vague' }, end };
    return {
      says: changed(emptyDate, {
        calendar: calendarOf(days.month, year),
        weekday: head.weekday ?? weekday?.weekday ?? null,
        day: days.first,
        lastDay: days.last,
        month: days.month.month,
        year: year?.year ?? null,
        direction: own?.direction ?? null,
        known: isBare ? knownYear(line, at, end, days.month.month, days.first) : null,
      }),
      end: weekday?.end ?? end,
    };
  },
};

/** «الـ 26 من نوفمبر»: the date is what stands behind the article. */
const opensWithArticle = (line: Line, at: number) =>
  line.language === 'ar' && senseAt(line, at, 'link', 'the') !== null;

/** "the March 14 lawmakers", «رفضت 14 آذار»: a camp named after its day, unless a word of time leads the day in. */
function isCamp(line: Line, at: number, { first, month }: Days): boolean {
  const { camps } = timeLexicon[line.language];
  return camps.some((camp) => camp.day === first && camp.month === month.month) && !isPlaced(line, at);
}

/** "On August 14 security forces …": a preposition of time leads the day in. */
const isPlaced = (line: Line, at: number) =>
  leading[line.language].some(
    (name) => senseAt(line, at - 1, 'link', name) || senseAt(line, at, 'link', name),
  );

const leading: Readonly<Record<Line['language'], readonly string[]>> = {
  ar: ['in', 'since', 'until', 'before', 'after', 'from', 'date', 'corresponds'],
  en: ['on', 'since', 'until', 'before', 'after', 'from', 'by'],
};

/** "the March 14 alliance", "the April 6 Youth Movement". */
function isName(line: Line, end: number): boolean {
  if (line.language === 'ar') return false;
  return [end, end + 1].some(
    (at) =>
      senseAt(line, at, 'namedAfterDay') !== null &&
      line.tokens[at]?.kind === 'word' &&
      !isMark(line, end, ','),
  );
}

/** What may stand before the day: a weekday, the words for day and date, «الموافق», brackets. */
function readHead(line: Line, at: number): { weekday: number | null; end: number } {
  const weekday = readWeekday(line, at);
  if (!weekday) return { weekday: null, end: behindMarkers(line, at) };
  const direction = line.language === 'ar' ? readDirection(line, weekday.end) : null;
  const marks = skipMark(line, direction?.end ?? weekday.end, ',(-/.:');
  const clock = skipMark(line, skipClock(line, marks), ',-|');
  const corresponds = skipSense(line, clock, 'link', 'corresponds');
  const on = skipSense(line, skipSense(line, corresponds, 'link', 'in'), 'link', 'on');
  return { weekday: weekday.weekday, end: behindMarkers(line, skipMark(line, on, ':')) };
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
  readonly end: number;
}

/** Scores are no days: «فازت 2-صفر». */
function readDayThenMonth(line: Line, at: number): Days | null {
  const list = readDayList(line, at);
  if (!list) return null;
  const quoted = isMark(line, at - 1, '"') ? skipMark(line, list.end, '"') : list.end;
  const marks = skipMark(line, quoted, list.ordinal && line.language === 'en' ? '-/.,' : '-/.');
  const of = skipSense(line, marks, 'link', 'of');
  const month = readMonth(line, of);
  if (!month || (line.words[of]?.joined === true && !month.marked)) return null;
  if (
    month.weak &&
    ((line.words[of]?.taken ?? 0) > 0 || (isMark(line, list.end, '-') && !readYear(line, month.end)))
  )
    return null;
  return { first: list.first, last: list.last, month, end: month.end };
}

function readMonthThenDay(line: Line, at: number): Days | null {
  if (line.language !== 'en') return null;
  const month = readMonth(line, at);
  if (!month || month.marked) return null;
  const list = readDayList(line, skipSense(line, month.end, 'link', 'the'));
  if (!list || opensClock(line, list.end)) return null;
  return { first: list.first, last: list.last, month, end: list.end };
}

/** "in May 10:30"; but "SHIMLA, Aug 25: The minister …". */
const opensClock = (line: Line, at: number) =>
  isMark(line, at, ':') && line.tokens[at + 1]?.kind === 'number' && line.tokens[at + 1]?.spaced === false;

/** An era behind the year decides between the calendars that share no name; a Gregorian name stays Gregorian. */
function calendarOf(month: MonthRead, year: YearRead | null): MonthRead['calendar'] {
  const era = year?.calendar ?? null;
  return month.calendar === 'gregorian' || era === null || era === 'gregorian' ? month.calendar : era;
}

function readWeekdayBehind(line: Line, at: number): { weekday: number; end: number } | null {
  const found = isMark(line, at, '(') || isMark(line, at, ',') ? readWeekdayBeside(line, at) : null;
  return found && !readDayThenMonth(line, skipMark(line, found.end, ',')) ? found : null;
}
