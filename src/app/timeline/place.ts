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
/** Below this no label is tried: a line must have this much room beside a mark to be worth measuring for. */
const narrowestLabel = 60;

export interface Candidate {
  readonly mark: Stretch;
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
  const { mark, view } = candidate;
  const order = linesInOrder(occupied.length, candidate.hint);
  const isLong = mark.to - mark.from >= shortestOver;
  if (!order.some((line) => hasRoom(occupied[line] ?? [], mark, isLong))) return null;
  const label = candidate.label(isLong);
  if (!label) return null;
  const { width } = label;
  const seen = Math.min(Math.max(mark.from, view.from), Math.max(mark.from, mark.to - width));
  const options: readonly (readonly [Side, number])[] = isLong
    ? [['over', seen]]
    : [
        ['after', mark.to + gap],
        ['before', mark.from - gap - width],
      ];
  for (const line of order) {
    for (const [side, at] of options) {
      const box = { from: at, to: at + width };
      if (crosses(box, view.from) || crosses(box, view.to)) continue;
      const whole = { from: Math.min(mark.from, box.from), to: Math.max(mark.to, box.to) };
      if (isFree(occupied[line] ?? [], whole)) return { line, label: { label, side, at } };
    }
  }
  return null;
}

/** A line with room for the mark alone; null where there is none. */
export function placeBare(occupied: Occupied, mark: Stretch, hint: number | null): number | null {
  return linesInOrder(occupied.length, hint).find((line) => isFree(occupied[line] ?? [], mark, 3)) ?? null;
}

/** Takes a place on a line. */
export function take(occupied: Occupied, line: number, mark: Stretch, label: LabelPlace | null): void {
  const box = label ? { from: label.at, to: label.at + label.label.width } : mark;
  occupied[line]?.push({ from: Math.min(mark.from, box.from), to: Math.max(mark.to, box.to) });
}

function linesInOrder(count: number, hint: number | null): number[] {
  const lines = Array.from({ length: count }, (_, line) => line);
  return hint === null || hint >= count ? lines : [hint, ...lines.filter((line) => line !== hint)];
}

const isFree = (taken: readonly Stretch[], box: Stretch, apart = clearance) =>
  taken.every((other) => box.to + apart <= other.from || box.from >= other.to + apart);

const crosses = (box: Stretch, edge: number) => box.from < edge && edge < box.to;

function hasRoom(taken: readonly Stretch[], mark: Stretch, isLong: boolean): boolean {
  if (isLong) return isFree(taken, mark);
  const reach = gap + narrowestLabel;
  return (
    isFree(taken, { from: mark.from, to: mark.to + reach }) ||
    isFree(taken, { from: mark.from - reach, to: mark.to })
  );
}
