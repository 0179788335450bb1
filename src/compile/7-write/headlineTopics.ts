import { actNames, actOf } from '../../lexicon/events.ts';
import type { Found } from '../../lexicon/matters.ts';
import { isAmong, topicWords, type TopicWords } from '../../lexicon/topics.ts';
import { headlineText } from '../../text/headlines.ts';
import type { Language } from '../shapes.ts';
import type { HeadlineClauses, ReadWords } from './headlineClauses.ts';
import { complementBehind, type Complement } from './headlineComplements.ts';
import type { HeadlineMatter } from './headlineMatter.ts';

/** A topic in words («استئناف المحادثات النووية مع إيران»), with the places it holds. */
export interface HeadlineTopic {
  readonly words: string;
  readonly places: readonly string[];
}

/** A topic in a clause: the noun before it (end of, talks on), itself, and what stands behind it. */
interface FoundTopic {
  readonly key: string;
  readonly head: string | null;
  /** The words that it takes up, from its head on. */
  readonly start: number;
  readonly end: number;
  readonly isAbout: boolean;
  readonly length: number;
}

/** Acts of law whose words stand behind their report, as those of a statement do. */
const decreed = new Set(['decree', 'enact']);
/** How many articles, days and the like may stand before a topic. */
const mostPassed = 3;
/** How many words behind the excerpt the matter of a stance may begin. */
const nearEnough = 10;

/**
 * What the event is about: of the topics that the best telling names, one behind «بشأن» or "over" first, then the one of most words, then
 * the first. What is said is looked for in the rest of the sentence too, and in the headline over it; what somebody takes a stance on only
 * where it is near.
 */
export function topicOf({ event, language, clauses }: HeadlineMatter): HeadlineTopic | null {
  if (!clauses) return null;
  const isSaid = event.type === 'statement' || decreed.has(event.act);
  const close = () => cut(clauses.sentence(), clauses.excerpt().length + nearEnough);
  const near = () => ({ ...clauses.sentence(), words: clauses.excerpt(), matters: clauses.matters() });
  const sources: (() => ReadWords | null)[] = isSaid
    ? event.stance === null
      ? [clauses.sentence, clauses.headline]
      : [close, clauses.headline]
    : [near];
  for (const source of sources) {
    const read = source();
    const all = read ? topicsIn(read, clauses.language, exceptions(event.act)) : [];
    const best = choose(
      event.stance === null ? all : all.filter(({ isAbout, length }) => isAbout || length > 0),
    );
    if (read && best) return write(best, complementOf(best, read, clauses), language);
  }
  return null;
}

/**
 * What is done the act to: a topic that stands where its object stands («رحب بوقف إطلاق النار», "called for a ceasefire"). `act` names the
 * row of `aims` in src/lexicon/{ar,en}/topics.yaml.
 */
export function aimOf({ event, language, clauses }: HeadlineMatter, act: string): HeadlineTopic | null {
  const aim = clauses ? topicWords(clauses.language).aims.get(act) : undefined;
  if (!clauses || !aim) return null;
  const read = cut(clauses.sentence(), clauses.excerpt().length + nearEnough);
  const about = topicWords(clauses.language);
  const found = topicsIn(read, clauses.language, exceptions(event.act)).find(({ key, head, start }) => {
    if (head === null && event.stance === null && about.partial.has(key)) return false;
    const first = read.words[start]?.[0] ?? '';
    if (aim.prefix !== null && hasPrefix(read.words[start], aim.prefix)) return true;
    const before = wordBefore(read, start, about);
    for (let at = start - 1; at >= Math.max(before, 0); at--)
      if (isAmong(read.words[at], aim.words)) return true;
    if (before < 0 || !aim.bare || first === '') return false;
    return read.words[before]?.length === 0 || isAmong(read.words[before], read.named);
  });
  return found ? write(found, complementOf(found, read, clauses), language) : null;
}

/** The first words of a sentence, with what they name. */
function cut({ words, matters, named }: ReadWords, end: number): ReadWords {
  const kept = new Map([...matters].map(([family, found]) => [family, found.filter(({ at }) => at < end)]));
  return { words: words.slice(0, end), matters: kept, named };
}

function exceptions(act: string): readonly string[] {
  return actNames.has(act) ? (actOf(act).itself ?? []) : [];
}

/** «بوقف» is «وقف» behind a ب. */
function hasPrefix(forms: readonly string[] | undefined, prefix: string): boolean {
  const [whole, ...less] = forms ?? [];
  return whole?.startsWith(prefix) === true && less.some((form) => form === whole.slice(prefix.length));
}

/** The word before one, articles and days passed over; -1 where none is left. */
function wordBefore({ words }: ReadWords, start: number, { passed }: TopicWords): number {
  let at = start - 1;
  for (let left = mostPassed; left > 0 && at >= 0 && isAmong(words[at], passed); left--) at--;
  return at;
}

function topicsIn(read: ReadWords, language: Language, except: readonly string[]): FoundTopic[] {
  const around = topicWords(language);
  const heads = new Map((read.matters.get('head') ?? []).map((head) => [head.at + head.length, head]));
  return (read.matters.get('topic') ?? []).flatMap((topic) => {
    if (except.includes(topic.key) || isOwned(topic, read, around)) return [];
    const before = wordBefore(read, topic.at, around);
    const head = heads.get(topic.at) ?? heads.get(before + 1) ?? null;
    const start = head?.at ?? topic.at;
    const lead = wordBefore(read, start, around);
    return [
      {
        key: topic.key,
        head: head?.key ?? null,
        start,
        end: topic.at + topic.length,
        isAbout: isAmong(read.words[lead], around.about),
        length: around.weak.has(topic.key) ? 0 : topic.length + (head?.length ?? 0),
      },
    ];
  });
}

/** «وزير الصحة» speaks of no health, nor does the "oil minister" of oil. */
function isOwned({ at, length }: Found, { words }: ReadWords, { owners, owned }: TopicWords): boolean {
  return isAmong(words[at - 1], owners) || isAmong(words[at + length], owned);
}

function choose(topics: readonly FoundTopic[]): FoundTopic | null {
  let best: FoundTopic | null = null;
  for (const topic of topics) {
    const isBetter =
      best === null ||
      (topic.isAbout && !best.isAbout) ||
      (topic.isAbout === best.isAbout && topic.length > best.length);
    if (isBetter) best = topic;
  }
  return best;
}

function complementOf(
  topic: FoundTopic,
  { words }: ReadWords,
  { language }: HeadlineClauses,
): Complement | null {
  return complementBehind(words, topic.end, topic.key, language);
}

function write(
  { key, head }: FoundTopic,
  complement: Complement | null,
  language: Language,
): HeadlineTopic | null {
  const { matters } = headlineText(language);
  const topic = matters.topic?.[key];
  if (topic === undefined) return null;
  const whole = head === null ? topic : (matters.head?.[head] ?? '').replace('{it}', topic);
  const behind = complement ? ` ${complement.write(language)}` : '';
  return { words: whole + behind, places: complement?.places ?? [] };
}
