import type { NameMention } from '../shapes.ts';
import { findRelation } from './findRelation.ts';
import type { Head, SentenceReading } from './reading.ts';

/** A visit to a country is to its state, where the article speaks of the state elsewhere; a visit to a city is not. */
export function statesVisited(
  reading: SentenceReading,
  head: Head,
  noun: Head | null,
  type: string,
): { actor: string; mention: NameMention }[] {
  if (type !== 'visit') return [];
  const clause = reading.clauses[head.clause];
  const from = Math.max(head.end, noun?.end ?? 0);
  const goal = reading.names.find(
    ({ place, tokens }) => place !== null && tokens[0] >= from && tokens[0] < (clause?.end ?? 0),
  );
  const state = goal?.place ?? '';
  return goal &&
    reading.kinds.get(state)?.kind === 'state' &&
    findRelation(reading, goal, noun ?? head) !== 'from'
    ? [{ actor: state, mention: goal }]
    : [];
}
