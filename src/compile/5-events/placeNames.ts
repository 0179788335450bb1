import { readingsOf } from '../../lexicon/clitics.ts';
import { actOf } from '../../lexicon/events.ts';
import { isWordOf, phraseAt } from '../../lexicon/phrases.ts';
import type { NameMention } from '../shapes.ts';
import { assaults, harms } from './kindsOfActs.ts';
import { findRelation } from './findRelation.ts';
import type { Relation } from './relation.ts';
import {
  actorsBetween,
  headsIn,
  isPerson,
  verbBefore,
  type Clause,
  type Head,
  type SentenceReading,
} from './reading.ts';

/** A name and how it stands to the word of the happening, or to its noun. */
export interface Placed {
  readonly mention: NameMention;
  readonly relation: Relation;
  readonly before: boolean;
}

export interface PlacedNames {
  readonly ofVerb: readonly Placed[];
  readonly ofNoun: readonly Placed[];
}

/**
 * The names of actors, sources left out, that belong to a happening: those of the head's clause stand to the head, those behind
 * its noun to the noun («شن الجيش هجوماً على فلان»: the first to the verb, the second to the noun). From the token `until` on
 * they belong to another happening.
 */
export function placeNames(
  reading: SentenceReading,
  head: Head,
  noun: Head | null,
  until: number | null = null,
): PlacedNames {
  const own = reading.clauses[head.clause] as Clause;
  const behindNoun = noun
    ? namesBetween(reading, noun.end, noun.at > head.at ? endOfListed(reading, noun) : head.at)
    : [];
  const ofNoun = noun && noun.at > head.at ? [...modifiersOf(reading, noun), ...behindNoun] : behindNoun;
  const from =
    head.shape === 'noun' && (isGoverned(reading, head) || isSpokenOf(reading, head))
      ? head.end
      : (tellerOf(reading, head)?.end ?? own.start);
  const ofVerb = namesBetween(reading, from, until ?? endOfOwn(reading, head)).filter(
    (mention) => !ofNoun.includes(mention),
  );
  const placed =
    (anchor: Head) =>
    (mention: NameMention): Placed => {
      const before = mention.tokens[0] < anchor.at;
      const found = findRelation(reading, mention, anchor);
      const relation = strikesWith(reading, mention, anchor, found) ? 'by' : found;
      return { mention, relation: before ? relationBefore(reading, mention, relation) : relation, before };
    };
  return { ofVerb: ofVerb.map(placed(head)), ofNoun: noun ? ofNoun.map(placed(noun)) : [] };
}

/** "the US-Iran talks", "Putin's visit": the names right before an English noun, by themselves or with the possessive. */
function modifiersOf(reading: SentenceReading, { at }: Head): readonly NameMention[] {
  const { language, forms, words } = reading;
  if (language === 'ar') return [];
  const isOwned = words.clauses.possessive.has(forms[at - 1] ?? '');
  let end = isOwned ? at - 2 : at;
  const found: NameMention[] = [];
  for (;;) {
    const name = namesBetween(reading, 0, end).find(({ tokens }) => tokens[1] === end);
    if (!name) return found;
    found.unshift(name);
    if (forms[name.tokens[0] - 1] !== '-') return found;
    end = name.tokens[0] - 1;
  }
}

/** How many words may stand between who strikes and the word for it: "an Israeli air strike". */
const strikeReach = 2;

/** "killed in an Israeli strike", "wounded by Hezbollah rocket fire": whoever is named right before the word for the harm does it. */
function strikesWith(
  { language, heads, forms, words, sentence }: SentenceReading,
  { tokens: [, end] }: NameMention,
  { act }: Head,
  relation: Relation,
): boolean {
  if (language !== 'en' || (relation !== 'in' && relation !== 'by')) return false;
  if (!assaults.has(actOf(act).type) && actOf(act).type !== 'death') return false;
  const noun = heads.find(({ at }) => at >= end && at <= end + strikeReach);
  if (noun?.shape !== 'noun' || actOf(noun.act).type !== 'attack') return false;
  const isPlain = (at: number) =>
    sentence.tokens[at]?.kind === 'word' && phraseAt(words.clauses.possessive, forms, at) === 0;
  return forms.slice(end, noun.at).every((_, index) => isPlain(end + index));
}

const isAlike = (verb: Head, noun: Head) =>
  actOf(verb.act).type === actOf(noun.act).type ||
  (assaults.has(actOf(verb.act).type) && assaults.has(actOf(noun.act).type));

const governed = new Set<Relation>(['to', 'from', 'in', 'about', 'against', 'with']);

/**
 * In English the preposition before a name that stands before its verb belongs to a word further ahead; "leading to the US
 * imposing sanctions" has the name for its subject all the same.
 */
function relationBefore(reading: SentenceReading, { tokens }: NameMention, relation: Relation): Relation {
  if (reading.language === 'ar' || !governed.has(relation)) return relation;
  const owned = reading.words.clauses.possessive.has(reading.forms[tokens[1] + 1] ?? '')
    ? tokens[1] + 2
    : null;
  const isSubject = reading.heads.some(({ at }) => at === tokens[1] || at === owned);
  return isSubject ? 'bare' : 'in';
}

/** A verb before the noun has the names before it. */
function isGoverned(reading: SentenceReading, head: Head): boolean {
  return reading.language === 'ar' && verbBefore(reading, head) !== undefined;
}

