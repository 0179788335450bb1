import { actOf } from '../../lexicon/events.ts';
import { rangeOf } from '../../model/edtf.ts';
import type { EventCandidate, Status, Where } from '../shapes.ts';
import { anyDeed } from './kindsOfActs.ts';
import { salienceAt, type ArticleReading } from './articleReading.ts';
import { cutExcerpt } from './cutExcerpt.ts';
import type { Dating } from './dating.ts';
import { join, meant, type Party } from './party.ts';
import { castOf, pickCast } from './pickCast.ts';
import { leavesFor } from './leavesFor.ts';
import { pickPlace } from './pickPlace.ts';
import { readFigures } from './readFigures.ts';
import { readModality, type Modality } from './readModality.ts';
import { verbBefore, type Clause, type Head, type SentenceReading } from './reading.ts';

/** A telling with the words it was read from. */
export interface Draft {
  readonly event: EventCandidate;
  readonly dating: Dating;
  readonly reading: SentenceReading;
  readonly head: Head;
}

/** What a draft is made from: the head, with the noun a light verb speaks of. */
export interface Happening {
  readonly reading: SentenceReading;
  readonly head: Head;
  readonly noun: Head | null;
}

export interface DraftSettings {
  readonly rule: string;
  /** Takes the place of what the words themselves say was done. */
  readonly act?: string;
  /** Takes the place of who is named with the words themselves. */
  readonly parties?: readonly Party[];
  /** Parties named elsewhere. */
  readonly also?: readonly Party[];
  /** The token from which on names belong to another happening of the same clause. */
  readonly until?: number | null;
  /** A later verb that tells the same: its clause is part of the excerpt. */
  readonly through?: Head;
  /** Takes the place of what the words around it make of it. */
  readonly status?: Status;
  /** Who told it, actors' ids. */
  readonly via?: readonly string[];
}

const attemptedTypes = new Set(['attack', 'military', 'election']);

/** Acts that say too little to be taken out of what somebody says. */
const vague = new Set([anyDeed, 'happen', 'begin', 'end']);
const isQuoted = ({ sentence }: SentenceReading, { at }: Head) => sentence.tokens[at]?.quoted === true;

/** A telling of a happening at a date; null where the words deny it, wish for it or leave it open. */
export function draftEvent(
  article: ArticleReading,
  { reading, head, noun }: Happening,
  dating: Dating,
  settings: DraftSettings,
): Draft | null {
  if (head.idle) return null;
  const modality = readModality(reading, head);
  // what the verb of its clause denies or leaves open a noun does not report either
  const governing = noun === null && head.shape === 'noun' ? verbBefore(reading, head) : undefined;
  const other = noun ?? governing;
  const ofNoun = other ? readModality(reading, other) : null;
  if (modality.is === 'none' || ofNoun?.is === 'none') return null;
  const said = settings.act ?? noun?.act ?? head.act;
  const act = actNamed(
    leavesFor(reading, head, said) ? 'head-to' : said,
    modality.attempted || (noun !== null && (ofNoun?.attempted ?? false)),
  );
  if (act === null || (act === 'happen' && dating.time === null)) return null;
  if (vague.has(act) && isQuoted(reading, head)) return null;
  const { type, stance, told = act } = actOf(act);
  const { through } = settings;
  const within = clausesOf(reading, [head, noun ?? head, through ?? head]);
  const own =
    settings.parties ??
    pickCast(reading, head, salienceAt(article, reading, head.clause), act, noun, settings.until);
  const parties = join(own, settings.also ?? []);
  const place = pickPlace(reading, head, within, act);
  const event: EventCandidate = {
    article: article.article,
    sentence: reading.index,
    excerpt: cutExcerpt(reading, head, [
      ...[noun, through].flatMap((one) => one?.at ?? []),
      ...subjectBefore(reading, head),
      ...tokensOf(dating, reading),
    ]),
    where: whereOf(article, reading),
    type,
    act: told,
    status:
      settings.status ??
      statusOf(ofNoun && ofNoun.is !== 'happened' ? ofNoun : modality, dating, article.published.date),
    stance: stance ?? null,
    date: dating.date,
    extent: dating.extent,
    part: dating.part,
    approximate: dating.approximate,
    basis: dating.basis,
    time: dating.time,
    read: dating.read,
    cast: castOf(withHost(parties, type, place, reading)),
    place,
    another: isAnother(reading, head),
    via: [...new Set([...(settings.via ?? []), ...sourcesOf(reading)])],
    figures: readFigures(reading, within),
    rule: settings.rule,
  };
  return { event, dating, reading, head };
}

