import { actOf } from '../../lexicon/events.ts';
import { phraseAt, standsBetween } from '../../lexicon/phrases.ts';
import { addDays } from '../../model/calendar.ts';
import { grainOf, rangeOf } from '../../model/edtf.ts';
import type { ResolvedTime } from '../shapes.ts';
import { anyDeed } from './kindsOfActs.ts';
import { doneDuring } from './doneDuring.ts';
import { isPutOffTo, putOffBefore } from './putOff.ts';
import { readModality } from './readModality.ts';
import { announcing, outermost, withNoun } from './withNoun.ts';
import { clauseAt, headsIn, type Clause, type Head, type SentenceReading } from './reading.ts';

/** A time and the happening it dates; `noun` is what a light verb speaks of («شهدت … انتخابات»). */
export interface Attachment {
  readonly time: ResolvedTime;
  readonly head: Head | null;
  readonly noun: Head | null;
  /** The time is the new one of what was put off. */
  readonly putOff: boolean;
}

/** News is of these last days; what is older is background. */
const recentDays = 2;
/** A noun this near before a time may take it from the verb. */
const nounReach = 9;

/** Every time of a sentence that can date something, with what it dates. `published` is a day or null. */
export function attachTimes(reading: SentenceReading, published: string | null): Attachment[] {
  const dated: Head[] = [];
  return reading.times.flatMap((time): Attachment[] => {
    if (!canDate(time) || isSpokenOf(reading, time)) return [];
    const putOff = isAhead(time, published) && isPutOffTo(reading, time);
    const head = (putOff && putOffBefore(reading, time)) || chooseHead(reading, time, published, dated);
    if (!head) return [{ time, head: null, noun: null, putOff }];
    if (putOff) return [{ time, head, noun: null, putOff }];
    dated.push(head);
    const told = withNoun(reading, head);
    const agreed = isAhead(time, published) ? agreedOn(reading, told.noun ?? head, time) : null;
    return [{ time, ...(agreed ? { head: agreed, noun: null } : told), putOff }];
  });
}

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

export function canDate({ kind, value }: ResolvedTime): boolean {
  return (kind === 'DATE' || kind === 'TIME') && value !== null && rangeOf(value) !== null;
}

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
    const head = chooseWithin(reading, own, time, published, dated);
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

/** A clause of little but the time itself: «والسبت الماضي، أعلنت …». */
function isOnlyTime(reading: SentenceReading, clause: Clause, time: ResolvedTime): boolean {
  const others = reading.sentence.tokens
    .slice(clause.start, clause.end)
    .filter((token) => token.kind === 'word' && (token.start < time.start || token.end > time.end));
  return others.length <= 3;
}

/** The first head of the clause behind; in English, "2015: A coalition, backed by X, begins …", "2015: After talks, ministers resign", what stands between is passed over. */
function firstBehind(reading: SentenceReading, index: number): Head | undefined {
  const [behind, main] = [reading.clauses[index + 1], reading.clauses[index + 2]];
  const isOpening = reading.language === 'en' && behind?.kind === 'adjunct' && main?.kind === 'main';
  const next = headsIn(reading, isOpening ? index + 2 : index + 1)[0];
  const isAside = reading.language === 'en' && reading.clauses[index + 2]?.kind === 'relative';
  return next ?? (isAside ? headsIn(reading, index + 3)[0] : undefined);
}

/** Behind a closed quotation the clause before it goes on. */
function verbBeforeQuote(reading: SentenceReading, index: number): Head | null {
  for (let before = index - 1; before >= 0; before--) {
    if (reading.clauses[before]?.kind === 'quote') continue;
    return headsIn(reading, before)[0] ?? null;
  }
  return null;
}

function chooseWithin(
  reading: SentenceReading,
  heads: readonly Head[],
  time: ResolvedTime,
  published: string | null,
  dated: readonly Head[],
): Head | null {
  const attributed = attributedTo(reading, heads, time);
  if (attributed) return attributed;
  const before = heads.filter((head) => head.end <= time.tokens[0]);
  const after = heads.filter((head) => head.at >= time.tokens[1]);
  const nearest = before.at(-1);
  if (!nearest) return after[0] ?? null;
  if (nearest.shape !== 'noun') return governing(reading, before, nearest, time, published);
  const verb = before.findLast(({ shape }) => shape !== 'noun');
  if (!verb) {
    const next = after.find(({ shape }) => shape === 'verb');
    const isNext = next !== undefined && next.at - time.tokens[1] <= 2 && !isParted(reading, time, next);
    const isFarther = isNext && time.tokens[0] - nearest.end > 2;
    return isFarther ? next : outermost(reading, before);
  }
  const nouns = before.filter(
    (head) =>
      head.at > verb.at && head.at !== verb.companion && (verb.light || !isUndone(reading, head, verb)),
  );
  if (nouns.length === 0) return verb;
  if (dated.includes(verb) && !verb.light) return outermost(reading, nouns);
  return verbOrNoun(reading, verb, nouns, time, published);
}

