import { actOf } from '../../lexicon/events.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import type { ResolvedTime } from '../shapes.ts';
import { canDate, isAhead } from './canDate.ts';
import { doneDuring } from './doneDuring.ts';
import { headWithin } from './headWithin.ts';
import { isRemembered } from './isRemembered.ts';
import { firstBehind, isOnlyTime } from './onlyTime.ts';
import { isPutOffTo, putOffBefore } from './putOff.ts';
import { clauseAt, headsIn, type Clause, type Head, type SentenceReading } from './reading.ts';
import { withNoun } from './withNoun.ts';

/** A time and the happening it dates; `noun` is what a light verb speaks of («شهدت … انتخابات»). */
export interface Attachment {
  readonly time: ResolvedTime;
  readonly head: Head | null;
  readonly noun: Head | null;
  /** The time is the new one of what was put off. */
  readonly putOff: boolean;
}

/** Every time of a sentence that can date something, with what it dates. `published` is a day or null. */
export function attachTimes(reading: SentenceReading, published: string | null): Attachment[] {
  const dated: Head[] = [];
  return reading.times.flatMap((time): Attachment[] => {
    if (!canDate(time) || isSpokenOf(reading, time) || isCounted(reading, time)) return [];
    const putOff = isAhead(time, published) && isPutOffTo(reading, time);
    const chosen = (putOff && putOffBefore(reading, time)) || chooseHead(reading, time, published, dated);
    const head = chosen && isRemembered(reading, chosen, time, published) ? verbOf(reading, chosen) : chosen;
    if (!head) return [{ time, head: null, noun: null, putOff }];
    if (putOff) return [{ time, head, noun: null, putOff }];
    dated.push(head);
    const told = withNoun(reading, head);
    const agreed = isAhead(time, published) ? agreedOn(reading, told.noun ?? head, time) : null;
    return [{ time, ...(agreed ? { head: agreed, noun: null } : told), putOff }];
  });
}

/** The verb of the clauses before a noun: who speaks at an anniversary does so that day. */
const verbOf = ({ heads }: SentenceReading, { at }: Head): Head | null =>
  heads.findLast((one) => one.shape === 'verb' && one.at < at) ?? null;

/** «الاتفاق على عقد الاجتماع في السابع من يونيو»: what is yet to come is what was agreed on. */
function agreedOn(
  { heads, language }: SentenceReading,
  { act, end, clause }: Head,
  { tokens }: ResolvedTime,
): Head | null {
  if (language === 'en' || act !== 'agree') return null;
  const nouns = heads.filter(
    (one) => one.clause === clause && one.shape === 'noun' && one.at >= end && one.end <= tokens[0],
  );
  return nouns.find((noun) => comings.has(actOf(noun.act).type)) ?? null;
}

const comings = new Set(['meeting', 'visit', 'election']);

/** «العام 2016 سيكون عام النصر»: a time that is itself what something is said of. */
const isSpokenOf = ({ language, forms, words }: SentenceReading, { tokens: [, end] }: ResolvedTime) =>
  language === 'ar' && words.clauses.copulas.has(forms[end] ?? '');

/** How many words may stand between a rank and the time: «الأول من نوعه». */
const rankReach = 4;

/** «وهو الأول هذا العام»: the time tells among what a happening is counted, not when it was. */
function isCounted({ forms, words }: SentenceReading, { tokens: [first], value }: ResolvedTime): boolean {
  const isLong = value !== null && value.length < 'YYYY-MM-DD'.length;
  if (!isLong) return false;
  for (let back = 2; back <= rankReach; back++)
    if (phraseAt(words.clauses.ranked, forms, first - back) === back) return true;
  return false;
}

/** The happening that a time dates, in its own clause or, where that tells none, in the one it belongs to. */
function chooseHead(
  reading: SentenceReading,
  time: ResolvedTime,
  published: string | null,
  dated: readonly Head[],
): Head | null {
  const index = clauseAt(reading.clauses, time.tokens[0]);
  const clause = reading.clauses[index] as Clause;
  const own = headsIn(reading, index);
  if (own.length > 0) {
    const deed = doneDuring(reading, index, own);
    if (deed) return deed;
    const head = headWithin(reading, own, time, published, dated);
    if (clause.kind !== 'purpose' || isAhead(time, published)) return head;
    return headsIn(reading, index - 1).at(-1) ?? head;
  }
  if (clause.kind === 'relative')
    return reading.language === 'ar' ? (headsIn(reading, index - 1).at(-1) ?? null) : null;
  if (isOnlyTime(reading, clause, time))
    return firstBehind(reading, index) ?? headsIn(reading, index - 1)[0] ?? null;
  if (explains(reading, index + 1)) return headsIn(reading, index + 1)[0] ?? null;
  if (clause.kind === 'coordinate' && clause.opener > 0) return verbBeforeQuote(reading, index);
  return clause.kind === 'main' ? verbBehindAside(reading, index) : null;
}

/** "This week, Ali, a lawyer who was jailed, started a strike": the verb of a clause that goes on behind an aside. */
function verbBehindAside({ clauses, headsByClause, language }: SentenceReading, index: number): Head | null {
  if (language !== 'en') return null;
  const goesOn = clauses.findIndex(
    ({ kind }, at) => at > index && kind !== 'relative' && kind !== 'subordinate',
  );
  const clause = clauses[goesOn];
  const isSame = goesOn > index + 1 && clause?.kind === 'coordinate' && clause.opener === 0;
  return isSame ? (headsByClause[goesOn]?.[0] ?? null) : null;
}

/** «عاشت المدينة يوماً دامياً أمس، إذ قُتل …»: what a clause without a happening of its own is about. */
function explains({ clauses, forms, words }: SentenceReading, index: number): boolean {
  const clause = clauses[index];
  return clause?.kind === 'subordinate' && phraseAt(words.clauses.explaining, forms, clause.start) > 0;
}

/** Behind a closed quotation the clause before it goes on. */
function verbBeforeQuote(reading: SentenceReading, index: number): Head | null {
  for (let before = index - 1; before >= 0; before--) {
    if (reading.clauses[before]?.kind === 'quote') continue;
    return headsIn(reading, before)[0] ?? null;
  }
  return null;
}
