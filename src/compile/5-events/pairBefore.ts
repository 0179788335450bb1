import { actOf } from '../../lexicon/events.ts';
import type { Role } from '../shapes.ts';
import type { Salience } from './party.ts';
import { isPerson, type Clause, type Head, type SentenceReading } from './reading.ts';

/** Whether the ending of a noun speaks of two: «لقائهما». */
export const isPair = ({ forms, words }: SentenceReading, { end }: Head) =>
  [...words.clauses.pronounPairs.keys()].some((ending) => (forms[end - 1] ?? '').endsWith(ending));

/** The two that «لقائهما» speaks of: those named before it in the sentence, else both sides of what was told last. */
export function pairBefore(
  { names, kinds }: SentenceReading,
  { start }: Clause,
  { sides }: Salience,
): readonly string[] {
  const before = names.filter(({ actor, source, tokens }) => actor !== null && !source && tokens[1] <= start);
  const pair = [...new Set(before.map(({ actor }) => actor as string))].filter((actor) =>
    isPerson(kinds, actor),
  );
  return pair.length === 2 ? pair : sides;
}

/** «بعد اعتقالهما»: the two undergo what is done to somebody, and do the rest. */
export const roleOfPair = ({ act, shape }: Head): Role =>
  shape === 'noun' && actOf(act).object === 'subject' ? 'subject' : 'agent';