/** «اعتصم المطالبون باستقالة الوزير أمس»: what did not happen takes no day from what did. */
const isUndone = (reading: SentenceReading, noun: Head, verb: Head) =>
  reading.language === 'ar' &&
  readModality(reading, noun).is === 'none' &&
  readModality(reading, verb).is !== 'none';

/**
 * "Syria agreed to give up its arsenal two weeks ago", "allowed the trucks to cross on Monday": what is past dates the verb, not what was
 * yet to be done.
 */
function governing(
  reading: SentenceReading,
  before: readonly Head[],
  nearest: Head,
  time: ResolvedTime,
  published: string | null,
): Head {
  const { language, forms, words } = reading;
  const isInfinitive = language === 'en' && words.clauses.to.has(forms[nearest.at - 1] ?? '');
  if (!isInfinitive || isAhead(time, published)) return nearest;
  const verb = before.findLast(({ at, shape }) => at < nearest.at && shape === 'verb');
  if (verb === undefined) return nearest;
  const isNext = nearest.act === anyDeed && verb === before.at(-2) && nearest.at - verb.end <= 1;
  return isNext || words.clauses.directing.has(forms[verb.at] ?? '') ? verb : nearest;
}

/** "in Khartoum on Sunday, residents said": a comma closes what the time belongs to. */
function isParted({ forms, language }: SentenceReading, { tokens }: ResolvedTime, { at }: Head): boolean {
  return language === 'en' && forms.slice(tokens[1], at).includes(',');
}

/** "the Oct. 7 attack": a time between an article and its noun. */
function attributedTo(reading: SentenceReading, heads: readonly Head[], time: ResolvedTime): Head | null {
  if (reading.language !== 'en') return null;
  const [first, end] = time.tokens;
  const { articles } = reading.words.clauses;
  const isLed = [first - 1, first].some((at) => phraseAt(articles, reading.forms, at) > 0);
  if (!isLed) return null;
  const most = grainOf(time.value ?? '') === 'year' ? yearReach : 1;
  const noun = heads.find(({ at }) => at >= end);
  return noun?.shape === 'noun' && noun.at - end <= most ? noun : null;
}

/** "the 2015 Iran nuclear deal": how many words may stand between a year and its noun. */
const yearReach = 3;

function verbOrNoun(
  reading: SentenceReading,
  verb: Head,
  nouns: readonly Head[],
  time: ResolvedTime,
  published: string | null,
): Head {
  const noun = outermost(reading, nouns);
  const last = nouns.at(-1) as Head;
  if (verb.light && nouns.length > 1 && isOfDay(reading, last, time)) return last;
  if (verb.light || announcing.has(verb.act)) return verb;
  if (verb.act === 'speak' && actOf(noun.act).type !== 'meeting') return verb;
  if (isAhead(time, published) && verb.tense === 'past') {
    const distance = time.tokens[0] - noun.end;
    return actOf(verb.act).type === 'statement' || distance <= nounReach ? noun : verb;
  }
  const ofVerb = actOf(verb.act).type;
  const ofNoun = actOf(noun.act).type;
  if (ofVerb === ofNoun || ofNoun === 'statement' || isPluperfect(reading, verb)) return verb;
  if (isRecent(time, published)) return verb;
  const isNear = time.tokens[0] - last.end <= (published === null ? 3 : nounReach);
  return isNear ? noun : verb;
}

/** «الفائزة في انتخابات 23 أكتوبر»: the day is the noun's own genitive. */
const isOfDay = ({ language, sentence }: SentenceReading, { end, defined }: Head, { tokens }: ResolvedTime) =>
  language === 'ar' && end === tokens[0] && !defined && sentence.tokens[end]?.kind === 'number';

function isPluperfect(reading: SentenceReading, verb: Head): boolean {
  const clause = reading.clauses[verb.clause] as Clause;
  return standsBetween(reading.words.clauses.pluperfect, reading.forms, clause.start, verb.at);
}

function isRecent(time: ResolvedTime, published: string | null): boolean {
  const to = rangeOf(time.value ?? '')?.to;
  return published !== null && !!to && to >= addDays(published, -recentDays) && to <= published;
}

export function isAhead(time: ResolvedTime, published: string | null): boolean {
  const from = rangeOf(time.value ?? '')?.from;
  return published !== null && !!from && from > published;
}
