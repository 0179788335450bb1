/** A day of a month that is pointed at, not named: «28 من الشهر ذاته», «الخامس من الجاري», «10 منه», "the 10th of this month". */
import { changed } from '../../../model/changed.ts';
import { senseAt, skipSense, type Line } from '../line.ts';
import { readDayList } from '../parts/dayLists.ts';
import { readDirection, readPointedUnit } from '../parts/directions.ts';
import { readWeekday } from '../parts/weekdays.ts';
import type { Rule } from '../rule.ts';
import { emptyDate, type Direction } from '../stated.ts';

export const dayOfMonth: Rule = {
  name: 'day-of-that-month',
  starts: ['number', 'cardinal', 'ordinal', 'unit:day', 'weekday', 'link:the'],
  read(line, at) {
    if (line.language === 'ar' && senseAt(line, at, 'link', 'the')) return null;
    const weekday = readWeekday(line, at);
    const unit = senseAt(line, weekday?.end ?? at, 'unit', 'day');
    const marker = (weekday?.end ?? at) + (unit && !unit.definite ? unit.width : 0);
    const days = readDayList(line, skipSense(line, marker, 'link', 'the'));
    const month =
      days && (readPointedMonth(line, days.end) ?? readLoneDay(line, days.end, marker > at && !days.ordinal));
    if (!days || !month) return null;
    return {
      says: changed(emptyDate, {
        weekday: weekday?.weekday ?? null,
        day: days.first,
        lastDay: days.last,
        ofMonth: month.direction,
      }),
      end: month.end,
    };
  },
};

/** «إلى يوم 28»: of the month last named, where nothing else follows. */
function readLoneDay(line: Line, end: number, marked: boolean): { direction: Direction; end: number } | null {
  const next = line.tokens[end];
  const isLast = next === undefined || (next.kind === 'mark' && !'/-:%('.includes(next.form));
  return line.language === 'ar' && marked && isLast ? { direction: 'same', end } : null;
}

function readPointedMonth(line: Line, at: number): { direction: Direction; end: number } | null {
  const there = senseAt(line, at, 'link', 'thereOf');
  if (there) return { direction: 'same', end: at + there.width };
  const of = skipSense(line, at, 'link', 'of');
  const pointed = readPointedUnit(line, of);
  if (pointed?.unit === 'month' && (of > at || line.language === 'ar')) return pointed;
  if (of === at && line.language === 'en') return null;
  const isLed = of > at || senseAt(line, at - 1, 'unit', 'day') !== null;
  return readBareDirection(line, at, of) ?? readBareMonth(line, of, isLed);
}

/** «الخامس من الجاري», «10 الجاري». */
function readBareDirection(line: Line, at: number, of: number): { direction: Direction; end: number } | null {
  const bare = line.language === 'ar' ? readDirection(line, of) : null;
  if (!bare || !['present', 'past', 'future'].includes(bare.direction)) return null;
  return of > at || bare.direction === 'present' ? bare : null;
}

/** «الخامس من الشهر», «أول أيام الشهر», "the 5th of the month": the present one. */
function readBareMonth(
  line: Line,
  at: number,
  linked: boolean,
): { direction: Direction; end: number } | null {
  const the = skipSense(line, at, 'link', 'the');
  const unit = senseAt(line, the, 'unit', 'month');
  if (!linked || !unit || unit.value !== 1 || !(unit.definite || the > at)) return null;
  return { direction: 'present', end: the + unit.width };
}
