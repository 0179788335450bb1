/**
 * The timeline without a page: the window, how it is folded, what is arranged in it, and how far it has moved since it was
 * arranged. Between two arrangements everything moves by one transform; `isSpent` says when the next one is due.
 */
import type { EventRow } from '../state/rows.ts';
import { arrange, type Arrangement, type Assignment } from './arrange.ts';
import type { Stretch } from './days.ts';
import { lanesOf, type Lane } from './lanes.ts';
import { liesOnRail } from './marks.ts';
import type { LaneChoice } from './properties.ts';
import { queueOf, type Queue } from './queue.ts';
import { foldSilences, isSameFold, plainFold, silencesBetween, type Fold } from './silences.ts';
import { lanesFor, planFor, type Plan } from './sizes.ts';
import { weightOf } from './weight.ts';
import { everything, lengthOf, moved, within, zoomed } from './zoom.ts';

export interface Scene {
  readonly rows: readonly EventRow[];
  readonly span: Stretch;
  readonly lanes: LaneChoice;
  readonly chosen: readonly string[];
  readonly selected: string | null;
  readonly isFolded: boolean;
  readonly language: 'ar' | 'en';
  readonly isBoth: boolean;
  readonly width: number;
  readonly height: number;
}

/** How the arranged stage stands now: `scale` times as wide, its zero `shift` pixels along time from the window's start. */
export interface Drift {
  readonly scale: number;
  readonly shift: number;
}

/** What is looked at: folded days in view, how days are folded, how wide a day is. */
export interface Sight {
  readonly view: Stretch;
  readonly fold: Fold;
  readonly pixelsPerDay: number;
}

/** Looked at this much closer, the stage is arranged anew; looked at from farther off, when its overscan is used up. */
const closest = 2.5;
/** Overscan on each side, in windows. */
const overscan = 0.5;
/** Silences longer than this part of the window are torn out … */
const silenceShare = 0.1;
/** … and leave a tear this wide, in pixels, all tears together no more than this part of the window. */
const tearWidth = 76;
const mostTorn = 0.5;

export class TimelineController {
  #scene: Scene;
  #lanes: readonly Lane[] = [];
  #queue: Queue = { requests: [], lanes: [], hasRail: false };
  #plan: Plan;
  #fold: Fold = plainFold;
  /** The longest silence left standing, in days. */
  #longest = 0;
  /** Folded days in view. */
  #view: Stretch;
  #arrangement: Arrangement | null = null;
  /** How days were folded when it was arranged. */
  #arrangedBy: Fold = plainFold;
  /** The point that the last zoom kept still, as a share of the view. */
  #still = 0.5;

  constructor(scene: Scene, window: Stretch) {
    this.#scene = scene;
    this.#plan = this.#prepare();
    this.#view = window;
    this.look(window);
  }

