/** Day arithmetic over `YYYY-MM-DD` strings. Weekdays are 1 (Monday) to 7 (Sunday), as in ISO 8601. */
import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);

const written = 'YYYY-MM-DD';
const mostRemembered = 5_000;
const days = new Map<string, Dayjs>();
const sums = new Map<string, string>();

/** A day or a month as dayjs has it; the same few days are asked for again and again. */
function read(day: string): Dayjs {
  return remembered(days, day, () => dayjs.utc(day));
}

function remembered<Value>(memory: Map<string, Value>, key: string, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (memory.size >= mostRemembered) memory.clear();
  memory.set(key, made);
  return made;
}

export function addDays(day: string, count: number): string {
  return remembered(sums, `${day} ${count}`, () => read(day).add(count, 'day').format(written));
}

/** The same day of another month, its last day where that month is shorter. `month` is YYYY-MM or YYYY-MM-DD, so is the result. */
export function addMonths(month: string, count: number): string {
  return read(month)
    .add(count, 'month')
    .format(month.length === 7 ? 'YYYY-MM' : written);
}

export function weekday(day: string): number {
  return read(day).day() || 7;
}

/** Days from `first` to `second`; negative where `second` is earlier. */
export function daysBetween(first: string, second: string): number {
  return read(second).diff(read(first), 'day');
}

/** Number of days in the month YYYY-MM. */
export function monthLength(month: string): number {
  return read(month).daysInMonth();
}

/** First and last day of the week that holds `day`; `weekStart` is the weekday it begins with. */
export function weekOf(day: string, weekStart: number): { from: string; to: string } {
  const from = addDays(day, -((weekday(day) - weekStart + 7) % 7));
  return { from, to: addDays(from, 6) };
}

/** Whether `YYYY-MM-DD` names a day that exists. */
export function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && read(value).isValid() && addDays(value, 0) === value;
}
