import { actOf } from '../../lexicon/events.ts';
import { placeNames, type Placed } from './placeNames.ts';
import { headsIn, type Head, type SentenceReading } from './reading.ts';

/**
 * Whom a ruling or a resignation is of, where only the relative clause behind it says so: «حكماً بالسجن صدر بحق فلان», «قبول الاستقالة
 * التي تقدم بها فلان».
 */
export function sufferersBehind(reading: SentenceReading, last: Head, actName: string): readonly Placed[] {
  if (reading.language === 'en' || reading.clauses[last.clause + 1]?.kind !== 'relative') return [];
  const verb = headsIn(reading, last.clause + 1).find(({ shape }) => shape === 'verb');
  if (!verb) return [];
  const { ofVerb } = placeNames(reading, verb, null);
  if (actName === 'accept-resignation')
    return verb.act === 'resign' ? ofVerb.filter(({ relation }) => relation === 'bare') : [];
  const { type, object } = actOf(actName);
  return type === 'legal' && object === 'subject'
    ? ofVerb.filter(({ relation }) => relation === 'against')
    : [];
}
