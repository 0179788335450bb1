import type { NameMention } from '../shapes.ts';
import type { Head, SentenceReading } from './reading.ts';

/** "a Qatar- and US-brokered truce": the halves of adjectives that name whoever helped the others to it. */
export function brokers(
  { language, forms, names, words, clauses }: SentenceReading,
  head: Head,
): NameMention[] {
  const { start, end } = clauses[head.clause] ?? { start: 0, end: 0 };
  if (language !== 'en') return [];
  let next: number | null = null;
  return names.toReversed().filter(({ actor, tokens: [first, behind] }) => {
    if (actor === null || first < start || behind > end || forms[behind] !== '-') return false;
    const isBroker = words.clauses.brokering.has(forms[behind + 1] ?? '') || next === behind + 1;
    const isJoined = next !== null && words.clauses.and.has(forms[behind + 1] ?? '') && behind + 2 === next;
    if (!isBroker && !isJoined) return false;
    next = first;
    return true;
  });
}
