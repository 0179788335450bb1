import { actOf } from '../../lexicon/events.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import type { NameMention } from '../shapes.ts';
import { findRelation } from './findRelation.ts';
import { assaults } from './kindsOfActs.ts';
import type { Clause, Head, SentenceReading } from './reading.ts';
import type { Relation } from './relation.ts';

/** Where it happened: a place behind "in", or what a visit goes to; a place's id, or null. */
export function pickPlace(
  reading: SentenceReading,
  head: Head,
  within: readonly Clause[],
  actName = head.act,
): string | null {
  const { names, owners } = reading;
  // «رئيس إقليم كردستان» says whose president he is, not where he goes
  const places = names.filter(
    (name) =>
      name.place !== null &&
      !owners.has(name) &&
      phraseAt(reading.words.clauses.titles, reading.forms, name.tokens[0] - 1) === 0 &&
      within.some(({ start, end }) => name.tokens[0] >= start && name.tokens[0] < end),
  );
  const placed = places.map((mention) => ({ mention, relation: findRelation(reading, mention, head) }));
  const { type } = actOf(actName);
  const isBehind = ({ mention }: RelatedPlace) => mention.tokens[0] >= head.end;
  const inside = placed.filter(
    ({ mention, relation }) =>
      (relation === 'in' || relation === 'ba') && !isOfTopic(reading, mention, head, type),
  );
  const behind = inside.find(isBehind);
  const goal = reaching.has(type)
    ? placed.find((one) => isBehind(one) && toward.has(one.relation))
    : undefined;
  const towns = type === 'attack' ? placed.filter(({ mention }) => mention.actor === null) : [];
  // «غارة على صعدة»
  const hit = towns.find((one) => one.relation === 'against' && isBehind(one));
  // «تفجيرات هزت بغداد», «قصف استهدف حلب»
  const struck = towns.find(
    ({ mention, relation }) => relation === 'bare' && isStruck(reading, mention, head),
  );
  const named =
    type === 'attack' || type === 'disaster'
      ? placed.find(({ mention }) => isNamedAfter(reading, mention, type))
      : undefined;
  // "the capture of Aleppo"
  const taken =
    reading.language === 'en' && head.shape === 'noun' && assaults.has(type)
      ? placed.find((one) => one.relation === 'of' && one.mention.actor === null && isBehind(one))
      : undefined;
  const found =
    nearer(reading, goal, behind) ??
    hit ??
    taken ??
    behind ??
    named ??
    inside[0] ??
    struck ??
    placed.find((one) => isSeeing(reading, head, one));
  return found?.mention.place ?? placeBefore(reading, head);
}

/** «شهدت درعا مظاهرات»: the place is the subject. */
const isSeeing = (
  { forms, words }: SentenceReading,
  { at, end, clitics }: Head,
  { mention, relation }: RelatedPlace,
) =>
  relation === 'bare' &&
  mention.tokens[0] === end &&
  words.clauses.witness.has((forms[at] ?? '').slice(clitics.length));

/** A place and how it stands to the word of the happening. */
interface RelatedPlace {
  readonly mention: NameMention;
  readonly relation: Relation;
}

/** Types of what goes or comes to a place, and how that stands to it. */
const reaching = new Set(['visit', 'military', 'disaster']);
const toward = new Set<Relation>(['bare', 'to', 'against']);

/** "arrived in Kuwait for Yemen peace talks": of two English places the first one. */
function nearer(
  { language }: SentenceReading,
  goal: RelatedPlace | undefined,
  behind: RelatedPlace | undefined,
): RelatedPlace | undefined {
  if (language !== 'en' || !goal || !behind) return goal;
  return behind.mention.tokens[0] < goal.mention.tokens[0] ? behind : goal;
}

/** What people meet and speak about. */
const spoken = new Set(['meeting', 'call', 'statement']);
/** What goes on somewhere. */
const going = new Set(['attack', 'death', 'disaster', 'military', 'protest', 'election']);

/** "discussed the war in Syria": the place of what they speak about. */
function isOfTopic(
  { language, heads, forms, words }: SentenceReading,
  { tokens }: NameMention,
  head: Head,
  type: string,
) {
  if (language !== 'en' || !spoken.has(type)) return false;
  const before = tokens[0] - 1;
  if (phraseAt(words.clauses.in, forms, before) === 0) return false;
  return heads.some(
    ({ at, end, shape, act }) =>
      at > head.at && end === before && shape === 'noun' && going.has(actOf(act).type),
  );
}

/** How far before «حيث» the place may end that it stands for: «إلى طهران، حيث». */
const whereReach = 2;

/** «إلى طهران حيث يلتقي»: the place named just before. */
function placeBefore({ clauses, forms, names, words }: SentenceReading, { clause }: Head): string | null {
  const { start = 0 } = clauses[clause] ?? {};
  if (phraseAt(words.clauses.where, forms, start) === 0) return null;
  const before = names.findLast(({ tokens }) => tokens[1] <= start);
  return before && start - before.tokens[1] < whereReach ? before.place : null;
}

/** How many words may stand between a verb and the place it struck: "bombed the besieged Yemeni capital Sanaa", «قصفت طائرات إسرائيلية دمشق». */
const objectReach = 5;

/**
 * The place follows a verb, which shook or struck it, or stands for its object: «هزت انفجارات العاصمة اليمنية صنعاء», "targeted the
 * capital, Beirut".
 */
function isStruck(
  { heads, language, forms, words, times }: SentenceReading,
  { tokens }: NameMention,
  head: Head,
): boolean {
  const [first] = tokens;
  const isCapital = (at: number) => words.clauses.capitals.has(forms[at] ?? '');
  if (language === 'en') {
    // "an explosion rocked Damascus": the noun, and the verb right behind it
    const verb =
      head.shape === 'verb' ? head : heads.find(({ at, shape }) => at === head.end && shape === 'verb');
    const isObject = verb !== undefined && !verb.passive && first >= verb.end;
    const isNext = first === verb?.end || isCapital(first - 1);
    const isApposed = forms[first - 1] === ',' && isCapital(first - 2);
    return isObject && first - verb.end <= objectReach && (isNext || isApposed);
  }
  const isOfCapital = isCapital(first - 1) || isCapital(first - 2);
  const isTimed = times.some(({ tokens: [, end] }) => end === first);
  return heads.some(
    ({ end, shape, act, passive }) =>
      shape === 'verb' &&
      (end === first ||
        ((isOfCapital || isTimed) && end < first) ||
        (struckWhole.has(act) && !passive && end < first && first - end <= objectReach)),
  );
}

/** What is done to a town as a whole: «استهدفت غارة جديدة دمشق». */
const struckWhole = new Set(['attack', 'strike', 'shell', 'storm']);

/** «انفجار بيروت», «زلزال تركيا»: the place stands right behind the noun. */
const isNamedAfter = ({ heads, language }: SentenceReading, { tokens }: NameMention, type: string) =>
  language === 'ar' &&
  heads.some(({ act, end, shape }) => shape === 'noun' && end === tokens[0] && actOf(act).type === type);
