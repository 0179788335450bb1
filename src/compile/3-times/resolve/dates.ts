/** Days and months of a calendar: the year filled in where it was left out, weekdays checked. */
import { addMonths, daysBetween, weekday } from '../../../model/calendar.ts';
import type { DateSaid } from '../stated.ts';
import { rangeOf } from '../../../model/edtf.ts';
import { daysOf, edtfOfDate, edtfOfDays, pad, yearIn, type Days } from './calendars.ts';
import { centreOf, chooseCandidate, type Candidate } from './choose.ts';
import { baseDay, shiftOf, unresolved, yearOf, type Reference, type Resolved } from './reference.ts';

const around = 8;
const near = 3;
const fresh = 45;

/** The EDTF of a date; an interval where two days or months are said. */
export function resolveDate(said: DateSaid, reference: Reference): Resolved {
  if (said.ofMonth !== null) return dayOfPointedMonth(said, reference);
  if (said.month === null) return unresolved;
  if (said.year) {
    const year = yearOf(said.year, said.calendar, reference);
    if (year === null) return unresolved;
    const own = ownYear(year, said);
    const value = own === null ? null : valueIn(own, chooseOrder(said, own, reference));
    const relative = said.year.number === null;
    return isOnOtherWeekday(said, own)
      ? { value, relative, warning: 'weekday-is-not-the-dates' }
      : { value, relative };
  }
  const known = knownDate(said, reference);
  if (known) return known;
  const again = saidBefore(said, reference);
  if (again !== null) return { value: again, relative: true };
  const centre = centreOf(said.direction, reference);
  if (centre === null) return unresolved;
  const chosen = chooseCandidate(
    candidatesOf(said, centre, reference),
    said.direction,
    said.weekday,
    reference,
  );
  return { value: chosen?.value ?? null, relative: true };
}

/** The same day read further up: an article does not leap from year to year without saying so. */
function saidBefore(said: DateSaid, { told }: Reference): string | null {
  const key = keyOf(said);
  const value = key === null ? undefined : told?.get(key);
  return value !== undefined && (said.weekday === null || weekday(value) === said.weekday) ? value : null;
}

/** Month and day of a day said without its year or direction, `MM-DD`; null for all else. */
export function keyOf({ calendar, month, day, lastDay, year, direction, known }: DateSaid): string | null {
  if (calendar !== 'gregorian' || month === null || day === null || lastDay !== null) return null;
  return year || direction || known ? null : `${pad(month, 2)}-${pad(day, 2)}`;
}

/** A day known for its year, unless a later year's is the nearer meaning: just gone by, or ahead. */
function knownDate({ known, calendar, month, day }: DateSaid, { today, tense }: Reference): Resolved | null {
  if (!known || today === null || tense === 'future') return null;
  const value = edtfOfDate(calendar, known.year, month, day);
  const again = edtfOfDate(calendar, Number(today.slice(0, 4)), month, day);
  if (value === null || value > today) return null;
  const isFresh = again !== null && again !== value && again <= today && daysBetween(again, today) <= fresh;
  return isFresh && !known.sure ? null : { value, relative: false };
}

/** «رمضان 2024»: the year of the month's own calendar that begins it in that Gregorian year. */
function ownYear(year: number, said: DateSaid): number | null {
  if (said.calendar === 'gregorian' || year < 1500) return year;
  const first = yearIn(said.calendar, `${pad(year, 4)}-01-01`);
  const found = [first, first + 1].find((own) =>
    daysOf(said.calendar, own, said.month, said.day)?.from.startsWith(pad(year, 4)),
  );
  return found ?? null;
}

/** One candidate for each year around a day and behind the date just told; a weekday may have to be looked for further off. */
function candidatesOf(said: DateSaid, centre: string, { named }: Reference): Candidate[] {
  const middle = yearIn(said.calendar, centre);
  const reach = said.weekday === null ? near : around;
  const years = Array.from({ length: 2 * reach + 1 }, (_, index) => middle - reach + index);
  const story = named.story ?? named.earlier;
  const told = story === null ? middle : yearIn(said.calendar, rangeOf(story)?.from ?? centre);
  const older = told < middle - reach ? [told, told + 1].filter((year) => !years.includes(year)) : [];
  return [...older, ...years].flatMap((year) => candidateIn(year, said) ?? []);
}

function valueIn(year: number, said: DateSaid): string | null {
  return candidateIn(year, said)?.value ?? null;
}

/** The date in a year of its calendar, with its first and last day. */
export function candidateIn(
  year: number,
  { calendar, day, lastDay, month, lastMonth }: DateSaid,
): Candidate | null {
  const first = month === null ? null : daysOf(calendar, year, month, day);
  if (first === null || month === null) return null;
  const last =
    lastDay !== null
      ? daysOf(calendar, year, month, lastDay)
      : lastMonth !== null
        ? daysOf(calendar, lastMonth < month ? year + 1 : year, lastMonth, null)
        : null;
  if (last) return { value: joined(calendar, day, first, last), from: first.from, to: last.to };
  return { value: edtfOfDays(calendar, month, day, first), ...first };
}

function joined(calendar: DateSaid['calendar'], day: number | null, first: Days, last: Days): string {
  if (day !== null || calendar !== 'gregorian') return `${first.from}/${last.to}`;
  return `${first.from.slice(0, 7)}/${last.from.slice(0, 7)}`;
}

/** A date in figures that can be read two ways is the one on its weekday, else the one nearer to the day of publication. */
function chooseOrder(said: DateSaid, year: number, { today }: Reference): DateSaid {
  const { otherwise } = said;
  if (!otherwise) return said;
  const swapped = { ...said, ...otherwise };
  if (said.weekday !== null) return weekdayOf(swapped, year) === said.weekday ? swapped : said;
  if (today === null) return said;
  const distance = (date: DateSaid) => {
    const value = valueIn(year, date);
    return value === null ? Infinity : Math.abs(daysBetween(today, value));
  };
  return distance(swapped) + 27 < distance(said) ? swapped : said;
}

function weekdayOf(said: DateSaid, year: number): number | null {
  const value = said.lastDay === null ? valueIn(year, said) : null;
  return value?.length === 10 ? weekday(value) : null;
}

function isOnOtherWeekday(said: DateSaid, year: number | null): boolean {
  if (said.weekday === null || said.day === null || said.calendar !== 'gregorian' || year === null)
    return false;
  const real = weekdayOf(said, year);
  return real !== null && real !== said.weekday && !said.otherwise;
}

/** «28 من الشهر ذاته»: the month counts from today or from what was named last. */
function dayOfPointedMonth(said: DateSaid, reference: Reference): Resolved {
  const direction = said.ofMonth ?? 'present';
  const base = baseDay(direction, reference, 'month');
  if (base === null) return unresolved;
  const month = addMonths(base.slice(0, 7), shiftOf(direction));
  const first = dayIn(month, said.day);
  const last = said.lastDay === null ? null : dayIn(month, said.lastDay);
  return { value: first !== null && last !== null ? `${first}/${last}` : first, relative: true };
}

function dayIn(month: string, day: number | null): string | null {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return day === null ? null : edtfOfDate('gregorian', year, number, day);
}
