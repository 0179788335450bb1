import { phraseAt } from '../../lexicon/phrases.ts';
import type { SentenceReading } from './reading.ts';

/** «تظاهر في الخرطوم آلاف السودانيين»: the token behind the place that stands before the subject. */
export function behindPlace({ forms, words, names }: SentenceReading, at: number): number {
  const opener = phraseAt(words.clauses.in, forms, at);
  const place =
    opener > 0 ? names.find((name) => name.place !== null && name.tokens[0] === at + opener) : undefined;
  return place ? place.tokens[1] : at;
}
