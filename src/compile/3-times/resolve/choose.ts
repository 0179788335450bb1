/** Which year a date without one means: the direction said of it, the tense of its clause, the story it stands in. */
import { daysBetween, weekday } from '../../../model/calendar.ts';
import { rangeOf } from '../../../model/edtf.ts';
import type { Direction } from '../stated.ts';
import type { Days } from './calendars.ts';
import { looksAhead, type Reference } from './reference.ts';

export interface Candidate extends Days {
  readonly value: string;
}

const soon = 45;
const longAgo = 200;
const farAhead = 300;

/** The candidate meant, from candidates in time order, one per year around `today`; null where none fits. */
export function chooseCandidate(
  candidates: readonly Candidate[],
  direction: Direction | null,
  onWeekday: number | null,
  reference: Reference,
): Candidate | null {
  const { today, tense } = reference;
  if (today === null) return null;
  const fitting =
    onWeekday === null
      ? candidates
      : candidates.filter(({ from, to }) => from === to && weekday(from) === onWeekday);
  const list = fitting.length > 0 ? fitting : candidates;
  const latest = (before: (candidate: Candidate) => boolean) => list.filter(before).at(-1) ?? null;
  const earliest = (after: (candidate: Candidate) => boolean) => list.find(after) ?? null;
  if (direction === 'past') return latest(({ to }) => to < today);
  if (direction === 'future') return earliest(({ from }) => from > today);
  if (direction === 'present') return nearest(list, today);
  if (direction !== null) return beside(list, direction, reference);
  if (fitting.length > 0 && onWeekday !== null) return nearest(list, today);
  const next = earliest(({ to }) => to >= today);
  const last = latest(({ from }) => from <= today);
  if (looksAhead(tense)) return next && daysBetween(today, next.from) <= farAhead ? next : last;
  const story = reference.narrated ? rangeOf(reference.narrated)?.from : null;
  if (story && story.slice(0, 4) !== today.slice(0, 4)) {
    const told = earliest(({ from, to }) => to >= story && from <= today);
    if (told) return told;
  }
  if (
    tense !== 'past' &&
    next &&
    last &&
    daysBetween(today, next.from) <= soon &&
    daysBetween(last.to, today) >= longAgo
  )
    return next;
  return last ?? next;
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
  const range = named === null ? null : rangeOf(named);
  const from = range?.from ?? today;
  const to = range?.to ?? today;
  if (from === null || to === null) return null;
  if (direction === 'following') return list.find((candidate) => candidate.from > to) ?? null;
  if (direction === 'preceding') return list.filter((candidate) => candidate.to < from).at(-1) ?? null;
  return list.find((candidate) => candidate.from.slice(0, 4) === from.slice(0, 4)) ?? null;
}
