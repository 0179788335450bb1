/** What finds no place is gathered under pills: each stands for exactly the events it holds. */
import type { EventRow } from '../state/rows.ts';
import type { Stretch } from './days.ts';

export interface Pill {
  readonly key: string;
  readonly lane: string;
  /** Key of its line. */
  readonly line: string;
  /** Its middle, in pixels along time. */
  readonly at: number;
  readonly rows: readonly EventRow[];
}

/** An event without a place among the lines, and its mark in pixels along time. */
export interface Left {
  readonly row: EventRow;
  readonly mark: Stretch;
}

export interface Gathered {
  readonly pills: readonly Pill[];
  /** Those who would be one under a pill: they stand on its line themselves. */
  readonly alone: readonly Left[];
}

/** Pixels between two of them. */
const apart = 2;

export const pillLine = (lane: string): string => `${lane}:pills`;

/** Room a pill takes, for counts up to four digits. */
export const pillWidth = 44;

/**
 * Gathers what is left into one pill per part of the stretch, `part` pixels wide, counted from `zero`; `reach` is the whole.
 * Pills stay inside their part, so that no two touch.
 */
export function gather(
  left: readonly Left[],
  lane: string,
  zero: number,
  part: number,
  reach: Stretch,
): Gathered {
  const parts = new Map<number, { held: Left[]; sum: number }>();
  for (const one of left) {
    const seen = Math.min(Math.max((one.mark.from + one.mark.to) / 2, reach.from), reach.to - 1);
    const index = Math.floor((seen - zero) / part);
    const { held, sum } = parts.get(index) ?? { held: [], sum: 0 };
    held.push(one);
    parts.set(index, { held, sum: sum + seen });
  }
  const pills: Pill[] = [];
  const alone: Left[] = [];
  let taken = -Infinity;
  for (const [index, { held, sum }] of [...parts].sort(([a], [b]) => a - b)) {
    const from = zero + index * part;
    const to = from + part;
    const [first, ...more] = held;
    const end = parts.has(index + 1) ? to : to + part;
    if (first && more.length === 0 && first.mark.from > taken + apart && first.mark.to < end) {
      alone.push(first);
      taken = first.mark.to;
      continue;
    }
    const half = pillWidth / 2;
    const at = Math.min(
      Math.max(sum / held.length, from + half, taken + apart + half),
      Math.max(from + half, to - half),
    );
    const rows = held.map(({ row }) => row);
    pills.push({ key: `${lane}:gathered:${rows[0]?.event.id ?? ''}`, lane, line: pillLine(lane), at, rows });
    taken = at + half;
  }
  return { pills, alone };
}
