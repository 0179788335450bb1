/** How far the window may be moved and how close it may look: from a century to a day. Works in days or folded days. */
import type { Stretch } from './days.ts';

const day = 1;
const century = 36_525;

export const lengthOf = ({ from, to }: Stretch): number => to - from;

/** The window zoomed by `factor` (over 1 looks closer) with the point at `share` of it, 0 to 1, staying where it is. */
export function zoomed(window: Stretch, factor: number, share: number, span: Stretch): Stretch {
  const widest = Math.max(century, lengthOf(span) * 1.1);
  const length = Math.min(widest, Math.max(day, lengthOf(window) / factor));
  const point = window.from + share * lengthOf(window);
  return within({ from: point - share * length, to: point + (1 - share) * length }, span);
}

/** The window moved by `days`. */
export function moved(window: Stretch, days: number, span: Stretch): Stretch {
  return within({ from: window.from + days, to: window.to + days }, span);
}

/** The window, moved back where its middle has left the span. */
export function within(window: Stretch, span: Stretch): Stretch {
  const middle = (window.from + window.to) / 2;
  const back = Math.min(0, span.to - middle) + Math.max(0, span.from - middle);
  return { from: window.from + back, to: window.to + back };
}

/** The whole span with a little room on both sides. */
export function everything(span: Stretch): Stretch {
  const room = Math.max(day, lengthOf(span) * 0.03);
  return { from: span.from - room, to: span.to + room };
}
