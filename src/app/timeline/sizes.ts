import type { Line } from './arrange.ts';

/** Heights of the timeline's parts in pixels, and how many lines fit. */

export const sizes = { axis: 52, rail: 26, pills: 28 } as const;

export interface Plan {
  /** Height of one line of events. */
  readonly line: number;
  /** Labels carry their date. */
  readonly hasDate: boolean;
  readonly linesPerLane: number;
  readonly railLines: number;
}

interface Ground {
  readonly height: number;
  readonly lanes: number;
  readonly hasRail: boolean;
  readonly language: 'ar' | 'en';
  readonly isBoth: boolean;
}

const padding = 6;
/** Lines stand further apart where there is room to spare, by this much at most. */
const spare = 14;
export const dateLine = { ar: 19, en: 17 };
export const titleLine = { ar: 20, en: 17 };
/** Below this there is room for titles alone. */
const lowest = 240;
/** From here on the rail has two lines. */
const highForRail = 460;
/** Up to so many lanes have two lines each. */
const fewLanes = 4;

/**
 * How the room is divided. One lane fills the height it is given; several take the height they need, and leave the dates to
 * the axis and the card, as does a low timeline.
 */
export function planFor({ height, lanes, hasRail, language, isBoth }: Ground): Plan {
  const hasDate = lanes === 1 && height >= lowest;
  const other = language === 'ar' ? 'en' : 'ar';
  const titles = 2 * titleLine[language] + (isBoth ? 2 * titleLine[other] : 0);
  const line = padding + titles + (hasDate ? dateLine[language] : 0);
  const railLines = hasRail ? (height >= highForRail || lanes > 1 ? 2 : 1) : 0;
  if (lanes > 1) return { line, hasDate, railLines, linesPerLane: lanes > fewLanes ? 1 : 2 };
  const room = height - sizes.axis - railLines * sizes.rail - sizes.pills;
  const linesPerLane = Math.max(1, Math.floor(room / line));
  const share = Math.floor(room / linesPerLane);
  return { line: Math.max(line, Math.min(line + spare, share)), hasDate, railLines, linesPerLane };
}

const heightOf = ({ kind }: Line, plan: Plan): number => (kind === 'events' ? plan.line : sizes[kind]);

/** Where each lane begins, in pixels from the top of the timeline, the rail left out. */
export function topsOf(lines: readonly Line[], plan: Plan | null): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  let top: number = sizes.axis;
  for (const line of plan ? lines : []) {
    if (line.kind !== 'rail' && !tops.has(line.lane)) tops.set(line.lane, top);
    if (plan) top += heightOf(line, plan);
  }
  return tops;
}

/** The height that all lines need together with the axis. */
export function linesHeight(lines: readonly Line[], plan: Plan | null): number {
  return plan ? lines.reduce<number>((sum, line) => sum + heightOf(line, plan), sizes.axis) : 0;
}
