/** Weeks, months, quarters, seasons, years, decades: pointed at, counted, or said by number. */
import { addDays, addMonths, weekday, weekOf } from '../../../model/calendar.ts';
import { rangeOf } from '../../../model/edtf.ts';
import type { CountedSaid, DecadeSaid, FractionSaid, PeriodSaid, SeasonSaid, YearsSaid } from '../stated.ts';
import { daysOf, edtfOfDate, pad } from './calendars.ts';
import { chooseCandidate } from './choose.ts';
import {
  baseDay,
  looksAhead,
  namedDay,
  shiftOf,
  unresolved,
  yearOf,
  type Reference,
  type Resolved,
} from './reference.ts';

/** A unit of the calendar beside today or beside what was named last. */
export function resolvePeriod({ unit, direction }: PeriodSaid, reference: Reference): Resolved {
  const base = baseDay(direction, reference, unit);
  if (base === null) return unresolved;
  const shift = shiftOf(direction);
  const year = Number(base.slice(0, 4));
  const relative = (value: string | null): Resolved => ({ value, relative: true });
  switch (unit) {
    case 'day':
      return relative(addDays(base, shift));
    case 'week': {
      const { from, to } = weekOf(addDays(base, 7 * shift), reference.weekStart);
      return relative(`${from}/${to}`);
    }
    case 'weekend':
      return relative(weekendBeside(base, shift, reference));
    case 'month':
      return relative(addMonths(base.slice(0, 7), shift));
    case 'quarter':
      return relative(monthsOf(base, 3, shift));
    case 'half':
      return relative(monthsOf(base, 6, shift));
    case 'year':
      return relative(pad(year + shift, 4));
    case 'decade':
      return relative(`${pad(Math.floor(year / 10) + shift, 3)}X`);
    case 'century':
      return relative(`${pad(Math.floor(year / 100) + shift, 2)}XX`);
    default:
      return unresolved;
  }
}

/** Saturday and Sunday: the last ones gone by, or the next to come. */
function weekendBeside(base: string, shift: number, { tense }: Reference): string {
  const { from } = weekOf(base, 1);
  const own = addDays(from, 5);
  const inIt = weekday(base) >= 6;
  const weeks = shift < 0 ? shift : shift > 0 ? (inIt ? 1 : 0) : !inIt && !looksAhead(tense) ? -1 : 0;
  const saturday = addDays(own, 7 * weeks);
  return `${saturday}/${addDays(saturday, 1)}`;
}

/** The quarter or half of a year that holds `base`, moved by `shift`. */
function monthsOf(base: string, length: number, shift: number): string {
  const month = Number(base.slice(5, 7)) - 1;
  const first = addMonths(`${base.slice(0, 5)}01`, Math.floor(month / length) * length + shift * length);
  return `${first}/${addMonths(first, length - 1)}`;
}

/** So many units away: days and weeks come to a day, months to a month, years and more to a year. */
export function resolveCounted(said: CountedSaid, reference: Reference): Resolved {
  const base = countedBase(said, reference);
  if (base === null) return unresolved;
  const relative = (value: string): Resolved => ({ value, relative: true });
  const year = Number(base.slice(0, 4));
  switch (said.unit) {
    case 'hour':
      return Math.abs(said.count) >= 24 ? relative(addDays(base, Math.trunc(said.count / 24))) : unresolved;
    case 'day':
      return relative(addDays(base, said.count));
    case 'week':
      return relative(addDays(base, 7 * said.count));
    case 'month':
      return relative(addMonths(base.slice(0, 7), said.count));
    case 'year':
      return relative(pad(year + said.count, 4));
    case 'decade':
      return relative(pad(year + 10 * said.count, 4));
    case 'century':
      return relative(pad(year + 100 * said.count, 4));
    default:
      return unresolved;
  }
}

function countedBase({ from, count, unit }: CountedSaid, reference: Reference): string | null {
  if (from === 'published') return reference.today;
  const named = namedDay(
    reference,
    count < 0 ? 'from' : 'to',
    unit === 'day' || unit === 'hour' ? 'day' : undefined,
  );
  if (from === 'named') return named ?? (looksAhead(reference.tense) ? reference.today : null);
  const { near } = reference.named;
  if (near !== null && reference.today !== null && near > reference.today) return near;
  if (reference.tense !== 'past') return reference.today;
  return unit === 'year' || unit === 'decade' || unit === 'century' ? null : named;
}

