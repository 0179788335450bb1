/** What looks like a date and is none: names («روسيا اليوم», "USA Today"), numbers of laws, streets and movements named after days. */
import { senseAt, skipSense, type Line } from './line.ts';
import { dayAndMonth } from './rules/dayAndMonth.ts';

/** The index behind a trap that begins at a token, or null where there is none. */
export function behindTrap(line: Line, at: number): number | null {
  const phrase = senseAt(line, at, 'trap');
  if (phrase) return at + phrase.width;
  const named = senseAt(line, at, 'namedAfterDay');
  if (named) return behindNamedDay(line, at + named.width);
  return null;
}

/** «ثورة 25 يناير», «قوى 14 آذار»: a name, unless a year or a direction makes it the day itself. */
function behindNamedDay(line: Line, at: number): number | null {
  const from = skipSense(line, at, 'link', 'of');
  const found = dayAndMonth.read(line, from);
  if (found?.says.as !== 'date') return null;
  const { year, direction, weekday } = found.says;
  return year || direction || weekday ? null : found.end;
}
