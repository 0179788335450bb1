/** What a relative expression counts from. */
import { rangeOf } from '../../../model/edtf.ts';
import type { Direction, Tense, YearSaid } from '../stated.ts';
import { yearIn } from './calendars.ts';
import type { Calendar } from '../stated.ts';

export interface Reference {
  /** The day that today, yesterday and bare weekdays count from: of publication or, in a quotation, of the speech. */
  readonly today: string | null;
  readonly weekStart: number;
  /** The value last named in the article, EDTF, and in the same paragraph. */
  readonly named: string | null;
  /** The last date of this paragraph that was said with its year. */
  readonly narrated: string | null;
  readonly tense: Tense | null;
}

/** What an expression comes to. `relative` means that a reference day was needed. */
export interface Resolved {
  readonly value: string | null;
  readonly relative: boolean;
  readonly warning?: string;
}

export const unresolved: Resolved = { value: null, relative: true };

/** The first or last day of what was last named. */
export function namedDay(reference: Reference, end: 'from' | 'to'): string | null {
  return reference.named === null ? null : (rangeOf(reference.named)?.[end] ?? null);
}

/** The year that is said, in its calendar; null where it counts from a day that is not known. */
export function yearOf(year: YearSaid, calendar: Calendar, reference: Reference): number | null {
  if (year.number !== null) return year.number;
  const base = baseDay(year.direction ?? 'present', reference);
  return base === null ? null : yearIn(calendar, base) + shiftOf(year.direction ?? 'present');
}

/** The day a direction counts from: today, or what was named last. */
export function baseDay(direction: Direction, reference: Reference): string | null {
  if (direction === 'past' || direction === 'present' || direction === 'future') return reference.today;
  return (
    namedDay(reference, direction === 'following' ? 'to' : 'from') ??
    (direction === 'same' ? reference.today : null)
  );
}

/** Units to go: -1, 0 or 1. */
export function shiftOf(direction: Direction): number {
  if (direction === 'past' || direction === 'preceding') return -1;
  return direction === 'future' || direction === 'following' ? 1 : 0;
}

export const looksAhead = (tense: Tense | null) => tense === 'future' || tense === 'plan';
