/** The hour that a page stamps between the weekday and the date: «الجمعة 11:52 13/02/2026». */
import { isMark, type Line } from '../line.ts';

/** The index behind an hour and its minutes where they begin at `at`, else `at`. */
export function skipClock(line: Line, at: number): number {
  const hour = line.tokens[at];
  const minutes = line.tokens[at + 2];
  const isClock =
    hour?.kind === 'number' &&
    hour.form.length <= 2 &&
    isMark(line, at + 1, ':') &&
    minutes?.kind === 'number' &&
    minutes.form.length === 2;
  return isClock ? at + 3 : at;
}
