/** Where the page opens: the window with the most events that can be read in it, the shortest such window. */
import type { Stretch } from './days.ts';

/** How much fits: `columns` labels side by side, `rows` under each other. */
export interface Room {
  readonly columns: number;
  readonly rows: number;
}

const lengths = [14, 31, 62, 92, 183, 366, 548, 731, 1096, 1827, 3653, 7305, 18_263] as const;
/** Longer events lie on the rail and are not what a reader comes for. */
const longest = 93;
const startsTried = 80;
/** A window is too crowded to open on where it holds so many times what there is room for. */
const legible = 8;

/**
 * `stretches` may be in any order. The window ends a little beyond its first and last event; where it does not hold `asked`,
 * an event that a link leads to, it stands around that one.
 */
export function firstView(
  stretches: readonly Stretch[],
  room: Room,
  asked: Stretch | null = null,
): Stretch | null {
  const short = stretches.filter(({ from, to }) => to - from <= longest);
  const byStart = (short.length > 0 ? short : stretches).toSorted((a, b) => a.from - b.from);
  let best: { from: number; to: number; read: number } | null = null;
  const step = Math.max(1, Math.floor(byStart.length / startsTried));
  const most = room.columns * room.rows * legible;
  for (const length of lengths) {
    for (let index = 0; index < byStart.length; index += step) {
      const start = byStart[index]?.from ?? 0;
      if (best && (byStart[index + most]?.from ?? Infinity) < start + length) continue;
      const { read, to } = readable(byStart, index, start + length, length / room.columns, room.rows);
      // A longer window must earn its length: a tenth more to read.
      if (!best || read > best.read * 1.1 || (read >= best.read && to - start < best.to - best.from)) {
        best = { from: start, to, read };
      }
    }
  }
  if (!best) return null;
  const margin = Math.max(2, (best.to - best.from) * 0.06);
  const view = { from: best.from - margin, to: best.to + margin };
  if (!asked || (asked.to > view.from && asked.from < view.to)) return view;
  const shift = (asked.from + asked.to - view.from - view.to) / 2;
  return { from: view.from + shift, to: view.to + shift };
}

/** How many labels of `label` days' width find a place before `end`, and where the last event that does ends. */
function readable(byStart: readonly Stretch[], first: number, end: number, label: number, rows: number) {
  const taken = new Array<number>(rows).fill(-Infinity);
  let read = 0;
  let to = byStart[first]?.to ?? end;
  for (let index = first; index < byStart.length; index++) {
    const event = byStart[index];
    if (!event || event.from >= end) break;
    if (event.to > end) continue;
    to = Math.max(to, event.to);
    const row = taken.findIndex((until) => until <= event.from);
    if (row < 0) continue;
    taken[row] = event.from + label;
    read += 1;
  }
  return { read, to };
}
