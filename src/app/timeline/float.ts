/** Where a card or a list goes beside what it belongs to: under it or above it, inside the frame, never over it. */
import type { Stretch } from './days.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

const gap = 8;

/**
 * All in pixels from the left and the top of the frame. `anchor` is the mark, label left out; below is preferred, above is
 * taken where `below` (the room down to the end of the screen) is too little.
 */
export function placeBeside(
  anchor: Box,
  size: Pick<Box, 'width' | 'height'>,
  reach: Stretch,
  room: Stretch,
): Place {
  const middle = anchor.x + anchor.width / 2 - size.width / 2;
  const x = Math.max(reach.from, Math.min(middle, reach.to - size.width));
  const under = anchor.y + anchor.height + gap;
  const above = anchor.y - gap - size.height;
  const isAbove = under + size.height > room.to && above >= room.from;
  return { x, y: isAbove ? above : under };
}
