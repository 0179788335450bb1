/** Small counts over time, for the lines beside the actors. */
import type { Stretch } from '../timeline/days.ts';
import type { EventRow } from './rows.ts';

/** For each actor, its number of events in each of `bins` equal parts of `span`; an event counts where it begins. */
export function sparklines(
  rows: readonly EventRow[],
  span: Stretch,
  bins: number,
): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  const width = (span.to - span.from) / bins;
  for (const { actors, stretch } of rows) {
    const bin = Math.max(0, Math.min(bins - 1, Math.floor((stretch.from - span.from) / width)));
    for (const actor of actors) {
      const line = lines.get(actor) ?? new Array<number>(bins).fill(0);
      line[bin] = (line[bin] ?? 0) + 1;
      lines.set(actor, line);
    }
  }
  return lines;
}
