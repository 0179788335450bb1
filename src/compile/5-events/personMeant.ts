import { arabicEndings } from '../../lexicon/arabicEndings.ts';
import type { Party, Salience } from './party.ts';
import { isPerson, type Head, type SentenceReading } from './reading.ts';

/**
 * Whom «استقبله» speaks of: who acted last and takes no part yet, where that is a person, else the person who did, else who was
 * named last; «استقبلهم» of nobody by name.
 */
export function personMeant(
  { forms, kinds }: SentenceReading,
  { at, end }: Head,
  { agent, actor, persons }: Salience,
  parties: readonly Party[],
): string | null {
  const word = forms[end - 1] ?? forms[at] ?? '';
  const [single, ...others] = arabicEndings.pronouns;
  if (others.some((pronoun) => word.endsWith(pronoun)) || !word.endsWith(single ?? '')) return null;
  const isFree = (id: string) => isPerson(kinds, id) && !parties.some((party) => party.actor === id);
  return [agent, actor, ...persons].find((id): id is string => id !== null && isFree(id)) ?? null;
}

/** Whom «لقائه» speaks of: a person rather than a state or a body, unless the pronoun is feminine or plural. */
export function ownerMeant(
  { forms, kinds, language }: SentenceReading,
  { end }: Head,
  salience: Salience,
): string | undefined {
  const { agent, actor, persons } = salience;
  const [single, ...others] = arabicEndings.pronouns;
  const word = forms[end - 1] ?? '';
  if (language === 'en') return actor ?? persons[0];
  const isOne = word.endsWith(single ?? '') && !others.some((pronoun) => word.endsWith(pronoun));
  return (isOne && !isPerson(kinds, agent) ? (actor ?? agent) : agent) ?? persons[0];
}
