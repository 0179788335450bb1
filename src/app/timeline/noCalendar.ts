/**
 * Stands in for the library moment, with which vis-timeline reckons an axis of its own. That axis is not shown, Axis.svelte
 * draws ours, so a moment that knows its instant and no calendar is enough, and 20 kB stay away. See vite.config.ts.
 */
const day = 86_400_000;

class Instant {
  #time: number;
  constructor(time: number) {
    this.#time = time;
  }
  valueOf(): number {
    return this.#time;
  }
  toDate(): Date {
    return new Date(this.#time);
  }
  clone(): Instant {
    return new Instant(this.#time);
  }
  isSame(other: Instant): boolean {
    return this.#time === other.valueOf();
  }
  add(days: number): this {
    this.#time += days * day;
    return this;
  }
  subtract(days: number): this {
    return this.add(-days);
  }
  // Asked for a field it has none, given one it stays as it is.
  year = (to?: number) => this.#field(to);
  month = (to?: number) => this.#field(to);
  date = (to?: number) => this.#field(to);
  weekday = (to?: number) => this.#field(to);
  hours = (to?: number) => this.#field(to);
  minutes = (to?: number) => this.#field(to);
  seconds = (to?: number) => this.#field(to);
  milliseconds = (to?: number) => this.#field(to);
  #field(to: number | undefined): this | 0 {
    return to === undefined ? 0 : this;
  }
}

const moment = (time: number | Date | Instant = 0): Instant => new Instant(Number(time));

/** What vis-timeline asks of the library itself. */
export default Object.assign(moment, {
  isMoment: (value: unknown): boolean => value instanceof Instant,
  locale: (language?: string): string => language ?? '',
});

/** At no time at all: vis-timeline's axis, reckoned from here, ends before it begins. */
export const never = (): Instant => new Instant(NaN);
