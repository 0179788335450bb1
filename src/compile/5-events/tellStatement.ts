import { actOf } from '../../lexicon/events.ts';
import { phraseAt, standsBetween } from '../../lexicon/phrases.ts';
import { talks } from './kindsOfActs.ts';
import { salienceAt, type ArticleReading } from './articleReading.ts';
import { withNoun } from './withNoun.ts';
import { byReport, type Dating } from './dating.ts';
import { draftEvent, type Draft } from './draftEvent.ts';
import type { Party } from './party.ts';
import { pickCast } from './pickCast.ts';
import { headsIn, type Clause, type Head, type SentenceReading } from './reading.ts';
import { readModality } from './readModality.ts';

/** Verbs that only hand on what happened: «قال إنه التقى» is a meeting told by someone. */
const handingOn = new Set(['say', 'announce', 'report', 'stress', 'claim-attack', 'admit', 'decide']);
/** Of the happenings of no type of their own those that somebody tells as news. */
const toldOthers = new Set(['leaving', 'ground', 'dissolve', 'decree-dismissal']);

/**
 * What a clause of speech reports at a date: the happening it hands on, the meeting or call it was said in, or, where saying it
 * is the news, the statement itself. `timed` tells which clauses have a time of their own; `isNews` lets a speaker without
 * a name speak.
 */
export function tellStatement(
  article: ArticleReading,
  reading: SentenceReading,
  head: Head,
  dating: Dating,
  timed: (clause: number) => boolean,
  isNews: boolean,
): Draft[] {
  const parties = pickCast(reading, head, salienceAt(article, reading, head.clause));
  const speakers = parties.filter(({ role }) => role === 'agent');
  const setting = settingOf(reading, head, timed);
  if (setting) {
    const told = draftEvent(article, { reading, head: setting, noun: null }, dating, {
      rule: 'said-in-meeting',
      also: metIn(article, reading, head, setting) ?? parties,
    });
    return told ? [told] : [];
  }
  const behind = handingOn.has(head.act) ? contentOf(reading, head, timed, speakers.length === 0) : null;
  const before = handingOn.has(head.act) && !behind ? contentBefore(reading, head) : null;
  const content = behind ?? before;
  if (content) {
    const reported = dating.time && dating.basis !== 'event-relative' ? byReport(dating.time) : dating;
    const via = speakers.map(({ actor }) => actor);
    const told = draftEvent(article, { reading, ...content }, reported ?? dating, {
      rule: 'told',
      via,
      ...(before ? { until: reading.forms.lastIndexOf(',', head.at) } : {}),
    });
    if (told) return [told];
  }
  if (handingOn.has(head.act) && handsOnDated(reading, head, timed)) return [];
  const isPlanned =
    article.published.date !== null && dating.date > article.published.date && head.tense !== 'past';
  if (!mayStand(reading, head, speakers, timed, isNews, isPlanned)) return [];
  const statement = draftEvent(article, { reading, head, noun: null }, dating, { rule: 'statement' });
  return statement ? [statement] : [];
}

/** «أوضح المرصد أمس أن 13 شخصاً قتلوا الثلاثاء»: what is handed on has a time of its own, and is told by it. */
function handsOnDated(reading: SentenceReading, head: Head, timed: (clause: number) => boolean): boolean {
  const index = head.clause + 1;
  if (reading.clauses[index]?.kind !== 'complement') return false;
  if (isDatedByWhen(reading, index, timed)) return true;
  if (!timed(index)) return false;
  const [verb] = headsIn(reading, index).filter(({ shape }) => shape === 'verb');
  return verb !== undefined && verb.tense === 'past' && actOf(verb.act).type !== 'statement';
}

/** «إن عشرة أشخاص قتلوا عندما انفجرت سيارة أمس»: the clause behind "when" tells and dates the same. */
function isDatedByWhen(
  { clauses, forms, words }: SentenceReading,
  index: number,
  timed: (clause: number) => boolean,
): boolean {
  return [index + 1, index + 2].some((next) => {
    const clause = clauses[next];
    const opens =
      clause?.kind === 'subordinate' && phraseAt(words.clauses.explaining, forms, clause.start) > 0;
    return opens && timed(next);
  });
}

/** A statement counts when someone with a name makes it; without one only as the news of the day that dates nothing else. */
function mayStand(
  reading: SentenceReading,
  head: Head,
  speakers: readonly Party[],
  timed: (clause: number) => boolean,
  isNews: boolean,
  isAhead: boolean,
): boolean {
  if (speakers.length > 0 || isAhead) return true;
  const later = reading.clauses.some((_, index) => index > head.clause && timed(index));
  return isNews && !later;
}

