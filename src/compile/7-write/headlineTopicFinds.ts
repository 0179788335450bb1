import type { Found } from '../../lexicon/matters.ts';
import { isAmong, topicWords, type TopicWords } from '../../lexicon/topics.ts';
import type { Language } from '../shapes.ts';
import type { ReadWords } from './headlineClauses.ts';

/** A topic in a clause: the noun before it (end of, talks on), itself, and what stands behind it. */
export interface FoundTopic {
  readonly key: string;
  readonly head: string | null;
  /** The words that it takes up, from its head on. */
  readonly start: number;
  readonly end: number;
  readonly isAbout: boolean;
  readonly length: number;
}

/** How many articles, days and the like may stand before a topic. */
const mostPassed = 3;

/** The first words of a sentence, with what they name. */
export function cut({ words, matters }: ReadWords, end: number): ReadWords {
  const kept = new Map([...matters].map(([family, found]) => [family, found.filter(({ at }) => at < end)]));
  return { words: words.slice(0, end), matters: kept };
}

/** «بوقف» is «وقف» behind a ب. */
export function hasPrefix(forms: readonly string[] | undefined, prefix: string): boolean {
  const [whole, ...less] = forms ?? [];
  return whole?.startsWith(prefix) === true && less.some((form) => form === whole.slice(prefix.length));
}

/** The word before one, articles and days passed over; -1 where none is left. */
export function wordBefore({ words }: ReadWords, start: number, { passed }: TopicWords): number {
  let at = start - 1;
  for (let left = mostPassed; left > 0 && at >= 0 && isAmong(words[at], passed); left--) at--;
  return at;
}

/** The topics that some words name, in text order, without those in `except`. */
export function topicsIn(read: ReadWords, language: Language, except: readonly string[]): FoundTopic[] {
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
