import { actOf } from '../../lexicon/events.ts';
import type { NameMention } from '../shapes.ts';
import { findRelation } from './findRelation.ts';
import { headsIn, isPerson, isTimedClause, type Head, type SentenceReading } from './reading.ts';

/** How many clauses behind a harm what came of it may be told. */
const reach = 2;
const telling = new Set(['relative', 'subordinate']);

/** Who was killed or hurt, where the clause behind a harm tells what came of it: «استهدفت غارة سيارة، ما أدى إلى مقتل فلان». */
export function victimsBehind(reading: SentenceReading, { clause }: Head): readonly NameMention[] {
  const { clauses, names, owners, kinds, language } = reading;
  if (language === 'en') return [];
  for (let index = clause + 1; index <= clause + reach; index++) {
    const behind = clauses[index];
    if (!behind || !telling.has(behind.kind)) return [];
    if (isTimedClause(reading, behind)) return [];
    const heads = headsIn(reading, index);
    const loss = heads.find(
      ({ act, light }) => !light && actOf(act).kin === 'harm' && actOf(act).object === 'subject',
    );
    if (!loss || heads.some(({ at, light }) => at < loss.at && !light)) continue;
    return names.filter(
      (mention) =>
        mention.tokens[0] >= loss.end &&
        mention.tokens[0] < behind.end &&
        !owners.has(mention) &&
        isPerson(kinds, mention.actor) &&
        undergone.has(findRelation(reading, mention, loss)),
    );
  }
  return [];
}

const undergone = new Set(['bare', 'ba', 'among', 'of']);
