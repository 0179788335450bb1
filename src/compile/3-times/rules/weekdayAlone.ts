/** A weekday past or to come: «السبت الماضي», «يوم الأحد», «ليل الجمعة - السبت», "last Tuesday", "on Monday", "Tuesday last week". */
import { isMark, senseAt, skipMark, skipSense, type Line } from '../line.ts';
import { readDirection, readPointedUnit } from '../parts/directions.ts';
import { readWeekday } from '../parts/weekdays.ts';
import type { Rule } from '../rule.ts';
import type { Direction } from '../stated.ts';

export const weekdayAlone: Rule = {
  name: 'weekday',
  starts: ['weekday', 'unit:day', 'direction', 'pointer', 'link:the'],
  read(line, at) {
    const before = readDirectionBefore(line, at);
    const first = readWeekday(line, before.end);
    if (!first || (first.weak && !first.marked)) return null;
    const second = readSecond(line, first.end, before.marked);
    const end = second?.end ?? first.end;
    const own = before.direction ? null : readDirection(line, end);
    const week = readWeek(line, own?.end ?? end);
    return {
      says: {
        as: 'weekday',
        weekday: first.weekday,
        lastWeekday: second?.weekday ?? null,
        night: second !== null && !before.marked,
        direction: before.direction ?? own?.direction ?? null,
        week: week?.direction ?? null,
      },
      end: week?.end ?? own?.end ?? end,
    };
  },
};

function readDirectionBefore(
  line: Line,
  at: number,
): { direction: Direction | null; marked: boolean; end: number } {
  const both = senseAt(line, at, 'unit', 'day');
  if (both && both.value >= 2) return { direction: null, marked: true, end: at + both.width };
  const on = skipSense(line, at, 'link', 'on');
  const the = skipSense(line, on, 'link', 'the');
  const sense =
    line.language === 'en' ? (senseAt(line, the, 'direction') ?? senseAt(line, the, 'pointer')) : null;
  if (sense) return { direction: sense.name as Direction, marked: false, end: the + sense.width };
  return { direction: null, marked: false, end: on };
}

/** «الجمعة - السبت», «السبت الأحد» (a night between two days), «يومي الأربعاء والخميس». */
function readSecond(line: Line, at: number, pair: boolean): { weekday: number; end: number } | null {
  const mark = skipMark(line, at, '-/');
  const and = pair ? skipSense(line, mark, 'and') : mark;
  if (mark === at && and === at && line.words[at]?.joined === true && !pair) return null;
  if (line.language === 'en' && mark === at && and === at) return null;
  const second = readWeekday(line, and);
  return second && !second.weak && !isMark(line, second.end, ':') ? second : null;
}

function readWeek(line: Line, at: number): { direction: Direction; end: number } | null {
  const of = skipSense(line, skipMark(line, at, ','), 'link', 'of');
  const pointed = readPointedUnit(line, of);
  return pointed?.unit === 'week' ? pointed : null;
}
