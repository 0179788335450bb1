/**
 * Where the timeline is worked: holds what the frame shows, moves the active event with the keys, opens cards and lists.
 * Timeline.svelte hands it the elements and its properties, and draws what it holds.
 */
import type { Speech } from '../frame/speech.ts';
import type { EventRow } from '../state/rows.ts';
import type { Arrangement } from './arrange.ts';
import { boxOf } from './box.ts';
import { around, neighbourCluster } from './clusters.ts';
import { contentOf, idOf, labelsOf } from './content.ts';
import { TimelineController, type Scene, type Sight } from './controller.ts';
import type { Stretch } from './days.ts';
import { describeWindow } from './describe.ts';
import { direct, type Director } from './director.ts';
import type { Box } from './float.ts';
import { Footing } from './footing.svelte.ts';
import { rowsUnder, rowUnder } from './held.ts';
import { keyAction, type Pressed } from './keys.ts';
import { showStates } from './markElement.ts';
import type { Ruler } from './measure.ts';
import type { Stage } from './visTimeline.ts';

/** What the desk needs to know of its surroundings, asked for each time. */
export interface DeskSurroundings {
  readonly speech: () => Speech;
  readonly direction: () => 'rtl' | 'ltr';
  readonly clusters: () => readonly Stretch[];
  readonly isStill: () => boolean;
  readonly onmove: (window: Stretch) => void;
  readonly onselect: (id: string | null) => void;
}

const messageRests = 700;

export class TimelineDesk {
  readonly #around: DeskSurroundings;
  readonly #ruler: Ruler;
  readonly #prefix: string;
  readonly #controller: TimelineController;
  readonly #director: Director;
  readonly #footing: Footing;
  #stage: Stage | null = null;
  #saying: ReturnType<typeof setTimeout> | null = null;
  #label: ReturnType<typeof labelsOf>;
  #sight = $state.raw() as Sight;
  #arrangement = $state.raw<Arrangement | null>(null);
  #hovered = $state.raw<string | null>(null);
  #opened = $state.raw<string | null>(null);
  #inView = $state.raw(0);
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
      content: (arrangement) => contentOf(arrangement, around.speech(), prefix, this.#controller.plan.line),
      isStill: around.isStill,
      onframe: (isMoving) => this.#look(isMoving),
      onarrange: (arrangement) => this.#arranged(arrangement),
      onmove: around.onmove,
    });
    this.#footing = new Footing({
      controller: this.#controller,
      director: () => this.#director,
      arrangement: () => this.#arrangement,
      direction: around.direction,
      onstep: () => this.#mark(),
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
    return this.#footing.active ? idOf(this.#prefix, this.#footing.active) : null;
  }
  get message(): string {
    return this.#message;
  }
  /** The event under the pointer, else none: whose card is shown. */
  get hovered(): string | null {
    return this.#hovered;
  }
  get footing(): Footing {
    return this.#footing;
  }
  /** How many events lie in the window where it last came to rest. */
  get inView(): number {
    return this.#inView;
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
    return rowUnder(this.#arrangement, key);
  }
  rowsOf(key: string | null): readonly EventRow[] {
    return rowsUnder(this.#arrangement, key);
  }

  /** A mark or pill, from the left and top of `frame`; null where it is not shown. */
  boxOf(key: string, frame: HTMLElement): Box | null {
    return boxOf(this.#stage?.elementOf(key) ?? null, frame);
  }

  hover(key: string | null): void {
    this.#hovered = key;
  }

  /** A click or Enter: opens the event, or the pill's list. */
  open(key: string | null): void {
    const row = this.rowOf(key);
    this.#footing.stepTo(key);
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

  /** Carries out a key; false where it means nothing here. */
  press(pressed: Pressed): boolean {
    const action = keyAction(pressed);
    if (!action) return false;
    const { width } = this.#controller.scene;
    switch (action.do) {
      case 'walk':
        this.#footing.walk(action.heading);
        return true;
      case 'zoom':
        this.#director.step(action.factor, this.#footing.x ?? width / 2);
        return true;
      case 'all':
        this.#director.all();
        return true;
      case 'end':
        this.#footing.goToEnd(action.step);
        return true;
      case 'cluster': {
        const next = neighbourCluster(this.#around.clusters(), this.#controller.window, action.step);
        if (next) this.#director.glide(around(next));
        return true;
      }
      case 'open':
        this.open(this.#footing.active);
        return this.#footing.active !== null;
      case 'close':
        if (this.#opened) this.#opened = null;
        else if (this.#hovered) this.#hovered = null;
        else this.#around.onselect(null);
        return true;
    }
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
      hasOther: () => this.#controller.plan.hasOther,
      titleLines: () => this.#controller.plan.titleLines,
    });
  }

  #look(isMoving: boolean): void {
    this.#sight = this.#controller.sight;
    this.#isMoving = isMoving;
  }

  #arranged(arrangement: Arrangement): void {
    this.#arrangement = arrangement;
    this.#inView = this.#controller.countInView();
    this.#opened = null;
    this.#hovered = null;
    this.#footing.find();
    this.#mark();
    if (this.#saying) clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      const { window } = this.#controller;
      this.#message = describeWindow(window, this.#inView, this.#around.speech());
    }, messageRests);
  }

  #mark(): void {
    const { selected } = this.#controller.scene;
    showStates(
      this.#arrangement,
      (key) => this.#stage?.elementOf(key) ?? null,
      selected,
      this.#footing.active,
    );
  }
}
