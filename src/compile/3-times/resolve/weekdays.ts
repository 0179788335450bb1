/** Weekdays, and today, yesterday, tomorrow. */
import { addDays, weekday, weekOf } from '../../../model/calendar.ts';
import type { DaySaid, Direction, WeekdaySaid } from '../stated.ts';
import {
  baseDay,
  looksAhead,
  namedDay,
  shiftOf,
  unresolved,
  type Reference,
  type Resolved,
} from './reference.ts';

/** Today and its neighbours. A weekday beside it that disagrees is the stronger word, the nearest such day before (or after). */
export function resolveDay({ offset, weekday: said }: DaySaid, { today }: Reference): Resolved {
  if (today === null) return unresolved;
  const day = addDays(today, offset);
  if (said === null || weekday(day) === said) return { value: day, relative: true };
  const meant = offset > 0 ? onOrAfter(said, today) : onOrBefore(said, today);
  return { value: meant, relative: true, warning: 'weekday-beats-day' };
}

/** A weekday past or to come; two of them as an interval. */
export function resolveWeekday(said: WeekdaySaid, reference: Reference): Resolved {
  const last = place(said.lastWeekday ?? said.weekday, said, reference);
  if (last === null) return unresolved;
  const tonight = nightOfToday(said, reference);
  if (tonight !== null) return { value: tonight, relative: true };
  if (said.lastWeekday === null) return { value: last, relative: true };
  return { value: `${onOrBefore(said.weekday, last)}/${last}`, relative: true };
}

/** «ليل الثلاثاء/الأربعاء» told on the Tuesday: the night just begun, not that of the week before. */
function nightOfToday(
  { weekday: first, lastWeekday, night, direction, week }: WeekdaySaid,
  { today }: Reference,
): string | null {
  if (!night || today === null || direction !== null || week !== null || weekday(today) !== first)
    return null;
  const tomorrow = addDays(today, 1);
  return weekday(tomorrow) === lastWeekday ? `${today}/${tomorrow}` : null;
}

function place(day: number, { direction, week }: WeekdaySaid, reference: Reference): string | null {
  if (week !== null) return inWeek(day, week, reference);
  const { today, tense, until, told } = reference;
  if (direction === 'same' || direction === 'following' || direction === 'preceding') {
    const named = namedDay(reference, direction === 'following' ? 'to' : 'from');
    if (named === null) return today === null ? null : onOrBefore(day, today);
    if (direction === 'following') return onOrAfter(day, addDays(named, 1));
    return direction === 'preceding' ? onOrBefore(day, addDays(named, -1)) : onOrAfter(day, named);
  }
  if (today === null) return null;
  if (direction === 'past') return onOrBefore(day, addDays(today, -1));
  if (direction === 'penultimate') return addDays(onOrBefore(day, addDays(today, -1)), -7);
  if (direction === 'future') return onOrAfter(day, addDays(today, 1));
  if (direction === 'present') return inWeek(day, 'present', reference);
  const coming = tense === 'past' || tense === 'said' ? undefined : told?.get(comingKey(day));
  if (coming !== undefined && direction === null) return coming;
  const ahead = looksAhead(tense) || (until && tense !== 'past');
  return ahead ? onOrAfter(day, today) : onOrBefore(day, today);
}

function inWeek(day: number, direction: Direction, reference: Reference): string | null {
  const base = baseDay(direction, reference);
  if (base === null) return null;
  const { from } = weekOf(addDays(base, 7 * shiftOf(direction)), reference.weekStart);
  return onOrAfter(day, from);
}

const onOrBefore = (day: number, from: string) => addDays(from, -((weekday(from) - day + 7) % 7));
const onOrAfter = (day: number, from: string) => addDays(from, (day - weekday(from) + 7) % 7);

/** Under which `Reference.told` keeps a weekday that was said to come: «الجمعة المقبل … ويغادر الجمعة». */
export const comingKey = (day: number) => `coming-${day}`;
