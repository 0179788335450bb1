/** Month names, alone or as the Arabic press doubles them: «مايو (أيار)», «يونيو/حزيران», «أيلول/ سبتمبر», «سبتمبر-أيلول». */
import { isCapital, isMark, senseAt, skipMark, type Line } from '../line.ts';
import type { Calendar } from '../stated.ts';
import type { Sense } from '../../../lexicon/times.ts';

export interface MonthRead {
  readonly calendar: Calendar;
  readonly month: number;
  /** Its name is also a common word, and nothing in its own writing makes it a month. */
  readonly weak: boolean;
  /** The word for month stands before it. */
  readonly marked: boolean;
  readonly end: number;
}

/** A month with its second name where it has one. A full stop that shortens the name belongs to it. */
export function readMonth(line: Line, at: number): MonthRead | null {
  const marker = monthMarker(line, at);
  const from = at + marker;
  const sense = monthSense(line, from);
  if (!sense) return null;
  const end = behindStop(line, from + sense.width);
  const twin = twinOf(line, end, sense);
  const calendar = sense.name as Calendar;
  if (twin === null)
    return { calendar, month: sense.value, weak: sense.weak && marker === 0, marked: marker > 0, end };
  return { calendar: twin.calendar, month: twin.month, weak: false, marked: marker > 0, end: twin.end };
}

/** The month at a token, without its second name. Weak names need a capital where the language has them. */
function monthSense(line: Line, at: number): Sense | null {
  const sense = senseAt(line, at, 'month', 'gregorian') ?? senseAt(line, at, 'month');
  return sense && (line.language === 'ar' || isCapital(line, at)) ? sense : null;
}

function monthMarker(line: Line, at: number): number {
  const unit = senseAt(line, at, 'unit', 'month');
  return unit && !unit.definite ? unit.width : 0;
}

function twinOf(
  line: Line,
  at: number,
  first: Sense,
): { calendar: Calendar; month: number; end: number } | null {
  const opened = skipMark(line, at, '(/-[,"');
  const second = senseAt(line, opened, 'month', 'gregorian');
  if (!second || second.value !== first.value || line.words[opened]?.joined === true) return null;
  if (opened > at && isMark(line, at, ',')) return null;
  const end = opened + second.width;
  return {
    calendar: 'gregorian',
    month: second.value,
    end: isMark(line, at, '(')
      ? skipMark(line, end, ')')
      : isMark(line, at, '"')
        ? skipMark(line, end, '"')
        : isMark(line, at, '[')
          ? skipMark(line, end, ']')
          : end,
  };
}

function behindStop(line: Line, end: number): number {
  const short = line.language === 'en' && (line.tokens[end - 1]?.form.length ?? 9) <= 4;
  const stop = short && isMark(line, end, '.') && line.tokens[end]?.spaced === false;
  return stop && line.tokens[end + 1] !== undefined ? end + 1 : end;
}
