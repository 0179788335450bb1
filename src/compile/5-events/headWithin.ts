import { actOf } from '../../lexicon/events.ts';
import { phraseAt, standsBetween } from '../../lexicon/phrases.ts';
import { grainOf } from '../../model/edtf.ts';
import type { ResolvedTime } from '../shapes.ts';
import { isAhead, isRecent } from './canDate.ts';
import { anyDeed } from './kindsOfActs.ts';
import { readModality } from './readModality.ts';
import type { Clause, Head, SentenceReading } from './reading.ts';
import { announcing, outermost } from './withNoun.ts';
import { wordsBetween } from './wordsBetween.ts';

/** A noun this near before a time may take it from the verb. */
const nounReach = 9;

/** Of the heads of a clause the one that a time in it dates; `dated` have a time already, `published` is a day or null. */
export function headWithin(
  reading: SentenceReading,
  heads: readonly Head[],
  time: ResolvedTime,
  published: string | null,
  dated: readonly Head[],
): Head | null {
  const attributed = doneWithin(reading, heads, time) ?? attributedTo(reading, heads, time);
  if (attributed) return attributed;
  const before = heads.filter((head) => head.end <= time.tokens[0]);
  const after = heads.filter((head) => head.at >= time.tokens[1]);
  const nearest = before.at(-1);
  if (!nearest) return after[0] ?? null;
  if (nearest.shape !== 'noun')
    return (
      dueThen(reading, before, nearest, time, published) ??
      governing(reading, before, nearest, time, published)
    );
  const verb = before.findLast(({ shape }) => shape !== 'noun');
  if (!verb) {
    const next = after.find(({ shape }) => shape === 'verb');
    const isNext = next !== undefined && next.at - time.tokens[1] <= 2 && !isParted(reading, time, next);
    // "the visit to Tehran on Monday raised hopes": what only came of it takes no day from it
    const isFarther = isNext && next.act !== anyDeed && time.tokens[0] - nearest.end > 2;
    return isFarther ? next : outermost(reading, before);
  }
  const ruling = governing(reading, before, verb, time, published);
  if (ruling !== verb) return ruling;
  const nouns = before.filter(
    (head) =>
      head.at > verb.at && head.at !== verb.companion && (verb.light || !isUndone(reading, head, verb)),
  );
  if (nouns.length === 0) return verb;
  if (dated.includes(verb) && !verb.light) return outermost(reading, nouns);
  return verbOrNoun(reading, verb, nouns, time, published);
}

/** "The talks are set for 15 August": what a passive of no finer sense says when it will be. */
function dueThen(
  { language, forms, words }: SentenceReading,
  before: readonly Head[],
  { act, passive, clause, at }: Head,
  time: ResolvedTime,
  published: string | null,
): Head | null {
  const isDone = passive || phraseAt(words.clauses.passive, forms, at - 1) > 0;
  if (language !== 'en' || act !== anyDeed || !isDone || !isAhead(time, published)) return null;
  const [first] = before.filter((head) => head.clause === clause);
  return first?.shape === 'noun' ? first : null;
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
  const isAsked = actOf(verb.act).stance === 'request' || words.clauses.directing.has(forms[verb.at] ?? '');
  return isNext || isAsked ? verb : nearest;
}

/** "in Khartoum on Sunday, residents said": a comma closes what the time belongs to. */
function isParted({ forms, language }: SentenceReading, { tokens }: ResolvedTime, { at }: Head): boolean {
  return language === 'en' && forms.slice(tokens[1], at).includes(',');
}

/** "the Oct. 7 attack": a time between an article and its noun. */
function attributedTo(reading: SentenceReading, heads: readonly Head[], time: ResolvedTime): Head | null {
  if (reading.language !== 'en') return null;
  const [first, end] = time.tokens;
  const { articles, possessive } = reading.words.clauses;
  // "this morning's bomb attack"
  const isOwner =
    reading.sentence.tokens[end]?.kind === 'mark' && possessive.has(reading.forms[end + 1] ?? '');
  const isLed = [first - 1, first].some((at) => phraseAt(articles, reading.forms, at) > 0);
  if (!isLed && !isOwner) return null;
  const most = isOwner ? ownedReach : grainOf(time.value ?? '') === 'year' ? yearReach : 1;
  const noun = heads.find(({ at }) => at >= end);
  return noun?.shape === 'noun' && noun.at - end <= most ? noun : null;
}

/** "During 2013 protests, police killed dozens": the time of an opening that is no meeting is that of what was done then. */
function doneWithin(reading: SentenceReading, heads: readonly Head[], time: ResolvedTime): Head | null {
  const [first, end] = time.tokens;
  const { language, forms, words, clauses } = reading;
  if (language !== 'en' || !forms.slice(end).includes(',')) return null;
  const opening = [first - 1, first - 2].find((at) => at >= 0 && phraseAt(words.order.during, forms, at) > 0);
  const [noun, verb] = heads.filter(({ at }) => at >= end);
  if (opening === undefined || !clauses.some(({ start }) => start === opening)) return null;
  if (noun?.shape !== 'noun' || actOf(noun.act).type === 'meeting' || verb?.shape !== 'verb') return null;
  return forms.slice(noun.end, verb.at).includes(',') && actOf(verb.act).type !== 'statement' ? verb : null;
}

/** "the 2015 Iran nuclear deal": how many words may stand between a year and its noun. */
const yearReach = 3;
/** How many tokens behind a time its own noun may stand, the possessive among them. */
const ownedReach = 5;

/** Whether a time behind both dates a verb or the noun behind it. */
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
  const isNear = wordsBetween(reading, last.end, time.tokens[0]) <= (published === null ? 3 : nounReach);
  return isNear ? noun : verb;
}

/** «الفائزة في انتخابات 23 أكتوبر»: the day is the noun's own genitive. */
const isOfDay = ({ language, sentence }: SentenceReading, { end, defined }: Head, { tokens }: ResolvedTime) =>
  language === 'ar' && end === tokens[0] && !defined && sentence.tokens[end]?.kind === 'number';

function isPluperfect(reading: SentenceReading, verb: Head): boolean {
  const clause = reading.clauses[verb.clause] as Clause;
  return standsBetween(reading.words.clauses.pluperfect, reading.forms, clause.start, verb.at);
}
