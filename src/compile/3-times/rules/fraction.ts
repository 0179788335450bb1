/** A quarter, half, third or week of a longer time: «الربع الأول من 2024», «النصف الثاني من العام الماضي», "Q3", "the first week of May". */
import { isMark, senseAt, skipMark, skipSense, type Line } from '../line.ts';
import { readPointedUnit } from '../parts/directions.ts';
import { readDigits } from '../parts/numbers.ts';
import { readYearNumber } from '../parts/years.ts';
import type { Found, Rule } from '../rule.ts';
import type { FractionSaid, Saying } from '../stated.ts';
import { monthAlone } from './monthAlone.ts';

export const fraction: Rule = {
  name: 'fraction',
  starts: ['number', 'unit:other', 'link:the', 'ordinal', 'last', 'fraction'],
  read(line, at) {
    const owned = readOwned(line, at);
    if (owned) return owned;
    const head = readAbbreviated(line, at) ?? readOrdinalUnit(line, at);
    if (!head) return null;
    const of = skipSense(line, skipMark(line, behindShortForm(line, head.end), ','), 'link', 'of');
    const whole = readWhole(line, of);
    const isPlaced = line.language === 'en' && senseAt(line, at - 1, 'link', 'in') !== null;
    if (!whole && !(head.abbreviated || (head.unit === 'quarter' && isPlaced))) return null;
    if (whole && of === head.end && line.language === 'ar' && head.unit !== 'quarter') return null;
    return {
      says: { as: 'fraction', unit: head.unit, index: head.index, count: 1, of: whole?.says ?? null },
      end: whole?.end ?? head.end,
    };
  },
};

/** "2021's final quarter". */
function readOwned(line: Line, at: number): Found | null {
  const year =
    line.tokens[at]?.kind === 'number' && isMark(line, at + 1, "'") ? readYearNumber(line, at) : null;
  const head = year?.year.number ? readOrdinalUnit(line, at + 3) : null;
  if (!year?.year.number || !head) return null;
  const of: Saying = { as: 'years', calendar: 'gregorian', from: year.year.number, to: year.year.number };
  return { says: { as: 'fraction', unit: head.unit, index: head.index, count: 1, of }, end: head.end };
}

type Head = Pick<FractionSaid, 'unit' | 'index'> & { readonly abbreviated: boolean; readonly end: number };

/** Q3. */
function readAbbreviated(line: Line, at: number): Head | null {
  const number = senseAt(line, at, 'fraction') ? readDigits(line, at + 1) : null;
  if (!number || number.value < 1 || number.value > 4 || line.tokens[at + 1]?.spaced) return null;
  return { unit: 'quarter', index: number.value, abbreviated: true, end: number.end };
}

function readOrdinalUnit(line: Line, at: number): Head | null {
  const the = skipSense(line, at, 'link', 'the');
  const unitFirst = senseAt(line, the, 'unit');
  const ordinalAt = unitFirst ? the + unitFirst.width : the;
  const ordinal = indexAt(line, ordinalAt);
  if (!ordinal) return null;
  const unit = unitFirst ?? senseAt(line, ordinal.end, 'unit');
  if (!unit || !isFraction(unit.name) || unit.value !== 1) return null;
  if (unitFirst && line.language === 'en') return null;
  const most = unit.name === 'half' ? 2 : unit.name === 'third' ? 3 : unit.name === 'quarter' ? 4 : 5;
  if (ordinal.value > most) return null;
  const index = ordinal.value === -1 && unit.name !== 'week' ? most : ordinal.value;
  return {
    unit: unit.name,
    index,
    abbreviated: false,
    end: unitFirst ? ordinal.end : ordinal.end + unit.width,
  };
}

const isFraction = (name: string): name is FractionSaid['unit'] =>
  ['quarter', 'half', 'third', 'week'].includes(name);

/** First, second …; -1 for the last. */
function indexAt(line: Line, at: number): { value: number; end: number } | null {
  const ordinal = senseAt(line, at, 'ordinal');
  if (ordinal && (line.words[at]?.taken ?? 0) === 0) return { value: ordinal.value, end: at + ordinal.width };
  const last = senseAt(line, at, 'last');
  return last ? { value: -1, end: at + last.width } : null;
}

/** "the third quarter (Q3) of 2023", "the first nine months (9M) of 2023". */
export function behindShortForm(line: Line, at: number): number {
  if (!isMark(line, at, '(')) return at;
  const close = [at + 2, at + 3].find((end) => isMark(line, end, ')'));
  return close === undefined ? at : close + 1;
}

/** The longer time that a part is of: «العام الماضي», «مايو», "2024", "the year". */
export function readWhole(line: Line, at: number): Found | null {
  const pointed = readPointedUnit(line, at);
  const year = readYearNumber(line, at);
  const number = year?.year.number ?? null;
  if (year && number !== null && year.end > (pointed?.end ?? at))
    return {
      says: { as: 'years', calendar: year.calendar ?? 'gregorian', from: number, to: number },
      end: year.end,
    };
  if (pointed)
    return { says: { as: 'period', unit: pointed.unit, direction: pointed.direction }, end: pointed.end };
  const month = monthAlone.read(line, at);
  if (month) return month;
  return readBareUnit(line, at);
}

/** «العام», "the year": the present one. */
function readBareUnit(line: Line, at: number): Found | null {
  const the = skipSense(line, at, 'link', 'the');
  const unit = senseAt(line, the, 'unit');
  if (!unit || unit.value !== 1 || !(unit.definite || the > at)) return null;
  if (unit.name !== 'month' && unit.name !== 'year') return null;
  return { says: { as: 'period', unit: unit.name, direction: 'present' }, end: the + unit.width };
}
