/**
 * Where the timeline is worked: holds what the frame shows, moves the active event with the keys, opens cards and lists.
 * Timeline.svelte hands it the elements and its properties, and draws what it holds.
 */
import type { Speech } from '../frame/speech.ts';
import type { EventRow } from '../state/rows.ts';
import type { Arrangement } from './arrange.ts';
import { around, neighbourCluster } from './clusters.ts';
import { contentOf, idOf, labelsOf } from './content.ts';
import { TimelineController, type Scene } from './controller.ts';
import type { Stretch } from './days.ts';
import { describeWindow } from './describe.ts';
import { direct, type Director } from './director.ts';
import type { Box } from './float.ts';
import { keyAction, type Pressed } from './keys.ts';
import type { Ruler } from './measure.ts';
import { plainFold, type Fold } from './silences.ts';
import type { Stage } from './visTimeline.ts';
import { stopsOf } from './stops.ts';
import { walk, type Heading, type Stop } from './walk.ts';
import { lengthOf } from './zoom.ts';

/** What the desk needs to know of its surroundings, asked for each time. */
export interface DeskSurroundings {
  readonly speech: () => Speech;
  readonly direction: () => 'rtl' | 'ltr';
  readonly clusters: () => readonly Stretch[];
  readonly isStill: () => boolean;
  readonly onmove: (window: Stretch) => void;
  readonly onselect: (id: string | null) => void;
}

/** What the frame shows at this moment. */
export interface Sight {
  readonly view: Stretch;
  readonly fold: Fold;
  readonly pixelsPerDay: number;
}

const messageRests = 700;

export class TimelineDesk {
  readonly #around: DeskSurroundings;
  readonly #ruler: Ruler;
  readonly #prefix: string;
  readonly #controller: TimelineController;
  readonly #director: Director;
  #stage: Stage | null = null;
  #saying: ReturnType<typeof setTimeout> | null = null;
  #label: ReturnType<typeof labelsOf>;
  /** An event to be active as soon as it is on the stage. */
  #awaited: string | null = null;
  #activeEvent: string | null = null;
  #sight = $state.raw<Sight>({ view: { from: 0, to: 1 }, fold: plainFold, pixelsPerDay: 1 });
  #arrangement = $state.raw<Arrangement | null>(null);
  #active = $state.raw<string | null>(null);
  #hovered = $state.raw<string | null>(null);
  #opened = $state.raw<string | null>(null);
  #message = $state.raw('');
  #isMoving = $state.raw(false);

