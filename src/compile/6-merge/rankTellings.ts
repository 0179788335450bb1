import { lengthInDays } from '../../model/edtf.ts';
import type { EventCandidate } from '../shapes.ts';
import { identify } from './identify.ts';

const places: readonly EventCandidate['where'][] = ['lead', 'body', 'caption', 'headline', 'teaser'];
const bases: readonly EventCandidate['basis'][] = ['stated', 'relative', 'dateline', 'event-relative'];

/** Rules whose tellings stand behind the others, the last of all last. */
const lateRules = ['joined', 'told-again'];

/** The best telling first: with a date of its own words, from the running text, with most of the cast. No order depends on input. */
export function rankTellings(tellings: readonly EventCandidate[]): EventCandidate[] {
  return [...tellings].sort(
    (one, other) =>
      lateRules.indexOf(one.rule) - lateRules.indexOf(other.rule) ||
      places.indexOf(one.where) - places.indexOf(other.where) ||
      Number(other.time !== null) - Number(one.time !== null) ||
      other.cast.length - one.cast.length ||
      compareIds(one, other),
  );
}

/** The finest date first, then the best founded. */
export function rankDates(tellings: readonly EventCandidate[]): EventCandidate[] {
  return [...tellings].sort(
    (one, other) =>
      lengthInDays(one.date) - lengthInDays(other.date) ||
      bases.indexOf(one.basis) - bases.indexOf(other.basis) ||
      compareTexts(one.date, other.date) ||
      compareIds(one, other),
  );
}

function compareIds(one: EventCandidate, other: EventCandidate): number {
  return compareTexts(identify(one), identify(other)) || one.excerpt.start - other.excerpt.start;
}

/** The order of two texts by their UTF-16 units, alike in every locale: below, above or at zero. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
