/** «الماضي», "last", «نفسه», "that": which way from the day of publication, or from what was named last. */
import type { Sense } from '../../../lexicon/times.ts';
import { senseAt, skipSense, type Line } from '../line.ts';
import type { Direction, Unit } from '../stated.ts';

export interface DirectionRead {
  readonly direction: Direction;
  readonly end: number;
}

/** A direction at a token; joined by "and" it belongs to something else. */
export function readDirection(line: Line, at: number): DirectionRead | null {
  const sense = senseAt(line, at, 'direction');
  if (!sense || (line.words[at]?.taken ?? 0) > 0 || isPreposition(line, at, sense)) return null;
  return { direction: sense.name as Direction, end: at + sense.width };
}

/** "on Sunday following a meeting": what comes behind it belongs to it. */
const isPreposition = (line: Line, at: number, { name, width }: Sense) =>
  line.language === 'en' && name === 'following' && line.tokens[at + width]?.kind === 'word';

export interface PointedUnit {
  readonly unit: Unit;
  readonly direction: Direction;
  readonly end: number;
}

const placed = new Set<string>([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
]);

/**
 * One unit of the calendar with its direction, on either side: «الأسبوع الماضي», «هذا العام», «ذلك اليوم»,
 * "last week", "that same day", "the following month". Lengths («الأيام الثلاثة الماضية», "the past year") are none.
 */
export function readPointedUnit(line: Line, at: number): PointedUnit | null {
  const the = skipSense(line, at, 'link', 'the');
  return behindUnit(line, the) ?? beforeUnit(line, at, the);
}

function behindUnit(line: Line, at: number): PointedUnit | null {
  const unit = unitAt(line, at);
  if (!unit || (line.language === 'ar' && !unit.definite)) return null;
  const found = readDirection(line, at + unit.width);
  if (!found || (line.language === 'en' && found.direction !== 'penultimate')) return null;
  return { unit: unit.name as Unit, direction: found.direction, end: found.end };
}

function beforeUnit(line: Line, at: number, the: number): PointedUnit | null {
  const pointer = senseAt(line, at, 'pointer');
  const sense = pointer ?? (line.language === 'en' ? senseAt(line, the, 'direction') : null);
  if (!sense) return null;
  const from = (pointer ? at : the) + sense.width;
  const same = pointer?.name === 'same' ? skipSense(line, from, 'direction', 'same') : from;
  const unit = unitAt(line, same);
  if (!unit) return null;
  if (line.language === 'ar' && !unit.definite) return null;
  const withArticle = the > at || (senseAt(line, at - 1, 'link', 'the') !== null && isWithinCentury(unit));
  const direction = directionOf(sense, unit, !pointer && withArticle);
  if (direction === null) return null;
  const end = same + unit.width;
  const behind = line.language === 'ar' ? readDirection(line, end) : null;
  return behind?.direction === 'same' || (behind && direction === 'present')
    ? { unit: unit.name as Unit, direction: behind.direction, end: behind.end }
    : { unit: unit.name as Unit, direction, end };
}

/** "the past year" is a length wherever it is read from, "the last century" is none. */
const isWithinCentury = ({ name }: Sense) => name !== 'century';

/** "the next day" counts from what was named, "next week" from publication; "the past year" is a length. */
function directionOf(sense: Sense, unit: Sense, withArticle: boolean): Direction | null {
  const direction = sense.name as Direction;
  if (direction === 'future' && unit.name === 'day') return 'following';
  if (direction === 'past' && unit.name === 'day') return withArticle ? 'preceding' : 'past';
  if (withArticle && direction === 'past') return null;
  return withArticle && direction === 'future' ? 'following' : direction;
}

function unitAt(line: Line, at: number): Sense | null {
  const unit = senseAt(line, at, 'unit');
  return unit && unit.value === 1 && placed.has(unit.name) ? unit : null;
}
