/** A day, week, month, year … pointed at: «الأسبوع الماضي», «هذا العام», «اليوم التالي», "last month", "that year". */
import { senseAt, type Line } from '../line.ts';
import { readPointedUnit } from '../parts/directions.ts';
import { readYearNumber } from '../parts/years.ts';
import type { Rule } from '../rule.ts';

export const pointedPeriod: Rule = {
  name: 'pointed-period',
  starts: ['unit:day', 'unit:month', 'unit:year', 'unit:other', 'pointer', 'direction', 'link:the'],
  read(line, at) {
    const pointed = readPointedUnit(line, at);
    if (!pointed || (pointed.direction === 'same' && !isLed(line, at))) return null;
    const year = pointed.unit === 'year' ? readYearNumber(line, at) : null;
    const number = year?.year.number ?? null;
    if (year && number !== null && year.end > pointed.end) {
      const calendar = year.calendar ?? 'gregorian';
      return { says: { as: 'years', calendar, from: number, to: number }, end: year.end };
    }
    return { says: { as: 'period', unit: pointed.unit, direction: pointed.direction }, end: pointed.end };
  },
};

/** «في الشهر ذاته» places; «حمل الشهر ذاته اسماً» speaks of the month itself. */
function isLed(line: Line, at: number): boolean {
  if (line.language === 'en' || at === 0 || line.tokens[at - 1]?.kind === 'mark') return true;
  if ((line.words[at]?.taken ?? 0) > 0 || senseAt(line, at, 'pointer')) return true;
  return (['link', 'daypart', 'edge'] as const).some((kind) => senseAt(line, at - 1, kind) !== null);
}
