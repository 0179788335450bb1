import { arabicEndings } from '../../lexicon/arabicEndings.ts';
import { actOf } from '../../lexicon/events.ts';
import { withoutArticle } from '../../lexicon/triggers.ts';
import { isWordOf, phraseAt } from '../../lexicon/phrases.ts';
import { isStemOf } from '../../lexicon/stems.ts';
import { behindPlace } from './behindPlace.ts';
import { harms } from './kindsOfActs.ts';
import {
  actorsBetween,
  headsIn,
  isTimedAt,
  nameAt,
  type Clause,
  type Head,
  type SentenceReading,
} from './reading.ts';

/** Types whose verbs take their victims or places with the article, so that a bare noun behind them is who acts. */
const physical = new Set([...harms, 'protest']);

/** Words a title may take before its name. */
const titleReach = 12;

/**
 * Index of the noun without a name that is the subject of a verb («قال مسؤول», «خطف مقنعون», «أن ممثلين … سيتوجهون»);
 * null where the subject is named, or left out. `named` is the token of the first name behind the verb without a preposition:
 * near enough, what stands before it is its title.
 */
export function unnamedSubject(
  reading: SentenceReading,
  head: Head,
  actName: string,
  named: number | null,
): number | null {
  if (head.shape === 'noun' || reading.language === 'en') return null;
  if (isCourt(reading, head, actName)) return head.end;
  const isTitle = named !== null && named - head.end <= titleReach;
  const isItsTitle =
    isTitle && (!physical.has(actOf(actName).type) || isTitleOf(reading, head.end, named, actOf(actName)));
  const behind = isItsTitle ? null : subjectBehind(reading, head, actName);
  return behind ?? subjectAhead(reading, head);
}

/** «أدانت محكمة تونسية، أمس، فلانا»: who judges, and has no name. */
export const isCourt = (reading: SentenceReading, { end, shape }: Head, actName: string) =>
  shape === 'verb' &&
  actOf(actName).type === 'legal' &&
  !nameAt(reading, end) &&
  isStemOf(reading.words.speech.courts, reading.forms[end] ?? '');

/** «توفي وزير التعليم الأسبق فلان», «قاد رئيس الأركان فلان انقلابا»: an office, and nothing but its words before the name. */
function isTitleOf(
  { forms, sentence, words, owners, names }: SentenceReading,
  from: number,
  named: number,
  { subject, object }: ReturnType<typeof actOf>,
): boolean {
  if (
    (subject !== 'subject' && object === 'subject') ||
    !words.clauses.posts.has(withoutArticle(forms[from] ?? ''))
  )
    return false;
  if (words.clauses.kin.has(forms[from] ?? '')) return false;
  const isOwner = names.some((name) => name.tokens[0] === named && owners.has(name));
  return !isOwner && sentence.tokens.slice(from, named).every(({ kind }) => kind === 'word');
}

/**
 * The subject was named before: «إنه التقى الوزير فلان» has it in the pronoun of the complement, «والتقى نظيره فلان» in whose
 * counterpart it is. `named` is the token of the first name behind the verb.
 */
export function isSubjectSaid(reading: SentenceReading, head: Head, actName: string, named: number): boolean {
  const { clauses, forms, words } = reading;
  if (head.shape !== 'verb' || head.passive) return false;
  const clause = clauses[head.clause] as Clause;
  const { type, object } = actOf(actName);
  const isSameInEnglish =
    reading.language === 'en' && clause.kind === 'complement' && opensWithPronoun(reading, clause, head.at);
  if (isSameInEnglish) return true;
  const isPronoun =
    clause.kind === 'complement' &&
    phraseAt(words.clauses.passive, forms, head.at) === 0 &&
    type !== 'death' &&
    object !== 'subject' &&
    opensWithPronoun(reading, clause, head.at);
  if (
    isPronoun ||
    isDelayed(reading, head, clause, actName, named) ||
    filling(reading, head) ||
    isWithHim(reading, head, clause)
  )
    return true;
  const saysSo = type === 'statement' && object === undefined;
  return !saysSo && forms.slice(head.end, named).some((form) => words.clauses.counterparts.has(form));
}

/** «أنه التقى», "that it had imposed": the pronoun, and auxiliaries at most, stand before the verb. */
function opensWithPronoun(
  { forms, words, language }: SentenceReading,
  { start, opener }: Clause,
  verb: number,
): boolean {
  const length = phraseAt(words.clauses.pronounComplement, forms, start);
  if (length === 0) return false;
  if (language === 'ar') return start + opener === verb;
  return forms.slice(start + length, verb).every((form) => words.clauses.auxiliary.has(form));
}

/**
 * «قبل أن يلتقي غداً في العاصمة الرئيس فلان»: a verb that goes on from another clause, and whose lone name stands behind a time or a place,
 * has that name for its object.
 */
