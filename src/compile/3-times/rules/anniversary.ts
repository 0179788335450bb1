/** The day last named, in another year: «التاريخ نفسه من العام 2012», «في اليوم ذاته من العام الماضي», "the same day last year". */
import { senseAt } from '../line.ts';
import { readDirection, readPointedUnit } from '../parts/directions.ts';
import { readYear } from '../parts/years.ts';
import type { Rule } from '../rule.ts';

export const anniversary: Rule = {
  name: 'same-day-of-year',
  starts: ['unit', 'link', 'pointer', 'direction'],
  read(line, at) {
    const pointed = readPointedUnit(line, at);
    const date = senseAt(line, at, 'link', 'date');
    const same = date ? readDirection(line, at + date.width) : null;
    const end =
      pointed?.unit === 'day' && pointed.direction === 'same'
        ? pointed.end
        : same?.direction === 'same'
          ? same.end
          : null;
    if (end === null) return null;
    const year = readYear(line, end);
    return year && year.year.direction !== 'same'
      ? { says: { as: 'anniversary', year: year.year }, end: year.end }
      : null;
  },
};