/** The meeting or call in which it was said: «خلال لقائه», «في اتصال هاتفي». */
function settingOf(reading: SentenceReading, head: Head, timed: (clause: number) => boolean): Head | null {
  const { setting } = reading.words.clauses;
  const near = [head.clause, head.clause + 1, head.clause + 2].filter((index) => {
    const clause = reading.clauses[index];
    return clause && (index === head.clause || (clause.kind === 'adjunct' && !timed(index)));
  });
  for (const index of near) {
    for (const noun of headsIn(reading, index)) {
      if (noun.shape !== 'noun' || noun.at < head.at || !talks.has(actOf(noun.act).type)) continue;
      if (isInterview(reading, noun)) continue;
      const back = Math.max((reading.clauses[index] as Clause).start, noun.at - 2);
      if (standsBetween(setting, reading.forms, back, noun.at)) return noun;
    }
  }
  return null;
}

/** "They have signed a decree, the presidency said on Friday": the happening that the speaker's name stands behind. */
function contentBefore(reading: SentenceReading, head: Head): { head: Head; noun: Head | null } | null {
  if (reading.language !== 'en' || head.shape !== 'verb') return null;
  const own = headsIn(reading, head.clause).filter(({ at, shape }) => at < head.at && shape === 'verb');
  const verb = own.find(({ light, act }) => !light && actOf(act).type !== 'statement');
  if (!verb || verb.tense !== 'past' || readModality(reading, verb).is === 'none') return null;
  const speaker = reading.forms.lastIndexOf(',', head.at);
  const isTrailing = speaker > verb.at && !own.some(({ at }) => at > speaker);
  return isTrailing && actOf(verb.act).type !== 'other' ? withNoun(reading, verb) : null;
}

/** «قال عون في مقابلة»: with no name behind it that he spoke with. */
function isInterview({ words, forms, names, clauses }: SentenceReading, { at, end, clause }: Head): boolean {
  if (!words.clauses.interviews.has(forms[at] ?? '')) return false;
  const until = clauses[clause]?.end ?? end;
  return !names.some(
    ({ actor, source, tokens }) => actor !== null && !source && tokens[0] >= end && tokens[0] < until,
  );
}

/** «أوضحت الرئاسة أن تبون تسلم الرسالة خلال لقائه بفلان»: who did what is told, where a body tells it; else null: the speaker met. */
function metIn(
  article: ArticleReading,
  reading: SentenceReading,
  { clause }: Head,
  setting: Head,
): readonly Party[] | null {
  if (reading.clauses[clause + 1]?.kind !== 'complement' || setting.clause <= clause + 1) return null;
  const verb = headsIn(reading, clause + 1).find(({ shape }) => shape === 'verb');
  if (!verb) return null;
  const doers = pickCast(reading, verb, salienceAt(article, reading, clause + 1)).filter(
    ({ role, mention }) => role === 'agent' && mention !== null,
  );
  return doers.length > 0 ? doers : null;
}

/** «في بيان أصدره أمس»: a relative clause that only says when the words were given out. */
function givesOut(reading: SentenceReading, clause: number): boolean {
  return headsIn(reading, clause).every(({ act }) => actOf(act).type === 'statement' || act === 'publish');
}

/**
 * The past happening in the clause behind "that", without a time of its own: what somebody said only where an agency or a source
 * without a name hands it on.
 */
function contentOf(
  reading: SentenceReading,
  head: Head,
  timed: (clause: number) => boolean,
  isNobodys: boolean,
): { head: Head; noun: Head | null } | null {
  for (let index = head.clause + 1; index < reading.clauses.length; index++) {
    const clause = reading.clauses[index] as Clause;
    if (clause.kind === 'adjunct' || clause.kind === 'participial' || clause.kind === 'attribution') continue;
    if (clause.kind === 'relative' && index === head.clause + 1 && givesOut(reading, index)) continue;
    if (clause.kind !== 'complement') return null;
    const [verb] = headsIn(reading, index).filter(({ shape }) => shape === 'verb');
    if (!verb || timed(index) || isDatedByWhen(reading, index, timed)) return null;
    const told = withNoun(reading, verb);
    const act = told.noun?.act ?? verb.act;
    const isPast = verb.tense === 'past' && readModality(reading, verb).is !== 'none';
    const { type, kin = act } = actOf(act);
    const isSaid = type === 'statement' && !(isNobodys && !handingOn.has(act));
    return isPast && !isSaid && (type !== 'other' || toldOthers.has(kin)) ? told : null;
  }
  return null;
}
