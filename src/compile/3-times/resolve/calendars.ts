/** Months and days of the three calendars as Gregorian days. Hijri follows Umm al-Qura, Solar Hijri the Iranian reckoning. */
import { gregorianToHijri, hijriToGregorian } from '@tabby_ai/hijri-converter';
import { jalaaliMonthLength, toGregorian, toJalaali } from 'jalaali-js';
import { addDays } from '../../../model/calendar.ts';
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
  if (calendar === 'gregorian') return monthOf(year, month);
  const from = dayIn(calendar, year, month, 1);
  const next = month === 12 ? dayIn(calendar, year + 1, 1, 1) : dayIn(calendar, year, month + 1, 1);
  return from === null || next === null ? null : { from, to: addDays(next, -1) };
}

function dayIn(calendar: Calendar, year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (calendar === 'gregorian') {
    return day <= lengthOfMonth(year, month) ? writeDay(year, month, day) : null;
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

/** A day, month or year as EDTF; null where it does not exist. */
export function edtfOfDate(
  calendar: Calendar,
  year: number,
  month: number | null,
  day: number | null,
): string | null {
  const days = daysOf(calendar, year, month, day);
  return days && edtfOfDays(calendar, month, day, days);
}

/** The days of a unit as EDTF: its name where the calendar is Gregorian, else its first and last day. */
export function edtfOfDays(
  calendar: Calendar,
  month: number | null,
  day: number | null,
  { from, to }: Days,
): string {
  if (from === to) return from;
  if (calendar !== 'gregorian') return `${from}/${to}`;
  return month === null ? from.slice(0, 4) : day === null ? from.slice(0, 7) : from;
}

function writeDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export const pad = (number: number, length: number) => String(number).padStart(length, '0');

function monthOf(year: number, month: number): Days | null {
  if (month < 1 || month > 12) return null;
  return { from: writeDay(year, month, 1), to: writeDay(year, month, lengthOfMonth(year, month)) };
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a Gregorian month, 1 to 12. */
function lengthOfMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0);
}
