/**
 * Brings the controller, vis-timeline and the hands together, one frame at a time: while something moves the stage is only
 * transformed; it is arranged anew when the overscan runs out and when the movement comes to rest.
 */
import type { Arrangement, Assignment } from './arrange.ts';
import type { Scene, TimelineController } from './controller.ts';
import type { Stretch } from './days.ts';
import { lengthOf } from './zoom.ts';
import type { Stage, StageContent } from './visTimeline.ts';

export interface Directions {
  readonly controller: TimelineController;
  readonly direction: () => 'rtl' | 'ltr';
  readonly label: Assignment['label'];
  readonly content: (arrangement: Arrangement) => StageContent;
  /** The reader prefers things not to move by themselves. */
  readonly isStill: () => boolean;
  /** Something moved: the axis follows. While it `isMoving` nothing else needs to. */
  readonly onframe: (isMoving: boolean) => void;
  readonly onarrange: (arrangement: Arrangement) => void;
  readonly onmove: (window: Stretch) => void;
}

export interface Director {
  readonly arrangement: Arrangement | null;
  use(stage: Stage): void;
  restage(scene: Scene): void;
  /** Shows a window at once, without calling back. */
  look(window: Stretch): void;
  /** Moves to a window, seen moving unless the reader would rather not. */
  glide(window: Stretch): void;
  /** Pixels to the right on the screen. */
  drag(pixels: number): void;
  /** `at` is in pixels from the left of the screen. */
  zoom(factor: number, at: number): void;
  /** As `drag`, seen moving. */
  slide(pixels: number): void;
  /** As `zoom`, seen moving. */
  step(factor: number, at: number): void;
  all(): void;
  rest(): void;
  arrange(): void;
  destroy(): void;
}

const glideLength = 260;

export function direct(directions: Directions): Director {
  const { controller, label, content, onframe, onarrange, onmove } = directions;
  let stage: Stage | null = null;
  let arrangement: Arrangement | null = null;
  let frame = 0;
  let gliding = 0;

  const arrange = () => {
    arrangement = controller.arrange(label);
    stage?.show(arrangement, content(arrangement));
    stage?.drift(controller.drift);
    onarrange(arrangement);
    onframe(false);
  };
  const draw = () => {
    frame = 0;
    if (controller.isSpent) arrange();
    else {
      stage?.drift(controller.drift);
      onframe(true);
    }
    onmove(controller.window);
  };
  const soon = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const rest = () => {
    const { scale, shift } = controller.drift;
    const margin = arrangement
      ? (arrangement.view.from - arrangement.stretch.from) * controller.pixelsPerDay
      : 0;
    if (scale !== 1 || Math.abs(shift + margin) > 0.5) arrange();
    else onframe(false);
    onmove(controller.window);
  };
  const share = (at: number) => {
    const along = at / controller.scene.width;
    return directions.direction() === 'rtl' ? 1 - along : along;
  };
  /** Runs from 0 to 1, ends by coming to rest. */
  const glideBy = (move: (done: number) => void) => {
    cancelAnimationFrame(gliding);
    if (directions.isStill()) {
      move(1);
      rest();
      return;
    }
    let begun = 0;
    const next = (now: number) => {
      begun ||= now;
      const done = Math.min(1, (now - begun) / glideLength);
      move(1 - (1 - done) ** 3);
      draw();
      if (done < 1) gliding = requestAnimationFrame(next);
      else rest();
    };
    gliding = requestAnimationFrame(next);
  };
  const glide = (window: Stretch) => {
    const from = controller.window;
    // Silences are folded by the window looked at; between two folds there is nothing to glide along.
    if (controller.scene.isFolded || isFar(from, window)) {
      controller.look(window);
      arrange();
      onmove(controller.window);
      return;
    }
    glideBy((done) => {
      const length = lengthOf(from) ** (1 - done) * lengthOf(window) ** done;
      const middle = (1 - done) * (from.from + from.to) + done * (window.from + window.to);
      controller.look({ from: middle / 2 - length / 2, to: middle / 2 + length / 2 });
    });
  };

  return {
    get arrangement() {
      return arrangement;
    },
    use(next) {
      stage = next;
      arrange();
    },
    restage(scene) {
      controller.stage(scene);
      arrange();
    },
    look(window) {
      cancelAnimationFrame(gliding);
      controller.look(window);
      if (controller.isSpent) arrange();
      else {
        stage?.drift(controller.drift);
        onframe(false);
      }
    },
    glide,
    drag(pixels) {
      cancelAnimationFrame(gliding);
      controller.pan(directions.direction() === 'rtl' ? pixels : -pixels);
      soon();
    },
    zoom(factor, at) {
      cancelAnimationFrame(gliding);
      controller.zoom(factor, share(at));
      soon();
    },
    slide(pixels) {
      let reached = 0;
      glideBy((done) => {
        const wanted = pixels * done;
        controller.pan(directions.direction() === 'rtl' ? wanted - reached : reached - wanted);
        reached = wanted;
      });
    },
    step(factor, at) {
      let reached = 1;
      glideBy((done) => {
        const wanted = factor ** done;
        controller.zoom(wanted / reached, share(at));
        reached = wanted;
      });
    },
    all() {
      glide(controller.everything);
    },
    rest,
    arrange,
    destroy() {
      cancelAnimationFrame(frame);
      cancelAnimationFrame(gliding);
      stage?.destroy();
    },
  };
}

/** Too far to see anything on the way. */
const isFar = (a: Stretch, b: Stretch) =>
  Math.abs(a.from + a.to - b.from - b.to) / 2 > 12 * Math.max(lengthOf(a), lengthOf(b));
