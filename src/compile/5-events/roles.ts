import { actOf } from '../../lexicon/events.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import type { Role } from '../shapes.ts';
import type { Relation } from './relation.ts';
import type { Parts } from './party.ts';
import { firstGroup } from './firstGroup.ts';
import type { Placed } from './placeNames.ts';
import { isPerson, type Head, type SentenceReading } from './reading.ts';
import { isCourt, isSubjectSaid } from './unnamedSubject.ts';

/** The roles that who does it and whom it is done to play in an act; `ofVerb` are the names that stand to its verb. */
export function partsOf(
  reading: SentenceReading,
  head: Head,
  actName: string,
  ofVerb: readonly Placed[],
  noun: Head | null,
): Parts {
  const act = actOf(actName);
  const object = act.object ?? 'counterpart';
  if (noun && noun.at > head.at) {
    const isOwn = noun.pronoun && !head.light;
    const swapped = head.passive || reading.words.clauses.suffering.has(reading.forms[head.at] ?? '');
    return { subject: isOwn ? (act.subject ?? 'agent') : 'agent', object, swapped };
  }
  const subject = act.subject ?? 'agent';
  const isNoun = (noun ?? head).shape === 'noun' && act.object === 'subject';
  return {
    subject,
    object,
    swapped: head.passive || isNoun || isBarePassive(reading, head, actName, ofVerb),
  };
}

/** «وكان القذافي قتل»: Arabic writes the passive like the active; a lone person undergoes what is not done to bodies alone. */
function isBarePassive(
  reading: SentenceReading,
  head: Head,
  actName: string,
  ofVerb: readonly Placed[],
): boolean {
  if (
    reading.language !== 'ar' ||
    head.shape !== 'verb' ||
    head.pronoun ||
    isCourt(reading, head, actName) ||
    actOf(actName).of === 'bodies' ||
    actOf(actName).object !== 'subject'
  )
    return false;
  const bare = ofVerb.filter((one, at) => one.relation === 'bare' && !isTitleOf(one, ofVerb.slice(at + 1)));
  const [only] = bare;
  if (
    !only ||
    (bare.length > 1 && !areKilled(reading, head, bare)) ||
    isSubjectSaid(reading, head, actName, only.mention.tokens[0]) ||
    !isPerson(reading.kinds, only.mention.actor)
  )
    return false;
  const next = only.mention.tokens[1];
  const behind = only.before ? head.end : next;
  const token = reading.sentence.tokens[behind];
  return token?.kind !== 'number' && !ofVerb.some(({ relation }) => relation === 'ba');
}

/** «قتل قائد كتائب القسام محمد الضيف»: what names him by his office, and the body in it, before his own name. */
function isTitleOf({ mention: { actor, tokens } }: Placed, behind: readonly Placed[]): boolean {
  return behind.some(({ mention }) => mention.tokens[0] === tokens[1] && mention.actor === actor);
}

/** «أن فلانا وفلانا قتلا في غارة», «قتل الوزير فلان ونائبه فلان في تفجير»: several joined, and no victim behind them. */
function areKilled(reading: SentenceReading, { end }: Head, bare: readonly Placed[]): boolean {
  const { forms, words, sentence, times, kinds } = reading;
  const isAhead = bare.every(({ before }) => before);
  if (!isAhead && bare.some(({ before }) => before)) return false;
  if (!isAhead && firstGroup(reading, bare).length < bare.length) return false;
  if (!bare.every(({ mention }) => isPerson(kinds, mention.actor))) return false;
  const behind = isAhead ? end : (bare.at(-1)?.mention.tokens[1] ?? end);
  const isTimed = times.some(({ tokens }) => tokens[0] === behind);
  return (
    isTimed ||
    sentence.tokens[behind]?.kind !== 'word' ||
    phraseAt(words.clauses.prepositions, forms, behind) > 0
  );
}

/** Types whose "from" names whoever it comes from. */
const leaving = new Set(['call', 'military', 'other']);
const asking = new Set(['take-office', 'demand']);

/** The role of a name by how it stands to the act; null where it takes no part. */
export function roleOf(relation: Relation, { subject, object }: Parts, actName: string): Role | null {
  const { type } = actOf(actName);
  switch (relation) {
    case 'with':
    case 'joint':
      return 'counterpart';
    case 'between':
      return type === 'statement' ? null : actName === 'vote' ? 'subject' : 'agent';
    // «كلفه برئاسة الحكومة»: what he is to lead does nothing yet
    case 'led':
      return actName === 'task' ? null : 'agent';
    case 'by':
    case 'onBehalf':
      return 'agent';
    case 'among':
      return object === 'subject' ? object : subject;
    case 'invited':
      return 'present';
    case 'about':
      return type === 'legal' || type === 'sanction' ? object : null;
    case 'present':
      return 'present';
    case 'absent':
      return 'absent';
    case 'before':
      return type === 'legal' ? 'agent' : type === 'protest' ? null : 'counterpart';
    case 'against':
      return type === 'agreement' ? null : object;
    case 'to':
      return type === 'protest' ? 'agent' : actName === 'refer' ? 'counterpart' : object;
    case 'ba':
      return object;
    case 'from':
      return leaving.has(type) || asking.has(actName) ? 'counterpart' : null;
    case 'of':
      return object === 'subject' ? object : subject;
    default:
      return null;
  }
}
