/** The shape of an event on the page: time is shape. */
import type { EventDate } from '../../model/schema.ts';
import type { Stretch } from './days.ts';

/** A day is a dot; *throughout* a bar; *within* a whisker with a lozenge. */
export type MarkShape = 'dot' | 'bar' | 'whisker';

/** Marks that reach over most of a year and more lie on the rail under the axis. */
const railLength = 300;
export const dotWidth = 10;
const hair = 1.5;
const smallestBar = 12;
const smallestWhisker = 16;
/** How far an open end fades out, in pixels. */
export const tailLength = 44;

export function shapeOf({ from, to, extent }: Pick<EventDate, 'from' | 'to' | 'extent'>): MarkShape {
  if (from === to) return 'dot';
  if (from === null || to === null) return 'dot';
  return extent === 'throughout' ? 'bar' : 'whisker';
}

export function liesOnRail({ from, to }: Stretch): boolean {
  return to - from >= railLength;
}

/**
 * Where the mark begins and ends, in pixels along time from a common zero; never so short that it cannot be seen.
 * `start` and `end` are its days in those pixels.
 */
export function markBounds(date: EventDate, start: number, end: number): Stretch {
  const shape = shapeOf(date);
  const least = { dot: dotWidth, bar: smallestBar, whisker: smallestWhisker }[shape];
  // A dot stays a dot, however wide its day.
  const length = shape === 'dot' ? least : Math.max(end - start, least);
  // A hair off both ends keeps one year from running into the next.
  const half = length / 2 - (length > least + 2 * hair ? hair : 0);
  const middle = (start + end) / 2;
  return {
    from: middle - half - (date.from === null ? tailLength : 0),
    to: middle + half + (date.to === null ? tailLength : 0),
  };
}