export function resolveYears({ calendar, from, to }: YearsSaid): Resolved {
  const first = edtfOfDate(calendar, from, null, null);
  const last = edtfOfDate(calendar, to, null, null);
  if (first === null || last === null) return { value: null, relative: false };
  if (from === to) return { value: first, relative: false };
  return {
    value: calendar === 'gregorian' ? `${first}/${last}` : `${first.split('/')[0]}/${last.split('/')[1]}`,
    relative: false,
  };
}

export function resolveDecade({ start, century }: DecadeSaid): Resolved {
  return {
    value: century ? `${pad(start / 100, 2)}XX` : `${pad(Math.floor(start / 10), 3)}X`,
    relative: false,
  };
}

/** A season by its year, by direction or by tense; winter is named after the year it begins in. */
export function resolveSeason({ season, year: said, direction }: SeasonSaid, reference: Reference): Resolved {
  const value = (year: number) => `${pad(year, 4)}-${season}`;
  if (said) {
    const year = yearOf(said, 'gregorian', reference);
    return year === null ? unresolved : { value: value(year), relative: said.number === null };
  }
  const { today } = reference;
  if (today === null) return unresolved;
  const middle = Number(today.slice(0, 4));
  const candidates = [-3, -2, -1, 0, 1, 2].flatMap((shift) => {
    const range = rangeOf(value(middle + shift));
    return range?.from && range.to ? [{ value: value(middle + shift), from: range.from, to: range.to }] : [];
  });
  return { value: chooseCandidate(candidates, direction, null, reference)?.value ?? null, relative: true };
}

/** The n-th part of a longer time, given the value of the whole; of the year that the tense needs where no whole is said. */
export function resolveFraction(
  { unit, index, count }: FractionSaid,
  whole: string | null,
  reference: Reference,
): Resolved {
  const value = whole ?? yearForQuarter(index, reference);
  const range = value === null ? null : rangeOf(value);
  if (!range?.from || !range.to) return unresolved;
  const { from, to } = range;
  const months = monthsBetween(from, to);
  if (unit === 'month' || unit === 'day' || count > 1)
    return { value: stretchOf(unit, index < 0 ? -count : count, from, to), relative: false };
  if (unit === 'week') {
    const first = index < 0 ? addDays(to, -6) : addDays(from, 7 * (index - 1));
    const last = addDays(first, 6);
    return { value: `${first}/${last > to ? to : last}`, relative: false };
  }
  const parts = unit === 'half' ? 2 : unit === 'third' ? 3 : 4;
  if (months > 1) {
    const size = months / parts;
    const first = addMonths(from.slice(0, 7), Math.round(size * (index - 1)));
    return {
      value: `${first}/${addMonths(from.slice(0, 7), Math.round(size * index) - 1)}`,
      relative: false,
    };
  }
  const step = unit === 'half' ? 15 : unit === 'third' ? 10 : 7;
  const first = addDays(from, step * (index - 1));
  const last = index === parts ? to : addDays(first, step - 1);
  return { value: `${first}/${last}`, relative: false };
}

/** So many months, weeks or days at the beginning (below zero: at the end) of a time; null where it is not as long. */
function stretchOf(unit: FractionSaid['unit'], count: number, from: string, to: string): string | null {
  const size = Math.abs(count);
  if (unit === 'month') {
    if (size >= monthsBetween(from, to)) return null;
    const first = count > 0 ? from.slice(0, 7) : addMonths(to.slice(0, 7), 1 - size);
    return `${first}/${addMonths(first, size - 1)}`;
  }
  const days = unit === 'week' ? 7 * size : size;
  const [first, last] = count > 0 ? [from, addDays(from, days - 1)] : [addDays(to, 1 - days), to];
  return first < from || last > to ? null : `${first}/${last}`;
}

const monthsBetween = (from: string, to: string) =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7)) +
  1;

function yearForQuarter(index: number, { today, tense }: Reference): string | null {
  if (today === null) return null;
  const year = Number(today.slice(0, 4));
  const begun = daysOf('gregorian', year, 3 * (index - 1) + 1, 1);
  return pad(begun && begun.from > today && !looksAhead(tense) ? year - 1 : year, 4);
}
