/** Timeline and list follow each other; whichever the hand is on leads. */
import type { Target } from '../chronicle/scroller.ts';
import type { EventRow } from '../state/rows.ts';
import type { Stretch } from '../timeline/days.ts';

export class Following {
  #target = $state.raw<Target | null>(null);
  #isListLeading = false;

  /** Where the list is to go. */
  get target(): Target | null {
    return this.#target;
  }

  /** The hand went somewhere; `isOnList` where that is the list. */
  lead(isOnList: boolean): void {
    this.#isListLeading = isOnList;
  }

  /** An event was opened: the list shows it. */
  show(id: string): void {
    this.#target = { id, place: 'sight' };
  }

  /** The window moved: the list goes to the first event that begins in it, unless the list itself moved it. */
  follow(rows: readonly EventRow[], window: Stretch): void {
    if (this.#isListLeading) return;
    const first = rows.find(({ stretch }) => stretch.from >= window.from && stretch.from < window.to);
    if (first) this.#target = { id: first.event.id, place: 'head' };
  }
}

/** The window moved, no more than it takes, so that the event lies in it; null where it does already. */
export function windowWith(stretch: Stretch, window: Stretch): Stretch | null {
  if (stretch.to > window.from && stretch.from < window.to) return null;
  const middle = (stretch.from + stretch.to) / 2;
  const half = (window.to - window.from) / 2;
  return { from: middle - half, to: middle + half };
}
