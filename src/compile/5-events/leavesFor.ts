import { findRelation } from './findRelation.ts';
import type { Clause, Head, SentenceReading } from './reading.ts';

/** «غادر الرئيس إلى الدوحة» tells where he goes: the first place behind a verb of leaving stands behind "to", and none is left. */
export function leavesFor(reading: SentenceReading, head: Head, act: string): boolean {
  if (act !== 'depart' || reading.language === 'en') return false;
  const { end } = reading.clauses[head.clause] as Clause;
  const places = reading.names.filter(
    (name) =>
      name.place !== null && name.tokens[0] >= head.end && name.tokens[0] < end && !reading.owners.has(name),
  );
  const relations = places.map((name) => findRelation(reading, name, head));
  const [first] = places;
  if (!first || relations[0] !== 'to' || relations.includes('bare')) return false;
  // «غادر العاصمة متوجها إلى الرياض»: the word before "to" is who leaves, or when
  const before = first.tokens[0] - 2;
  return before === head.end || reading.covered[before] === true;
}
