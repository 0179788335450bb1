/** A weekday's name with what may stand around it: «يوم السبت», «(الثلاثاء)», «يومي الأربعاء والخميس», "Mon." */
import { changed } from '../../../model/changed.ts';
import { isMark, senseAt, skipMark, skipSense, type Line } from '../line.ts';

export interface WeekdayRead {
  readonly weekday: number;
  /** The word for day stands before it. */
  readonly marked: boolean;
  readonly weak: boolean;
  readonly end: number;
}

/** A weekday, with the word for day before it. */
export function readWeekday(line: Line, at: number): WeekdayRead | null {
  const the = line.language === 'en' ? at : skipSense(line, at, 'pointer');
  const unit = senseAt(line, the, 'unit', 'day');
  const from = unit && !unit.definite ? the + unit.width : at;
  const sense = senseAt(line, from, 'weekday', '');
  if (!sense) return null;
  const end = from + sense.width;
  const short =
    sense.weak && line.language === 'en' && isMark(line, end, '.') && line.tokens[end]?.spaced === false;
  return {
    weekday: sense.value,
    marked: from > at,
    weak: sense.weak,
    end: short && line.tokens[end + 1] ? end + 1 : end,
  };
}

/** A weekday in brackets or behind a comma or nothing, as it stands beside "yesterday": «أمس (الأحد)». */
export function readWeekdayBeside(line: Line, at: number): WeekdayRead | null {
  const opened = skipMark(line, at, '(-,[/"');
  const found = readWeekday(line, opened);
  if (!found || found.weak || line.words[opened]?.joined === true) return null;
  if (opened === at) return found;
  const closed = skipMark(line, found.end, ')],-');
  if (isMark(line, at, ',')) return isMark(line, found.end, ',') || closed === found.end ? found : found;
  return isMark(line, at, '-')
    ? changed(found, { end: isMark(line, found.end, '-') ? closed : found.end })
    : changed(found, { end: skipMark(line, found.end, ')]/"') });
}