/** «إدانة الوزارة الغارات»: a noun of speech before the noun has the names before it. */
const isSpokenOf = ({ language, heads }: SentenceReading, head: Head) =>
  language === 'ar' &&
  spokenOf.has(actOf(head.act).type) &&
  heads.some(
    ({ clause, at, shape, act }) =>
      clause === head.clause && at < head.at && shape === 'noun' && actOf(act).type === 'statement',
  );

/** Types of happenings in which whoever only speaks of them takes no part. */
const spokenOf = new Set([...harms, 'protest']);

/** Verbs by which somebody only speaks of what others do, and types of that. */
const judging = new Set(['stress', 'welcome', 'praise', 'condemn', 'criticise', 'reject', 'deny']);
const ofOthers = new Set(['visit', 'meeting', 'call', 'agreement', 'election', 'appointment']);

/** "Iran condemned Monday's attack": the verb of speech before an English noun; who speaks of a harm did not do it. */
function tellerOf(reading: SentenceReading, head: Head): Head | undefined {
  if (reading.language !== 'en' || head.shape !== 'noun') return undefined;
  const verb = verbBefore(reading, head);
  const isSpeech = verb !== undefined && verb.act !== 'claim-attack' && actOf(verb.act).type === 'statement';
  const isOfOthers = verb !== undefined && judging.has(verb.act) && ofOthers.has(actOf(head.act).type);
  return isSpeech && (isOfOthers || spokenOf.has(actOf(head.act).type)) ? verb : undefined;
}

/** «هجوم تبنته حركة الشباب». */
const isClaimed = (verb: Head, noun: Head) =>
  verb.act === 'claim-attack' && actOf(noun.act).type === 'attack';

/** Words that may stand between the noun and a relative clause of its own. */
const relativeReach = 3;

const decrees = new Set(['dissolve', 'decree-appointment', 'decree-dismissal', 'decree-pardon']);

/** Where the names of a noun end: with its clause, or with the relative clause that has it for object, «هجوم شنته فلان». */
function endOf(reading: SentenceReading, noun: Head): number {
  const own = reading.clauses[noun.clause] as Clause;
  const next = reading.clauses[noun.clause + 1];
  // «صدر مرسوم قضى بحل مجلس الأمة»: the word that the sense needs may stand in the relative clause
  const isDecreed = noun.shape === 'verb' && decrees.has(noun.act) && (noun.companion ?? 0) >= own.end;
  if (isDecreed && next?.kind === 'relative') return next.end;
  // «انقلاباً أطاح الرئيس فلان»
  const isCoup = noun.act === 'coup' && next?.kind === 'relative';
  if (isCoup && headsIn(reading, noun.clause + 1)[0]?.act === 'topple') return next.end;
  if (noun.shape !== 'noun' || next?.kind !== 'relative' || next.start - noun.end > relativeReach)
    return endBeforeVerb(reading, noun, own.end);
  const verb = headsIn(reading, noun.clause + 1).find(({ shape }) => shape === 'verb');
  const isOwn =
    verb?.pronoun &&
    verb.at <= next.start + next.opener &&
    (verb.light || isAlike(verb, noun) || isClaimed(verb, noun));
  return isOwn ? next.end : endBeforeVerb(reading, noun, own.end);
}

/** «في جلسة عقب انتخابات أكتوبر، انتُخب فلان»: behind a comma and a verb the names are the verb's. */
function endBeforeVerb(reading: SentenceReading, noun: Head, end: number): number {
  if (reading.language === 'en' || noun.shape !== 'noun') return end;
  const verb = headsIn(reading, noun.clause).find(
    ({ at, shape, light }) => at > noun.end && shape === 'verb' && !light && reading.forms[at - 1] === ',',
  );
  return verb?.at ?? end;
}

/** «إقالة الحكومة وحل المجلس وتجميد عمل اللجنة»: of happenings in a list each has its own names. */
function endOfListed(reading: SentenceReading, noun: Head): number {
  const end = endOf(reading, noun);
  const next = reading.heads.find(
    ({ at, shape, clitics }) =>
      shape === 'noun' && at > noun.end && at < end && isWordOf(reading.words.clauses.and, clitics),
  );
  return reading.language === 'ar' && next ? next.at : end;
}

/** «الثورة عام 1979 وسقوط نظام فلان»: behind a time another happening of a list begins. */
function endOfOwn(reading: SentenceReading, head: Head): number {
  const end = endOf(reading, head);
  if (head.shape !== 'noun') return end;
  const listed = endOfListed(reading, head);
  const isParted = reading.times.some(({ tokens }) => tokens[0] >= head.end && tokens[1] === listed);
  return isParted ? listed : end;
}

function namesBetween(reading: SentenceReading, from: number, to: number): NameMention[] {
  return actorsBetween(reading, from, to).filter((mention) => !isFollowed(reading, mention));
}

/** Words of a title between those who follow somebody and his name: «أنصار رئيس الحكومة السابق فلان». */
const followReach = 6;

/** «أنصار فلان»: a person whose people act takes no part himself; a body acts through them. */
function isFollowed(
  { forms, kinds, words, covered, language }: SentenceReading,
  { actor, tokens: [first] }: NameMention,
): boolean {
  if (language === 'en' || !isPerson(kinds, actor)) return false;
  for (let at = first - 1; at >= Math.max(0, first - followReach) && !covered[at]; at--) {
    const form = forms[at] ?? '';
    if (readingsOf(form).some(({ stem }) => words.clauses.followers.has(stem))) return true;
    if (words.clauses.prepositions.has(form) || form === ',') return false;
  }
  return false;
}
