import { actOf } from '../../lexicon/events.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import { lengthInDays } from '../../model/edtf.ts';
import type { ResolvedTime } from '../shapes.ts';
import { anyDeed } from './kindsOfActs.ts';
import { salienceAt, type ArticleReading } from './articleReading.ts';
import { attachTimes, type Attachment } from './attachTimes.ts';
import { byReport, byTime } from './dating.ts';
import { draftEvent, type Draft, type DraftSettings } from './draftEvent.ts';
import { isSound } from './isSound.ts';
import type { Party } from './party.ts';
import { pickCast } from './pickCast.ts';
import {
  actorsBetween,
  clauseAt,
  headsIn,
  isPerson,
  type Clause,
  type Head,
  type SentenceReading,
} from './reading.ts';
import { tellStatement } from './tellStatement.ts';
import { withNoun } from './withNoun.ts';

/** Acts by which words already said are given out: «في بيان صدر أمس», «في مقابلة نشرتها صحيفة». */
const givingOut = new Set(['publish', 'decree', 'speak', 'report', 'announce', 'say', 'enact', 'decide', 'happen', 'hold-session', 'phone', anyDeed, 'issue-statement']); // prettier-ignore

/** What the times of a sentence date, one telling a happening. `isNews`: the sentence is the lead. */
export function tellDated(article: ArticleReading, reading: SentenceReading, isNews: boolean): Draft[] {
  const attachments = attachTimes(reading, article.published.date).filter((one) =>
    isSound(reading, one, article.published.date),
  );
  const timed = (clause: number) =>
    attachments.some(({ time }) => clauseAt(reading.clauses, time.tokens[0]) === clause);
  return finestPerHead(attachments).flatMap((attachment) => {
    const { time, noun, putOff } = attachment;
    const head =
      attachment.head &&
      (speechOf(reading, attachment.head) ?? spokenAt(reading, attachment.head) ?? attachment.head);
    const dating = byTime(time);
    if (!head || !dating) return [];
    const reported = reportedBefore(reading, head, timed);
    if (reported) {
      const told = draftEvent(
        article,
        { reading, ...withNoun(reading, reported) },
        byReport(time) ?? dating,
        {
          rule: 'told',
        },
      );
      if (told) return [told];
    }
    if (isAside(article, reading, head, timed)) return [];
    const isRetold = head !== attachment.head;
    if ((isRetold || !noun) && !putOff && actOf(head.act).type === 'statement' && head.shape !== 'noun')
      return tellStatement(article, reading, head, dating, isRetold ? () => false : timed, isNews);
    const also = hostOf(article, reading, noun ?? head);
    const first = noun || putOff ? null : harmBefore(reading, head, timed);
    const draft = draftEvent(article, { reading, head: first ?? head, noun }, dating, {
      rule: 'dated',
      also,
      until: untilNext(attachments, head, noun),
      ...(first ? { through: head } : {}),
      ...(putOff ? { status: 'planned', ...adjournedBy(article, reading, head) } : {}),
    });
    return draft && isToldOf(draft) ? [draft] : [];
  });
}

/** "He will visit Erbil this week, a government source said on Saturday": what has a time of its own is told, and no person says so. */
function isAside(
  article: ArticleReading,
  reading: SentenceReading,
  head: Head,
  timed: (clause: number) => boolean,
): boolean {
  const kind = reading.clauses[head.clause]?.kind;
  if (reading.language !== 'en' || kind !== 'attribution' || actOf(head.act).type !== 'statement')
    return false;
  const isTold = reading.clauses.some(
    (_, index) => index < head.clause && timed(index) && headsIn(reading, index).length > 0,
  );
  const speakers = pickCast(reading, head, salienceAt(article, reading, head.clause));
  return isTold && !speakers.some(({ actor }) => isPerson(reading.kinds, actor));
}

/** The court and the accused of a case put off: they are named with the verb. */
function adjournedBy(
  article: ArticleReading,
  reading: SentenceReading,
  { act, at, clause }: Head,
): Pick<DraftSettings, 'parties' | 'act'> {
  const verb = reading.heads.findLast((one) => one.at < at && one.shape === 'verb' && one.act === 'adjourn');
  if (!verb) return {};
  const parties = pickCast(reading, verb, salienceAt(article, reading, clause));
  return actOf(act).type === 'legal' ? { parties } : { parties, act: 'hearing' };
}

/** «قدم استقالته، بحسب بيان أصدره المجلس أمس»: the happening that a dated attribution behind it reports. */
function reportedBefore(
  reading: SentenceReading,
  head: Head,
  timed: (clause: number) => boolean,
): Head | null {
  const kindAt = (index: number) => reading.clauses[index]?.kind;
  const isGiven = kindAt(head.clause) === 'relative' && kindAt(head.clause - 1) === 'attribution';
  const from = isGiven ? head.clause - 1 : head.clause;
  const opensWithWord = (reading.clauses[from]?.opener ?? 0) > 0;
  if (kindAt(from) !== 'attribution' || !givingOut.has(head.act)) return null;
  if (opensWithWord && isSpoken(reading, head)) return null;
  const main = reading.clauses.findIndex(({ kind }) => kind === 'main' || kind === 'coordinate');
  const verb =
    main < 0 || main >= from ? undefined : headsIn(reading, main).find(({ shape }) => shape === 'verb');
  const isNews = verb?.tense === 'past' && actOf(verb.act).type !== 'statement' && !timed(main);
  return isNews ? verb : null;
}

