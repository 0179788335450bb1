/** What looks like a date and is none: names («روسيا اليوم», "USA Today"), streets and movements named after days. */
import { timeLexicon } from '../../lexicon/times.ts';
import { senseAt, skipSense, type Line } from './line.ts';
import { dayAndMonth } from './rules/dayAndMonth.ts';

/** The index behind a trap that begins at a token, or null where there is none. */
export function behindTrap(line: Line, at: number): number | null {
  const phrase = senseAt(line, at, 'trap');
  if (phrase) return at + phrase.width;
  const named = senseAt(line, at, 'namedAfterDay');
  return named && behindNamedDay(line, at + named.width);
}

/** «ثورة 25 يناير», «وزير سابق في 14 آذار»: a name, unless a year or a direction makes it the day itself. */
function behindNamedDay(line: Line, at: number): number | null {
  const from = skipSense(line, at, 'link', 'of');
  const behindWord = skipSense(line, at + 1, 'link', 'in');
  const within = behindWord > at + 1 ? behindWord : skipSense(line, at, 'link', 'in');
  for (const begin of [from, within]) {
    const found = dayAndMonth.read(line, begin);
    if (found?.says.as !== 'date') continue;
    const { year, direction, weekday, month, day } = found.says;
    if (year || direction || weekday) continue;
    const isCamp = timeLexicon[line.language].camps.some((camp) => camp.day === day && camp.month === month);
    if (begin === from || isCamp) return found.end;
  }
  return null;
}