function isDelayed(
  reading: SentenceReading,
  head: Head,
  clause: Clause,
  actName: string,
  named: number,
): boolean {
  if (reading.language === 'en' || actName !== 'meet') return false;
  const isGoingOn = clause.kind === 'subordinate' || (clause.kind === 'coordinate' && head.clitics !== '');
  const isTimedHere = reading.times.some(({ tokens }) => tokens[0] === head.end);
  const { in: inside, adverbs } = reading.words.clauses;
  const isPlaced = [inside, adverbs].some((phrases) => phraseAt(phrases, reading.forms, head.end) > 0);
  const isApart = named !== head.end && (isTimedHere || isPlaced);
  if (!isGoingOn || (!isApart && !isLast(reading, clause, named))) return false;
  return actorsBetween(reading, head.end, clause.end).length === 1;
}

/** «ثم التقى الرئيس فلان مساء»: behind the one name nobody else is met, with a name or without. */
function isLast(reading: SentenceReading, clause: Clause, named: number): boolean {
  const { clauses, forms, names, words, covered } = reading;
  const name = names.find(({ tokens }) => tokens[0] === named);
  if (!name || clauses[0] === clause) return false;
  const rest = forms.slice(name.tokens[1], clause.end);
  const { delegates, anonymous, agents } = words.speech;
  return !rest.some(
    (form, index) =>
      !covered[name.tokens[1] + index] &&
      (form.endsWith(arabicEndings.noun.tanwin) ||
        [delegates, anonymous, agents].some((phrases) => isStemOf(phrases, form))),
  );
}

/** «وبحث معه الوضع»: whoever goes on with somebody named just now was named too. */
const isWithHim = ({ language, forms, words }: SentenceReading, { clitics, end }: Head, { kind }: Clause) =>
  language === 'ar' &&
  kind === 'coordinate' &&
  clitics !== '' &&
  words.clauses.pronounObjects.has(forms[end] ?? '');

/** Acts by which offices are filled and emptied. */
const ofOffice = new Set(['appoint', 'task', 'dismiss', 'accept-resignation']);

/** «أقال الرئيس فلاناً، وعين فلاناً»: whoever empties an office fills another one; the name behind the verb is its object. */
function filling(reading: SentenceReading, { clause, clitics, act, shape }: Head): boolean {
  const isJoined =
    reading.language === 'ar' && shape === 'verb' && isWordOf(reading.words.clauses.and, clitics);
  if (!isJoined || !ofOffice.has(act) || reading.clauses[clause]?.kind !== 'coordinate') return false;
  const verb = headsIn(reading, clause - 1).find((one) => one.shape === 'verb');
  const before = reading.clauses[clause - 1];
  if (!verb || !before || !ofOffice.has(verb.act) || verb.passive) return false;
  const named = reading.names.filter(
    (name) =>
      name.actor !== null &&
      !reading.owners.has(name) &&
      name.tokens[0] >= verb.end &&
      name.tokens[0] < before.end,
  );
  return named.length > 1;
}

function subjectBehind(reading: SentenceReading, head: Head, actName: string): number | null {
  const { forms, sentence, words } = reading;
  const clause = reading.clauses[head.clause] as Clause;
  const { type } = actOf(actName);
  let at = head.end;
  while (at < clause.end && (isTimedAt(reading, at) || sentence.tokens[at]?.kind === 'mark')) at++;
  if (type === 'protest') at = behindPlace(reading, at);
  const token = sentence.tokens[at];
  if (
    !token ||
    at >= clause.end ||
    nameAt(reading, at) ||
    reading.heads.some((one) => one.at === at && one.shape === 'verb')
  )
    return null;
  if (token.kind === 'number') return at;
  if (isSmallWord(reading, at)) return null;
  const form = forms[at] as string;
  if (isStemOf(words.speech.anonymous, form) || isStemOf(words.speech.delegates, form)) return at;
  if (type === 'statement') return at;
  const isIndefinite = withoutArticle(form) === form || words.speech.agents.has(form);
  const isBare = isIndefinite && !form.endsWith(arabicEndings.noun.tanwin);
  return physical.has(type) && isBare ? at : null;
}

/** «أن ممثلين عن الحركة سيتوجهون»: the noun that opens the clause. */
function subjectAhead(reading: SentenceReading, head: Head): number | null {
  const clause = reading.clauses[head.clause] as Clause;
  const at = clause.start + clause.opener;
  if (at >= head.at || nameAt(reading, at) || isTimedAt(reading, at) || isSmallWord(reading, at)) return null;
  const form = reading.forms[at] as string;
  const { anonymous, delegates } = reading.words.speech;
  return isStemOf(anonymous, form) || isStemOf(delegates, form) ? at : null;
}

function isSmallWord({ forms, words }: SentenceReading, at: number): boolean {
  const { prepositions, complement, relative, subordinate, adjunct, auxiliary, attribution } = words.clauses;
  return [
    prepositions,
    complement,
    relative,
    subordinate,
    adjunct,
    auxiliary,
    attribution,
    words.modality.negation,
  ].some((phrases) => phraseAt(phrases, forms, at) > 0);
}
