/** Day arithmetic over `YYYY-MM-DD` strings. Weekdays are 1 (Monday) to 7 (Sunday), as in ISO 8601. */
import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);

const written = 'YYYY-MM-DD';

export function addDays(day: string, count: number): string {
  return dayjs.utc(day).add(count, 'day').format(written);
}

/** The same day of another month, its last day where that month is shorter. `month` is YYYY-MM or YYYY-MM-DD, so is the result. */
export function addMonths(month: string, count: number): string {
  return dayjs
    .utc(month)
    .add(count, 'month')
    .format(month.length === 7 ? 'YYYY-MM' : written);
}

export function weekday(day: string): number {
  return dayjs.utc(day).day() || 7;
}

/** Days from `first` to `second`; negative where `second` is earlier. */
export function daysBetween(first: string, second: string): number {
  return dayjs.utc(second).diff(dayjs.utc(first), 'day');
}

/** Number of days in the month YYYY-MM. */
export function monthLength(month: string): number {
  return dayjs.utc(month).daysInMonth();
}

/** First and last day of the week that holds `day`; `weekStart` is the weekday it begins with. */
export function weekOf(day: string, weekStart: number): { from: string; to: string } {
  const from = addDays(day, -((weekday(day) - weekStart + 7) % 7));
  return { from, to: addDays(from, 6) };
}

/** Whether `YYYY-MM-DD` names a day that exists. */
export function isDay(value: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    dayjs.utc(value).isValid() &&
    dayjs.utc(value).format(written) === value
  );
}
