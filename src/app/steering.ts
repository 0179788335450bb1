/** What App.svelte does to the state when the reader opens, closes, moves and jumps. */
import { rangeOf } from '../model/edtf.ts';
import { filterOf } from './filters/chips.ts';
import { windowWith, type Following } from './frame/following.svelte.ts';
import type { Chronicle } from './state/chronicle.svelte.ts';
import { around } from './timeline/clusters.ts';
import { stretchOf, type Stretch } from './timeline/days.ts';

export interface Steering {
  /** Opens an event and shows it in timeline and list; where the keyboard did it, the focus goes along. */
  readonly open: (id: string, isByKey?: boolean) => void;
  /** Closes the open event; the focus goes back to its entry, unless it is on the timeline. */
  readonly close: () => void;
  /** Brings an event into the window, where it is not in it already. */
  readonly bringIn: (id: string) => void;
  readonly move: (window: Stretch) => void;
  /** The list goes to the open event, else to where the window stands. */
  readonly settle: () => void;
  /** Back or forward: the view of that step, and the list with it. */
  readonly arrive: () => void;
  /** Shows the days of an EDTF date. */
  readonly jump: (edtf: string) => void;
  /** Lifts the filter of a chip, by its key. */
  readonly lift: (key: string) => void;
}

const roomAroundDate = 30;
/** Milliseconds. */
const listFollowsAfter = 120;

export function steer(chronicle: Chronicle, following: Following): Steering {
  const bringIn = (id: string) => {
    const row = chronicle.chronology?.byId.get(id);
    const window = row && windowWith(row.stretch, chronicle.window);
    if (window) chronicle.moveTo(window);
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  // The list goes along when the window rests: to go along on the way would cost more than a frame has.
  const move = (window: Stretch) => {
    chronicle.moveTo(window);
    clearTimeout(resting);
    resting = setTimeout(() => following.follow(chronicle.rows, chronicle.window), listFollowsAfter);
  };
  const settle = () => {
    const { event } = chronicle.address;
    if (event) following.show(event);
    else following.follow(chronicle.rows, chronicle.window);
  };
  return {
    bringIn,
    move,
    settle,
    arrive: () => {
      following.lead(false);
      settle();
    },
    open: (id, isByKey = false) => {
      clearTimeout(resting);
      chronicle.select(id);
      bringIn(id);
      following.show(id);
      if (isByKey) focusHeadline();
    },
    close: () => {
      const id = chronicle.selected?.id;
      chronicle.select(null);
      if (document.activeElement?.closest('[role=listbox]')) return;
      document.querySelector<HTMLElement>(`a[data-entry="${id}"]`)?.focus({ preventScroll: true });
    },
    lift: (key) => {
      const filter = filterOf(key, chronicle.activeFilters);
      if (filter) chronicle.lift(filter);
    },
    jump: (edtf) => {
      const range = rangeOf(edtf);
      following.lead(false);
      if (range) move(around(stretchOf(range), roomAroundDate));
    },
  };
}

/** The reader may still be on its way: its headline is waited for, but not for long. */
function focusHeadline(frames = 60): void {
  requestAnimationFrame(() => {
    const headline = document.getElementById('open-event');
    if (headline) headline.focus();
    else if (frames > 0) focusHeadline(frames - 1);
  });
}
