/** Years behind a day or month: "2024", «عام 2024م», «1445هـ», "of last year", «من العام نفسه», «ألفين وثلاثة عشر». */
import { isMark, senseAt, skipMark, skipSense, type Line } from '../line.ts';
import type { Calendar, YearSaid } from '../stated.ts';
import { readPointedUnit } from './directions.ts';
import { isSafeBehind } from './bareYears.ts';
import { readDigits, readNumber } from './numbers.ts';

export interface YearRead {
  readonly year: YearSaid;
  /** The calendar its era names, or null. */
  readonly calendar: Calendar | null;
  readonly end: number;
}

/** A year right behind a date, with or without a comma, "of" and the word for year. */
export function readYear(line: Line, at: number): YearRead | null {
  const comma = skipMark(line, at, ',-/');
  const of = skipSense(line, comma, 'link', 'of');
  const inside = of === comma ? skipSense(line, comma, 'link', 'in') : of;
  return (
    readYearNumber(line, comma) ??
    (inside > comma ? readYearNumber(line, inside) : null) ??
    readRelativeYear(line, inside) ??
    readRelativeYear(line, comma)
  );
}

/** A year in digits or, behind the word for year, in words. */
export function readYearNumber(line: Line, at: number): YearRead | null {
  const marked = behindYearWord(line, at);
  const plain = readDigits(line, marked);
  if (
    plain &&
    (line.tokens[marked]?.form.length ?? 0) === 4 &&
    plain.value >= 1000 &&
    plain.value < 2200 &&
    !plain.ordinal
  ) {
    return withEra(line, plain.value, plain.end);
  }
  const short =
    readShortYear(line, marked) ??
    readOldYear(line, marked, marked > at) ??
    readGluedYear(line, marked) ??
    readClockedYear(line, marked);
  if (short) return short;
  if (marked === at) return null;
  const words = readNumber(line, marked);
  return words && !words.digits && words.value >= 1300 && words.value < 2200
    ? withEra(line, words.value, words.end)
    : null;
}

/** «أكتوبر 73», «عام 67»: two figures of the last century. */
function readOldYear(line: Line, at: number, marked: boolean): YearRead | null {
  const token = line.tokens[at];
  const number = line.language === 'ar' && token?.form.length === 2 ? readDigits(line, at) : null;
  if (!number || number.value <= (marked ? 29 : 31) || !isSafeBehind(line, number.end)) return null;
  return { year: { number: 1900 + number.value, direction: null }, calendar: null, end: number.end };
}

/** A year glued to the clock behind it: "201218:30". */
function readGluedYear(line: Line, at: number): YearRead | null {
  const token = line.tokens[at];
  if (
    token?.kind !== 'number' ||
    token.form.length < 5 ||
    token.form.length > 6 ||
    !isMark(line, at + 1, ':')
  )
    return null;
  const year = Number(token.form.slice(0, 4));
  return year >= 1900 && year < 2100
    ? { year: { number: year, direction: null }, calendar: null, end: at + 1 }
    : null;
}

/** «3 آذار 21 - 09:30»: two figures before the hour of a page's dateline. */
function readClockedYear(line: Line, at: number): YearRead | null {
  const token = line.tokens[at];
  if (token?.kind !== 'number' || token.form.length !== 2 || Number(token.form) > 59) return null;
  const hour = skipMark(line, at + 1, '-|,');
  const isClock = hour > at + 1 && line.tokens[hour]?.kind === 'number' && isMark(line, hour + 1, ':');
  return isClock
    ? { year: { number: 2000 + Number(token.form), direction: null }, calendar: null, end: at + 1 }
    : null;
}

/** '24, behind a month. */
function readShortYear(line: Line, at: number): YearRead | null {
  const token = line.tokens[at + 1];
  if (!isMark(line, at, "'") || token?.kind !== 'number' || token.form.length !== 2 || token.spaced)
    return null;
  const value = Number(token.form);
  return {
    year: { number: value < 50 ? 2000 + value : 1900 + value, direction: null },
    calendar: null,
    end: at + 2,
  };
}

/** «من العام الماضي», "last year", «من العام ذاته», "of that year". */
export function readRelativeYear(line: Line, at: number): YearRead | null {
  const pointed = readPointedUnit(line, at);
  if (pointed?.unit === 'year')
    return { year: { number: null, direction: pointed.direction }, calendar: null, end: pointed.end };
  return null;
}

/** Behind the word for year, «العام الهجري» included. */
function behindYearWord(line: Line, at: number): number {
  const from = skipSense(line, at, 'link', 'the');
  const unit = senseAt(line, from, 'unit', 'year');
  if (!unit || unit.value !== 1) return at;
  const named = from + unit.width;
  const era = skipSense(line, named, 'era');
  if (era > named && line.tokens[era]?.kind === 'number') return era;
  const way = skipSense(line, skipSense(line, era, 'direction'), 'link', 'new');
  return way > era && isFigureOfYear(line, way) ? way : named;
}

/** «العام الماضي 2022», «العام الهجري الجديد 1446»: the year by its direction and its figure; but «العام الماضي 2000 قتيل». */
function isFigureOfYear(line: Line, at: number): boolean {
  const number = line.tokens[at]?.form.length === 4 ? readDigits(line, at) : null;
  return number !== null && number.value >= 1300 && number.value < 2100 && isSafeBehind(line, number.end);
}

function withEra(line: Line, value: number, end: number): YearRead {
  const era = readEra(line, end);
  return { year: { number: value, direction: null }, calendar: era.calendar, end: era.end };
}

/** «هـ», «م», AH, with or without brackets; `end` stays where there is none. */
export function readEra(line: Line, at: number): { calendar: Calendar | null; end: number } {
  const opened = skipMark(line, at, '(');
  const sense = senseAt(line, opened, 'era');
  if (!sense || sense.name === 'before') return { calendar: null, end: at };
  const stop =
    line.tokens[opened + sense.width]?.spaced === false
      ? skipMark(line, opened + sense.width, '.')
      : opened + sense.width;
  const last = line.tokens[stop] === undefined ? opened + sense.width : stop;
  return { calendar: sense.name as Calendar, end: opened > at ? skipMark(line, last, ')') : last };
}
