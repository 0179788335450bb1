/** Where the keyboard stands on the timeline: which mark or pill is active, and how it walks from one to the next. */
import type { EventRow } from '../state/rows.ts';
import type { Arrangement } from './arrange.ts';
import type { TimelineController } from './controller.ts';
import type { Director } from './director.ts';
import { keyOf, rowsUnder, rowUnder } from './held.ts';
import { stopsOf } from './stops.ts';
import { walk, type Heading, type Stop } from './walk.ts';
import { lengthOf } from './zoom.ts';

export interface Ground {
  readonly controller: TimelineController;
  readonly director: () => Director;
  readonly arrangement: () => Arrangement | null;
  readonly direction: () => 'rtl' | 'ltr';
  /** Another mark is active. */
  readonly onstep: () => void;
}

/** What is walked to comes this far into view, in pixels. */
const margin = 120;

export class Footing {
  readonly #ground: Ground;
  /** An event to be active as soon as it is on the stage. */
  #awaited: string | null = null;
  #event: string | null = null;
  #active = $state.raw<string | null>(null);

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Key of the active mark or pill. */
  get active(): string | null {
    return this.#active;
  }

  /** Pixels from the left where the active mark is seen. */
  get x(): number | null {
    return this.#stops().find((stop) => stop.key === this.#active)?.x ?? null;
  }

  stepTo(key: string | null): void {
    const arrangement = this.#ground.arrangement();
    this.#awaited = null;
    this.#active = key;
    this.#event = (rowUnder(arrangement, key) ?? rowsUnder(arrangement, key)[0])?.event.id ?? this.#event;
    this.#ground.onstep();
  }

  /** After a new arrangement: what was active is found again, under a pill perhaps. */
  find(): void {
    const wanted = this.#awaited ?? this.#event;
    if (wanted) this.stepTo(keyOf(this.#ground.arrangement(), wanted));
  }

  /** Focus has come: something is active, the open event rather than another. */
  enter(): void {
    const stops = this.#stops();
    if (this.#active && stops.some((stop) => stop.key === this.#active)) return;
    const { selected } = this.#ground.controller.scene;
    const seen = stops.filter(this.#isInView);
    const open = seen.find((stop) => rowUnder(this.#ground.arrangement(), stop.key)?.event.id === selected);
    this.stepTo(open?.key ?? walk(seen, null, this.#ground.direction() === 'rtl' ? 'left' : 'right'));
  }

  walk(heading: Heading): void {
    const stops = this.#stops();
    const isSide = heading === 'left' || heading === 'right';
    const key = walk(isSide ? stops : stops.filter(this.#isInView), this.#active, heading);
    const stop = stops.find((candidate) => candidate.key === key);
    if (stop) {
      this.stepTo(stop.key);
      const { width } = this.#ground.controller.scene;
      const inset = Math.min(margin, width / 4);
      const off = Math.min(0, stop.x - inset) + Math.max(0, stop.x - (width - inset));
      if (!this.#isInView(stop)) this.#ground.director().slide(-off);
    } else if (isSide) {
      this.#walkBeyond((heading === 'right') === (this.#ground.direction() === 'ltr') ? 1 : -1);
    }
  }

  /** To the last event (1) or the first (-1). */
  goToEnd(step: 1 | -1): void {
    const { rows } = this.#ground.controller.scene;
    this.#goTo(step === 1 ? rows.at(-1) : rows[0]);
  }

  /** Brings an event into view; true where it is there already. */
  reveal({ stretch: { from, to } }: EventRow): boolean {
    const { window } = this.#ground.controller;
    if (to > window.from && from < window.to) return true;
    const middle = (from + to) / 2;
    const half = lengthOf(window) / 2;
    this.#ground.director().glide({ from: middle - half, to: middle + half });
    return false;
  }

  /** Past what is arranged: to the next event in time. */
  #walkBeyond(step: 1 | -1): void {
    const arrangement = this.#ground.arrangement();
    const { rows } = this.#ground.controller.scene;
    const held =
      rowUnder(arrangement, this.#active) ?? rowsUnder(arrangement, this.#active).at(step === 1 ? -1 : 0);
    const from = held?.stretch.from ?? this.#ground.controller.window.from;
    const isNew = (row: EventRow) => keyOf(arrangement, row.event.id) === null;
    this.#goTo(
      step === 1
        ? rows.find((row) => row.stretch.from > from && isNew(row))
        : rows.findLast((row) => row.stretch.from < from && isNew(row)),
    );
  }

  #goTo(row: EventRow | undefined): void {
    if (!row) return;
    this.#awaited = row.event.id;
    if (this.reveal(row)) this.stepTo(keyOf(this.#ground.arrangement(), row.event.id));
  }

  #stops(): readonly Stop[] {
    const { view, pixelsPerDay, scene } = this.#ground.controller;
    const arrangement = this.#ground.arrangement();
    const screen = { from: view.from, pixelsPerDay, width: scene.width, direction: this.#ground.direction() };
    return arrangement ? stopsOf(arrangement, screen) : [];
  }

  #isInView = ({ x }: Stop): boolean => x >= 0 && x <= this.#ground.controller.scene.width;
}
