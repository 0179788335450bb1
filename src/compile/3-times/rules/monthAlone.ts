/**
 * A month, or several, without a day: «منتصف حزيران/يونيو الماضي», «شهري مايو ويونيو», "October 2011", "last May".
 * A name that is also a common word needs company: «في مارس», «شهر مارس» or «مارس 2011», but not «مارس ضغوطاً».
 */
import { changed } from '../../../model/changed.ts';
import { isCapital, isMark, senseAt, skipMark, skipSense, type Line } from '../line.ts';
import { readDirection } from '../parts/directions.ts';
import { readMonth, type MonthRead } from '../parts/months.ts';
import { readRelativeYear, readYear, type YearRead } from '../parts/years.ts';
import type { Found, Rule } from '../rule.ts';
import { emptyDate, type DateSaid, type Direction } from '../stated.ts';

export const monthAlone: Rule = {
  name: 'month',
  starts: ['month', 'unit:month', 'direction', 'pointer', 'link:the'],
  read(line, at) {
    const before = readPointerBefore(line, at);
    const first = readMonth(line, before.end);
    if (!first) return null;
    const months = readMonths(line, first);
    const last = months.at(-1) as ListedMonth;
    const own = line.language === 'ar' ? readDirection(line, last.end) : null;
    const year = own
      ? readRelativeYear(line, skipSense(line, own.end, 'link', 'of'))
      : readYear(line, last.end);
    const behind = !own && year && line.language === 'ar' ? readDirection(line, year.end) : null;
    const direction = own?.direction ?? before.direction;
    const isBare = direction === null && !year;
    if (isBare && !standsAlone(line, at, first, last)) return null;
    if (first.calendar === 'solar' && !isSolar(first, year, direction)) return null;
    const says: DateSaid = changed(emptyDate, {
      calendar: first.calendar,
      month: first.month,
      year: year?.year ?? null,
      direction,
    });
    const isRange = senseAt(line, at - 1, 'link', 'between') !== null;
    return listed(says, months, behind?.end ?? year?.end ?? own?.end ?? last.end, isRange);
  },
};

/** Months that follow each other are one stretch; «آذار وأيلول» are two. */
function listed(says: DateSaid, months: readonly ListedMonth[], end: number, isRange: boolean): Found {
  const last = months.at(-1);
  if (!last || months.length === 1) return { says, end };
  const isStretch =
    isRange ||
    months.every(
      ({ month, dashed }, index) =>
        dashed || index === 0 || month === ((months[index - 1]?.month ?? 0) % 12) + 1,
    );
  const whole = changed(says, { lastMonth: last.month });
  if (isStretch) return { says: whole, end };
  const each = months.map(({ month, end: own }, index) => ({
    says: changed(says, { month }),
    end: index === months.length - 1 ? end : own,
  }));
  return { says: whole, end, each };
}

/** "last May", "that November": what points must stand before a name. */
function readPointerBefore(line: Line, at: number): { direction: Direction | null; end: number } {
  if (line.language === 'ar') return { direction: null, end: at };
  const the = skipSense(line, at, 'link', 'the');
  const sense = senseAt(line, at, 'pointer') ?? senseAt(line, the, 'direction');
  if (!sense) return { direction: null, end: at };
  return { direction: sense.name as Direction, end: (sense.kind === 'pointer' ? at : the) + sense.width };
}

interface ListedMonth extends Pick<MonthRead, 'month' | 'end'> {
  /** A dash or "to" joins it to the one before. */
  readonly dashed: boolean;
}

const mostMonths = 5;

function readMonths(line: Line, first: MonthRead): ListedMonth[] {
  const months: ListedMonth[] = [{ month: first.month, end: first.end, dashed: false }];
  while (months.length < mostMonths) {
    const last = months.at(-1) as ListedMonth;
    const joint = behindJoint(line, last.end);
    const next = joint && readMonth(line, joint.end);
    if (!next || next.month === last.month || next.calendar !== first.calendar) break;
    months.push({ month: next.month, end: next.end, dashed: joint.dashed });
  }
  return months;
}

function behindJoint(line: Line, at: number): { dashed: boolean; end: number } | null {
  if (line.words[at]?.joined === true) return { dashed: false, end: at };
  const marks = skipMark(line, at, '-/,');
  const and = skipSense(line, marks, 'and');
  const to = and > marks ? and : skipSense(line, marks, 'link', 'to');
  return to === at ? null : { dashed: and === marks && !isMark(line, at, ','), end: to };
}

/** Whether a month without year or direction is one: by its own writing, or by a preposition of time before it. */
function standsAlone(line: Line, at: number, month: MonthRead, last: ListedMonth): boolean {
  if (month.marked || isLed(line, at) || last.dashed || opensRange(line, at, last.end)) return true;
  if (opensNoun(line, at, last.end)) return true;
  if (month.weak) return false;
  return line.language === 'ar' || !(isCapital(line, last.end) && line.tokens[last.end]?.kind === 'word');
}

/** "the March vote": an article before the month, a noun behind it; but "the March on Washington". */
function opensNoun(line: Line, at: number, end: number): boolean {
  if (line.language === 'ar' || !senseAt(line, at - 1, 'link', 'the')) return false;
  return line.tokens[end]?.kind === 'word' && !isCapital(line, end) && !senseAt(line, end, 'link');
}

/** «من جوان وحتى سبتمبر». */
function opensRange(line: Line, at: number, end: number): boolean {
  if (!senseAt(line, at - 1, 'link', 'from')) return false;
  const and = skipSense(line, end, 'and');
  const to = senseAt(line, and, 'link', 'to') ?? senseAt(line, and, 'link', 'until');
  return to !== null && readMonth(line, and + to.width) !== null;
}

const leading: Readonly<Record<Line['language'], readonly string[]>> = {
  ar: ['in', 'since', 'until', 'between', 'before', 'after', 'by', 'corresponds'],
  en: ['in', 'since', 'until', 'between', 'before', 'after', 'by', 'from', 'to', 'of', 'on'],
};

const isLed = (line: Line, at: number) =>
  senseAt(line, at - 1, 'edge') !== null ||
  leading[line.language].some((name) => senseAt(line, at - 1, 'link', name));

/** Names of the Iranian calendar are common syllables: they need a year of it, its name, or a direction behind a plain one. */
function isSolar(month: MonthRead, year: YearRead | null, direction: Direction | null): boolean {
  const number = year?.year.number ?? 0;
  return (
    year?.calendar === 'solar' ||
    (number >= 1300 && number < 1500) ||
    (!month.weak && (direction !== null || month.marked))
  );
}
