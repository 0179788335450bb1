import { actOf } from '../../lexicon/events.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import { addDays } from '../../model/calendar.ts';
import { rangeOf } from '../../model/edtf.ts';
import type { ResolvedTime } from '../shapes.ts';
import { clauseAt, headsIn, type Clause, type Head, type SentenceReading } from './reading.ts';

/** A time and the happening it dates; `noun` is what a light verb speaks of («شهدت … انتخابات»). */
export interface Attachment {
  readonly time: ResolvedTime;
  readonly head: Head | null;
  readonly noun: Head | null;
}

/** News is of these last days; what is older is background. */
const recentDays = 2;
/** A noun this near before a time may take it from the verb. */
const nounReach = 9;
/** Acts whose noun is the cause or manner of the one before: «مقتله بغارة», «وفاته بحادث». */
const causes = new Set([
  'crash', 'accident', 'strike', 'bomb', 'attack', 'shell', 'shoot', 'fire', 'clash', 'earthquake', 'flood', 'operation',
  'storm-weather', 'sink', 'collapse', 'hearing', 'disperse', 'massacre', 'arrest', 'search',
]); // prettier-ignore
const effects = new Set(['die', 'die-accident', 'kill', 'assassinate', 'wound', 'sentence', 'convict']);
/** The act of a known verb none of whose senses fits. */
const anyDeed = 'intervene';
/** Verbs whose object is the happening: «أعلن فوز», «قرر إقالة». */
const announcing = new Set([
  'announce',
  'decide',
  'stress',
  'order',
  'say',
  'intervene',
  'aid',
  'publish',
  'report',
]);

/** Every time of a sentence that can date something, with what it dates. `published` is a day or null. */
export function attachTimes(reading: SentenceReading, published: string | null): Attachment[] {
  const dated: Head[] = [];
  return reading.times.flatMap((time) => {
    if (!canDate(time)) return [];
    const head = chooseHead(reading, time, published, dated);
    if (head) dated.push(head);
    return [head ? { time, ...withNoun(reading, head) } : { time, head: null, noun: null }];
  });
}

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
    const head = chooseWithin(reading, own, time, published, dated);
    if (clause.kind !== 'purpose' || isAhead(time, published)) return head;
    return headsIn(reading, index - 1).at(-1) ?? head;
  }
  if (isOnlyTime(reading, clause, time))
    return headsIn(reading, index + 1)[0] ?? headsIn(reading, index - 1)[0] ?? null;
  if (clause.kind === 'coordinate' && clause.opener > 0) return verbBeforeQuote(reading, index);
  return null;
}

/** A clause of little but the time itself: «والسبت الماضي، أعلنت …». */
function isOnlyTime(reading: SentenceReading, clause: Clause, time: ResolvedTime): boolean {
  const others = reading.sentence.tokens
    .slice(clause.start, clause.end)
    .filter((token) => token.kind === 'word' && (token.start < time.start || token.end > time.end));
  return others.length <= 3;
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
  if (nearest.shape !== 'noun') return nearest;
  const verb = before.findLast(({ shape }) => shape !== 'noun');
  if (!verb) {
    const next = after.find(({ shape }) => shape === 'verb');
    const isFarther = next && next.at - time.tokens[1] <= 2 && time.tokens[0] - nearest.end > 2;
    return isFarther ? next : outermost(before);
  }
  const nouns = before.filter((head) => head.at > verb.at && head.at !== verb.companion);
  if (nouns.length === 0) return verb;
  if (dated.includes(verb) && !verb.light) return outermost(nouns);
  return verbOrNoun(reading, verb, before, time, published);
}

/** "the Oct. 7 attack": a time between an article and its noun. */
function attributedTo(reading: SentenceReading, heads: readonly Head[], time: ResolvedTime): Head | null {
  if (reading.language !== 'en') return null;
  const [first, end] = time.tokens;
  const { articles } = reading.words.clauses;
  const isLed = [first - 1, first].some((at) => phraseAt(articles, reading.forms, at) > 0);
  return isLed
    ? (heads.find(({ at, shape }) => shape === 'noun' && at - end >= 0 && at - end <= 1) ?? null)
    : null;
}

function verbOrNoun(
  reading: SentenceReading,
  verb: Head,
  before: readonly Head[],
  time: ResolvedTime,
  published: string | null,
): Head {
  const nouns = before.filter((head) => head.at > verb.at && head.at !== verb.companion);
  const noun = outermost(nouns);
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
  const last = nouns.at(-1) as Head;
  const isNear = time.tokens[0] - last.end <= (published === null ? 3 : nounReach);
  return isNear ? noun : verb;
}

