/** The marks and pills of an arrangement as they lie on the screen now. */
import type { Arrangement } from './arrange.ts';
import type { Stop } from './walk.ts';

export interface Screen {
  /** Folded day at the earlier edge, and the scale. */
  readonly from: number;
  readonly pixelsPerDay: number;
  readonly width: number;
  readonly direction: 'rtl' | 'ltr';
}

/** Every mark by its middle, every pill by its own; `x` from the left, `y` by line from the top. */
export function stopsOf(
  arrangement: Arrangement,
  { from, pixelsPerDay, width, direction }: Screen,
): readonly Stop[] {
  const line = new Map(arrangement.lines.map(({ key }, index) => [key, index]));
  const onScreen = (pixels: number) => {
    const along = (arrangement.stretch.from + pixels / arrangement.pixelsPerDay - from) * pixelsPerDay;
    return direction === 'rtl' ? width - along : along;
  };
  /** A long mark is where it can be seen. */
  const seen = (start: number, end: number) => {
    const [a, b] = [onScreen(start), onScreen(end)].sort((first, second) => first - second) as [
      number,
      number,
    ];
    return b < 0 || a > width ? (a + b) / 2 : (Math.max(0, a) + Math.min(width, b)) / 2;
  };
  return [
    ...arrangement.placed.map((item) => ({
      key: item.key,
      x: seen(item.mark.from, item.mark.to),
      y: line.get(item.line) ?? 0,
    })),
    ...arrangement.pills.map((pill) => ({
      key: pill.key,
      x: onScreen(pill.at),
      y: line.get(pill.line) ?? 0,
    })),
  ];
}
