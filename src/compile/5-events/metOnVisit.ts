import { actOf } from '../../lexicon/events.ts';
import type { NameMention } from '../shapes.ts';
import { findRelation } from './findRelation.ts';
import type { Relation } from './relation.ts';
import {
  actorsBetween,
  headsIn,
  isPerson,
  isTimedClause,
  type Head,
  type SentenceReading,
} from './reading.ts';

/** Clauses that say what a visit is for. */
const telling = new Set(['purpose', 'subordinate', 'relative']);
const met = new Set<Relation>(['bare', 'with', 'to', 'ba']);
/** How many clauses behind the visit they stand. */
const reach = 2;

/** Whom a visitor is to see: «سيزور موسكو غداً للقاء الرئيس فلان», «حيث يلتقي فلاناً»; a meeting with a time of its own is told by itself. */
export function metOnVisit(reading: SentenceReading, head: Head): readonly NameMention[] {
  const { clauses, kinds } = reading;
  for (let index = head.clause + 1; index <= head.clause + reach; index++) {
    const clause = clauses[index];
    if (!clause || !telling.has(clause.kind)) return [];
    const meeting = headsIn(reading, index).find(({ act }) => actOf(act).type === 'meeting');
    if (!meeting) continue;
    if (isTimedClause(reading, clause)) return [];
    // «لبحث اغتيال فلان»: who stands behind another happening takes part in that
    const other = headsIn(reading, index).find(
      ({ at, act }) => at >= meeting.end && actOf(act).type !== 'meeting',
    );
    const end = other?.at ?? clause.end;
    return actorsBetween(reading, meeting.end, end).filter(
      (mention) => isPerson(kinds, mention.actor) && met.has(findRelation(reading, mention, meeting)),
    );
  }
  return [];
}
