/** How the chronicle is printed, and which of its events. */
import { rowsIn, type LanguageChoice, type SharedView, type WholeRow } from '../view.ts';

export type NotesWish = 'full' | 'sources' | 'none';

export interface PrintWish {
  readonly language: LanguageChoice;
  readonly notes: NotesWish;
  readonly scope: 'all' | 'window';
  /** Only this event, by its id. */
  readonly event: string | null;
}

export function rowsToPrint(
  { rows, window, selected }: SharedView,
  { scope, event }: PrintWish,
): readonly WholeRow[] {
  if (event !== null && selected?.event.id === event) return [selected];
  return scope === 'window' ? rowsIn(window, rows) : rows;
}
