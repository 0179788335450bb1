/** Who appears with whom, and how often, in an order that a reader can follow. */
import type { EventRow } from '../state/rows.ts';

export interface Togetherness {
  /** Ids of the actors shown, in order. */
  readonly actors: readonly string[];
  /** How many further actors appear with somebody and are not shown. */
  readonly rest: number;
  /** The events of one actor, or of two together. */
  eventsOf(first: string, second?: string): readonly EventRow[];
  /** The highest count of any two. */
  readonly most: number;
}

export const matrixOrders = ['kin', 'count', 'name'] as const;
export type MatrixOrder = (typeof matrixOrders)[number];

/**
 * Counts the events in which two actors appear together. At most `room` actors are shown, those with the most events in
 * company. `compare` orders ids by name.
 */
export function countTogether(
  rows: readonly EventRow[],
  order: MatrixOrder,
  room: number,
  compare: (first: string, second: string) => number,
): Togetherness {
  const events = new Map<string, EventRow[]>();
  const company = new Map<string, number>();
  for (const row of rows) {
    if (row.actors.length < 2) continue;
    for (const actor of row.actors) {
      company.set(actor, (company.get(actor) ?? 0) + 1);
      add(events, actor, row);
      for (const other of row.actors) if (actor < other) add(events, pairOf(actor, other), row);
    }
  }
  const byCount = [...company.keys()].sort(
    (a, b) => (company.get(b) ?? 0) - (company.get(a) ?? 0) || compare(a, b),
  );
  const shown = byCount.slice(0, room);
  const together = (a: string, b: string) => events.get(pairOf(a, b))?.length ?? 0;
  const actors =
    order === 'name' ? shown.toSorted(compare) : order === 'kin' ? byKin(shown, together) : shown;
  let most = 0;
  for (const a of shown) for (const b of shown) if (a < b) most = Math.max(most, together(a, b));
  return {
    actors,
    rest: byCount.length - shown.length,
    most,
    eventsOf: (first, second) => events.get(second === undefined ? first : pairOf(first, second)) ?? [],
  };
}

/** Starts with the first and always takes next whoever appears most with those just placed, the nearest weighing most. */
function byKin(actors: readonly string[], together: (a: string, b: string) => number): string[] {
  const placed = actors.slice(0, 1);
  const waiting = actors.slice(1);
  while (waiting.length > 0) {
    const bond = (actor: string) =>
      placed.reduce((sum, other, index) => sum + together(actor, other) / (placed.length - index), 0);
    let best = 0;
    waiting.forEach((actor, index) => {
      if (bond(actor) > bond(waiting[best] ?? actor)) best = index;
    });
    placed.push(...waiting.splice(best, 1));
  }
  return placed;
}

const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

function add(events: Map<string, EventRow[]>, key: string, row: EventRow): void {
  const held = events.get(key);
  if (held) held.push(row);
  else events.set(key, [row]);
}
