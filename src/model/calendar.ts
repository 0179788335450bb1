/**
 * Day arithmetic over `YYYY-MM-DD` strings, in the Gregorian calendar carried back before its time, as ISO 8601 has it.
 * Weekdays are 1 (Monday) to 7 (Sunday), as in ISO 8601.
 */
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days before each month of a year that begins in March, so that a leap day stands at its end. */
const daysBeforeMonth = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];
const daysIn400Years = 146_097;

export function addDays(day: string, count: number): string {
  return writeDay(numberOf(day) + count);
}

/** The same day of another month, its last day where that month is shorter. `month` is YYYY-MM or YYYY-MM-DD, so is the result. */
export function addMonths(month: string, count: number): string {
  const months = yearOf(month) * 12 + monthOf(month) - 1 + count;
  const year = Math.floor(months / 12);
  const number = months - year * 12 + 1;
  const written = `${pad(year, 4)}-${pad(number, 2)}`;
  return month.length === 7
    ? written
    : `${written}-${pad(Math.min(dateOf(month), lengthOf(year, number)), 2)}`;
}

export function weekday(day: string): number {
  // 1 March of the year 0, day 0, is a Wednesday.
  return ((((numberOf(day) + 2) % 7) + 7) % 7) + 1;
}

/** Days from `first` to `second`; negative where `second` is earlier. */
export function daysBetween(first: string, second: string): number {
  return numberOf(second) - numberOf(first);
}

/** Number of days in the month YYYY-MM. */
export function monthLength(month: string): number {
  return lengthOf(yearOf(month), monthOf(month));
}

/** First and last day of the week that holds `day`; `weekStart` is the weekday it begins with. */
export function weekOf(day: string, weekStart: number): { from: string; to: string } {
  const from = addDays(day, -((weekday(day) - weekStart + 7) % 7));
  return { from, to: addDays(from, 6) };
}

/** Whether `YYYY-MM-DD` names a day that exists. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = dateOf(value);
  return date >= 1 && date <= monthLength(value);
}

const yearOf = (day: string) => digits(day, 0, 4);
const monthOf = (day: string) => digits(day, 5, 7);
/** The day of the month; 1 where only the month is written. */
const dateOf = (day: string) => (day.length > 7 ? digits(day, 8, 10) : 1);

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 0x30;
  return value;
}

/** Days since 1 March of the year 0; a day that its month lacks counts on into the next. */
function numberOf(day: string): number {
  const month = monthOf(day);
  const year = month > 2 ? yearOf(day) : yearOf(day) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + (daysBeforeMonth[month - 1] ?? 0) + dateOf(day) - 1;
}

function writeDay(number: number): string {
  const cycle = Math.floor(number / daysIn400Years);
  const day = number - cycle * daysIn400Years;
  const leapDays = Math.floor(day / 1460) - Math.floor(day / 36_524) + Math.floor(day / 146_096);
  const year = Math.floor((day - leapDays) / 365);
  const dayOfYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return `${pad(cycle * 400 + year + (month <= 2 ? 1 : 0), 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** Days of a month, 1 to 12; NaN where there is none. */
function lengthOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? NaN);
}

const pad = (number: number, length: number) => String(number).padStart(length, '0');
