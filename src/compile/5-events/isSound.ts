import { actOf } from '../../lexicon/events.ts';
import { isWordOf, phraseAt, standsBetween } from '../../lexicon/phrases.ts';
import { grainOf, rangeOf } from '../../model/edtf.ts';
import type { ResolvedTime } from '../shapes.ts';
import type { Attachment } from './attachTimes.ts';
import { clauseAt, type Clause, type Head, type SentenceReading } from './reading.ts';

/** Acts that last: "has led the party since 2017" says when it began. */
const lasting = new Set([
  'lead',
  'take-office',
  'besiege',
  'war',
  'clash',
  'seize',
  'appoint',
  'strike-work',
  'sit-in',
  'sanction',
]);
/** Happenings that a bare year names well enough: «حرب 2006» is an event, «انتخابات 2009» a label unless more is told of it. */
const namedByYear = new Set(['attack', 'disaster', 'death']);
/** A page date stands this near the start of its line. */
const datelineReach = 8;

/** Leaves out what only looks like the date of a happening: bounds, labels, statistics, the date of the page. */
export function isSound(
  reading: SentenceReading,
  { time, head, noun, putOff }: Attachment,
  published: string | null,
): boolean {
  const { forms, words } = reading;
  const first = time.tokens[0];
  const before = forms[first - 1] ?? '';
  const isBound = isWordOf(words.order.until, before) || phraseAt(words.order.until, forms, first) > 0;
  if ((isBound || isExtendedTo(reading, first)) && !putOff && !isReached(reading, time, head)) return false;
  const act = noun?.act ?? head?.act;
  const since = isWordOf(words.order.since, before) || phraseAt(words.order.since, forms, first) > 0;
  if (since && (act === undefined || !lasting.has(act))) return false;
  if (head && !noun && isAsideOfNothing(reading, head)) return false;
  const isDay = reading.language === 'en' && grainOf(time.value ?? '') === 'day';
  if (!isDay && phraseAt(words.speech.labelled, forms, first - 1) > 0) return false;
  if (isPageDate(reading, time, published)) return false;
  const isYear = grainOf(time.value ?? '') === 'year';
  const isLabel = isYear && head !== null && (noun ?? head).shape === 'noun' && (noun ?? head).end === first;
  if (isLabel && !namedByYear.has(actOf(act as string).type)) return false;
  return !(isYear && isStatistic(reading, time));
}

/** "Ramadan, which ends in April", ", starting at 12:00": a verb that says nothing by itself, of what is no happening. */
const isAsideOfNothing = ({ language, clauses }: SentenceReading, { light, shape, clause }: Head) =>
  language === 'en' && light && shape !== 'noun' && asides.has(clauses[clause]?.kind);
const asides = new Set<Clause['kind'] | undefined>(['relative', 'participial']);

/** "extended the mandate to May 5", «مدد ولايتها إلى 5 أيار»: the end of what goes on. */
function isExtendedTo({ forms, words, clauses }: SentenceReading, first: number): boolean {
  const { to, extending } = words.clauses;
  if (!to.has(forms[first - 1] ?? '')) return false;
  const { start } = clauses[clauseAt(clauses, first)] ?? { start: 0 };
  return forms.slice(start, first).some((form) => extending.has(form));
}

/** «تعود الأزمة إلى عام 2016، حين أعدمت …»: the past clause behind tells what happened at the end that was reached. */
const isReached = ({ clauses }: SentenceReading, { tokens }: ResolvedTime, head: Attachment['head']) =>
  head !== null &&
  head.shape === 'verb' &&
  head.tense === 'past' &&
  head.clause > clauseAt(clauses, tokens[0]) &&
  clauses[head.clause]?.kind === 'subordinate';

/** «واشنطن في 16 سبتمبر / وام /», "April 10 2017 Zarif urges …": the page's own date before its text. */
function isPageDate(
  { sentence, forms, heads, language }: SentenceReading,
  time: ResolvedTime,
  published: string | null,
): boolean {
  const [first, end] = time.tokens;
  if (time.value !== published || first > datelineReach || heads.some(({ at }) => at < first)) return false;
  if (language === 'en' && first === 0) return sentence.tokens[end]?.kind === 'word';
  const behind = forms.slice(end, end + 2);
  return ['/', '-', ':', '('].some((mark) => behind[0] === mark || (behind[1] === mark && behind[0] === ')'));
}

function isStatistic(reading: SentenceReading, time: ResolvedTime): boolean {
  const clause = reading.clauses[clauseAt(reading.clauses, time.tokens[0])];
  if (!clause || !rangeOf(time.value ?? '')) return false;
  return standsBetween(reading.words.speech.statistic, reading.forms, clause.start, clause.end);
}
