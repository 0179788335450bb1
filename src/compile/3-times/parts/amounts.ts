/** An amount of time: «ثلاثة أيام», «أسبوعين», «40 عاماً», "two weeks", "a day", «سنتين ونصف السنة». */
import { isMark, senseAt, skipSense, type Line } from '../line.ts';
import type { Unit } from '../stated.ts';
import { readNumber } from './numbers.ts';

export type AmountUnit = Unit | 'hour' | 'minute' | 'fortnight';

export interface Amount {
  readonly unit: AmountUnit;
  readonly count: number;
  /** "and a half". */
  readonly half: boolean;
  /** "about", "more than" stands before it. */
  readonly approximate: boolean;
  readonly bounded: boolean;
  readonly end: number;
}

const firstYear = 1900;
const lastYear = 2100;

/** An amount at a token; a lone singular unit counts as one where `single` allows it. */
export function readAmount(line: Line, at: number, single: boolean): Amount | null {
  const bounded = skipSense(line, at, 'moreOrLess');
  const from = skipSense(line, bounded, 'approximate');
  const number = readNumber(line, from);
  const amountOf = (name: string, count: number, { half, end }: ReturnType<typeof withHalf>): Amount => ({
    unit: name as AmountUnit,
    count,
    half,
    approximate: from > bounded,
    bounded: bounded > at,
    end,
  });
  if (number) {
    const dash = isMark(line, number.end, '-') ? number.end + 1 : number.end;
    const unit = senseAt(line, dash, 'unit');
    // «ستكون 2016 عام انتصار»: a year, and no count of them
    const isYear = unit?.name === 'year' && number.value >= firstYear && number.value <= lastYear;
    if (
      unit &&
      !isYear &&
      !number.ordinal &&
      unit.value < 2 &&
      isLength(unit.name) &&
      !(number.digits && unit.definite) &&
      !datesItself(line, dash + unit.width, unit.name) &&
      (line.words[dash]?.taken ?? 0) === 0
    )
      return amountOf(unit.name, number.value, withHalf(line, dash + unit.width));
  }
  const unit = senseAt(line, from, 'unit');
  if (!unit || !isLength(unit.name) || unit.definite || (line.language === 'en' && unit.value === 1))
    return null;
  if (unit.value === 2) return amountOf(unit.name, 2, withHalf(line, from + unit.width));
  const whole = senseAt(line, from + unit.width, 'link', 'whole');
  if (whole) return amountOf(unit.name, 1, { half: false, end: from + unit.width + whole.width });
  const counts = line.tokens[from + unit.width];
  const namesDate =
    counts?.kind === 'number' ||
    (['month', 'today', 'weekday'] as const).some((kind) => senseAt(line, from + unit.width, kind) !== null);
  if (unit.value !== 1 || !single || namesDate || holdsMeeting(line, from, unit)) return null;
  const one = senseAt(line, from + unit.width, 'cardinal');
  return amountOf(unit.name, 1, withHalf(line, from + unit.width + (one?.value === 1 ? one.width : 0)));
}

/** «مونديال 2022 عام 2010»: the unit belongs to the year behind it. */
const datesItself = (line: Line, end: number, unit: string) =>
  unit === 'year' && line.tokens[end]?.kind === 'number' && line.tokens[end]?.form.length === 4;

/** «قبل عقد المؤتمر»: the holding of what follows; a decade has «من الزمن», a preposition or nothing behind it. */
function holdsMeeting(line: Line, at: number, unit: { name: string; width: number }): boolean {
  const next = line.tokens[at + unit.width];
  if (unit.name !== 'decade' || next?.kind !== 'word') return false;
  return senseAt(line, at + unit.width, 'link') === null && line.words[at + unit.width]?.joined !== true;
}

const lengths = new Set(['minute', 'hour', 'day', 'week', 'fortnight', 'month', 'year', 'decade', 'century']);
const isLength = (name: string) => lengths.has(name);

function withHalf(line: Line, at: number): { half: boolean; end: number } {
  const and = skipSense(line, at, 'and');
  const joined = line.words[and]?.joined === true;
  const half = senseAt(line, and, 'unit', 'half');
  if (!half || (and === at && !joined)) return { half: false, end: at };
  const end = and + half.width;
  const unit = senseAt(line, end, 'unit');
  return { half: true, end: unit ? end + unit.width : end };
}

const letters: Readonly<Record<string, string>> = {
  day: 'D',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};
const times: Readonly<Record<string, number>> = { fortnight: 2, decade: 10, century: 100 };

/** An amount as an ISO 8601 duration: P3D, P30M, PT6H. */
export function durationOf({ unit, count, half }: Pick<Amount, 'unit' | 'count' | 'half'>): string {
  if (unit === 'hour' || unit === 'minute')
    return half && unit === 'hour' ? `PT${count * 60 + 30}M` : `PT${count}${unit === 'hour' ? 'H' : 'M'}`;
  const whole = count * (times[unit] ?? 1);
  if (!half) return `P${whole}${letters[unit]}`;
  if (unit === 'year') return `P${count * 12 + 6}M`;
  if (unit === 'decade') return `P${whole + 5}Y`;
  if (unit === 'century') return `P${whole + 50}Y`;
  return `P${count}${letters[unit]}`;
}
