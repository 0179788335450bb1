/** Keeps any view from holding more than so many marks, wherever the window is moved to within what is arranged. */
import type { Stretch } from './days.ts';

export interface Crowd {
  /** Whether one more mark may stand there; all in pixels along time. */
  hasRoom(mark: Stretch): boolean;
  add(mark: Stretch): void;
}

/** A view is counted in so many steps. */
const steps = 16;

/** At most `most` marks in any stretch of `view` pixels between 0 and `end`, at most `all` altogether. */
export function crowdOf(view: number, end: number, most: number, all: number): Crowd {
  const step = view / steps;
  const count = Math.ceil(end / step) + 1;
  const starts = new Array<number>(count).fill(0);
  const ends = new Array<number>(count).fill(0);
  const stepOf = (pixel: number) => Math.max(0, Math.min(count - 1, Math.floor(pixel / step)));
  /** Marks seen in a view that begins in each step, or at its end at the latest. */
  let seen = new Array<number>(count).fill(0);
  let total = 0;

  const look = () => {
    let begun = 0;
    let over = 0;
    const started = starts.map((number) => (begun += number));
    seen = starts.map((_, at) => {
      const inView = (started[Math.min(count - 1, at + steps + 1)] ?? 0) - over;
      over += ends[at] ?? 0;
      return inView;
    });
  };
  return {
    hasRoom({ from, to }) {
      if (total >= all) return false;
      const last = stepOf(to);
      for (let at = Math.max(0, stepOf(from) - steps - 1); at <= last; at++) {
        if ((seen[at] ?? 0) >= most) return false;
      }
      return true;
    },
    add({ from, to }) {
      total += 1;
      starts[stepOf(from)] = (starts[stepOf(from)] ?? 0) + 1;
      ends[stepOf(to)] = (ends[stepOf(to)] ?? 0) + 1;
      look();
    },
  };
}
