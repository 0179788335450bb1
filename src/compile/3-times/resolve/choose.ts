/** Which year a date without one means: the direction said of it, what was named last, the tense of its clause. */
import { daysBetween, weekday } from '../../../model/calendar.ts';
import { rangeOf } from '../../../model/edtf.ts';
import type { Direction } from '../stated.ts';
import type { Days } from './calendars.ts';
import { isFromToday, looksAhead, type Reference } from './reference.ts';

export interface Candidate extends Days {
  readonly value: string;
}

const soon = 45;
/** A day so near ahead is meant even where the clause tells of the past: "adjourned the case, set for July 2". */
const veryNear = 14;
const longAgo = 200;
const farAhead = 300;
const yearLong = 366;
const monthLong = 31;
/** A story older than this goes on for a month only: a later date is more likely today's. */
const longStory = 3 * yearLong;

/** The day around which candidates are wanted: today, or what was named last. */
export function centreOf(direction: Direction | null, { today, named }: Reference): string | null {
  if (direction === null || isFromToday(direction) || named.any === null) return today;
  return rangeOf(named.any)?.from ?? today;
}

/** The candidate meant, from candidates in time order, one per year around the centre; null where none fits. */
export function chooseCandidate(
  candidates: readonly Candidate[],
  direction: Direction | null,
  onWeekday: number | null,
  reference: Reference,
): Candidate | null {
  if (direction !== null && !isFromToday(direction)) return beside(candidates, direction, reference);
  const { today, tense } = reference;
  if (today === null) return null;
  const reach = looksAhead(tense) ? farAhead : soon;
  const near = candidates.filter(({ from }) => daysBetween(today, from) <= reach);
  const isOn = ({ from, to }: Candidate) => from === to && weekday(from) === onWeekday;
  const fitting = onWeekday === null || direction === 'present' ? [] : near.filter(isOn);
  const list = fitting.length > 0 ? fitting : candidates;
  const gone = list.filter(({ to }) => to < today);
  if (direction === 'past') return gone.at(-1) ?? null;
  if (direction === 'penultimate') return gone.at(-2) ?? null;
  if (direction === 'future') return list.find(({ from }) => from > today) ?? null;
  if (direction === 'present' || fitting.length > 0) return nearest(list, today);
  return byTense(list, today, reference);
}

/** News prefers the past; a date just ahead, or a clause that looks ahead, turns it round. */
function byTense(
  list: readonly Candidate[],
  today: string,
  { tense, until, named }: Reference,
): Candidate | null {
  const next = list.find(({ to }) => to >= today) ?? null;
  const last = list.filter(({ from }) => from <= today).at(-1) ?? null;
  if (!next || !last) return last ?? next;
  if (tense === 'due') return nearest([last, next], today);
  // a retrospect told in the present: neither day with this year's number is news
  const isRetold =
    tense === 'plan' && Math.min(daysBetween(last.to, today), daysBetween(today, next.from)) > soon;
  const told =
    looksAhead(tense) && !isRetold
      ? null
      : (behindStory(list, named.story, today, yearLong) ??
        behindStory(list, named.earlier, today, isRetold ? yearLong : monthLong, isRetold));
  if (told) return told;
  const ahead = daysBetween(today, next.from);
  if (looksAhead(tense) || (until && tense !== 'past')) return ahead <= farAhead ? next : last;
  const isNear = ahead <= soon && daysBetween(last.to, today) >= longAgo;
  return isNear && (tense !== 'past' || until || ahead <= veryNear) ? next : last;
}

/** «في 17 ديسمبر 2010 … ثم في 14 يناير»: the first one behind the date just told with its year. */
function behindStory(
  list: readonly Candidate[],
  story: string | null,
  today: string,
  most: number,
  isRetold = false,
): Candidate | null {
  const from = story === null ? null : rangeOf(story)?.to;
  const isLong = from && !isRetold && daysBetween(from, today) > longStory;
  const reach = isLong ? Math.min(most, monthLong) : most;
  const next = from ? list.find((candidate) => candidate.from > from) : null;
  return from && next && next.to <= today && daysBetween(from, next.from) <= reach ? next : null;
}

function nearest(list: readonly Candidate[], today: string): Candidate | null {
  const distance = ({ from, to }: Candidate) =>
    from <= today && today <= to
      ? 0
      : Math.min(Math.abs(daysBetween(today, from)), Math.abs(daysBetween(today, to)));
  return [...list].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** "that November", "the following May": beside what was named last. */
function beside(
  list: readonly Candidate[],
  direction: Direction,
  { named, today }: Reference,
): Candidate | null {
  const range = named.any === null ? null : rangeOf(named.any);
  const from = range?.from ?? today;
  const to = range?.to ?? today;
  if (from === null || to === null) return null;
  if (direction === 'following') return list.find((candidate) => candidate.from > to) ?? null;
  if (direction === 'preceding') return list.filter((candidate) => candidate.to < from).at(-1) ?? null;
  return list.find((candidate) => candidate.from.slice(0, 4) === from.slice(0, 4)) ?? null;
}
