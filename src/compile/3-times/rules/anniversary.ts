/**
 * A day in another year: the one last named, «التاريخ نفسه من العام 2012», "the same day last year", or today's,
 * «في مثل هذا اليوم من عام 1967».
 */
import { senseAt, type Line } from '../line.ts';
import { readDirection, readPointedUnit } from '../parts/directions.ts';
import { readYear } from '../parts/years.ts';
import type { Rule } from '../rule.ts';

export const anniversary: Rule = {
  name: 'same-day-of-year',
  starts: ['unit:day', 'link:the', 'link:date', 'pointer', 'direction', 'today'],
  read(line, at) {
    const day = readDay(line, at);
    const year = day && readYear(line, day.end);
    if (!day || !year || year.year.direction === 'same') return null;
    return { says: { as: 'anniversary', ofToday: day.ofToday, year: year.year }, end: year.end };
  },
};

function readDay(line: Line, at: number): { ofToday: boolean; end: number } | null {
  const pointed = readPointedUnit(line, at);
  if (pointed?.unit === 'day' && pointed.direction === 'same') return { ofToday: false, end: pointed.end };
  const today = senseAt(line, at, 'today');
  if (today?.value === 0 && today.width > 1) return { ofToday: true, end: at + today.width };
  const date = senseAt(line, at, 'link', 'date');
  const same = date ? readDirection(line, at + date.width) : null;
  return same?.direction === 'same' ? { ofToday: false, end: same.end } : null;
}
