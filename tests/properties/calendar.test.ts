/** Our day arithmetic, written for speed, against that of dayjs. */
import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  monthLength,
  weekday,
  weekOf,
} from '../../src/model/calendar.ts';

dayjs.extend(utc);

const written = 'YYYY-MM-DD';
const days = fc
  .date({ min: new Date('0400-01-01'), max: new Date('9000-12-31'), noInvalidDate: true })
  .map((date) => dayjs.utc(date).format(written));
const counts = fc.integer({ min: -5000, max: 5000 });

test('days and months are added and counted as dayjs does', () => {
  fc.assert(
    fc.property(days, counts, days, (day, count, other) => {
      const theirs = dayjs.utc(day);
      expect(addDays(day, count)).toBe(theirs.add(count, 'day').format(written));
      expect(addMonths(day, count)).toBe(theirs.add(count, 'month').format(written));
      expect(addMonths(day.slice(0, 7), count)).toBe(theirs.add(count, 'month').format('YYYY-MM'));
      expect(daysBetween(day, other)).toBe(dayjs.utc(other).diff(theirs, 'day'));
      expect(weekday(day)).toBe(theirs.day() || 7);
      expect(monthLength(day.slice(0, 7))).toBe(theirs.daysInMonth());
    }),
  );
});

test('a week holds its day and begins on the weekday asked for', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 7 }), (day, start) => {
      const { from, to } = weekOf(day, start);
      expect(weekday(from)).toBe(start);
      expect(daysBetween(from, to)).toBe(6);
      expect(from <= day && day <= to).toBe(true);
    }),
  );
});

test('only days that exist are days', () => {
  const two = (most: number) =>
    fc.integer({ min: 0, max: most }).map((part) => String(part).padStart(2, '0'));
  fc.assert(
    fc.property(fc.integer({ min: 400, max: 9000 }), two(14), two(33), (year, month, date) => {
      const day = `${String(year).padStart(4, '0')}-${month}-${date}`;
      expect(isDay(day)).toBe(dayjs.utc(day).format(written) === day);
    }),
  );
});
