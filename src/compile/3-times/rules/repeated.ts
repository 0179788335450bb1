/** What comes round: «كل جمعة», «كل يوم أحد», "every Friday", "every two weeks". */
import { senseAt, type Line } from '../line.ts';
import { durationOf, readAmount, type AmountUnit } from '../parts/amounts.ts';
import { readWeekday } from '../parts/weekdays.ts';
import type { Found, Rule } from '../rule.ts';

export const repeated: Rule = {
  name: 'repeated',
  starts: ['link:every', 'weekday'],
  read(line, at) {
    const plural = senseAt(line, at, 'weekday', 'many');
    if (plural) return { says: { as: 'repeated', value: 'R/P1W' }, end: at + plural.width };
    const every = senseAt(line, at, 'link', 'every');
    if (!every) return null;
    return readWhat(line, at + every.width);
  },
};

function readWhat(line: Line, at: number): Found | null {
  const weekday = readWeekday(line, at);
  if (weekday) return { says: { as: 'repeated', value: 'R/P1W' }, end: weekday.end };
  const month = senseAt(line, at, 'month');
  if (month) return { says: { as: 'repeated', value: 'R/P1Y' }, end: at + month.width };
  const amount = readAmount(line, at, true);
  if (amount) return { says: { as: 'repeated', value: `R/${durationOf(amount)}` }, end: amount.end };
  const unit = senseAt(line, at, 'unit');
  if (
    !unit ||
    unit.value !== 1 ||
    unit.name === 'half' ||
    unit.name === 'quarter' ||
    unit.name === 'third' ||
    unit.name === 'weekend'
  )
    return null;
  return {
    says: {
      as: 'repeated',
      value: `R/${durationOf({ unit: unit.name as AmountUnit, count: 1, half: false })}`,
    },
    end: at + unit.width,
  };
}
