import { carriedOut } from '../../lexicon/carriedOut.ts';
import { readingsOf } from '../../lexicon/clitics.ts';
import { actOf } from '../../lexicon/events.ts';
import { phraseAt, standsBetween } from '../../lexicon/phrases.ts';
import type { NameMention } from '../shapes.ts';
import { findRelation } from './findRelation.ts';
import { isJoinedTo } from './isJoinedTo.ts';
import {
  actorsBetween,
  clauseAt,
  headsIn,
  isPerson,
  isTimedClause,
  type Clause,
  type ClauseKind,
  type Head,
  type SentenceReading,
} from './reading.ts';

/** Clauses that still speak of the harm told before them. */
const goingOn = new Set<ClauseKind>([
  'relative',
  'adjunct',
  'participial',
  'coordinate',
  'subordinate',
  'purpose',
]);
/** How far behind «شنه» or «قصف» who did it may stand: «شنه مسلحون ينتمون إلى», «قصف مدفعي عنيف لقوات». */
const reach = { carried: 5, owned: 3 };

/**
 * Who did a harm whose clause names nobody that did it: «قتل أربعة في هجوم شنه تنظيم القاعدة», «… وتبنته حركة الشباب», «قتلوا جراء
 * قصف لقوات فلان». What another day is given for is another harm.
 */
export function doersBehind(reading: SentenceReading, head: Head, noun: Head | null): readonly NameMention[] {
  if (reading.language === 'en') return strikersBehind(reading, head);
  const from = Math.max(head.end, noun?.end ?? 0);
  for (let at = from; at < reading.forms.length; at++) {
    const index = clauseAt(reading.clauses, at);
    const clause = reading.clauses[index] as Clause;
    if (index !== head.clause && !speaksOn(reading, clause) && !isSameHarm(reading, head, index)) return [];
    const found = isCarried(reading, at) ? named(reading, at + 1) : ownersAt(reading, at);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether a clause behind the one that tells a harm tells more of it. */
function speaksOn(reading: SentenceReading, clause: Clause): boolean {
  const { kind, start, opener } = clause;
  const isOfAttack = kind === 'relative' && isCarried(reading, start + opener);
  return goingOn.has(kind) && (isOfAttack || !isTimedClause(reading, clause));
}

/** «قُتل ثلاثة وأصيب عشرون أمس»: the day behind the second verb is that of both. */
function isSameHarm(reading: SentenceReading, head: Head, index: number): boolean {
  const { clauses } = reading;
  const isHarm = ({ act, shape }: Head) => shape === 'verb' && actOf(act).kin === 'harm';
  return (
    index === head.clause + 1 &&
    clauses[index]?.kind === 'coordinate' &&
    isHarm(head) &&
    !isTimedClause(reading, clauses[head.clause] as Clause) &&
    headsIn(reading, index).some(isHarm)
  );
}

const isCarried = ({ forms }: SentenceReading, at: number) =>
  readingsOf(forms[at] ?? '').some(({ stem, taken }) => taken < 2 && carriedOut.has(stem));

/** The name right behind the verb, or whose people stand there, «شنه مسلحون من حركة الشباب», «شنها مقاتلو التنظيم», with those joined to it. */
function named(reading: SentenceReading, from: number): readonly NameMention[] {
  const { forms, names, words, sentence } = reading;
  const first = names.find(({ tokens }) => tokens[0] >= from);
  if (!first || first.actor === null || first.source || first.tokens[0] - from > reach.carried) return [];
  const between = sentence.tokens.slice(from, first.tokens[0]);
  if (between.some(({ kind }) => kind === 'mark')) return [];
  const isLed = standsBetween(words.clauses.belonging, forms, from, first.tokens[0]);
  const isTheirs = words.clauses.forces.has(forms[first.tokens[0] - 1] ?? '');
  return between.length === 0 || isLed || (between.length === 1 && isTheirs)
    ? withJoined(reading, first)
    : [];
}

/** «قصف مدفعي لقوات فلان»: whose the shelling is. */
function ownersAt(reading: SentenceReading, at: number): readonly NameMention[] {
  const { heads, names, kinds } = reading;
  const noun = heads.find((head) => head.at === at);
  if (noun?.shape !== 'noun' || actOf(noun.act).type !== 'attack' || actOf(noun.act).object === 'subject')
    return [];
  const first = names.find(({ tokens }) => tokens[0] >= noun.end);
  if (!first || first.actor === null || first.tokens[0] - noun.end > reach.owned) return [];
  if (isPerson(kinds, first.actor) || findRelation(reading, first, noun) !== 'to') return [];
  return withJoined(reading, first);
}

function withJoined(reading: SentenceReading, first: NameMention): readonly NameMention[] {
  const { names, owners } = reading;
  const group = [first];
  for (const next of names.slice(names.indexOf(first) + 1)) {
    if (!isJoinedTo(reading, group.at(-1) as NameMention, next)) break;
    if (next.actor !== null && !owners.has(next)) group.push(next);
  }
  return group;
}

/** "were killed when an Israeli drone hit a car", "… after gunmen of the group attacked": whoever is named before the blow in the clause behind a harm. */
function strikersBehind(reading: SentenceReading, head: Head): readonly NameMention[] {
  const claimer = claimedBehind(reading, head);
  if (claimer.length > 0) return claimer;
  const { clauses, heads, forms, words } = reading;
  const index = head.clause + 1;
  const behind = clauses[index];
  const { explaining, causing } = words.clauses;
  if (!behind || ![explaining, causing].some((list) => phraseAt(list, forms, behind.start) > 0)) return [];
  if (isTimedClause(reading, behind)) return [];
  const blow = heads.find(({ clause, act }) => clause === index && actOf(act).type === 'attack');
  if (!blow || blow.passive) return [];
  return actorsBetween(reading, behind.start, blow.at).filter(
    (name) => name.tokens[1] <= blow.at + 1 && findRelation(reading, name, blow) === 'bare',
  );
}

/** How many words may stand between "claimed by" and the name: "the Islamist militant group". */
const claimReach = 4;

/** "bombings, claimed by the Islamic State group": who says or is said to have done it, in the clause of the harm or the one behind. */
function claimedBehind(
  { clauses, forms, words, names, owners }: SentenceReading,
  { clause, end }: Head,
): readonly NameMention[] {
  const until = clauses[clause + 1]?.end ?? clauses[clause]?.end ?? end;
  for (let at = end; at < until; at++) {
    const length = phraseAt(words.clauses.claimed, forms, at);
    if (length === 0) continue;
    const name = names.find(({ tokens }) => tokens[0] >= at + length);
    const isNear = name !== undefined && name.tokens[0] - at - length <= claimReach;
    return isNear && name.actor !== null && !name.source && !owners.has(name) ? [name] : [];
  }
  return [];
}
