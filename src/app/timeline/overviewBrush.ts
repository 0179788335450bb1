/** d3's brush over the overview, behind one function: it says which window was brushed, and is shown where it stands. */
import { brushX, select, type D3BrushEvent } from 'd3';

export interface Brush {
  /** Shows the window at these pixels from the left, without calling back. */
  show(from: number, to: number): void;
  destroy(): void;
}

/** `onbrush` gets pixels from the left while the window is brushed; `onplace` where an empty place was pressed. */
export function createBrush(
  group: SVGGElement,
  width: number,
  height: number,
  onbrush: (from: number, to: number) => void,
  onplace: (at: number) => void,
): Brush {
  const brush = brushX<unknown>()
    .extent([
      [0, 0],
      [width, height],
    ])
    .handleSize(14)
    .on('brush', (event: D3BrushEvent<unknown>) => {
      if (event.sourceEvent && event.selection) onbrush(...(event.selection as [number, number]));
    })
    .on('end', (event: D3BrushEvent<unknown>) => {
      const source: unknown = event.sourceEvent;
      if (!event.selection && source instanceof MouseEvent) {
        onplace(source.clientX - group.getBoundingClientRect().left);
      }
    });
  const selection = select(group).call(brush);
  return {
    show: (from, to) => selection.call(brush.move, [from, to]),
    destroy: () => selection.on('.brush', null).selectAll('*').remove(),
  };
}
