import type { NameMention } from '../shapes.ts';
import type { SentenceReading } from './reading.ts';

/** The force that a commander's title names before him, «قائد كتائب القسام فلان»: he acts as its head; null where none is. */
export function commandedBy(
  { owners, forms, words }: SentenceReading,
  { tokens: [at] }: NameMention,
): NameMention | null {
  for (const [force, title] of owners)
    if (force.tokens[1] === at && title < force.tokens[0] && words.clauses.commanders.has(forms[title] ?? ''))
      return force;
  return null;
}
