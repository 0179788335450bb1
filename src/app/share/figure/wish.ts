/** The figure of a view: the same window, lanes and choices as on the page. */
import type { EventHead } from '../../../model/opening.ts';
import type { Speech } from '../../frame/speech.ts';
import type { SharedView } from '../view.ts';
import { captionOf } from './caption.ts';
import type { FigureWish } from './drawFigure.ts';
import type { FigureTheme } from './palette.ts';

export interface FigureOptions {
  readonly speech: Speech;
  readonly theme: FigureTheme;
  /** Pixels. */
  readonly width: number;
  readonly direction: 'rtl' | 'ltr';
  readonly link: string | null;
  readonly prefix: string;
  readonly hrefOf?: (event: EventHead) => string;
}

export function figureOf(view: SharedView, options: FigureOptions): FigureWish {
  const { speech, theme, width, direction, link, prefix, hrefOf = null } = options;
  return {
    speech,
    theme,
    width,
    direction,
    prefix,
    hrefOf,
    rows: view.rows,
    window: view.window,
    lanes: view.address.lanes,
    chosen: view.address.actors,
    selected: view.selected?.event.id ?? null,
    height: null,
    caption: captionOf(view, speech, link),
    actors: view.actors,
    publishers: view.publishers,
  };
}
