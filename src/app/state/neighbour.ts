/** Stepping from event to event. */
import type { EventHead } from '../../model/opening.ts';
import type { EventRow } from './rows.ts';

/**
 * The event after (1) or before (-1) the open one among `rows`; with `actors`, the next that shares an actor with it. With
 * none open the first or the last; null where there is no further one, or the open one is not among them.
 */
export function neighbourOf(
  rows: readonly EventRow[],
  open: EventRow | null,
  step: 1 | -1,
  scope: 'all' | 'actors',
): EventHead | null {
  if (!open) return (step === 1 ? rows[0] : rows.at(-1))?.event ?? null;
  const from = rows.indexOf(open);
  if (from < 0) return null;
  for (let at = from + step; at >= 0 && at < rows.length; at += step) {
    const row = rows[at];
    if (row && (scope === 'all' || row.actors.some((actor) => open.actors.includes(actor)))) return row.event;
  }
  return null;
}
