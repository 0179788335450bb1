/** Where something on the stage can be seen. */
import type { Box } from './float.ts';

/** A mark with its label, or a pill, from the left and top of `frame`, as far as the frame shows it. */
export function boxOf(element: HTMLElement | null, frame: HTMLElement): Box | null {
  const parts = element?.querySelectorAll('.sign, .label, .count') ?? [];
  const boxes = [...parts].map((part) => part.getBoundingClientRect());
  if (boxes.length === 0) return null;
  const origin = frame.getBoundingClientRect();
  const least = (edge: 'left' | 'top') => Math.min(...boxes.map((box) => box[edge]));
  const most = (edge: 'right' | 'bottom') => Math.max(...boxes.map((box) => box[edge]));
  const from = Math.max(least('left'), origin.left);
  const to = Math.min(most('right'), origin.right);
  return {
    x: from - origin.left,
    y: least('top') - origin.top,
    width: Math.max(0, to - from),
    height: most('bottom') - least('top'),
  };
}
