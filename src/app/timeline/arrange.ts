/**
 * Where everything in a stretch of time goes: marks and labels on lines, lanes under each other, years and decades on the
 * rail, the rest under pills. Pure; all places are pixels along time from the start of the stretch, whichever way time runs.
 */
import type { EventRow } from '../state/rows.ts';
import { crowdOf } from './crowd.ts';
import type { Stretch } from './days.ts';
import { gather, pillLine, pillWidth, type Left, type Pill } from './gather.ts';
import type { Label } from './labels.ts';
import { markBounds, shapeOf, type MarkShape } from './marks.ts';
import { placeBare, placeLabelled, take, type LabelPlace, type Occupied } from './place.ts';
import { railLane, type Queue, type Request } from './queue.ts';
import type { Fold } from './silences.ts';

export type LineKind = 'rail' | 'events' | 'pills';

export interface Line {
  readonly key: string;
  readonly lane: string;
  readonly kind: LineKind;
}

export interface Placed {
  /** Lane and event: an event lies in the lane of each of its actors. */
  readonly key: string;
  readonly row: EventRow;
  readonly lane: string;
  /** Key of its line, and which line of its lane that is. */
  readonly line: string;
  readonly place: number;
  readonly shape: MarkShape;
  readonly mark: Stretch;
  readonly label: LabelPlace | null;
}

export interface Arrangement {
  /** Folded days that it covers, and those in view. */
  readonly stretch: Stretch;
  readonly view: Stretch;
  readonly pixelsPerDay: number;
  readonly lines: readonly Line[];
  readonly placed: readonly Placed[];
  readonly pills: readonly Pill[];
  /** On which line of its lane each labelled event stands. */
  readonly places: ReadonlyMap<string, number>;
  /** Events in the stretch; `shown` of them have a mark somewhere, `gathered` only a pill. */
  readonly total: number;
  readonly shown: number;
  readonly gathered: number;
}

export interface Assignment {
  readonly queue: Queue;
  readonly fold: Fold;
  readonly stretch: Stretch;
  readonly view: Stretch;
  readonly pixelsPerDay: number;
  /** How many lines of events a lane has, and the rail. */
  readonly linesPerLane: number;
  readonly railLines: number;
  readonly selected: string | null;
  /** Same scale as before: what was placed stays where it was if it can. */
  readonly previous: Arrangement | null;
  readonly label: (row: EventRow, isFlat: boolean, onRail: boolean) => Label | null;
}

const mostInView = 80;
const mostInAll = 150;
/** The view is cut into so many parts, each with a pill or a few in every lane. */
const parts = { alone: 12, laned: 3 } as const;
const narrowestPart = pillWidth + 16;

/** A lane while it is being filled. */
interface Bed {
  readonly key: string;
  readonly isRail: boolean;
  readonly occupied: Occupied;
  readonly left: Left[];
}

