/** Time on the page is counted in days since 1 January 1970, so that a window is two plain numbers. */
import type { EventDate } from '../../model/schema.ts';

/** A stretch of time in days; `to` is exclusive: one day is {from: n, to: n + 1}. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const dayLength = 86_400_000;

const known = new Map<string, number>();

/** YYYY-MM-DD to a day number; the days of a chronicle come again and again and are read once. */
export function dayOf(date: string): number {
  const held = known.get(date);
  if (held !== undefined) return held;
  const day = Math.round(Date.parse(`${date}T00:00:00Z`) / dayLength);
  known.set(date, day);
  return day;
}

/** The date, YYYY-MM-DD, of the day that holds `day`, which may be a fraction. */
export function dateOf(day: number): string {
  return momentOf(Math.floor(day)).toISOString().slice(0, 10);
}

/** A day number as a JavaScript date, for libraries and `Intl` (in UTC). */
export function momentOf(day: number): Date {
  return new Date(day * dayLength);
}

/** The days a date covers; an open end is drawn from the end that is known. */
export function stretchOf(date: Pick<EventDate, 'from' | 'to'>): Stretch {
  const from = dayOf(date.from ?? date.to ?? '1970-01-01');
  const to = dayOf(date.to ?? date.from ?? '1970-01-01') + 1;
  return { from, to };
}
