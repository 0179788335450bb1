/**
 * What a figure shows of the timeline: the controller's own arrangement of the window, at true scale even where the page folds
 * silences, as high as it takes to give every event its place and words.
 */
import type { Speech } from '../../frame/speech.ts';
import type { EventRow } from '../../state/rows.ts';
import type { Arrangement, LineKind, Placed } from '../../timeline/arrange.ts';
import { labelsOf } from '../../timeline/content.ts';
import { TimelineController } from '../../timeline/controller.ts';
import type { Stretch } from '../../timeline/days.ts';
import type { Pill } from '../../timeline/gather.ts';
import type { Measure } from '../../timeline/labels.ts';
import type { Lane } from '../../timeline/lanes.ts';
import type { LaneChoice } from '../../timeline/properties.ts';
import { sizes, type Plan } from '../../timeline/sizes.ts';

export interface SceneWish {
  readonly speech: Speech;
  readonly rows: readonly EventRow[];
  readonly window: Stretch;
  readonly lanes: LaneChoice;
  readonly chosen: readonly string[];
  readonly selected: string | null;
  /** Pixels; null: as high as it takes. */
  readonly height: number | null;
}

/** A line of marks, by its key: where it begins, from the top of the timeline. */
export interface FigureLine {
  readonly kind: LineKind;
  readonly top: number;
}

export interface FigureScene {
  readonly view: Stretch;
  readonly pixelsPerDay: number;
  readonly plan: Plan;
  readonly lanes: readonly Lane[];
  readonly lines: ReadonlyMap<string, FigureLine>;
  /** Where the last line ends, from the top of the timeline. */
  readonly height: number;
  /** What lies in view, its places in pixels along time from the start of the view. */
  readonly placed: readonly Placed[];
  readonly pills: readonly Pill[];
  /** Events in view. */
  readonly total: number;
}

const lowest = 190;
const highest = 1500;
const step = 56;
/** With more in view than this nothing makes room for all: the height is not sought any more. */
const mostSought = 300;
const crowdedHeight = 620;

/** Arranges the rows that lie in the window, on `width` pixels. */
export function sceneOf(wish: SceneWish, width: number, measure: Measure): FigureScene {
  const { window } = wish;
  const rows = wish.rows.filter(({ stretch }) => stretch.to > window.from && stretch.from < window.to);
  const at = (height: number) => arrangedAt({ ...wish, rows }, width, height, measure);
  if (wish.height !== null) return at(wish.height);
  if (rows.length > mostSought) return at(crowdedHeight);
  let best = at(lowest);
  for (let height = lowest + step; height <= highest && named(best) < rows.length; height += step) {
    const next = at(height);
    if (named(next) > named(best)) best = next;
  }
  return best;
}

function arrangedAt(wish: SceneWish, width: number, height: number, measure: Measure): FigureScene {
  const { speech, rows, window, lanes, chosen, selected } = wish;
  const { language, isBoth } = speech;
  const scene = {
    rows,
    span: window,
    lanes,
    chosen,
    selected,
    isFolded: false,
    language,
    isBoth,
    width,
    height,
  };
  const controller = new TimelineController(scene, window);
  const { plan, view, pixelsPerDay } = controller;
  const label = labelsOf({
    speech,
    hasDate: () => plan.hasDate,
    hasOther: () => plan.hasOther,
    titleLines: () => plan.titleLines,
    selected,
    measure,
  });
  const arrangement = controller.arrange(label);
  const seen = inView(arrangement, width);
  const { lines, end } = linesOf({ ...arrangement, ...seen }, plan);
  return {
    view,
    pixelsPerDay,
    plan,
    lanes: controller.lanes,
    lines,
    height: end,
    ...seen,
    total: rows.length,
  };
}

/** The arrangement holds half a window more on both sides; a figure ends where its window does. */
function inView({ view, stretch, pixelsPerDay, placed, pills }: Arrangement, width: number) {
  const margin = (view.from - stretch.from) * pixelsPerDay;
  const isIn = ({ from, to }: Stretch) => to > 0 && from < width;
  const shifted = ({ from, to }: Stretch): Stretch => ({ from: from - margin, to: to - margin });
  return {
    placed: placed.flatMap((item): Placed[] => {
      const mark = shifted(item.mark);
      if (!isIn(mark)) return [];
      const at = (item.label?.at ?? 0) - margin;
      const isSeen = item.label !== null && isIn({ from: at, to: at + item.label.label.width });
      return [{ ...item, mark, label: isSeen && item.label ? { ...item.label, at } : null }];
    }),
    pills: pills.flatMap((pill) => {
      const at = pill.at - margin;
      return at > 0 && at < width ? [{ ...pill, at }] : [];
    }),
  };
}

/** Lines that nothing in view stands on take no room, save the first of each lane. */
function linesOf({ lines, pills, placed }: Arrangement, plan: Plan) {
  const used = new Set([...pills, ...placed].map(({ line }) => line));
  const found = new Map<string, FigureLine>();
  const begun = new Set<string>();
  let end: number = sizes.axis;
  for (const { key, lane, kind } of lines) {
    found.set(key, { kind, top: end });
    if (used.has(key) || (kind === 'events' && !begun.has(lane)))
      end += kind === 'events' ? plan.line : sizes[kind];
    begun.add(lane);
  }
  return { lines: found, end };
}

/** How many events have their words in view. */
const named = ({ placed }: FigureScene) =>
  new Set(placed.flatMap(({ label, row }) => (label ? [row.event.id] : []))).size;
