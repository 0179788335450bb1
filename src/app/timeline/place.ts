/** Finds a place on the lines of a lane for a mark and its label: nothing overlaps, and no label crosses an edge of the view. */
import type { Stretch } from './days.ts';
import type { Label } from './labels.ts';

/** The label stands after the mark in time, before it, or under it. */
export type Side = 'after' | 'before' | 'over';

export interface LabelPlace {
  readonly label: Label;
  readonly side: Side;
  /** Where the label's box begins, in pixels along time. */
  readonly at: number;
}

/** What is taken on each line of a lane, in pixels along time. */
export type Occupied = Stretch[][];

const gap = 8;
const clearance = 10;
const shortestOver = 90;
/** What of a mark is seen on both sides of a label within it. */
const rim = 24;
/** A mark is in sight where so much of it is. */
const leastSeen = 8;
/** Below this no label is tried: a line must have this much room beside a mark to be worth measuring for. */
const narrowestLabel = 60;

export interface Candidate {
  readonly mark: Stretch;
  /** Labels stand within their marks or not at all, as on the rail. */
  readonly isWithin: boolean;
  /** The line it had before, tried first so that little moves. */
  readonly hint: number | null;
  readonly view: Stretch;
  /** Asked for only where there is room; `isFlat` asks for one line of title, as under a mark. */
  readonly label: (isFlat: boolean) => Label | null;
}

/** The line and the label's place; null where no line has room for mark and label. */
export function placeLabelled(
  occupied: Occupied,
  candidate: Candidate,
): { line: number; label: LabelPlace } | null {
  const order = linesInOrder(occupied.length, candidate.hint);
  const isLong = candidate.mark.to - candidate.mark.from >= shortestOver;
  if (!order.some((line) => hasRoom(occupied[line] ?? [], candidate.mark, isLong))) return null;
  const options = [...(isLong ? over(candidate) : []), ...(candidate.isWithin ? [] : beside(candidate))];
  for (const line of order) {
    for (const place of options) {
      if (isFree(occupied[line] ?? [], reachOf(candidate.mark, place))) return { line, label: place };
    }
  }
  return null;
}

/** Under a long mark, from where it can be seen. */
function over({ mark, view, label, isWithin }: Candidate): LabelPlace[] {
  const flat = label(true);
  const seen = Math.min(mark.to, view.to) - Math.max(mark.from, view.from);
  if (!flat || (isWithin && flat.width > (seen > 0 ? seen : mark.to - mark.from) - rim)) return [];
  const at = Math.min(Math.max(mark.from, view.from), Math.max(mark.from, mark.to - flat.width));
  return standing({ label: flat, side: 'over', at }, mark, view);
}

function beside({ mark, view, label }: Candidate): LabelPlace[] {
  const broken = label(false);
  if (!broken) return [];
  return [
    ...standing({ label: broken, side: 'after', at: mark.to + gap }, mark, view),
    ...standing({ label: broken, side: 'before', at: mark.from - gap - broken.width }, mark, view),
  ];
}

/** A place where no edge of the view cuts the label; it is in sight where its mark is, and only there. */
function standing(place: LabelPlace, mark: Stretch, view: Stretch): LabelPlace[] {
  const box = { from: place.at, to: place.at + place.label.width };
  const seen = Math.min(mark.to, view.to) - Math.max(mark.from, view.from);
  const isParted = seen >= Math.min(leastSeen, mark.to - mark.from) !== isInside(box, view);
  return isParted || crosses(box, view.from) || crosses(box, view.to) ? [] : [place];
}

function reachOf(mark: Stretch, { at, label }: LabelPlace): Stretch {
  return { from: Math.min(mark.from, at), to: Math.max(mark.to, at + label.width) };
}

/** A line with room for the mark alone; null where there is none. */
export function placeBare(occupied: Occupied, mark: Stretch, hint: number | null): number | null {
  return linesInOrder(occupied.length, hint).find((line) => isFree(occupied[line] ?? [], mark, 2)) ?? null;
}

/** Takes a place on a line. */
export function take(occupied: Occupied, line: number, mark: Stretch, label: LabelPlace | null): void {
  occupied[line]?.push(label ? reachOf(mark, label) : mark);
}

function linesInOrder(count: number, hint: number | null): number[] {
  const lines = Array.from({ length: count }, (_, line) => line);
  return hint === null || hint >= count ? lines : [hint, ...lines.filter((line) => line !== hint)];
}

const isFree = (taken: readonly Stretch[], box: Stretch, apart = clearance) =>
  taken.every((other) => box.to + apart <= other.from || box.from >= other.to + apart);

const isInside = (box: Stretch, view: Stretch) => box.to > view.from && box.from < view.to;

const crosses = (box: Stretch, edge: number) => box.from < edge && edge < box.to;

function hasRoom(taken: readonly Stretch[], mark: Stretch, isLong: boolean): boolean {
  if (isLong) return isFree(taken, mark);
  const reach = gap + narrowestLabel;
  return (
    isFree(taken, { from: mark.from, to: mark.to + reach }) ||
    isFree(taken, { from: mark.from - reach, to: mark.to })
  );
}
