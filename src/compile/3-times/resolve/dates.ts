/** Days and months of a calendar: the year filled in where it was left out, weekdays checked. */
import { addMonths, daysBetween, weekday } from '../../../model/calendar.ts';
import { bare, rangeOf } from '../../../model/edtf.ts';
import type { DateSaid } from '../stated.ts';
import { daysOf, edtfOfDate, pad, yearIn } from './calendars.ts';
import { chooseCandidate, type Candidate } from './choose.ts';
import { baseDay, shiftOf, unresolved, yearOf, type Reference, type Resolved } from './reference.ts';

const around = 8;

/** The EDTF of a date; an interval where two days or months are said. */
export function resolveDate(said: DateSaid, reference: Reference): Resolved {
  if (said.ofMonth !== null) return dayOfPointedMonth(said, reference);
  if (said.month === null) return unresolved;
  const year = said.year ? yearOf(said.year, said.calendar, reference) : null;
  if (said.year && year === null) return unresolved;
  if (year !== null) {
    const number = said.direction && said.year?.number === null ? year : year;
    return {
      value: valueIn(number, chooseOrder(said, number, reference)),
      relative: said.year?.number === null,
      ...warningFor(said, number),
    };
  }
  const { today } = reference;
  if (today === null) return unresolved;
  const chosen = chooseCandidate(candidatesOf(said, today), said.direction, said.weekday, reference);
  return { value: chosen?.value ?? null, relative: true };
}

/** One candidate for each year around `today`. */
function candidatesOf(said: DateSaid, today: string): Candidate[] {
  const middle = yearIn(said.calendar, today);
  const years = Array.from({ length: 2 * around + 1 }, (_, index) => middle - around + index);
  return years.flatMap((year) => {
    const value = valueIn(year, said);
    const range = value === null ? null : rangeOf(value);
    return value !== null && range?.from && range.to ? [{ value, from: range.from, to: range.to }] : [];
  });
}

function valueIn(year: number, { calendar, day, lastDay, month, lastMonth }: DateSaid): string | null {
  const first = edtfOfDate(calendar, year, month, day);
  if (first === null || month === null) return null;
  if (lastDay !== null) {
    const last = edtfOfDate(calendar, year, month, lastDay);
    return last === null ? first : `${first}/${last}`;
  }
  if (lastMonth === null) return first;
  const closing = daysOf(calendar, lastMonth < month ? year + 1 : year, lastMonth, null);
  const opening = daysOf(calendar, year, month, null);
  if (!closing || !opening) return first;
  return calendar === 'gregorian'
    ? `${opening.from.slice(0, 7)}/${closing.from.slice(0, 7)}`
    : `${opening.from}/${closing.to}`;
}

/** A date in figures that can be read two ways is the one nearer to the day of publication; month first where they tie. */
function chooseOrder(said: DateSaid, year: number, { today }: Reference): DateSaid {
  const { otherwise } = said;
  if (!otherwise || today === null) return said;
  const swapped = { ...said, ...otherwise };
  const distance = (date: DateSaid) => {
    const value = valueIn(year, date);
    return value === null ? Infinity : Math.abs(daysBetween(today, value));
  };
  if (said.weekday !== null) return weekdayOf(swapped, year) === said.weekday ? swapped : said;
  return distance(swapped) + 27 < distance(said) ? swapped : said;
}

function weekdayOf(said: DateSaid, year: number): number | null {
  const value = said.lastDay === null ? valueIn(year, said) : null;
  return value?.length === 10 ? weekday(value) : null;
}

function warningFor(said: DateSaid, year: number): { warning?: string } {
  if (said.weekday === null || said.day === null || said.calendar !== 'gregorian') return {};
  const real = weekdayOf(said, year);
  return real === null || real === said.weekday || said.otherwise
    ? {}
    : { warning: 'weekday-is-not-the-dates' };
}

/** «28 من الشهر ذاته»: the month counts from today or from what was named last. */
function dayOfPointedMonth(said: DateSaid, reference: Reference): Resolved {
  const direction = said.ofMonth ?? 'present';
  const named = direction === 'same' && reference.named !== null ? rangeOf(bare(reference.named)) : null;
  const base = named?.from ?? baseDay(direction, reference);
  if (base === null || base === undefined) return unresolved;
  const month = addMonths(base.slice(0, 7), shiftOf(direction));
  const first = dayIn(month, said.day);
  const last = said.lastDay === null ? null : dayIn(month, said.lastDay);
  return { value: first !== null && last !== null ? `${first}/${last}` : first, relative: true };
}

function dayIn(month: string, day: number | null): string | null {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return day === null ? null : edtfOfDate('gregorian', year, number, Number(pad(day, 2)));
}