/** Actors whom the sentence names as its sources. */
const sourcesOf = ({ names }: SentenceReading): readonly string[] =>
  names.flatMap(({ source, actor }) => (source && actor !== null ? [actor] : []));

/** First and last token of the time that dates a happening, where that stands in its sentence. */
const tokensOf = ({ time }: Dating, { index }: SentenceReading): readonly number[] =>
  time && time.sentence === index ? [time.tokens[0], time.tokens[1] - 1] : [];

const impersonal = new Set(['take-effect', 'truce-begins', 'expire']);
const subjectReach = 12;

/** «اتفاق هدنة، يدخل حيز التنفيذ غداً»: where the deal that takes effect stands, which the clause itself does not name. */
function subjectBefore({ clauses, heads }: SentenceReading, { act, clause, at }: Head): readonly number[] {
  const { start = 0, kind } = clauses[clause] ?? {};
  if (!impersonal.has(act) || kind !== 'relative') return [];
  const deal = heads.findLast(
    (one) => one.at < start && at - one.at <= subjectReach && actOf(one.act).type === 'agreement',
  );
  return deal ? [deal.at] : [];
}

/** «في هجوم منفصل», «في حادث آخر»; «وفي نيروبي أيضاً»: the words tell of something else than what was told before. */
function isAnother({ clauses, forms, heads, names, words }: SentenceReading, { clause }: Head): boolean {
  const { start = 0, end = 0 } = clauses[clause] ?? {};
  for (let at = start + 1; at < end; at++) {
    const isApart = words.order.another.has(forms[at] ?? '');
    const isNoun = heads.some((one) => one.end === at && one.shape === 'noun' && !one.defined);
    if (isApart && (isNoun || words.order.incidents.has(forms[at - 1] ?? ''))) return true;
    const isThere =
      words.order.also.has(forms[at] ?? '') &&
      names.some(({ tokens, place }) => tokens[1] === at && place !== null);
    if (isThere) return true;
  }
  return false;
}

/** The telling at another date. */
export function redated(event: EventCandidate, dating: Dating): EventCandidate {
  const { date, extent, part, approximate, basis, time, read } = dating;
  return { ...event, date, extent, part, approximate, basis, time, read };
}

/** Whoever goes to a state that acts in the article goes to its people too; a city is only where. */
function withHost(
  parties: readonly Party[],
  type: string,
  place: string | null,
  { kinds }: SentenceReading,
): readonly Party[] {
  const isHost =
    type === 'visit' && place !== null && parties.length > 0 && kinds.get(place)?.kind === 'state';
  return isHost ? join(parties, meant(place, 'counterpart')) : parties;
}

function actNamed(act: string, attempted: boolean): string | null {
  if (!attempted) return act;
  const { type, attempt } = actOf(act);
  return attempt ?? (attemptedTypes.has(type) ? act : null);
}

function clausesOf(reading: SentenceReading, heads: readonly Head[]): Clause[] {
  const indices = new Set(heads.map(({ clause }) => clause));
  return [...indices].map((index) => reading.clauses[index] as Clause);
}

function statusOf({ is }: Modality, { date }: Dating, published: string | null): Status {
  if (is === 'cancelled') return 'cancelled';
  const range = rangeOf(date);
  if (published !== null && range?.from && range.from > published) return 'planned';
  const isOver = published !== null && !!range?.to && range.to < published;
  if (is === 'due') return isOver ? 'cancelled' : 'planned';
  if (is === 'planned') return isOver ? 'happened' : 'planned';
  return is === 'alleged' ? 'alleged' : 'happened';
}

function whereOf({ article }: ArticleReading, { sentence }: SentenceReading): Where {
  if (article.kind === 'teasers') return 'teaser';
  return sentence.where === 'dateline' || sentence.where === 'byline' ? 'body' : sentence.where;
}
