import { findRelation } from './findRelation.ts';
import type { Placed } from './placeNames.ts';
import { actorsBetween, headsIn, isTimedClause, type Head, type SentenceReading } from './reading.ts';

/** Who was there, "after talks mediated by Qatar", where a clause of purpose stands between or none at all: «اتفاقاً لوقف النار بوساطة مصر», «… وذلك بحضور فلان». */
export function besides(reading: SentenceReading, head: Head, until: number | null): Placed[] {
  const next = reading.clauses[head.clause + 1];
  if (!next || until !== null) return [];
  const isUntimed = reading.language === 'en' && !isTimedClause(reading, next);
  const isVerbless =
    (next.kind === 'subordinate' || (next.kind === 'adjunct' && isUntimed)) &&
    headsIn(reading, head.clause + 1).every(({ shape }) => shape === 'noun');
  if (next.kind !== 'purpose' && !isVerbless) return [];
  const placed = actorsBetween(reading, next.start, next.end).map((mention) => ({
    mention,
    relation: findRelation(reading, mention, head),
    before: false,
  }));
  return placed.filter(({ relation }) => relation === 'present' || relation === 'invited');
}
