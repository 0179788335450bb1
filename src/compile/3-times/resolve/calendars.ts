/** Months and days of the three calendars as Gregorian days. Hijri follows Umm al-Qura, Solar Hijri the Iranian reckoning. */
import { gregorianToHijri, hijriToGregorian } from '@tabby_ai/hijri-converter';
import { jalaaliMonthLength, toGregorian, toJalaali } from 'jalaali-js';
import { addDays, isDay, monthLength } from '../../../model/calendar.ts';
import type { Calendar } from '../stated.ts';

export interface Days {
  readonly from: string;
  readonly to: string;
}

const hijriYears = { first: 1343, last: 1500 };

/** First and last Gregorian day of a year, month or day in a calendar; null where it does not exist. */
export function daysOf(
  calendar: Calendar,
  year: number,
  month: number | null,
  day: number | null,
): Days | null {
  if (month === null) {
    const first = daysOf(calendar, year, 1, null);
    const last = daysOf(calendar, year, 12, null);
    return first && last && { from: first.from, to: last.to };
  }
  if (day !== null) {
    const only = dayIn(calendar, year, month, day);
    return only === null ? null : { from: only, to: only };
  }
  const from = dayIn(calendar, year, month, 1);
  const next = month === 12 ? dayIn(calendar, year + 1, 1, 1) : dayIn(calendar, year, month + 1, 1);
  return from === null || next === null ? null : { from, to: addDays(next, -1) };
}

function dayIn(calendar: Calendar, year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (calendar === 'gregorian') {
    const written = writeDay(year, month, day);
    return isDay(written) ? written : null;
  }
  if (calendar === 'solar') {
    if (year < 1200 || year > 1500 || day > jalaaliMonthLength(year, month)) return null;
    const { gy, gm, gd } = toGregorian(year, month, day);
    return writeDay(gy, gm, gd);
  }
  if (year < hijriYears.first || year > hijriYears.last || day > 30) return null;
  try {
    const { year: gy, month: gm, day: gd } = hijriToGregorian({ year, month, day });
    return writeDay(gy, gm, gd);
  } catch {
    return null;
  }
}

/** The year of a calendar that holds a Gregorian day. */
export function yearIn(calendar: Calendar, day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (calendar === 'gregorian') return year;
  if (calendar === 'solar') return toJalaali(year, month, date).jy;
  try {
    return gregorianToHijri({ year, month, day: date }).year;
  } catch {
    return Math.round((year - 622) * 1.0307);
  }
}

/** A day, month or year as EDTF: the name of the unit where the calendar is Gregorian, else its first and last day. */
export function edtfOfDate(
  calendar: Calendar,
  year: number,
  month: number | null,
  day: number | null,
): string | null {
  const days = daysOf(calendar, year, month, day);
  if (!days) return null;
  if (calendar !== 'gregorian') return days.from === days.to ? days.from : `${days.from}/${days.to}`;
  if (month === null) return pad(year, 4);
  return day === null ? days.from.slice(0, 7) : days.from;
}

function writeDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export const pad = (number: number, length: number) => String(number).padStart(length, '0');

/** The last day of the month YYYY-MM. */
export const lastOfMonth = (month: string) => `${month}-${pad(monthLength(month), 2)}`;
