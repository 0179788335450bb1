/** What an article's own words demand of its day of publication. */
import { addDays, weekday } from '../../../model/calendar.ts';
import { rangeOf } from '../../../model/edtf.ts';
import type { Language, Span, TimeMention } from '../../shapes.ts';
import { daysOf, yearIn } from '../resolve/calendars.ts';
import { looksAhead, unplaced } from '../resolve/reference.ts';
import { resolveSaying } from '../resolve/saying.ts';
import type { DateSaid, Stated } from '../stated.ts';

export interface Constraint {
  readonly allows: (day: string) => boolean;
  readonly evidence: Span;
}

/** «اليوم الخميس», «أمس الثلاثاء»: the weekday that the day of publication must be, for each place that says so. */
export function weekdaysSaid(times: readonly TimeMention<Stated>[]): { weekday: number; evidence: Span }[] {
  return times.flatMap(({ stated: { says, quoted }, start, end }) => {
    if (quoted || says.as !== 'day' || says.weekday === null) return [];
    return [{ weekday: ((says.weekday - says.offset - 1 + 14) % 7) + 1, evidence: { start, end } }];
  });
}

/** The weekdays that most places say; more than one where they tie. */
export function commonest(said: readonly { weekday: number }[]): number[] {
  const count = (day: number) => said.filter(({ weekday: other }) => other === day).length;
  const most = Math.max(0, ...said.map(({ weekday: day }) => count(day)));
  return [...new Set(said.map(({ weekday: day }) => day))].filter((day) => count(day) === most);
}

/** What «الحالي», «الماضي», «المقبل» months and weekdays demand. */
export function constraintsOf(times: readonly TimeMention<Stated>[]): Constraint[] {
  const weekdays = weekdaysSaid(times);
  const allowed = commonest(weekdays);
  const byWeekday = weekdays
    .filter(({ weekday: day }) => allowed.includes(day))
    .map(({ evidence }): Constraint => ({ allows: (day) => allowed.includes(weekday(day)), evidence }));
  return [...byWeekday.slice(0, 1), ...times.flatMap(monthConstraint)];
}

function monthConstraint({ stated, start, end }: TimeMention<Stated>): Constraint[] {
  const { says, tense, quoted } = stated;
  if (quoted || says.as !== 'date' || says.year !== null || says.direction === null) return [];
  const month = says.month;
  if (month === null) return [];
  const evidence = { start, end };
  if (says.direction === 'present')
    return [{ allows: (day) => isPresent(day, says, looksAhead(tense)), evidence }];
  if (says.direction !== 'past' && says.direction !== 'future') return [];
  return [{ allows: (day) => !holds(says, month, day), evidence }];
}

/** «19 مايو الحالي»: that month, on the day or after it (before it, where the clause looks ahead). */
function isPresent(day: string, said: DateSaid, ahead: boolean): boolean {
  const year = yearIn(said.calendar, day);
  const whole = daysOf(said.calendar, year, said.month, null);
  if (!whole || day < whole.from || day > whole.to) return false;
  const own = said.day === null ? null : daysOf(said.calendar, year, said.month, said.day);
  return own === null || (ahead ? day <= own.from : day >= own.from);
}

function holds(said: DateSaid, month: number, day: string): boolean {
  const whole = daysOf(said.calendar, yearIn(said.calendar, day), month, null);
  return whole !== null && whole.from <= day && day <= whole.to;
}

/** The last day that the text tells of as gone: a report cannot be older than what it reports. */
export function latestTold(
  times: readonly TimeMention<Stated>[],
  language: Language,
): { day: string; evidence: Span } | null {
  let latest: { day: string; evidence: Span } | null = null;
  for (const { stated, start, end } of times) {
    const { says, tense, bound } = stated;
    const isAbsolute = says.as === 'years' || (says.as === 'date' && says.year?.number != null);
    if (!isAbsolute || looksAhead(tense) || bound === 'until') continue;
    const value = resolveSaying(says, unplaced, language).value;
    const day = value === null ? null : (rangeOf(value)?.from ?? null);
    if (day && (latest === null || day > latest.day)) latest = { day, evidence: { start, end } };
  }
  return latest;
}

/** Days from one to another, end inclusive. */
export function daysBetweenInclusive(from: string, to: string, most: number): string[] {
  const days: string[] = [];
  for (let day = from; day <= to && days.length < most; day = addDays(day, 1)) days.push(day);
  return days;
}
