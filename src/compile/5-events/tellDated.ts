import { actOf } from '../../lexicon/events.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import { grainOf, lengthInDays } from '../../model/edtf.ts';
import type { ResolvedTime } from '../shapes.ts';
import type { ArticleReading } from './articleReading.ts';
import { attachTimes, type Attachment } from './attachTimes.ts';
import { byTime } from './dating.ts';
import { draftEvent, type Draft } from './draftEvent.ts';
import { clauseAt, type Head, type SentenceReading } from './reading.ts';
import { tellStatement } from './tellStatement.ts';

/** Acts that last: "has led the party since 2017" says when it began. */
const lasting = new Set([
  'lead',
  'take-office',
  'besiege',
  'war',
  'seize',
  'appoint',
  'strike-work',
  'sit-in',
  'sanction',
]);
/** Happenings that a bare year names well enough: «انتخابات 2009» is a label, «حرب 2006» too, unless more is told of it. */
const namedByYear = new Set(['attack', 'disaster', 'death']);

/** What the times of a sentence date, one telling a happening. */
export function tellDated(article: ArticleReading, reading: SentenceReading, isNews: boolean): Draft[] {
  const attachments = attachTimes(reading, article.published.date).filter((one) => isSound(reading, one));
  const timed = (clause: number) =>
    attachments.some(({ time }) => clauseAt(reading.clauses, time.tokens[0]) === clause);
  return finestPerHead(attachments).flatMap((attachment) => {
    const { time, head, noun } = attachment;
    const dating = byTime(time);
    if (!head || !dating) return [];
    if (!noun && actOf(head.act).type === 'statement' && head.shape !== 'noun')
      return tellStatement(article, reading, head, dating, timed, isNews);
    const draft = draftEvent(article, { reading, head, noun }, dating, { rule: 'dated' });
    return draft && isToldOf(draft) ? [draft] : [];
  });
}

/** A happening dated twice (a weekday and a part of the day) keeps its finest date. */
function finestPerHead(attachments: readonly Attachment[]): Attachment[] {
  const kept = new Map<Head | null, Attachment>();
  for (const attachment of attachments) {
    const key = attachment.noun ?? attachment.head;
    const known = kept.get(key);
    if (!known || lengthOf(attachment.time) < lengthOf(known.time)) kept.set(key, attachment);
  }
  return [...kept.values()];
}

const lengthOf = ({ value }: ResolvedTime) => lengthInDays(value ?? '');

/** Leaves out what only looks like a date of something: labels, statistics, bounds. */
function isSound(reading: SentenceReading, { time, head, noun }: Attachment): boolean {
  const { forms, words } = reading;
  const first = time.tokens[0];
  const before = forms[first - 1] ?? '';
  if (phraseAt(words.order.until, [before], 0) > 0 || phraseAt(words.order.until, forms, first) > 0)
    return false;
  const act = noun?.act ?? head?.act;
  const since = phraseAt(words.order.since, [before], 0) > 0 || phraseAt(words.order.since, forms, first) > 0;
  if (since && (act === undefined || !lasting.has(act))) return false;
  if (phraseAt(words.speech.labelled, forms, first - 1) > 0) return false;
  const isYear = grainOf(time.value ?? '') === 'year';
  const isLabel = isYear && head !== null && (noun ?? head).shape === 'noun' && (noun ?? head).end === first;
  if (isLabel && !namedByYear.has(actOf(act as string).type)) return false;
  return !(isYear && isStatistic(reading, time));
}

function isStatistic(reading: SentenceReading, time: ResolvedTime): boolean {
  const clause = reading.clauses[clauseAt(reading.clauses, time.tokens[0])];
  if (!clause) return false;
  for (let at = clause.start; at < clause.end; at++) {
    if (phraseAt(reading.words.speech.statistic, reading.forms, at) > 0) return true;
  }
  return false;
}

/** A noun of speech («دعوة», «تصريح») is a happening only where someone is named with it. */
function isToldOf({ event, head }: Draft): boolean {
  return event.type !== 'statement' || head.shape !== 'noun' || event.cast.length > 0;
}
