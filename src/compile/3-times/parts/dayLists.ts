/** Days of a month by number: 23, 23-25, «23 و24», "3 to 5", "3, 4 and 5", «أول أيام». */
import { senseAt, skipMark, skipSense, type Line } from '../line.ts';
import { readDayNumber } from './numbers.ts';

export interface DayList {
  readonly first: number;
  readonly last: number | null;
  /** In words, or with the ending of an ordinal. */
  readonly ordinal: boolean;
  readonly end: number;
}

const most = 4;

/** One day or several; «اليوم الأول», «أول أيام» count too. */
export function readDayList(line: Line, at: number): DayList | null {
  const named = readNamedDay(line, at);
  if (named) return named;
  const first = readDayNumber(line, at);
  if (!first) return null;
  let last: number | null = null;
  let end = first.end;
  for (let more = 0; more < most; more++) {
    const from = behindJoint(line, end);
    const next = from > end || line.words[from]?.joined === true ? readDayNumber(line, from) : null;
    if (!next || next.value <= (last ?? first.value)) break;
    last = next.value;
    end = next.end;
  }
  return { first: first.value, last, ordinal: first.ordinal || !first.digits, end };
}

/** «أول أيام رمضان», «اليوم الأول من رمضان», "the first day of Ramadan". */
function readNamedDay(line: Line, at: number): DayList | null {
  const ordinal = senseAt(line, at, 'ordinal');
  const unit = senseAt(line, ordinal ? at + ordinal.width : at, 'unit', 'day');
  if (!unit) return null;
  if (ordinal)
    return { first: ordinal.value, last: null, ordinal: true, end: at + ordinal.width + unit.width };
  const behind = unit.definite ? senseAt(line, at + unit.width, 'ordinal') : null;
  return behind && { first: behind.value, last: null, ordinal: true, end: at + unit.width + behind.width };
}

function behindJoint(line: Line, at: number): number {
  const mark = skipMark(line, at, '-/,');
  const and = skipSense(line, mark, 'and');
  const to = and === mark ? skipSense(line, skipSense(line, mark, 'link', 'to'), 'link', 'or') : and;
  if (to === at) return at;
  return skipSense(line, skipSense(line, to, 'link', 'the'), 'unit', 'day');
}
