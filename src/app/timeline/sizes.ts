import type { Line } from './arrange.ts';

/** Heights of the timeline's parts in pixels, and how many lines fit. */

export const sizes = { axis: 50, rail: 26, pills: 28 } as const;

export interface Plan {
  /** Height of one line of events. */
  readonly line: number;
  /** Labels carry their date. */
  readonly hasDate: boolean;
  /** Titles stand in the other language as well, where both are asked for. */
  readonly hasOther: boolean;
  /** Titles may take so many lines. */
  readonly titleLines: 1 | 2;
  readonly linesPerLane: number;
  readonly railLines: number;
}

interface Ground {
  readonly height: number;
  readonly lanes: number;
  /** How many years and decades lie over one another, two at most. */
  readonly railDepth: 0 | 1 | 2;
  readonly language: 'ar' | 'en';
  readonly isBoth: boolean;
}

const padding = 4;
/** Lines stand further apart where there is room to spare, by this much at most. */
const spare = 30;
export const dateLine = { ar: 18, en: 17 };
export const titleLine = { ar: 20, en: 17 };
/** Below this there is room for titles alone. */
const lowest = 240;
/** From here on the rail has two lines. */
const highForRail = 460;
/** Thinner lanes than these cannot be read, more of them are not compared. */
const fewestLanes = 3;
const mostLanes = 8;

/** Whether titles in both languages leave two of them under each other, or four lanes; else the interface's language alone serves better. */
function hasRoomForBoth(height: number, isLaned: boolean): boolean {
  const titles = padding + 2 * (titleLine.ar + titleLine.en);
  const room = height - sizes.axis;
  return isLaned
    ? room - sizes.rail >= 4 * (titles + sizes.pills)
    : room - sizes.pills >= 2 * (titles + dateLine.ar);
}

/** How many lanes the height has room for: with titles in two lines, since few fit into one, where three such lanes stand. */
export function lanesFor({ height, railDepth, language, isBoth }: Omit<Ground, 'lanes'>): number {
  const hasOther = isBoth && hasRoomForBoth(height, true);
  const line = hasOther ? titleLine.ar + titleLine.en : titleLine[language];
  const roomFor = (titleLines: 1 | 2) =>
    Math.floor((height - sizes.axis - railDepth * sizes.rail) / (padding + titleLines * line + sizes.pills));
  const ample = roomFor(2);
  return Math.min(mostLanes, Math.max(fewestLanes, ample >= fewestLanes ? ample : roomFor(1)));
}

/** How the room is divided. Lanes, and a low timeline, leave the dates to the axis and the card. */
export function planFor({ height, lanes, railDepth, language, isBoth }: Ground): Plan {
  const hasDate = lanes === 1 && height >= lowest;
  const hasOther = isBoth && hasRoomForBoth(height, lanes > 1);
  const railLines = height >= highForRail || lanes > 1 ? railDepth : Math.min(1, railDepth);
  const room = Math.floor((height - sizes.axis - railLines * sizes.rail) / lanes) - sizes.pills;
  const other = language === 'ar' ? 'en' : 'ar';
  const lineOf = (titleLines: 1 | 2) =>
    padding +
    titleLines * (titleLine[language] + (hasOther ? titleLine[other] : 0)) +
    (hasDate ? dateLine[language] : 0);
  const titleLines = lineOf(2) <= room ? 2 : 1;
  const line = lineOf(titleLines);
  const linesPerLane = Math.max(1, Math.floor(room / line));
  const share = Math.floor(room / linesPerLane);
  return {
    line: Math.max(line, Math.min(line + spare, share)),
    hasDate,
    hasOther,
    titleLines,
    railLines,
    linesPerLane,
  };
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
