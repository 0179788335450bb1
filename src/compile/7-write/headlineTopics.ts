import { actNames, actOf } from '../../lexicon/events.ts';
import { isAmong, topicWords } from '../../lexicon/topics.ts';
import { headlineText } from '../../text/headlines.ts';
import type { Language } from '../shapes.ts';
import type { HeadlineClauses, ReadWords } from './headlineClauses.ts';
import { complementBehind, type Complement } from './headlineComplements.ts';
import type { HeadlineMatter, TitledEvent } from './headlineMatter.ts';
import { cut, hasPrefix, topicsIn, wordBefore, type FoundTopic } from './headlineTopicFinds.ts';

/** A topic in words («استئناف المحادثات النووية مع إيران»), with the places it holds. */
export interface HeadlineTopic {
  readonly words: string;
  readonly places: readonly string[];
}

/** Acts of law whose words stand behind their report, as those of a statement do. */
const decreed = new Set(['decree', 'enact']);
/** How many words behind the excerpt the matter of a stance may begin. */
const nearEnough = 10;

/** A topic chosen in a clause, with what stands behind it; the same for both languages. */
interface Chosen {
  readonly topic: FoundTopic;
  readonly complement: Complement | null;
}

const remembered = new WeakMap<HeadlineClauses, Map<string, Chosen | null>>();

/**
 * What the event is about: of the topics that the best telling names, one behind «بشأن» or "over" first, then the one of most words, then
 * the first. What is said is looked for in the rest of the sentence too, and in the headline over it; what somebody takes a stance on only
 * where it is near.
 */
export function topicOf({ event, language, clauses }: HeadlineMatter): HeadlineTopic | null {
  return clauses
    ? write(
        once(clauses, '', () => findTopic(event, clauses)),
        language,
      )
    : null;
}

/**
 * What is done the act to: a topic that stands where its object stands («رحب بوقف إطلاق النار», "called for a ceasefire"). `act` names the
 * row of `aims` in src/lexicon/{ar,en}/topics.yaml.
 */
export function aimOf({ event, language, clauses }: HeadlineMatter, act: string): HeadlineTopic | null {
  return clauses
    ? write(
        once(clauses, act, () => findAim(event, clauses, act)),
        language,
      )
    : null;
}

function once(clauses: HeadlineClauses, act: string, find: () => Chosen | null): Chosen | null {
  const own = remembered.get(clauses) ?? new Map<string, Chosen | null>();
  remembered.set(clauses, own);
  const known = own.get(act);
  if (known !== undefined) return known;
  const found = find();
  own.set(act, found);
  return found;
}

function findTopic({ type, act, stance }: TitledEvent, clauses: HeadlineClauses): Chosen | null {
  const isSaid = type === 'statement' || decreed.has(act);
  const said = stance === null ? clauses.sentence : () => cut(clauses.sentence(), nearEnd(clauses));
  const sources = isSaid ? [said, clauses.headline] : [clauses.near];
  for (const source of sources) {
    const read = source();
    const all = read ? topicsIn(read, clauses.language, exceptions(act)) : [];
    const topic = choose(stance === null ? all : all.filter(({ isAbout, length }) => isAbout || length > 0));
    if (read && topic) return { topic, complement: complementOf(topic, read, clauses) };
  }
  return null;
}

function findAim({ stance, act: own }: TitledEvent, clauses: HeadlineClauses, act: string): Chosen | null {
  const words = topicWords(clauses.language);
  const aim = words.aims.get(act);
  if (!aim) return null;
  const read = cut(clauses.sentence(), nearEnd(clauses));
  const topic = topicsIn(read, clauses.language, exceptions(own)).find(({ key, head, start }) => {
    if (head === null && stance === null && words.partial.has(key)) return false;
    if (aim.prefix !== null && hasPrefix(read.words[start], aim.prefix)) return true;
    const before = wordBefore(read, start, words);
    for (let at = start - 1; at >= Math.max(before, 0); at--) {
      if (isAmong(read.words[at], aim.words)) return true;
    }
    if (before < 0 || !aim.bare) return false;
    return read.words[before]?.length === 0 || isAmong(read.words[before], clauses.named());
  });
  return topic ? { topic, complement: complementOf(topic, read, clauses) } : null;
}

function nearEnd(clauses: HeadlineClauses): number {
  return clauses.excerpt().length + nearEnough;
}

function exceptions(act: string): readonly string[] {
  return actNames.has(act) ? (actOf(act).itself ?? []) : [];
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

function write(chosen: Chosen | null, language: Language): HeadlineTopic | null {
  if (!chosen) return null;
  const { matters } = headlineText(language);
  const { topic, complement } = chosen;
  const named = matters.topic?.[topic.key];
  if (named === undefined) return null;
  const whole = topic.head === null ? named : (matters.head?.[topic.head] ?? '').replace('{it}', named);
  const behind = complement ? ` ${complement.write(language)}` : '';
  return { words: whole + behind, places: complement?.places ?? [] };
}
