/**
 * Reads the EDTF (ISO 8601-2, level 1) that the project writes: days, months, years, decades and centuries (201X, 20XX),
 * seasons (21-24), intervals with open ends, the marks ~ ? %. Times of day are left off.
 */
import { addDays, daysBetween, monthLength } from './calendar.ts';
import type { Grain } from './schema.ts';

/** First and last day, inclusive; null where that end is open. */
export interface Range {
  readonly from: string | null;
  readonly to: string | null;
}

const seasons: Record<string, readonly [number, number]> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 2],
};

const remembered = new Map<string, Range | null>();
const mostRemembered = 10_000;

/** The days a value covers, or null where it is no value of ours. Winter runs from December into the next year. */
export function rangeOf(edtf: string): Range | null {
  const known = remembered.get(edtf);
  if (known !== undefined) return known;
  const range = readRange(edtf);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(edtf, range);
  return range;
}

function readRange(edtf: string): Range | null {
  const [first, last, more] = bare(edtf).split('/');
  if (more !== undefined || first === undefined) return null;
  if (last === undefined) return boundsOf(first);
  const from = isOpen(first) ? null : boundsOf(first)?.from;
  const to = isOpen(last) ? null : boundsOf(last)?.to;
  return from === undefined || to === undefined ? null : { from, to };
}

/** How fine a value is. An interval is a week where it is seven days, else a range. */
export function grainOf(edtf: string): Grain {
  const value = bare(edtf);
  if (value.includes('/')) {
    const range = rangeOf(value);
    return range?.from && range.to && daysBetween(range.from, range.to) === 6 ? 'week' : 'range';
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'day';
  if (/^\d{4}-2[1-4]$/.test(value)) return 'season';
  if (/^\d{4}-\d{2}$/.test(value)) return 'month';
  if (/^\d{4}$/.test(value)) return 'year';
  return /^\d{3}X$/.test(value) ? 'decade' : 'range';
}

export function isApproximate(edtf: string): boolean {
  return edtf.includes('~') || edtf.includes('%');
}

/** The value without its marks and times of day. */
export function bare(edtf: string): string {
  return edtf
    .replace(/T[^/]*/g, '')
    .replace(/[~?%]/g, '')
    .trim();
}

/** Whether two values may speak of the same day. */
export function overlaps(first: string, second: string): boolean {
  const a = rangeOf(first);
  const b = rangeOf(second);
  if (!a || !b) return false;
  return (a.from ?? '0000') <= (b.to ?? '9999') && (b.from ?? '0000') <= (a.to ?? '9999');
}

/** Whether every day of `inner` lies in `outer`. */
export function contains(outer: string, inner: string): boolean {
  const a = rangeOf(outer);
  const b = rangeOf(inner);
  if (!a || !b) return false;
  return (a.from ?? '0000') <= (b.from ?? '0000') && (b.to ?? '9999') <= (a.to ?? '9999');
}

/** Number of days a value covers; Infinity where an end is open. */
export function lengthInDays(edtf: string): number {
  const range = rangeOf(edtf);
  return range?.from && range.to ? daysBetween(range.from, range.to) + 1 : Infinity;
}

/** The shortest EDTF for the days from `from` to `to` (null = open). */
export function edtfOf(from: string | null, to: string | null): string {
  if (from === null || to === null) return `${from ?? '..'}/${to ?? '..'}`;
  if (from === to) return from;
  const month = from.slice(0, 7);
  if (from.endsWith('-01') && to.startsWith(month) && daysBetween(from, to) + 1 === monthLength(month))
    return month;
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  return `${from}/${to}`;
}

const isOpen = (part: string) => part === '..' || part === '';

function boundsOf(part: string): { from: string; to: string } | null {
  const found = /^(\d{2,4}X{0,2})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(part);
  const year = found?.[1];
  if (!found || year?.length !== 4) return null;
  const [, , month, day] = found;
  const firstYear = year.replaceAll('X', '0');
  const lastYear = year.replaceAll('X', '9');
  if (month === undefined) return { from: `${firstYear}-01-01`, to: `${lastYear}-12-31` };
  const season = seasons[month];
  if (season) {
    const [start, end] = season;
    const closing = `${end < start ? Number(year) + 1 : year}-${two(end)}`;
    return { from: `${year}-${two(start)}-01`, to: `${closing}-${monthLength(closing)}` };
  }
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = `${year}-${month}-${two(monthLength(`${year}-${month}`))}`;
  if (day === undefined) return { from: `${year}-${month}-01`, to: last };
  const whole = `${year}-${month}-${day}`;
  return day >= '01' && whole <= last && addDays(whole, 0) === whole ? { from: whole, to: whole } : null;
}

const two = (number: number) => String(number).padStart(2, '0');
