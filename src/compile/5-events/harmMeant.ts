import { actOf } from '../../lexicon/events.ts';
import { headsIn, type Head, type SentenceReading } from './reading.ts';

/** Words that may stand between the noun for a harm and the relative clause that speaks of it: «الهجوم الدامي الذي». */
const reach = 2;
const harm = new Set(['attack', 'disaster', 'military']);

/**
 * The harm that a relative clause says more of, «الهجوم الذي استهدف حافلة», «هجوم أودى بحياة أربعة»: the harm itself is what strikes
 * there, and whoever is named behind the verb is struck. Null where the clause speaks of something else, or the verb has a pronoun.
 */
export function harmMeant(reading: SentenceReading, head: Head): Head | null {
  const clause = reading.clauses[head.clause];
  const isPlain = head.shape === 'verb' && !head.pronoun && !head.light && actOf(head.act).type === 'attack';
  if (reading.language === 'en' || !isPlain || clause?.kind !== 'relative') return null;
  const noun = headsIn(reading, head.clause - 1).at(-1);
  const isNear = noun?.shape === 'noun' && clause.start - noun.end <= reach && harm.has(actOf(noun.act).type);
  return isNear && !reading.names.some(({ tokens }) => tokens[0] >= noun.end && tokens[0] < clause.start)
    ? noun
    : null;
}

/** Whether somebody claims the harm that a relative clause speaks of: «تبنى تنظيم داعش التفجير الذي استهدف …». */
export function isClaimedBefore(reading: SentenceReading, { clause }: Head): boolean {
  return headsIn(reading, clause).some(({ act, shape }) => act === 'claim-attack' && shape === 'verb');
}
