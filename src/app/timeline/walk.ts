/** Walking the events with the arrow keys, as they lie on the screen. */

/** Something that can be walked to: `x` and `y` in pixels from the left and the top of the screen. */
export interface Stop {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

export type Heading = 'left' | 'right' | 'up' | 'down';

/**
 * The stop next to the active one: left and right visit every stop in the order of x, up and down go to the nearest one
 * on the next line that has any. Null where there is none further.
 */
export function walk(stops: readonly Stop[], active: string | null, heading: Heading): string | null {
  const byPlace = stops.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const here = byPlace.findIndex((stop) => stop.key === active);
  if (heading === 'left') return byPlace[here < 0 ? byPlace.length - 1 : here - 1]?.key ?? null;
  if (heading === 'right') return byPlace[here + 1]?.key ?? null;
  const from = byPlace[here];
  if (!from) return byPlace[0]?.key ?? null;
  const beyond = byPlace.filter((stop) => (heading === 'up' ? stop.y < from.y : stop.y > from.y));
  const line = beyond.reduce((nearest, stop) => Math.min(nearest, Math.abs(stop.y - from.y)), Infinity);
  let best: Stop | null = null;
  for (const stop of beyond) {
    if (Math.abs(stop.y - from.y) > line) continue;
    if (!best || Math.abs(stop.x - from.x) < Math.abs(best.x - from.x)) best = stop;
  }
  return best?.key ?? null;
}
