/** Where the axis is marked: two rows of units, the finest whose labels have room, none inside a torn silence. */
import { addDays, addMonths } from '../../model/calendar.ts';
import { dateOf, dayOf, type Stretch } from './days.ts';
import type { Fold } from './silences.ts';
import type { Tick, TickUnit } from './words.ts';

export interface PlacedTick extends Tick {
  /** Folded day where the unit begins, or where the part of it after a tear does. */
  readonly at: number;
}

export interface Axis {
  readonly upper: readonly PlacedTick[];
  readonly lower: readonly PlacedTick[];
  /** Pixels from one tick of the lower row to the next, about. */
  readonly spacing: number;
}

interface Step {
  readonly unit: TickUnit;
  readonly count: number;
  /** About how many days. */
  readonly days: number;
  readonly upper: TickUnit;
}

/** From the finest; days are counted anew from each month's first. */
const steps: readonly Step[] = [
  { unit: 'day', count: 1, days: 1, upper: 'month' },
  { unit: 'day', count: 5, days: 5, upper: 'month' },
  { unit: 'day', count: 10, days: 10, upper: 'month' },
  { unit: 'month', count: 1, days: 30.4, upper: 'year' },
  { unit: 'month', count: 3, days: 91.3, upper: 'year' },
  { unit: 'month', count: 6, days: 182.6, upper: 'year' },
  { unit: 'year', count: 1, days: 365.2, upper: 'decade' },
  { unit: 'year', count: 2, days: 730.5, upper: 'decade' },
  { unit: 'year', count: 5, days: 1826, upper: 'decade' },
  { unit: 'decade', count: 1, days: 3652, upper: 'century' },
  { unit: 'decade', count: 5, days: 18_262, upper: 'century' },
];

const upperDays: Readonly<Record<TickUnit, number>> = {
  day: 1,
  month: 30.4,
  year: 365.2,
  decade: 3652,
  century: 36_525,
};

/**
 * `roomFor` gives the pixels that a label of a unit needs, space around it included; `isUpper` is for the upper row.
 * `window` is in folded days.
 */
export function axisOf(
  window: Stretch,
  fold: Fold,
  pixelsPerDay: number,
  roomFor: (unit: TickUnit, isUpper: boolean) => number,
): Axis {
  const fits = ({ unit, days, upper }: Step) =>
    days * pixelsPerDay >= roomFor(unit, false) && upperDays[upper] * pixelsPerDay >= roomFor(upper, true);
  const step = steps.find(fits) ?? (steps.at(-1) as Step);
  const segments = segmentsOf(window, fold);
  const lower = segments.flatMap((segment) => startsIn(segment, step.unit, step.count));
  const upper = segments.flatMap((segment) => {
    const starts = startsIn(segment, step.upper, 1);
    const first = startOf(segment.from, step.upper);
    return starts[0]?.date === first
      ? starts
      : [{ unit: step.upper, date: first, day: segment.from }, ...starts];
  });
  const place = ({ unit, date, day }: Tick & { day: number }): PlacedTick => ({
    unit,
    date,
    at: fold.fold(day),
  });
  const isNew = (tick: PlacedTick, index: number, all: readonly PlacedTick[]) =>
    tick.date !== all[index - 1]?.date;
  return {
    lower: lower.map(place),
    upper: upper.map(place).filter(isNew),
    spacing: step.days * pixelsPerDay,
  };
}

/** The days in view without the torn silences. */
function segmentsOf(window: Stretch, { tears, unfold }: Fold): readonly Stretch[] {
  const segments: Stretch[] = [];
  let from = unfold(window.from);
  const to = unfold(window.to);
  for (const { silence } of tears) {
    if (silence.to <= from || silence.from >= to) continue;
    if (silence.from > from) segments.push({ from, to: silence.from });
    from = silence.to;
  }
  return from < to ? [...segments, { from, to }] : segments;
}

function startsIn({ from, to }: Stretch, unit: TickUnit, count: number): (Tick & { day: number })[] {
  const found: (Tick & { day: number })[] = [];
  for (let date = startOf(from, unit, count); dayOf(date) < to; date = next(date, unit, count)) {
    const day = dayOf(date);
    if (day >= from) found.push({ unit, date, day });
  }
  return found;
}

/** The first day of the unit that holds `day`. */
function startOf(day: number, unit: TickUnit, count = 1): string {
  const date = dateOf(day);
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const floor = (value: number, by: number) => Math.floor(value / by) * by;
  switch (unit) {
    case 'day': {
      const start = Math.min(floor(Number(date.slice(8)) - 1, count), count > 1 ? 30 - count : 30) + 1;
      return `${date.slice(0, 8)}${padded(start, 2)}`;
    }
    case 'month':
      return `${padded(year, 4)}-${padded(floor(month - 1, count) + 1, 2)}-01`;
    case 'year':
      return `${padded(floor(year, count), 4)}-01-01`;
    case 'decade':
      return `${padded(floor(year, 10 * count), 4)}-01-01`;
    case 'century':
      return `${padded(floor(year, 100 * count), 4)}-01-01`;
  }
}

function next(date: string, unit: TickUnit, count: number): string {
  switch (unit) {
    case 'day': {
      const later = addDays(date, count);
      const first = `${addMonths(date.slice(0, 7), 1)}-01`;
      // The last step of a month runs to its end: 26 or 21 is followed by the next first.
      return later >= first || (count > 1 && Number(later.slice(8)) > 31 - count) ? first : later;
    }
    case 'month':
      return `${addMonths(date.slice(0, 7), count)}-01`;
    default: {
      const years = { year: 1, decade: 10, century: 100 }[unit] * count;
      return `${padded(Number(date.slice(0, 4)) + years, 4)}-01-01`;
    }
  }
}

const padded = (number: number, length: number) => String(number).padStart(length, '0');