  constructor(scene: Scene, window: Stretch, ruler: Ruler, prefix: string, around: DeskSurroundings) {
    this.#around = around;
    this.#ruler = ruler;
    this.#prefix = prefix;
    this.#controller = new TimelineController(scene, window);
    this.#label = this.#labels();
    this.#director = direct({
      controller: this.#controller,
      direction: around.direction,
      label: (row, isFlat, onRail) => this.#label(row, isFlat, onRail),
      content: (arrangement) => contentOf(arrangement, around.speech(), prefix),
      isStill: around.isStill,
      onframe: (isMoving) => this.#look(isMoving),
      onarrange: (arrangement) => this.#arranged(arrangement),
      onmove: around.onmove,
    });
    this.#look(false);
  }

  get measure() {
    return this.#ruler.measure;
  }
  get sight(): Sight {
    return this.#sight;
  }
  get arrangement(): Arrangement | null {
    return this.#arrangement;
  }
  get lanes() {
    return this.#controller.lanes;
  }
  get plan() {
    return this.#controller.plan;
  }
  get director(): Director {
    return this.#director;
  }
  /** The id of the active mark's element, for aria-activedescendant. */
  get activeId(): string | null {
    return this.#active ? idOf(this.#prefix, this.#active) : null;
  }
  get message(): string {
    return this.#message;
  }
  /** The event under the pointer, else none: whose card is shown. */
  get hovered(): string | null {
    return this.#hovered;
  }
  get active(): string | null {
    return this.#active;
  }
  /** Cards wait until nothing moves. */
  get isMoving(): boolean {
    return this.#isMoving;
  }
  /** The pill whose list is open. */
  get opened(): string | null {
    return this.#opened;
  }

  use(stage: Stage): void {
    this.#stage = stage;
    this.#director.use(stage);
  }

  /** New properties or size. Words are measured anew. */
  restage(scene: Scene): void {
    this.#label = this.#labels(scene);
    this.#director.restage(scene);
  }

  rowOf(key: string | null): EventRow | null {
    return this.#arrangement?.placed.find((item) => item.key === key)?.row ?? null;
  }
  rowsOf(key: string | null): readonly EventRow[] {
    return this.#arrangement?.pills.find((pill) => pill.key === key)?.rows ?? [];
  }

  /** A mark with its label, or a pill, from the left and top of `frame`, as far as it can be seen. */
  boxOf(key: string, frame: HTMLElement): Box | null {
    const parts = this.#stage?.elementOf(key)?.querySelectorAll('.sign, .label, .count') ?? [];
    const boxes = [...parts].map((part) => part.getBoundingClientRect());
    if (boxes.length === 0) return null;
    const origin = frame.getBoundingClientRect();
    const least = (edge: 'left' | 'top') => Math.min(...boxes.map((box) => box[edge]));
    const most = (edge: 'right' | 'bottom') => Math.max(...boxes.map((box) => box[edge]));
    const from = Math.max(least('left'), origin.left);
    const to = Math.min(most('right'), origin.right);
    return {
      x: from - origin.left,
      y: least('top') - origin.top,
      width: Math.max(0, to - from),
      height: most('bottom') - least('top'),
    };
  }

  hover(key: string | null): void {
    this.#hovered = key;
  }

  /** A click or Enter: opens the event, or the pill's list. */
  open(key: string | null): void {
    const row = this.rowOf(key);
    this.#activate(key);
    if (row) this.#around.onselect(row.event.id);
    else if (this.rowsOf(key).length > 0) this.#opened = key;
  }

  zoomTo(stretch: Stretch): void {
    this.#opened = null;
    this.#director.glide(around(stretch, 3));
  }

  closeList(): void {
    this.#opened = null;
  }

  /** Focus has come: something is active, the open event rather than another. */
  enter(): void {
    if (this.#active && this.#stops().some((stop) => stop.key === this.#active)) return;
    const { selected } = this.#controller.scene;
    const seen = this.#stops().filter(this.#isInView);
    const open = seen.find((stop) => this.rowOf(stop.key)?.event.id === selected);
    this.#activate(open?.key ?? walk(seen, null, this.#around.direction() === 'rtl' ? 'left' : 'right'));
  }

  /** Carries out a key; false where it means nothing here. */
  press(pressed: Pressed): boolean {
    const action = keyAction(pressed);
    if (!action) return false;
    const { width } = this.#controller.scene;
    switch (action.do) {
      case 'walk':
        this.#walk(action.heading);
        return true;
      case 'zoom':
        this.#director.step(
          action.factor,
          this.#stops().find((stop) => stop.key === this.#active)?.x ?? width / 2,
        );
        return true;
      case 'all':
        this.#director.all();
        return true;
      case 'end':
        this.#goToEnd(action.step);
        return true;
      case 'cluster': {
        const next = neighbourCluster(this.#around.clusters(), this.#controller.window, action.step);
        if (next) this.#director.glide(around(next));
        return true;
      }
      case 'open':
        this.open(this.#active);
        return this.#active !== null;
      case 'close':
        if (this.#opened) this.#opened = null;
        else if (this.#hovered) this.#hovered = null;
        else this.#around.onselect(null);
        return true;
    }
  }

  /** Brings an event into view; true where it is there already. */
  reveal(row: EventRow): boolean {
    const { window } = this.#controller;
    const { from, to } = row.stretch;
    if (to > window.from && from < window.to) return true;
    const middle = (from + to) / 2;
    const half = lengthOf(window) / 2;
    this.#director.glide({ from: middle - half, to: middle + half });
    return false;
  }

  destroy(): void {
    if (this.#saying) clearTimeout(this.#saying);
    this.#director.destroy();
  }

  #labels(scene: Scene = this.#controller.scene): ReturnType<typeof labelsOf> {
    return labelsOf({
      speech: this.#around.speech(),
      selected: scene.selected,
      measure: this.#ruler.measure,
      hasDate: () => this.#controller.plan.hasDate,
      titleLines: () => this.#controller.plan.titleLines,
    });
  }

  #look(isMoving: boolean): void {
    const { view, fold, pixelsPerDay } = this.#controller;
    this.#sight = { view, fold, pixelsPerDay };
    this.#isMoving = isMoving;
  }

  #arranged(arrangement: Arrangement): void {
    this.#arrangement = arrangement;
    this.#opened = null;
    this.#hovered = null;
    // What was active is found again, under a pill perhaps.
    const wanted = this.#awaited ?? this.#activeEvent;
    if (wanted) this.#activate(this.#keyOf(wanted) ?? null);
    this.#mark();
    if (this.#saying) clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      const { window } = this.#controller;
      this.#message = describeWindow(window, this.#controller.countInView(), this.#around.speech());
    }, messageRests);
  }

  /** The mark of an event, or the pill that holds it. */
  #keyOf(id: string): string | null {
    const { placed = [], pills = [] } = this.#arrangement ?? {};
    const item = placed.find(({ row }) => row.event.id === id);
    return (item ?? pills.find(({ rows }) => rows.some((row) => row.event.id === id)))?.key ?? null;
  }

  #activate(key: string | null): void {
    this.#awaited = null;
    this.#active = key;
    this.#activeEvent = (this.rowOf(key) ?? this.rowsOf(key)[0])?.event.id ?? this.#activeEvent;
    this.#mark();
  }

  /** Classes that come and go without a new arrangement. */
  #mark(): void {
    const { selected } = this.#controller.scene;
    for (const { key, row } of this.#arrangement?.placed ?? []) {
      const element = this.#stage?.elementOf(key);
      element?.classList.toggle('is-open', row.event.id === selected);
      element?.setAttribute('aria-selected', String(row.event.id === selected));
      element?.classList.toggle('is-active', key === this.#active);
    }
    for (const { key } of this.#arrangement?.pills ?? []) {
      this.#stage?.elementOf(key)?.classList.toggle('is-active', key === this.#active);
    }
  }

  #stops(): readonly Stop[] {
    const { view, pixelsPerDay, scene } = this.#controller;
    const screen = { from: view.from, pixelsPerDay, width: scene.width, direction: this.#around.direction() };
    return this.#arrangement ? stopsOf(this.#arrangement, screen) : [];
  }

  #isInView = ({ x }: Stop): boolean => x >= 0 && x <= this.#controller.scene.width;

  #walk(heading: Heading): void {
    const stops = this.#stops();
    const isSide = heading === 'left' || heading === 'right';
    const key = walk(isSide ? stops : stops.filter(this.#isInView), this.#active, heading);
    const stop = stops.find((candidate) => candidate.key === key);
    if (!stop) {
      if (isSide) this.#walkBeyond((heading === 'right') === (this.#around.direction() === 'ltr') ? 1 : -1);
      return;
    }
    this.#activate(stop.key);
    const { width } = this.#controller.scene;
    const margin = Math.min(120, width / 4);
    const off = Math.min(0, stop.x - margin) + Math.max(0, stop.x - (width - margin));
    if (!this.#isInView(stop)) this.#director.slide(-off);
  }

  /** Past what is arranged: to the next event in time. */
  #walkBeyond(step: 1 | -1): void {
    const { rows } = this.#controller.scene;
    const held = this.rowOf(this.#active) ?? this.rowsOf(this.#active).at(step === 1 ? -1 : 0);
    const from = held?.stretch.from ?? this.#controller.window.from;
    const next =
      step === 1
        ? rows.find((row) => row.stretch.from > from && !this.#isArranged(row))
        : rows.findLast((row) => row.stretch.from < from && !this.#isArranged(row));
    if (next) this.#goTo(next);
  }

  #isArranged(row: EventRow): boolean {
    return this.#keyOf(row.event.id) !== null;
  }

  #goToEnd(step: 1 | -1): void {
    const { rows } = this.#controller.scene;
    const row = step === 1 ? rows.at(-1) : rows[0];
    if (row) this.#goTo(row);
  }

  #goTo(row: EventRow): void {
    this.#awaited = row.event.id;
    const isThere = this.reveal(row);
    if (isThere) this.#activate(this.#keyOf(row.event.id));
  }
}
