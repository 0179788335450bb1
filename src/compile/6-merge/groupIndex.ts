import { addDays, addMonths } from '../../model/calendar.ts';
import { rangeOf } from '../../model/edtf.ts';
import type { EventCandidate } from '../shapes.ts';

export type Group = EventCandidate[];

/** Dates that span more months than this are compared with everything. */
const widest = 24;

/** Groups of tellings by the months they may lie in, so that a telling is compared only with those near it in time. */
export interface GroupIndex {
  readonly groups: Group[];
  readonly byMonth: Map<string, Set<Group>>;
  readonly wide: Set<Group>;
}

/** An index without groups. */
export function emptyIndex(): GroupIndex {
  return { groups: [], byMonth: new Map(), wide: new Set() };
}

/** Enters a telling's date for its group; a new group is entered at the end. */
export function enter({ groups, byMonth, wide }: GroupIndex, group: Group, { date }: EventCandidate): void {
  if (group.length === 1) groups.push(group);
  const months = monthsOf(date);
  if (!months) wide.add(group);
  for (const month of months ?? []) {
    const there = byMonth.get(month);
    if (there) there.add(group);
    else byMonth.set(month, new Set([group]));
  }
}

/** The groups that may hold tellings of the same happening. */
export function near({ groups, byMonth, wide }: GroupIndex, { date }: EventCandidate): Group[] {
  const months = monthsOf(date);
  if (!months) return groups;
  return [...new Set([...wide, ...months.flatMap((month) => [...(byMonth.get(month) ?? [])])])];
}

/** The months from the day before a date to the day after it; null where they are too many. */
function monthsOf(date: string): string[] | null {
  const range = rangeOf(date);
  if (!range?.from || !range.to) return null;
  const last = addDays(range.to, 1).slice(0, 7);
  const months: string[] = [];
  for (let month = addDays(range.from, -1).slice(0, 7); month <= last; month = addMonths(month, 1)) {
    months.push(month);
    if (months.length > widest) return null;
  }
  return months;
}