/** Of nouns that govern one another the one that says what happened: «وفاة … بحادث تحطم», «توقيع اتفاق», «إعلان وفاة». */
function outermost(nouns: readonly Head[]): Head {
  let chosen = nouns.at(-1) as Head;
  for (const noun of nouns.slice(0, -1).reverse()) {
    const governs = noun.end === chosen.at && !noun.light && !announcing.has(noun.act);
    const caused = effects.has(noun.act) && causes.has(chosen.act) && chosen.at - noun.end <= 2 * nounReach;
    const contains = causes.has(noun.act) && causes.has(chosen.act) && chosen.at - noun.end <= 1;
    if (governs || caused || contains) chosen = noun;
    else break;
  }
  return chosen;
}

/** A light verb, or one that announces, with the noun of the happening: before it in a relative clause, else behind it. */
export function withNoun(reading: SentenceReading, head: Head): { head: Head; noun: Head | null } {
  if (!head.light && !announcing.has(head.act)) return { head, noun: null };
  if (head.act === anyDeed) return { head, noun: deedOf(reading, head) };
  const own = [...headsIn(reading, head.clause), ...(head.light ? headsBehind(reading, head) : [])].filter(
    ({ shape }) => shape === 'noun',
  );
  const behind = own.filter((noun) => noun.at > head.at && !isLightNoun(noun));
  const ahead = own.filter((noun) => noun.at < head.at && !isLightNoun(noun));
  const antecedent = reading.clauses[head.clause]?.kind === 'relative' ? antecedentOf(reading, head) : null;
  if (!head.light) {
    const object = behind[0];
    const isObject = object !== undefined && isDirect(reading, head, object);
    return { head, noun: isObject ? object : null };
  }
  const noun =
    antecedent ?? (ahead.length > 0 && head.shape !== 'noun' ? outermost(ahead) : (behind[0] ?? null));
  return { head, noun };
}

/** «قام الجهاز، خلال أيام العيد، باعتقال …»: the noun may stand behind an adverbial. */
function headsBehind(reading: SentenceReading, { clause, end }: Head): readonly Head[] {
  const isAdverbial = reading.clauses[clause + 1]?.kind === 'adjunct';
  return isAdverbial ? headsIn(reading, clause + 1).filter(({ at }) => at - end <= nounReach + 3) : [];
}

const isLightNoun = (noun: Head) => noun.light && noun.act !== 'hold-session';

function antecedentOf(reading: SentenceReading, head: Head): Head | null {
  const clause = reading.clauses[head.clause] as Clause;
  const near = reading.heads.filter(
    ({ at, end, shape, light }) =>
      shape === 'noun' && !light && at < clause.start && clause.start - end <= 2 * nounReach,
  );
  return near.length > 0 ? outermost(near) : null;
}

/** What a verb of no finer sense is about: the happening in its clause, or the one its relative clause belongs to. */
function deedOf(reading: SentenceReading, head: Head): Head | null {
  const isDeed = ({ shape, act, light }: Head) =>
    shape === 'noun' && !light && actOf(act).type !== 'statement';
  const behind = headsIn(reading, head.clause).find((noun) => noun.at > head.at && isDeed(noun));
  if (behind) return behind;
  const antecedent = reading.clauses[head.clause]?.kind === 'relative' ? antecedentOf(reading, head) : null;
  return antecedent && isDeed(antecedent) && antecedent.end >= (reading.clauses[head.clause]?.start ?? 0) - 3
    ? antecedent
    : null;
}

/** The noun follows its verb without a preposition between, names left aside. */
function isDirect(reading: SentenceReading, verb: Head, noun: Head): boolean {
  if (reading.language === 'en') return noun.at - verb.end <= nounReach;
  if (noun.clitics !== '' && phraseAt(reading.words.clauses.and, [noun.clitics], 0) === 0)
    return verb.act === 'order' || verb.act === 'intervene';
  const { with: companion, in: inside, from, to, about } = reading.words.clauses;
  for (let at = verb.end; at < noun.at; at++) {
    if (reading.names.some(({ tokens }) => at >= tokens[0] && at < tokens[1])) continue;
    if ([companion, inside, from, to, about].some((phrases) => phraseAt(phrases, reading.forms, at) > 0))
      return false;
  }
  return true;
}

function isPluperfect(reading: SentenceReading, verb: Head): boolean {
  const clause = reading.clauses[verb.clause] as Clause;
  for (let at = clause.start; at < verb.at; at++) {
    if (phraseAt(reading.words.clauses.pluperfect, reading.forms, at) > 0) return true;
  }
  return false;
}

function isRecent(time: ResolvedTime, published: string | null): boolean {
  const to = rangeOf(time.value ?? '')?.to;
  return published !== null && !!to && to >= addDays(published, -recentDays) && to <= published;
}

export function isAhead(time: ResolvedTime, published: string | null): boolean {
  const from = rangeOf(time.value ?? '')?.from;
  return published !== null && !!from && from > published;
}
