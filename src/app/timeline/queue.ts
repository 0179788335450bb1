/** The order in which events ask for a place: worked out once for a set of events and lanes, whatever is in view. */
import type { EventRow } from '../state/rows.ts';
import type { Lane } from './lanes.ts';
import { liesOnRail } from './marks.ts';

export const railLane = 'rail';
export const laneKeyOf = (lane: Pick<Lane, 'id' | 'isRest'>): string =>
  lane.isRest ? 'rest' : `lane-${lane.id}`;

/** An event asks once in each of its lanes; years and decades once, on the rail. */
export interface Request {
  readonly lane: string;
  readonly row: EventRow;
  /** Lane and event. */
  readonly key: string;
  readonly weight: number;
}

export interface Queue {
  /** By weight, then by date. */
  readonly requests: readonly Request[];
  /** Keys of the lanes from the top, the rail left out. */
  readonly lanes: readonly string[];
  readonly hasRail: boolean;
}

export function queueOf(lanes: readonly Lane[], weightOf: (row: EventRow) => number): Queue {
  const requests: Request[] = [];
  const onRail = new Set<EventRow>();
  for (const lane of lanes) {
    const key = laneKeyOf(lane);
    for (const row of lane.rows) {
      if (liesOnRail(row.stretch)) onRail.add(row);
      else requests.push({ lane: key, row, key: `${key}:${row.event.id}`, weight: weightOf(row) });
    }
  }
  for (const row of onRail)
    requests.push({ lane: railLane, row, key: `${railLane}:${row.event.id}`, weight: weightOf(row) });
  requests.sort((a, b) => b.weight - a.weight || a.row.stretch.from - b.row.stretch.from);
  return { requests, lanes: lanes.map(laneKeyOf), hasRail: onRail.size > 0 };
}