/** «حسبما أفاد المرصد اليوم»: who says it has a name, and saying it is news of its own. */
function isSpoken(reading: SentenceReading, { act, clause }: Head): boolean {
  const { start, end } = reading.clauses[clause] as Clause;
  const isNamed = actorsBetween(reading, start, end).length > 0;
  return isNamed && act !== 'issue-statement' && act !== 'publish';
}

/** Verbs that tell together who was killed and who was hurt. */
const harmed = new Set([
  'kill',
  'wound',
  'die',
  'die-accident',
  'strike',
  'shell',
  'bomb',
  'earthquake',
  'accident',
]);

/** «قُتل ثلاثة وأصيب عشرون، مساء الثلاثاء»: the first verb of one harm, where the time stands behind the second. */
function harmBefore(reading: SentenceReading, head: Head, timed: (clause: number) => boolean): Head | null {
  const isHarm = (one: Head | undefined) =>
    one?.shape === 'verb' && one.tense === 'past' && harmed.has(one.act);
  if (!isHarm(head) || reading.clauses[head.clause]?.kind !== 'coordinate') return null;
  const before = headsIn(reading, head.clause - 1).find(({ shape }) => shape === 'verb');
  return before && isHarm(before) && !timed(before.clause) ? before : null;
}

/** Where the next happening of the clause with a time of its own begins. */
function untilNext(attachments: readonly Attachment[], head: Head, noun: Head | null): number | null {
  const last = Math.max(head.at, noun?.at ?? 0);
  const next = attachments
    .flatMap((one) => (one.head && one.head.shape === 'noun' && !one.putOff ? [one.head] : []))
    .filter(({ at, clause }) => clause === head.clause && at > last);
  return next.length > 0 ? Math.min(...next.map(({ at }) => at)) : null;
}

/** A happening dated twice (a weekday and a part of the day) keeps its finest date. */
function finestPerHead(attachments: readonly Attachment[]): Attachment[] {
  const kept = new Map<Head | Attachment | null, Attachment>();
  for (const attachment of attachments) {
    const key = attachment.putOff ? attachment : (attachment.noun ?? attachment.head);
    const known = kept.get(key);
    if (!known || lengthOf(attachment.time) < lengthOf(known.time)) kept.set(key, attachment);
  }
  return [...kept.values()];
}

const lengthOf = ({ value }: ResolvedTime) => lengthInDays(value ?? '');

/** The verb of speech whose words a relative clause says were given out then: «مضيفاً في مقابلة نشرتها صحيفة الثلاثاء». */
function speechOf(reading: SentenceReading, head: Head): Head | null {
  if (reading.clauses[head.clause]?.kind !== 'relative' || !givingOut.has(head.act)) return null;
  const before = reading.heads.filter(({ at }) => at < head.at);
  const isSpeech = (one: Head) => actOf(one.act).type === 'statement';
  const medium = before.at(-1);
  if (!medium || medium.shape !== 'noun' || !isSpeech(medium)) return null;
  const verb = before.findLast(({ shape }) => shape !== 'noun');
  return verb ?? null;
}

/** Who speaks or acts in a meeting that an adverbial names: «أكد الوزير خلال اجتماع اللجنة أمس», «فلان خلال اجتماع الحكومة». */
function hostOf(article: ArticleReading, reading: SentenceReading, noun: Head): Party[] {
  const isMeeting = noun.shape === 'noun' && ['meeting', 'call'].includes(actOf(noun.act).type);
  if (!isMeeting || reading.clauses[noun.clause]?.kind !== 'adjunct') return [];
  const index = mainBefore(reading, noun);
  const before = reading.clauses[index] as Clause;
  const verb = headsIn(reading, index).find(({ shape }) => shape !== 'noun');
  if (verb)
    return pickCast(reading, verb, salienceAt(article, reading, index)).filter(
      ({ mention }) => mention !== null,
    );
  return reading.names
    .filter(
      ({ actor, source, tokens }) =>
        actor !== null && !source && tokens[0] >= before.start && tokens[0] < before.end,
    )
    .map((mention) => ({ actor: mention.actor as string, role: 'agent', mention }));
}

/** The clause that an adverbial one belongs to. */
function mainBefore({ clauses, language }: SentenceReading, { clause }: Head): number {
  if (language === 'en' && clause === 0 && clauses[1]?.kind === 'main') return 1;
  let index = clause - 1;
  while (index > 0 && clauses[index]?.kind === 'adjunct') index--;
  return Math.max(0, index);
}

/** A speech given at a rally or a funeral then: «يتحدث خلال تجمع». */
function spokenAt(reading: SentenceReading, noun: Head): Head | null {
  const clause = reading.clauses[noun.clause];
  const isOccasion =
    clause?.kind === 'adjunct' &&
    noun.shape === 'noun' &&
    !['meeting', 'call'].includes(actOf(noun.act).type);
  if (!isOccasion || phraseAt(reading.words.order.during, reading.forms, clause.start) === 0) return null;
  return (
    headsIn(reading, mainBefore(reading, noun)).find(
      ({ act, shape }) => act === 'speak' && shape !== 'noun',
    ) ?? null
  );
}

/** A noun of speech («دعوة», «تصريح») is a happening only where someone is named with it. */
function isToldOf({ event, head }: Draft): boolean {
  return event.type !== 'statement' || head.shape !== 'noun' || event.cast.length > 0;
}
