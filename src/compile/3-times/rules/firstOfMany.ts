/**
 * Several units at one end of a longer time: «الأشهر التسعة الأولى من 2023», «أول عشرة أيام من رمضان», "the last three months
 * of the year". Without the longer time it is a length only.
 */
import { changed } from '../../../model/changed.ts';
import { senseAt, skipMark, skipSense, type Line } from '../line.ts';
import { readNumber } from '../parts/numbers.ts';
import type { Found, Rule } from '../rule.ts';
import { behindShortForm, readWhole } from './fraction.ts';

export const firstOfMany: Rule = {
  name: 'first-of-many',
  starts: [
    'unit:month',
    'unit:day',
    'unit:other',
    'ordinal',
    'cardinal',
    'number',
    'last',
    'edge',
    'link:the',
  ],
  read(line, at) {
    const head = readEndFirst(line, at) ?? (line.language === 'ar' ? readEndLast(line, at) : null);
    if (!head) return null;
    const of = skipSense(line, skipMark(line, behindShortForm(line, head.end), ','), 'link', 'of');
    const whole = of > head.end ? readWhole(line, of) : null;
    if (!whole || (whole.says.as !== 'years' && whole.says.as !== 'period' && whole.says.as !== 'date'))
      return null;
    const { unit, count, index } = head;
    return { says: { as: 'fraction', unit, index, count, of: whole.says }, end: whole.end } satisfies Found;
  },
};

interface Head {
  readonly unit: 'month' | 'week' | 'day';
  readonly count: number;
  /** 1 at the beginning, -1 at the end. */
  readonly index: 1 | -1;
  readonly end: number;
}

/** «أول تسعة أشهر», «آخر أسبوعين», "the first nine months". */
function readEndFirst(line: Line, at: number): Head | null {
  const the = skipSense(line, at, 'link', 'the');
  const end = readEnd(line, the);
  return end && readUnits(line, end.end, end.index);
}

/** «الأشهر التسعة الأولى», «التسعة أشهر الأولى», «الشهرين الأولين». */
function readEndLast(line: Line, at: number): Head | null {
  const units = readUnits(line, at, 1) ?? readNamedUnits(line, at);
  const end = units && readEnd(line, units.end);
  return units && end ? changed(units, { index: end.index, end: end.end }) : null;
}

function readEnd(line: Line, at: number): { index: 1 | -1; end: number } | null {
  const ordinal = senseAt(line, at, 'ordinal');
  if (ordinal?.value === 1) return { index: 1, end: at + ordinal.width };
  const last = senseAt(line, at, 'last') ?? senseAt(line, at, 'edge', 'late');
  return last && { index: -1, end: at + last.width };
}

/** «تسعة أشهر», «شهرين», "nine months". */
function readUnits(line: Line, at: number, index: Head['index']): Head | null {
  const number = readNumber(line, at);
  const from = number?.end ?? at;
  const unit = senseAt(line, from, 'unit');
  if (!unit || !isUnit(unit.name)) return null;
  const count =
    number && !number.ordinal && unit.value === 0 ? number.value : unit.value === 2 && !number ? 2 : 0;
  return count > 1 ? { unit: unit.name, count, index, end: from + unit.width } : null;
}

/** «الأشهر التسعة». */
function readNamedUnits(line: Line, at: number): Head | null {
  const unit = senseAt(line, at, 'unit');
  const number = unit?.definite && unit.value === 0 ? readNumber(line, at + unit.width) : null;
  if (!unit || !isUnit(unit.name) || !number || number.ordinal || number.value < 2) return null;
  return { unit: unit.name, count: number.value, index: 1, end: number.end };
}

const isUnit = (name: string): name is Head['unit'] => name === 'month' || name === 'week' || name === 'day';
