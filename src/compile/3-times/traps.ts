/** What looks like a date and is none: names («روسيا اليوم», "USA Today"), streets and movements named after days. */
import { timeLexicon } from '../../lexicon/times.ts';
import { senseAt, skipMark, skipSense, type Line } from './line.ts';
import { readWeekdayBeside } from './parts/weekdays.ts';
import { dayAndMonth } from './rules/dayAndMonth.ts';
import { monthAlone } from './rules/monthAlone.ts';

/** The index behind a trap that begins at a token, or null where there is none. */
export function behindTrap(line: Line, at: number): number | null {
  const phrase = senseAt(line, at, 'trap');
  if (phrase && !endsInDay(line, at + phrase.width) && !opensFeast(line, at, phrase.width))
    return at + phrase.width;
  const named = senseAt(line, at, 'namedAfterDay');
  return named && behindNamedDay(line, at + named.width);
}

/** «اليوم الوطني» has no day of its own, «اليوم الوطني القطري» has. */
export const opensFeast = (line: Line, at: number, width: number) =>
  (senseAt(line, at, 'feast')?.width ?? 0) > width;

/** «في العاصمة عمان اليوم السبت»: a weekday beside the last word makes it the day. */
const endsInDay = (line: Line, end: number) =>
  senseAt(line, end - 1, 'today') !== null && readWeekdayBeside(line, end) !== null;

/** «ثورة 25 يناير», «وزير سابق في 14 آذار»: a name, unless a year or a direction makes it the day itself. */
function behindNamedDay(line: Line, at: number): number | null {
  const from = skipSense(line, behindArticle(line, at), 'link', 'of');
  const behindWord = skipSense(line, at + 1, 'link', 'in');
  const within = behindWord > at + 1 ? behindWord : skipSense(line, at, 'link', 'in');
  for (const begin of [from, within]) {
    const found = dayAndMonth.read(line, begin);
    if (found?.says.as !== 'date') continue;
    const { year, direction, weekday, month, day, known } = found.says;
    if (year || direction || weekday || known) continue;
    const isCamp = timeLexicon[line.language].camps.some((camp) => camp.day === day && camp.month === month);
    if (begin === from || isCamp) return found.end;
  }
  return line.language === 'ar' ? behindNamedMonth(line, from) : null;
}

/** «ثورة أكتوبر», «خلية أيلول». */
function behindNamedMonth(line: Line, at: number): number | null {
  const found = monthAlone.read(line, at);
  if (found?.says.as !== 'date') return null;
  const { year, direction, lastMonth } = found.says;
  return year || direction || lastMonth !== null ? null : found.end;
}

/** «ثورة "14 أكتوبر"», «ثورة الـ26 من سبتمبر»: the article before a figure is a word of its own. */
function behindArticle(line: Line, at: number): number {
  const opened = skipMark(line, at, '"');
  const form = line.tokens[opened]?.form ?? '';
  return timeLexicon[line.language].articles.includes(form) ? skipMark(line, opened + 1, '"') : opened;
}
