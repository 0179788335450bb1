/** What an arrangement holds under a key, and under which key it holds an event. */
import type { EventRow } from '../state/rows.ts';
import type { Arrangement } from './arrange.ts';

/** The event of a mark; null where the key is a pill's or nobody's. */
export function rowUnder(arrangement: Arrangement | null, key: string | null): EventRow | null {
  return arrangement?.placed.find((item) => item.key === key)?.row ?? null;
}

/** The events of a pill. */
export function rowsUnder(arrangement: Arrangement | null, key: string | null): readonly EventRow[] {
  return arrangement?.pills.find((pill) => pill.key === key)?.rows ?? [];
}

/** The mark of an event, or the pill that holds it. */
export function keyOf(arrangement: Arrangement | null, id: string): string | null {
  const { placed = [], pills = [] } = arrangement ?? {};
  const item = placed.find(({ row }) => row.event.id === id);
  return (item ?? pills.find(({ rows }) => rows.some((row) => row.event.id === id)))?.key ?? null;
}
