/** Lanes: which there are, and in which an event lies. By actor it lies in the lane of each of its actors. */
import type { EventRow } from '../state/rows.ts';
import type { LaneChoice } from './properties.ts';

export interface Lane {
  /** An actor's id, a type, a publisher's English name; "" for the one lane of all, or of the rest. */
  readonly id: string;
  readonly isRest: boolean;
  readonly rows: readonly EventRow[];
}

/**
 * Lanes from the fullest down, at most `most`, the last of them for the rest; actors asked for have theirs first, in the
 * order asked, and no rest.
 */
export function lanesOf(
  rows: readonly EventRow[],
  choice: LaneChoice,
  chosen: readonly string[],
  most: number,
): readonly Lane[] {
  if (choice === 'none') return [{ id: '', isRest: false, rows }];
  const keysOf = {
    actor: (row: EventRow) => row.actors,
    type: (row: EventRow) => [row.event.type],
    source: (row: EventRow) => row.publishers,
  }[choice];
  const held = new Map<string, EventRow[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const lane = held.get(key);
      if (lane) lane.push(row);
      else held.set(key, [row]);
    }
  }
  const isChosen = (id: string) => choice === 'actor' && chosen.includes(id);
  const ids = [...held.keys()].sort(
    (a, b) =>
      Number(isChosen(b)) - Number(isChosen(a)) ||
      (isChosen(a)
        ? chosen.indexOf(a) - chosen.indexOf(b)
        : (held.get(b)?.length ?? 0) - (held.get(a)?.length ?? 0)),
  );
  const wanted = choice === 'actor' && chosen.length > 0 ? ids.filter(isChosen) : ids;
  const lanes = wanted
    .slice(0, wanted.length > most ? most - 1 : most)
    .map((id) => ({ id, isRest: false, rows: held.get(id) ?? [] }));
  const shown = new Set(lanes.map((lane) => lane.id));
  const rest = rows.filter((row) => !keysOf(row).some((key) => shown.has(key)));
  return rest.length > 0 || lanes.length === 0 ? [...lanes, { id: '', isRest: true, rows: rest }] : lanes;
}
