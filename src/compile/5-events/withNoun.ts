import { actOf } from '../../lexicon/events.ts';
import { isWordOf, phraseAt } from '../../lexicon/phrases.ts';
import { anyDeed, sayings } from './kindsOfActs.ts';
import { isAnonymous } from './isAnonymous.ts';
import { headsIn, nameAt, type Clause, type Head, type SentenceReading } from './reading.ts';

/** A noun this near to its verb may be what it speaks of. */
const nounReach = 9;
/** How near behind its verb a noun that is of whom a relative clause speaks. */
const ownReach = 3;
/** Acts whose noun is the cause or manner of the one before: «مقتله بغارة», «وفاته بحادث». */
export const causes = new Set([
  'crash', 'accident', 'strike', 'bomb', 'attack', 'shell', 'shoot', 'fire', 'clash', 'earthquake', 'flood', 'operation',
  'storm-weather', 'sink', 'collapse', 'hearing', 'disperse', 'massacre', 'arrest', 'search',
]); // prettier-ignore
/** Acts that such a cause brings about. */
export const effects = new Set([
  'die',
  'die-accident',
  'kill',
  'assassinate',
  'wound',
  'sentence',
  'convict',
]);
/** Verbs whose object is the happening: «أعلن فوز», «قرر إقالة». */
export const announcing = new Set([...sayings, anyDeed, 'decide', 'order', 'aid', 'publish']);

const approving = new Set(['ratify', 'agree']);
/** Types of happenings that come about by being approved. */
const done = new Set(['sanction', 'appointment']);

/** A light verb, or one that announces, with the noun of the happening: before it in a relative clause, else behind it. */
export function withNoun(reading: SentenceReading, head: Head): { head: Head; noun: Head | null } {
  if (approving.has(head.act) && head.shape === 'verb') return { head, noun: approvedOf(reading, head) };
  const isShown = reading.language === 'en' && head.act === 'publish';
  if (isShown || (!head.light && !announcing.has(head.act))) return { head, noun: null };
  if (head.act === anyDeed) return { head, noun: deedOf(reading, head) };
  const own = [...headsIn(reading, head.clause), ...(head.light ? headsBehind(reading, head) : [])].filter(
    ({ shape }) => shape === 'noun',
  );
  const behind = own.filter((noun) => noun.at > head.at && !isLightNoun(noun));
  const ahead = own.filter((noun) => noun.at < head.at && !isLightNoun(noun));
  const kind = reading.clauses[head.clause]?.kind;
  const isDue = kind === 'complement' && own.length === 0 && isPlannedThat(reading, head);
  const antecedent = kind === 'relative' || isDue ? antecedentOf(reading, head) : null;
  if (!head.light) {
    const object = behind[0];
    const isObject =
      object !== undefined && isDirect(reading, head, object) && !isNoticeOf(reading, head, object);
    return { head, noun: isObject ? object : null };
  }
  const [result] = behind;
  if (result && result.at === head.end && result.clitics !== '') return { head, noun: result };
  // «المحكمة التي عقدت أمس أولى جلساتها»: the noun is of whom the clause speaks
  if (result?.pronoun && kind === 'relative' && result.at - head.end <= ownReach)
    return { head, noun: result };
  const noun =
    antecedent ??
    (ahead.length > 0 && head.shape !== 'noun' ? outermost(reading, ahead) : (behind[0] ?? null));
  return { head, noun };
}

/** «قام الجهاز، خلال أيام العيد، باعتقال …»: the noun may stand behind an adverbial. */
function headsBehind(reading: SentenceReading, { clause, end }: Head): readonly Head[] {
  const isAdverbial = reading.clauses[clause + 1]?.kind === 'adjunct';
  return isAdverbial ? headsIn(reading, clause + 1).filter(({ at }) => at - end <= nounReach + 3) : [];
}

/** "announced an open session": what is announced of a meeting or a visit in English is yet to be. */
const isNoticeOf = ({ language }: SentenceReading, { act }: Head, object: Head) =>
  language === 'en' && act === 'announce' && coming.has(actOf(object.act).type);
const coming = new Set(['meeting', 'visit', 'ceremony']);

const isLightNoun = (noun: Head) => noun.light && noun.act !== 'hold-session';

/** «الانتخابات من المقرر أن تجرى غداً»: the subject of what is planned stands before it. */
function isPlannedThat({ clauses, forms, words }: SentenceReading, { clause }: Head): boolean {
  const { start = 0 } = clauses[clause] ?? {};
  return [1, 2].some((back) => phraseAt(words.modality.future, forms, start - back) === back);
}

/** "During the talks they agreed to meet in Ramadan, which ends in April": what has had its verb goes on no more. */
const hasVerbBetween = ({ language, heads }: SentenceReading, from: number, to: number) =>
  language === 'en' && heads.some(({ at, shape }) => shape === 'verb' && at >= from && at < to);

function antecedentOf(reading: SentenceReading, head: Head): Head | null {
  const clause = reading.clauses[head.clause] as Clause;
  const near = reading.heads.filter(
    ({ at, end, shape, light, act }) =>
      shape === 'noun' &&
      (!light || act === 'hold-session') &&
      at < clause.start &&
      clause.start - end <= 2 * nounReach &&
      !hasVerbBetween(reading, end, clause.start),
  );
  return near.length > 0 ? outermost(reading, near) : null;
}

/** «وافق الاتحاد على فرض عقوبات», «صادق الرئيس على تعيين»: what was approved was done. */
function approvedOf(reading: SentenceReading, head: Head): Head | null {
  const noun = headsIn(reading, head.clause).find(({ at, shape }) => shape === 'noun' && at > head.at);
  if (!noun || !done.has(actOf(noun.act).type)) return null;
  return isDirect(reading, head, noun) ? noun : null;
}

