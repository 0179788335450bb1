/** What draws figures, fetched when the first one is asked for. */
import type { FigureWish } from './drawFigure.ts';

export interface FigureTools {
  draw(wish: FigureWish): SVGSVGElement;
}

let fetched: Promise<FigureTools> | null = null;

export function figureTools(): Promise<FigureTools> {
  fetched ??= fetchTools();
  return fetched;
}

async function fetchTools(): Promise<FigureTools> {
  const [{ drawFigure }, { canvasMeasure, loadFigureFonts }] = await Promise.all([
    import('./drawFigure.ts'),
    import('./fonts.ts'),
  ]);
  await loadFigureFonts();
  const measure = canvasMeasure();
  return { draw: (wish) => drawFigure(wish, measure) };
}
