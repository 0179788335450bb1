/** Decades and centuries: «التسعينيات», «تسعينيات القرن الماضي», «القرن العشرين», "the 1990s", "the 19th century". */
import { senseAt, skipMark, skipSense, type Line } from '../line.ts';
import { readPointedUnit } from '../parts/directions.ts';
import { readDigits, readNumber } from '../parts/numbers.ts';
import type { Rule } from '../rule.ts';

export const decade: Rule = {
  name: 'decade',
  starts: ['decade', 'number', 'unit:other', 'link:the', 'ordinal'],
  read(line, at) {
    const the = skipSense(line, at, 'link', 'the');
    const named = senseAt(line, at, 'decade') ?? senseAt(line, the, 'decade');
    if (named) return readNamed(line, (senseAt(line, at, 'decade') ? at : the) + named.width, named.value);
    return readFigures(line, the) ?? readCentury(line, the);
  },
};

/** «تسعينيات القرن الماضي»: the century behind the name. */
function readNamed(line: Line, named: number, start: number) {
  if (isAge(line, named)) return null;
  const of = skipSense(line, named, 'link', 'of');
  const end =
    of > named && (readPointedUnit(line, of)?.unit === 'century' || readCentury(line, of)) ? of : named;
  const pointed = readPointedUnit(line, end);
  if (pointed?.unit === 'century')
    return { says: { as: 'decade' as const, start, century: false }, end: pointed.end };
  const century = readCentury(line, end);
  if (!century) return { says: { as: 'decade' as const, start, century: false }, end };
  return {
    says: { as: 'decade' as const, start: century.says.start + (start % 100), century: false },
    end: century.end,
  };
}

/** «السبعينيات من عمره». */
const isAge = (line: Line, end: number) => senseAt(line, end, 'sentenceAfter') !== null;

/** 1990s, '90s; without century or apostrophe only behind "the early" and its like. */
function readFigures(line: Line, at: number) {
  const from = skipMark(line, at, "'");
  const token = line.tokens[from];
  const mark = from + 1;
  const apostrophe = skipMark(line, mark, "'");
  if (
    token?.kind !== 'number' ||
    !senseAt(line, apostrophe, 'decadeMark') ||
    line.tokens[mark]?.spaced !== false
  )
    return null;
  const value = Number(token.form);
  if (value % 10 !== 0 || isMeasured(line, at)) return null;
  const isShort =
    token.form.length === 2 &&
    value >= 20 &&
    (from > at || senseAt(line, at - 1, 'edge') !== null || senseAt(line, at - 1, 'link', 'the') !== null);
  const start = token.form.length === 4 && value >= 1000 ? value : isShort ? 1900 + value : null;
  return start === null
    ? null
    : { says: { as: 'decade' as const, start, century: false }, end: apostrophe + 1 };
}

const reach = 6;

/** "Temperatures stayed in the 90s", "a woman in her 80s". */
function isMeasured(line: Line, at: number): boolean {
  return line.tokens
    .slice(Math.max(0, at - reach), at)
    .some((_, index) => senseAt(line, Math.max(0, at - reach) + index, 'sentence'));
}

/** «القرن التاسع عشر», «القرن 19», "the 20th century". */
function readCentury(line: Line, at: number) {
  const unit = senseAt(line, at, 'unit', 'century');
  const number = unit ? readNumber(line, at + unit.width) : readNumber(line, at);
  if (!number || number.value < 2 || number.value > 22) return null;
  const dash = skipMark(line, number.end, '-');
  const end = unit ? number.end : dash + (senseAt(line, dash, 'unit', 'century')?.width ?? 0);
  if (!unit && (end === dash || !number.ordinal || senseAt(line, dash, 'trap'))) return null;
  if (unit && number.digits && !readDigits(line, at + unit.width)) return null;
  return { says: { as: 'decade' as const, start: (number.value - 1) * 100, century: true }, end };
}