  get scene(): Scene {
    return this.#scene;
  }
  get lanes(): readonly Lane[] {
    return this.#lanes;
  }
  get plan(): Plan {
    return this.#plan;
  }
  get fold(): Fold {
    return this.#fold;
  }
  /** Folded days in view. */
  get view(): Stretch {
    return this.#view;
  }
  /** The days in view. */
  get window(): Stretch {
    return { from: this.#fold.unfold(this.#view.from), to: this.#fold.unfold(this.#view.to) };
  }
  get pixelsPerDay(): number {
    return this.#scene.width / lengthOf(this.#view);
  }
  get sight(): Sight {
    const { view, fold, pixelsPerDay } = this;
    return { view, fold, pixelsPerDay };
  }
  get drift(): Drift {
    const held = this.#arrangement;
    if (!held) return { scale: 1, shift: 0 };
    const { pixelsPerDay } = this;
    const scale = pixelsPerDay / held.pixelsPerDay;
    return {
      // Arithmetic leaves crumbs; a pan does not stretch.
      scale: Math.abs(scale - 1) < 1e-9 ? 1 : scale,
      shift: (held.stretch.from - this.#view.from) * pixelsPerDay,
    };
  }
  /** The arranged stretch no longer covers the view, has been stretched too far, or is folded otherwise than the view. */
  get isSpent(): boolean {
    const held = this.#arrangement;
    if (!held || !isSameFold(this.#fold, this.#arrangedBy)) return true;
    const { scale } = this.drift;
    const isCovered = held.stretch.from <= this.#view.from && this.#view.to <= held.stretch.to;
    return !isCovered || scale > closest;
  }

  /** New events, lanes, choices or size; the days in view stay. */
  stage(scene: Scene): void {
    const { window } = this;
    const isSameGround =
      scene.rows === this.#scene.rows &&
      scene.isFolded === this.#scene.isFolded &&
      scene.width === this.#scene.width;
    this.#scene = scene;
    this.#plan = this.#prepare();
    this.#arrangement = null;
    if (!isSameGround) this.look(window);
  }

  /** Shows a stretch of days. */
  look(window: Stretch): void {
    // A silence shorter than the tear that it would leave stays whole.
    this.#longest = lengthOf(window) * Math.max(silenceShare, tearWidth / this.#scene.width);
    const length = this.#foldedLength(window);
    this.#foldFor(length);
    const from = this.#fold.fold(window.from);
    this.#view = { from, to: from + length };
    this.#still = 0.5;
  }

  /** The whole span, as a window. */
  get everything(): Stretch {
    return everything(this.#scene.span);
  }

  /** Moves along time by pixels. */
  pan(pixels: number): void {
    this.#view = moved(this.#view, pixels / this.pixelsPerDay, this.#foldedSpan());
  }

  /** Looks closer (`factor` over 1), the point at `share` of the window, 0 its earlier edge, staying still. */
  zoom(factor: number, share: number): void {
    const before = lengthOf(this.#view);
    this.#view = zoomed(this.#view, factor, share, this.#foldedSpan());
    this.#longest *= lengthOf(this.#view) / before;
    this.#still = share;
  }

  /** Arranges what is in view now and half a window on both sides. */
  arrange(label: Assignment['label']): Arrangement {
    this.#refold();
    this.#arrangedBy = this.#fold;
    const { pixelsPerDay } = this;
    const margin = lengthOf(this.#view) * overscan;
    const held = this.#arrangement;
    const isSameScale = held !== null && Math.abs(held.pixelsPerDay / pixelsPerDay - 1) < 1e-6;
    this.#arrangement = arrange({
      queue: this.#queue,
      fold: this.#fold,
      stretch: { from: this.#view.from - margin, to: this.#view.to + margin },
      view: this.#view,
      pixelsPerDay,
      linesPerLane: this.#plan.linesPerLane,
      railLines: this.#plan.railLines,
      selected: this.#scene.selected,
      previous: isSameScale ? held : null,
      label,
    });
    return this.#arrangement;
  }

  /** How many events lie in the days in view. */
  countInView(): number {
    const { from, to } = this.window;
    return this.#scene.rows.filter(({ stretch }) => stretch.to > from && stretch.from < to).length;
  }

  #prepare(): Plan {
    const { rows, lanes, chosen, height, language, isBoth } = this.#scene;
    const railDepth = depthOf(rows.map((row) => row.stretch).filter(liesOnRail));
    const ground = { height, railDepth, language, isBoth };
    this.#lanes = lanesOf(rows, lanes, chosen, lanesFor(ground));
    this.#queue = queueOf(this.#lanes, (row) => weightOf(row, chosen));
    return planFor({ ...ground, lanes: this.#lanes.length });
  }

  /** After a zoom other silences are long; the day under the pointer stays where it is. */
  #refold(): void {
    if (!this.#scene.isFolded) return;
    const length = lengthOf(this.#view);
    const day = this.#fold.unfold(this.#view.from + this.#still * length);
    this.#foldFor(length);
    const from = this.#fold.fold(day) - this.#still * length;
    this.#view = within({ from, to: from + length }, this.#foldedSpan());
  }

  #foldFor(length: number): void {
    const { rows, isFolded, width } = this.#scene;
    this.#fold = isFolded
      ? foldSilences(
          rows.map((row) => row.stretch),
          this.#longest,
          (tearWidth / width) * length,
        )
      : plainFold;
  }

  /** How long a window becomes when its silences are torn out. */
  #foldedLength(window: Stretch): number {
    if (!this.#scene.isFolded) return lengthOf(window);
    const torn = silencesBetween(this.#scene.rows.map((row) => row.stretch))
      .filter(({ from, to }) => to - from > this.#longest)
      .map(({ from, to }) => Math.min(to, window.to) - Math.max(from, window.from))
      .filter((days) => days > 0);
    const left = lengthOf(window) - torn.reduce((sum, days) => sum + days, 0);
    const share = Math.min(mostTorn, (torn.length * tearWidth) / this.#scene.width);
    return Math.max(1, left) / (1 - share);
  }

  #foldedSpan(): Stretch {
    const { from, to } = this.#scene.span;
    return { from: this.#fold.fold(from), to: this.#fold.fold(to) };
  }
}

/** 0 for nothing, 1 where one follows another, 2 where some overlap. */
function depthOf(stretches: readonly Stretch[]): 0 | 1 | 2 {
  const byStart = stretches.toSorted((a, b) => a.from - b.from);
  const overlaps = byStart.some(({ from }, index) => from < (byStart[index - 1]?.to ?? -Infinity));
  return byStart.length === 0 ? 0 : overlaps ? 2 : 1;
}
