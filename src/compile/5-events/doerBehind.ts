import { isGerund } from './isGerund.ts';
import { actorsBetween, type Clause, type Head, type SentenceReading } from './reading.ts';

/**
 * "After sacking the minister on Sunday, Saied ordered …": the actor who does both, named before the verb of the clause behind; null
 * where the head is no gerund that opens an English adverbial.
 */
export function doerBehind(reading: SentenceReading, head: Head): string | null {
  const { clauses, heads } = reading;
  const next = clauses[head.clause + 1];
  if (!opensAdverbial(reading, head) || next?.kind !== 'main') return null;
  const verb =
    heads.find(({ clause, shape }) => clause === head.clause + 1 && shape === 'verb')?.at ?? next.end;
  return actorsBetween(reading, next.start, verb)[0]?.actor ?? null;
}

function opensAdverbial(
  { clauses, forms, language, words }: SentenceReading,
  { at, clause, shape }: Head,
): boolean {
  const { kind, start, opener } = clauses[clause] as Clause;
  if (language !== 'en' || kind !== 'adjunct' || shape === 'verb') return false;
  return shape === 'participle' || (at === start + opener && isGerund(forms[at], words));
}
