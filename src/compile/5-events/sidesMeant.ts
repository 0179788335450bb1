import { standsBetween } from '../../lexicon/phrases.ts';
import type { Salience } from './party.ts';
import { isPerson, type Clause, type SentenceReading } from './reading.ts';

/** "the two leaders" are persons: those named last where what was told last had other sides. */
export function sidesMeant(
  reading: SentenceReading,
  clause: Clause,
  { sides, persons }: Salience,
): readonly string[] {
  const { forms, words, kinds } = reading;
  const isOfTwo = standsBetween(words.clauses.twoPersons, forms, clause.start, clause.end);
  const arePersons = sides.some((actor) => isPerson(kinds, actor));
  return isOfTwo && !arePersons && persons.length > 1 ? persons.slice(0, 2) : sides;
}

/** Whether a clause speaks of "both sides", "the two leaders", «الجانبان». */
export function namesBothSides({ forms, words }: SentenceReading, { start, end }: Clause): boolean {
  return standsBetween(words.clauses.bothSides, forms, start, end);
}
