import { actOf } from '../../lexicon/events.ts';
import { antecedentOf } from './antecedentOf.ts';
import type { Fill } from './filling.ts';
import { harmMeant, isClaimedBefore } from './harmMeant.ts';
import { anyDeed } from './kindsOfActs.ts';
import { has, meant, type Party } from './party.ts';
import { pronounObject } from './pronounObject.ts';
import { verbBefore, type Head, type SentenceReading } from './reading.ts';

/** «الوزير الذي زار طهران»: whom a relative clause speaks of. */
export const fillAntecedent: Fill = ({ casting, clause, named, missing, other }, filled) => {
  const { reading, head, noun } = casting;
  const isOwnNoun = noun !== null && noun.at < clause.start;
  // «الذي زار طهران للتعزية في وفاة نظيره»: the one who came is no party to the noun further on
  const isGoverned =
    isBroughtAbout(head, noun) || (head.shape === 'noun' && verbBefore(reading, head) !== undefined);
  if (isOwnNoun || isGoverned || pronounObject(reading, head) !== null) return [];
  const harm = harmMeant(reading, head);
  if (harm && !isClaimedBefore(reading, harm)) return [];
  const antecedent = antecedentOf(reading, clause);
  if (harm) return meant(antecedent, 'agent');
  if (isUndergone(reading, head, noun, filled)) return meant(antecedent, 'subject');
  return meant(antecedent, has(named, missing) ? other : missing);
};

/** «الأزمة التي بلغت ذروتها باستقالة الحكومة»: what a verb of no sense here came to is the doing of others. */
const isBroughtAbout = ({ act, light }: Head, noun: Head | null) =>
  noun !== null && act === anyDeed && !light && noun.clitics !== '';

/** «الذي عُيّن»: a verb whose object undergoes it, and which has none written onto it, is a passive in a relative clause. */
function isUndergone(
  { language }: SentenceReading,
  head: Head,
  noun: Head | null,
  parties: readonly Party[],
): boolean {
  const isPassive = noun === null && head.shape === 'verb' && !head.pronoun && parties.length === 0;
  return language === 'ar' && isPassive && actOf(head.act).object === 'subject';
}
