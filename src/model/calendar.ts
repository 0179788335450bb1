/** Day arithmetic over `YYYY-MM-DD` strings. Weekdays are 1 (Monday) to 7 (Sunday), as in ISO 8601. */

const millisecondsOfDay = 86_400_000;

export function addDays(day: string, count: number): string {
  return written(new Date(millisecondsOf(day) + count * millisecondsOfDay));
}

/** The same day of another month, its last day where that month is shorter. `month` is YYYY-MM or YYYY-MM-DD, so is the result. */
export function addMonths(month: string, count: number): string {
  const first = new Date(millisecondsOf(month.slice(0, 7)));
  first.setUTCMonth(first.getUTCMonth() + count);
  const there = written(first).slice(0, 7);
  if (month.length === 7) return there;
  return `${there}-${two(Math.min(Number(month.slice(8, 10)), monthLength(there)))}`;
}

export function weekday(day: string): number {
  return new Date(millisecondsOf(day)).getUTCDay() || 7;
}

/** Days from `first` to `second`; negative where `second` is earlier. */
export function daysBetween(first: string, second: string): number {
  return (millisecondsOf(second) - millisecondsOf(first)) / millisecondsOfDay;
}

/** Number of days in the month YYYY-MM. */
export function monthLength(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
}

/** First and last day of the week that holds `day`; `weekStart` is the weekday it begins with. */
export function weekOf(day: string, weekStart: number): { from: string; to: string } {
  const from = addDays(day, -((weekday(day) - weekStart + 7) % 7));
  return { from, to: addDays(from, 6) };
}

/** Whether `YYYY-MM-DD` names a day that exists. */
export function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && addDays(value, 0) === value;
}

/** Midnight of a day in UTC; of a month its first day's. */
function millisecondsOf(day: string): number {
  const month = Number(day.slice(5, 7)) || 1;
  return Date.UTC(Number(day.slice(0, 4)), month - 1, Number(day.slice(8, 10)) || 1);
}

/** What no date can hold stays after every day that one can: `Invalid Date`. */
function written(date: Date): string {
  if (Number.isNaN(date.getTime())) return String(date);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

const two = (number: number) => String(number).padStart(2, '0');
