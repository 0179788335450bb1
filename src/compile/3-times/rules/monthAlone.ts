/**
 * A month, or several, without a day: «منتصف حزيران/يونيو الماضي», «شهري مايو ويونيو», "October 2011", "last May".
 * A name that is also a common word needs company: «في مارس», «شهر مارس» or «مارس 2011», but not «مارس ضغوطاً».
 */
import { isCapital, isMark, senseAt, skipMark, skipSense, type Line } from '../line.ts';
import { readDirection } from '../parts/directions.ts';
import { readMonth, type MonthRead } from '../parts/months.ts';
import { readYear, type YearRead } from '../parts/years.ts';
import type { Rule } from '../rule.ts';
import { emptyDate, type Direction } from '../stated.ts';

export const monthAlone: Rule = {
  name: 'month',
  starts: ['month', 'unit', 'direction', 'pointer', 'link'],
  read(line, at) {
    const before = readPointerBefore(line, at);
    const first = readMonth(line, before.end);
    if (!first) return null;
    const list = readMoreMonths(line, first);
    const own = readDirection(line, list.end);
    const year = own ? null : readYear(line, list.end);
    const behind = year ? readDirection(line, year.end) : null;
    const yearBehind = own ? readYear(line, own.end) : null;
    const end = behind?.end ?? yearBehind?.end ?? own?.end ?? year?.end ?? list.end;
    const bare = !own && !year && before.direction === null;
    if (bare && !standsAlone(line, at, first, list.end)) return null;
    if (first.calendar === 'solar' && !isSolarYear(year)) return null;
    return {
      says: {
        ...emptyDate,
        calendar: first.calendar,
        month: first.month,
        lastMonth: list.last,
        year: (year ?? yearBehind)?.year ?? null,
        direction: own?.direction ?? before.direction,
      },
      end,
    };
  },
};

/** "last May", "that November", «هذا الشهر» is none: what points must stand before a name. */
function readPointerBefore(line: Line, at: number): { direction: Direction | null; end: number } {
  if (line.language === 'ar') return { direction: null, end: at };
  const sense = senseAt(line, at, 'pointer') ?? senseAt(line, at, 'direction');
  return sense ? { direction: sense.name as Direction, end: at + sense.width } : { direction: null, end: at };
}

function readMoreMonths(line: Line, first: MonthRead): { last: number | null; end: number } {
  let last: number | null = null;
  let end = first.end;
  for (let more = 0; more < 4; more++) {
    const marks = skipMark(line, end, '-/,');
    const and = skipSense(line, marks, 'and');
    const from = and > marks ? and : skipSense(line, marks, 'link', 'to');
    if (from === end && line.words[end]?.joined !== true) break;
    const next = readMonth(line, from);
    if (!next || next.month === (last ?? first.month) || next.calendar !== first.calendar) break;
    if (line.language === 'en' && isMark(line, end, ',')) break;
    last = next.month;
    end = next.end;
  }
  return { last, end };
}

/** Whether a month without year or direction is one: by its own writing, or by a preposition of time before it. */
function standsAlone(line: Line, at: number, month: MonthRead, end: number): boolean {
  const led = isLed(line, at);
  if (month.marked) return true;
  if (line.language === 'en')
    return led || (!month.weak && !(isCapital(line, end) && line.tokens[end]?.kind === 'word'));
  if (month.calendar !== 'gregorian') return led || !month.weak;
  return !month.weak || led;
}

const leading = ['in', 'since', 'until', 'between', 'before', 'after', 'by', 'corresponds'];

function isLed(line: Line, at: number): boolean {
  const prior = at - 1;
  if (senseAt(line, prior, 'edge')) return true;
  return (
    leading.some((name) => senseAt(line, prior, 'link', name)) ||
    (line.language === 'en' && ['from', 'to', 'of', 'on'].some((name) => senseAt(line, prior, 'link', name)))
  );
}

const isSolarYear = (year: YearRead | null) => {
  const number = year?.year.number ?? 0;
  return year?.calendar === 'solar' || (number >= 1300 && number < 1500);
};
