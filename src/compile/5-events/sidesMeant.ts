import { phraseAt } from '../../lexicon/phrases.ts';
import type { Salience } from './party.ts';
import type { Clause, SentenceReading } from './reading.ts';

/** "the two leaders" are persons: those named last where what was told last had other sides. */
export function sidesMeant(
  reading: SentenceReading,
  clause: Clause,
  { sides, persons }: Salience,
): readonly string[] {
  const { forms, words, kinds } = reading;
  const isOfTwo = forms
    .slice(clause.start, clause.end)
    .some((_, index) => phraseAt(words.clauses.twoPersons, forms, clause.start + index) > 1);
  const arePersons = sides.some((actor) => kinds.get(actor)?.kind === 'person');
  return isOfTwo && !arePersons && persons.length > 1 ? persons.slice(0, 2) : sides;
}

/** Whether a clause speaks of "both sides", "the two leaders", «الجانبان». */
export function namesBothSides(reading: SentenceReading, clause: Clause): boolean {
  for (let at = clause.start; at < clause.end; at++) {
    if (phraseAt(reading.words.clauses.bothSides, reading.forms, at) > 0) return true;
  }
  return false;
}