/** What a verb of no finer sense is about: the happening in its clause, or the one its relative clause belongs to. */
function deedOf(reading: SentenceReading, head: Head): Head | null {
  const isDeed = (noun: Head) =>
    noun.shape === 'noun' && !isLightNoun(noun) && actOf(noun.act).type !== 'statement';
  const own = headsIn(reading, head.clause);
  const behind = own.find((noun) => noun.at > head.at && isDeed(noun));
  if (behind && !isTopic(reading, head, behind)) return behind;
  // "the visit was called off"
  const isOff = phraseAt(reading.words.modality.calledOff, reading.forms, head.at) > 0;
  const off = isOff && head.passive ? own.filter((noun) => noun.at < head.at && isDeed(noun)) : [];
  if (reading.language === 'en' && off.length > 0) return outermost(reading, off);
  // «في غارات جوية قادتها السعودية»: the pronoun on the verb means the noun just before it
  const [meant] = head.pronoun
    ? headsIn(reading, head.clause).filter(
        (noun) => isDeed(noun) && noun.end <= head.at && head.at - noun.end <= 2,
      )
    : [];
  if (meant) return meant;
  const antecedent = reading.clauses[head.clause]?.kind === 'relative' ? antecedentOf(reading, head) : null;
  return antecedent && isDeed(antecedent) && antecedent.end >= (reading.clauses[head.clause]?.start ?? 0) - 3
    ? antecedent
    : null;
}

/**
 * "published its conclusions into the killing": a preposition before an English noun makes it what the deed is about, an infinitive
 * what the deed is for: "builds a government to handle unrest".
 */
const isTopic = ({ language, forms, words, covered }: SentenceReading, { end }: Head, { at }: Head) =>
  language === 'en' &&
  forms
    .slice(end, at)
    .some(
      (form, index) =>
        words.clauses.about.has(form) ||
        words.clauses.onto.has(form) ||
        (words.clauses.to.has(form) &&
          !covered[end + index + 1] &&
          !words.clauses.articles.has(forms[end + index + 1] ?? '')),
    );

/** "said elections will be held": a noun with a verb of its own is what that one is about. */
function isSubjectOfOwn({ forms, heads, words }: SentenceReading, { end }: Head): boolean {
  const { auxiliary, modal } = words.clauses;
  const isLed = [auxiliary, modal].some((phrases) => phraseAt(phrases, forms, end) > 0);
  return isLed || heads.some(({ at, shape }) => at === end && shape === 'verb');
}

/** "said he wants a deal": the noun is what somebody wants, not what was said. */
const isWanted = ({ forms, words }: SentenceReading, { end }: Head) =>
  words.clauses.pronounSubjects.has(forms[end] ?? '');

/** The noun follows its verb without a preposition between, names left aside. */
function isDirect(reading: SentenceReading, verb: Head, noun: Head): boolean {
  if (reading.language === 'en') {
    // "said in an opposition meeting": where it was said
    if (verb.act === 'say' && phraseAt(reading.words.clauses.setting, reading.forms, verb.end) > 0)
      return false;
    if (sayings.has(verb.act) && (isSubjectOfOwn(reading, noun) || isWanted(reading, verb))) return false;
    // "stressed the importance of compliance to the deal"
    if (
      verb.act === 'stress' &&
      reading.forms.slice(verb.end, noun.at).some((form) => reading.words.clauses.to.has(form))
    )
      return false;
    const isBetween = ({ at, shape }: Head) => shape === 'verb' && at > verb.at && at < noun.at;
    return noun.at - verb.end <= nounReach && !reading.heads.some(isBetween);
  }
  if (noun.clitics !== '' && !isWordOf(reading.words.clauses.and, noun.clitics))
    return verb.act === 'order' || verb.act === anyDeed;
  const { with: companion, in: inside, from, to, about } = reading.words.clauses;
  // «أعلنت عن اختبار», «أعلنت عن نجاح اختبار»
  const announced = [1, 2].find((back) => phraseAt(about, reading.forms, noun.at - back) > 0);
  const isAnnounced = verb.act === 'announce' && announced !== undefined;
  for (let at = verb.end; at < noun.at - (isAnnounced ? announced : 0); at++) {
    if (nameAt(reading, at)) continue;
    const apart = isAnnounced ? [companion, from, to] : [companion, inside, from, to, about];
    // «أكد مسؤولون في المجلس مقتل فلان»
    if (at === verb.end + 1 && isAnonymous(reading, verb)) continue;
    if (apart.some((phrases) => phraseAt(phrases, reading.forms, at) > 0)) return false;
  }
  return true;
}

/** Of nouns that govern one another the one that says what happened: «وفاة … بحادث تحطم», «توقيع اتفاق», «مشاورات … لتسمية». */
export function outermost(reading: SentenceReading, nouns: readonly Head[]): Head {
  let chosen = nouns.at(-1) as Head;
  for (const noun of nouns.slice(0, -1).reverse()) {
    const governs =
      reading.language === 'ar' && noun.end === chosen.at && !noun.light && !announcing.has(noun.act);
    const caused = effects.has(noun.act) && causes.has(chosen.act) && chosen.at - noun.end <= 2 * nounReach;
    const contains = causes.has(noun.act) && causes.has(chosen.act) && chosen.at - noun.end <= 1;
    const isFor = reading.words.clauses.to.has(chosen.clitics) && chosen.at - noun.end <= nounReach;
    // "a call for a truce"
    const asks = noun.act === 'call-for' && chosen.at - noun.end <= nounReach;
    if (governs || caused || contains || isFor || asks) chosen = noun;
    else break;
  }
  return chosen;
}
