import { actOf } from '../../lexicon/events.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import type { NameMention } from '../shapes.ts';
import { asParties, type Casting } from './casting.ts';
import { ofTwo } from './castSides.ts';
import { firstGroup } from './firstGroup.ts';
import { assaults, harms } from './kindsOfActs.ts';
import type { Party } from './party.ts';
import type { Placed } from './placeNames.ts';
import { isPerson, type Head, type SentenceReading } from './reading.ts';
import { roleOf } from './roles.ts';

/** The names behind a preposition, each in the role that it gives: «مع فلان», «على يد فلان», «بحضور فلان». */
export function castRelated(casting: Casting, parties: readonly Party[]): readonly Party[] {
  const { reading, head, noun, act, actName, parts } = casting;
  const all = [...casting.ofVerb, ...casting.ofNoun];
  // «في اتصال مع نظيره فلان عن تضامنه مع أفغانستان»: only the first is spoken with
  const partners = firstGroup(
    reading,
    all.filter(({ relation }) => relation === 'with'),
  );
  const isLocal = local.has(act.type) && parties.length > 0;
  return all.flatMap((one) => {
    const { relation, mention } = one;
    if (relation === 'between' && mention.place !== null && isLocal) return [];
    if (relation === 'against' && harms.has(act.type) && isTown(mention)) return [];
    if (relation === 'with' && act.type === 'statement' && !speaksWith(reading, head)) return [];
    if (relation === 'with' && act.type === 'call' && !partners.includes(one)) return [];
    if (isOfOtherVerb(reading, head, one)) return [];
    if (relation === 'to' && act.type === 'protest' && !isOwner(reading, mention)) return [];
    const isStruck = relation === 'of' && isAssault(reading, noun ?? head);
    const isTraveller = relation === 'to' && act.type === 'visit' && isGoing(reading, noun ?? head, mention);
    const given = isStruck ? parts.object : isTraveller ? 'agent' : roleOf(relation, parts, actName);
    const role = isMetWith(one, actName) ? 'counterpart' : given;
    return role ? asParties(casting, [mention], role) : [];
  });
}

/** "wanted by Britain for his role in the bombing": what is done by somebody before an English noun is not what the noun tells. */
const isOfOtherVerb = ({ language }: SentenceReading, { shape }: Head, { relation, before }: Placed) =>
  language === 'en' && shape === 'noun' && relation === 'by' && before;

/** How far behind a noun the name may stand that it is of: «مسيرة حاشدة لحزب الله». */
const ownerReach = 2;

/** «مظاهرة لأنصار الحركة» is theirs; «شعارات مناهضة لواشنطن» speak of it. */
const isOwner = ({ heads }: SentenceReading, { tokens: [first] }: NameMention) =>
  heads.some(
    ({ act, end, shape }) =>
      shape === 'noun' && actOf(act).type === 'protest' && end <= first && first - end < ownerReach,
  );

/** «زيارة لأردوغان إلى مصر»: a person is who goes. */
const isGoing = ({ kinds, language }: SentenceReading, { shape }: Head, { actor }: NameMention) =>
  language === 'ar' && shape === 'noun' && isPerson(kinds, actor);

/** "the bombing of the barracks", "the invasion of Iraq": in English the object. */
const isAssault = ({ language }: SentenceReading, { shape, act }: Head) =>
  language === 'en' && shape === 'noun' && assaults.has(actOf(act).type);

/** "received a delegation led by": whoever leads those met is met. */
const isMetWith = ({ relation, before }: Placed, actName: string) =>
  relation === 'led' && !before && ofTwo.has(actName);

/** "spoke with": what stands further off, «على تعزيز العلاقات مع», is with something else. */
const speaksWith = ({ forms, words }: SentenceReading, { end }: Head) =>
  phraseAt(words.clauses.with, forms, end) > 0;

/** «غارة على بيروت»: a capital that stands for its state is where it happened. */
const isTown = ({ place, actor }: NameMention) => place !== null && place !== actor;

/** «سيطر المقاتلون على بلدة بين دمشق وحلب»: types in which, where somebody already acts, places are what lies between. */
const local = new Set([...assaults, 'visit']);
