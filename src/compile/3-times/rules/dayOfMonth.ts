/** A day of a month that is pointed at, not named: «28 من الشهر ذاته», «الخامس من الجاري», «10 منه», "the 10th of this month". */
import { senseAt, skipSense, type Line } from '../line.ts';
import { readDirection, readPointedUnit } from '../parts/directions.ts';
import { readDayNumber } from '../parts/numbers.ts';
import { readWeekday } from '../parts/weekdays.ts';
import type { Rule } from '../rule.ts';
import { emptyDate, type Direction } from '../stated.ts';

export const dayOfMonth: Rule = {
  name: 'day-of-that-month',
  starts: ['number', 'cardinal', 'ordinal', 'unit', 'weekday', 'link'],
  read(line, at) {
    const weekday = readWeekday(line, at);
    const unit = senseAt(line, weekday?.end ?? at, 'unit', 'day');
    const marker = (weekday?.end ?? at) + (unit && !unit.definite ? unit.width : 0);
    const day = readDayNumber(line, skipSense(line, marker, 'link', 'the'));
    if (!day) return null;
    const and = line.words[day.end]?.joined
      ? readDayNumber(line, day.end)
      : readDayNumber(line, skipSense(line, day.end, 'and'));
    const last =
      and && and.value > day.value && and.end > day.end + (senseAt(line, day.end, 'and') ? 1 : 0)
        ? and
        : null;
    const month = readPointedMonth(line, last?.end ?? day.end);
    if (!month) return null;
    return {
      says: {
        ...emptyDate,
        weekday: weekday?.weekday ?? null,
        day: day.value,
        lastDay: last?.value ?? null,
        ofMonth: month.direction,
      },
      end: month.end,
    };
  },
};

function readPointedMonth(line: Line, at: number): { direction: Direction; end: number } | null {
  const there = senseAt(line, at, 'link', 'thereOf');
  if (there) return { direction: 'same', end: at + there.width };
  const of = skipSense(line, at, 'link', 'of');
  const pointed = readPointedUnit(line, of);
  if (pointed?.unit === 'month' && (of > at || line.language === 'ar')) return pointed;
  const bare = line.language === 'ar' ? readDirection(line, of) : null;
  return bare &&
    (bare.direction === 'present' || bare.direction === 'past' || bare.direction === 'future') &&
    (of > at || bare.direction === 'present')
    ? bare
    : null;
}
