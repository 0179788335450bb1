/** A day, week, month, year … pointed at: «الأسبوع الماضي», «هذا العام», «اليوم التالي», "last month", "that year". */
import { readPointedUnit } from '../parts/directions.ts';
import type { Rule } from '../rule.ts';

export const pointedPeriod: Rule = {
  name: 'pointed-period',
  starts: ['unit', 'pointer', 'direction', 'link'],
  read(line, at) {
    const pointed = readPointedUnit(line, at);
    if (!pointed) return null;
    return { says: { as: 'period', unit: pointed.unit, direction: pointed.direction }, end: pointed.end };
  },
};
