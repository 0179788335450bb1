import { actOf } from '../../lexicon/events.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import { headsIn, isTimedClause, type Head, type SentenceReading } from './reading.ts';

/** What is done at a meeting on the day of it. */
const doneThere = new Set(['agreement', 'legal', 'sanction', 'appointment', 'election']);

/** "signed seven agreements during a session on Tuesday": the time dates what was done; null where the clause is no such setting. */
export function doneDuring(reading: SentenceReading, index: number, own: readonly Head[]): Head | null {
  const { clauses, language, forms, words } = reading;
  const [setting, main] = [clauses[index], clauses[index - 1]];
  const [noun] = own;
  if (language !== 'en' || setting?.kind !== 'adjunct' || !main || !noun || noun.shape !== 'noun')
    return null;
  const isDuring = phraseAt(words.order.during, forms, setting.start) > 0;
  if (!isDuring || actOf(noun.act).type !== 'meeting') return null;
  const verb = headsIn(reading, index - 1).findLast(({ shape }) => shape === 'verb');
  return !isTimedClause(reading, main) && verb && doneThere.has(actOf(verb.act).type) ? verb : null;
}