export function arrange(assignment: Assignment): Arrangement {
  const { stretch, view, pixelsPerDay } = assignment;
  const toPixels = (folded: number) => (folded - stretch.from) * pixelsPerDay;
  const edges = { from: toPixels(view.from), to: toPixels(view.to) };
  const reach = { from: 0, to: toPixels(stretch.to) };
  const width = edges.to - edges.from;
  const beds = bedsOf(assignment);
  const lanes = assignment.queue.lanes.length;
  const requests = requestsIn(assignment);
  const inView =
    lanes > 1 ? parts.laned : Math.max(1, Math.min(parts.alone, Math.floor(width / narrowestPart)));
  const inAll = Math.ceil((reach.to / width) * inView) + 1;
  // Room is kept for a pill in every part of every lane.
  const crowd = crowdOf(
    width,
    reach.to,
    mostInView - (inView + 1) * beds.length,
    mostInAll - inAll * beds.length,
  );

  const placed: Placed[] = [];
  for (const { row, lane, key } of requests) {
    const bed = beds.find((candidate) => candidate.key === lane);
    if (!bed) continue;
    const { fold } = assignment;
    const mark = markBounds(
      row.event.date,
      toPixels(fold.fold(row.stretch.from)),
      toPixels(fold.fold(row.stretch.to)),
    );
    const hasRoom = crowd.hasRoom(mark);
    const hint = assignment.previous?.places.get(key) ?? null;
    const label = (isFlat: boolean) => assignment.label(row, isFlat, bed.isRail);
    const isWithin = bed.isRail;
    const labelled = hasRoom
      ? placeLabelled(bed.occupied, { mark, hint, view: edges, label, isWithin })
      : null;
    const place = labelled?.line ?? (hasRoom ? placeBare(bed.occupied, mark, hint) : null);
    if (place === null) {
      bed.left.push({ row, mark });
      continue;
    }
    take(bed.occupied, place, mark, labelled?.label ?? null);
    crowd.add(mark);
    placed.push(placedOf(bed.key, row, mark, `${bed.key}:${place}`, place, labelled?.label ?? null));
  }

  const pills: Pill[] = [];
  for (const { bed, left } of gatheredOf(beds)) {
    const gathered = gather(left, bed.key, edges.from, width / inView, reach);
    pills.push(...gathered.pills);
    placed.push(
      ...gathered.alone.map(({ row, mark }) => placedOf(bed.key, row, mark, pillLine(bed.key), 0, null)),
    );
  }
  const lines = beds.flatMap((bed) => linesOf(bed, lanes === 1));
  const total = countEvents(requests);
  const shown = countEvents(placed);
  const places = new Map(placed.flatMap((item) => (item.label ? [[item.key, item.place] as const] : [])));
  return {
    stretch, view, pixelsPerDay, lines, placed, pills, places, total, shown, gathered: total - shown,
  }; // prettier-ignore
}

function placedOf(
  lane: string,
  row: EventRow,
  mark: Stretch,
  line: string,
  place: number,
  label: LabelPlace | null,
): Placed {
  return {
    key: `${lane}:${row.event.id}`,
    row,
    lane,
    line,
    place,
    shape: shapeOf(row.event.date),
    mark,
    label,
  };
}

/** What is left over, lane by lane; where there is but one, the rail's joins it. */
function gatheredOf(beds: readonly Bed[]): readonly { bed: Bed; left: readonly Left[] }[] {
  const [rail, only, ...more] = beds;
  if (!rail?.isRail || !only || more.length > 0) return beds.map((bed) => ({ bed, left: bed.left }));
  return [{ bed: only, left: [...only.left, ...rail.left] }];
}

/** An event may lie in several lanes. */
const countEvents = (items: readonly { readonly row: EventRow }[]) =>
  new Set(items.map(({ row }) => row)).size;

/** The lanes, empty, the rail above them. */
function bedsOf({ queue, linesPerLane, railLines }: Assignment): readonly Bed[] {
  const bed = (key: string, isRail: boolean, lines: number): Bed => ({
    key,
    isRail,
    occupied: Array.from({ length: lines }, () => []),
    left: [],
  });
  const beds = queue.lanes.map((lane) => bed(lane, false, linesPerLane));
  return queue.hasRail ? [bed(railLane, true, railLines), ...beds] : beds;
}

/** What lies in the stretch: the open event first, then what had a label here before, then as the queue has it. */
function requestsIn({ queue, stretch, fold, previous, selected }: Assignment): readonly Request[] {
  const first: Request[] = [];
  const known: Request[] = [];
  const others: Request[] = [];
  for (const request of queue.requests) {
    const { event, stretch: days } = request.row;
    if (fold.fold(days.to) <= stretch.from || fold.fold(days.from) >= stretch.to) continue;
    if (event.id === selected) first.push(request);
    else if (previous?.places.has(request.key)) known.push(request);
    else others.push(request);
  }
  return [...first, ...known, ...others];
}

/** Lanes always keep room for pills, so that nothing jumps when they come; the rail among many takes it where it has some. */
function linesOf({ key, isRail, occupied, left }: Bed, isAlone: boolean): readonly Line[] {
  const kind = isRail ? 'rail' : 'events';
  const lines = occupied.map((_, line): Line => ({ key: `${key}:${line}`, lane: key, kind }));
  const hasPills = !isRail || (left.length > 0 && !isAlone);
  return hasPills ? [...lines, { key: pillLine(key), lane: key, kind: 'pills' }] : lines;
}
