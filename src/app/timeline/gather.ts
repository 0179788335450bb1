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

/** An event without a place, and its middle in pixels along time. */
export interface Left {
  readonly row: EventRow;
  readonly at: number;
}

export const pillLine = (lane: string): string => `${lane}:pills`;

/** Room a pill takes, for counts up to four digits. */
export const pillWidth = 44;

/**
 * Gathers `left` into one pill per part of the stretch, `part` pixels wide,
 * counted from `zero`. Pills stay inside their part, so that no two touch.
 */
export function gather(
  left: readonly Left[],
  lane: string,
  zero: number,
  part: number,
  reach: Stretch,
): readonly Pill[] {
  const parts = new Map<number, { rows: EventRow[]; sum: number }>();
  for (const { row, at } of left) {
    const seen = Math.min(Math.max(at, reach.from), reach.to - 1);
    const index = Math.floor((seen - zero) / part);
    const held = parts.get(index) ?? { rows: [], sum: 0 };
    held.rows.push(row);
    held.sum += seen;
    parts.set(index, held);
  }
  return [...parts].map(([index, { rows, sum }]) => {
    const from = zero + index * part + pillWidth / 2;
    const to = zero + (index + 1) * part - pillWidth / 2;
    const at = Math.min(Math.max(sum / rows.length, from), Math.max(from, to));
    return { key: `${lane}:gathered:${rows[0]?.event.id ?? ''}`, lane, line: pillLine(lane), at, rows };
  });
}
