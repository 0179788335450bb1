import type { NameMention } from '../shapes.ts';
import { findRelation } from './findRelation.ts';
import type { Party } from './party.ts';
import type { Head, SentenceReading } from './reading.ts';

interface StateMeant {
  readonly actor: string;
  readonly mention: NameMention;
}

/** The states that a visit, or a blow where `parties` have no other side, is meant for where only a country is named. */
export function statesMeant(
  reading: SentenceReading,
  head: Head,
  noun: Head | null,
  type: string,
  parties: readonly Party[],
): StateMeant[] {
  if (type === 'visit') return statesVisited(reading, head, noun);
  return parties.some(({ role }) => role === 'counterpart') ? [] : statesAttacked(reading, head, noun);
}

/** A visit to a country is to its state, where the article speaks of the state elsewhere; a visit to a city is not. */
function statesVisited(reading: SentenceReading, head: Head, noun: Head | null): StateMeant[] {
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

/** How a blow at a country is told: "attacked southern Israel", "missiles at Israel", "burst into Israel". */
const blows = new Set(['attack', 'shell', 'strike', 'incursion']);

/** In English a blow at a country is one at its state, where the article speaks of the state elsewhere; one in its cities is not. */
function statesAttacked(
  { language, forms, words, names, kinds, clauses }: SentenceReading,
  head: Head,
  noun: Head | null,
): StateMeant[] {
  const last = noun && noun.at > head.at ? noun : head;
  if (language !== 'en' || !blows.has(last.act)) return [];
  const end = clauses[head.clause]?.end ?? 0;
  const goal = names.find(({ place, tokens }) => place !== null && tokens[0] >= last.end && tokens[0] < end);
  const state = goal?.place ?? '';
  if (!goal || kinds.get(state)?.kind !== 'state') return [];
  const before = goal.tokens[0] - 1;
  const at = words.clauses.directions.has(forms[before] ?? '') ? before - 1 : before;
  const isMet =
    at < last.end || [words.clauses.against, words.clauses.onto].some((list) => list.has(forms[at] ?? ''));
  return isMet && at >= last.end - 1 ? [{ actor: state, mention: goal }] : [];
}
