import type { Party } from './party.ts';
import type { Clause, Head, SentenceReading } from './reading.ts';

/** How far into what is said its matter may stand: the first thing named, not an aside. */
const reach = 6;

/** Whom a statement is about: the first person, body or group named in what is said, beside the speakers. */
export function matterOf(reading: SentenceReading, head: Head, speakers: readonly Party[]): Party[] {
  const index = reading.clauses.findIndex(
    ({ kind }, at) => at > head.clause && (kind === 'complement' || kind === 'quote'),
  );
  const content = reading.clauses[index] as Clause | undefined;
  if (!content) return [];
  const named = reading.names.find(
    ({ actor, source, tokens }) =>
      actor !== null &&
      !source &&
      tokens[0] >= content.start &&
      tokens[0] < Math.min(content.end, content.start + reach) &&
      !speakers.some((party) => party.actor === actor),
  );
  return named ? [{ actor: named.actor as string, role: 'subject', mention: named }] : [];
}
