/** What a relative expression counts from. */
import { rangeOf } from '../../../model/edtf.ts';
import type { Calendar, Direction, Tense, Unit, YearSaid } from '../stated.ts';
import { yearIn } from './calendars.ts';

/** What was last named in the article, EDTF: anything, a day, a month by its name, a year by its number. */
export interface Named {
  readonly any: string | null;
  readonly day: string | null;
  readonly month: string | null;
  readonly year: string | null;
  /** A date said with its year right before, in the same sentence: the story goes on from there. */
  readonly story: string | null;
  /** The same of the sentence before, within the paragraph. */
  readonly earlier: string | null;
  /** A day named before in the same sentence. */
  readonly near: string | null;
}

export interface Reference {
  /** The day that today, yesterday and bare weekdays count from: of publication or, in a quotation, of the speech. */
  readonly today: string | null;
  readonly weekStart: number;
  readonly named: Named;
  /** Values of days already read without their year, by month and day, `MM-DD`, and of weekdays said to come. */
  readonly told?: ReadonlyMap<string, string>;
  readonly tense: Tense | null;
  /** "until" stands before it. */
  readonly until: boolean;
}

/** What an expression comes to. `relative` means that a reference day was needed. */
export interface Resolved {
  readonly value: string | null;
  readonly relative: boolean;
  readonly warning?: string;
}

export const nothingNamed: Named = {
  any: null,
  day: null,
  month: null,
  year: null,
  story: null,
  earlier: null,
  near: null,
};
/** No day to count from, and nothing named before: what a date says by itself. */
export const unplaced: Reference = {
  today: null,
  weekStart: 1,
  named: nothingNamed,
  tense: null,
  until: false,
};
export const unresolved: Resolved = { value: null, relative: true };

/** The first or last day of what was last named, as fine as the unit asks. */
export function namedDay({ named }: Reference, end: 'from' | 'to', unit?: Unit): string | null {
  const fitting =
    unit === 'day' ? named.day : unit === 'month' ? named.month : unit === 'year' ? named.year : null;
  const value = fitting ?? named.any;
  return value === null ? null : (rangeOf(value)?.[end] ?? null);
}

/** The year that is said, in its calendar; null where it counts from a day that is not known. */
export function yearOf(year: YearSaid, calendar: Calendar, reference: Reference): number | null {
  if (year.number !== null) return year.number;
  const direction = year.direction ?? 'present';
  const base = baseDay(direction, reference, 'year');
  return base === null ? null : yearIn(calendar, base) + shiftOf(direction);
}

/** The day a direction counts from: today, or what was named last. */
export function baseDay(direction: Direction, reference: Reference, unit?: Unit): string | null {
  if (isFromToday(direction)) return reference.today;
  if (unit === 'day' && direction === 'same') return reference.named.day ?? reference.today;
  const named = namedDay(reference, direction === 'following' ? 'to' : 'from', unit);
  return named ?? (direction === 'same' ? reference.today : null);
}

export const isFromToday = (direction: Direction) =>
  ['penultimate', 'past', 'present', 'future'].includes(direction);

/** Units to go: -2 to 1. */
export function shiftOf(direction: Direction): number {
  if (direction === 'penultimate') return -2;
  if (direction === 'past' || direction === 'preceding') return -1;
  return direction === 'future' || direction === 'following' ? 1 : 0;
}

export const looksAhead = (tense: Tense | null) => tense === 'future' || tense === 'plan' || tense === 'due';
