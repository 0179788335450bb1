import { splitArticles } from '../../src/compile/2-split/splitArticles.ts';
import { splitSentences } from '../../src/compile/2-split/splitSentences.ts';
import { findPublished, type PublishedInput } from '../../src/compile/3-times/findPublished.ts';
import { findTimes } from '../../src/compile/3-times/findTimes.ts';
import { resolveTimes } from '../../src/compile/3-times/resolveTimes.ts';
import { noMetadata } from '../../src/compile/1-read/readFrontMatter.ts';
import type { Language, Published } from '../../src/compile/shapes.ts';

export interface Asked {
  readonly published?: string | null;
  readonly language?: Language;
  /** Which article of the text, 1 for the first. */
  readonly part?: number;
  readonly weekStart?: number;
  readonly offices?: ReturnType<PublishedInput['offices']>;
  readonly others?: readonly string[];
  readonly metadata?: string;
}

/** The times of one article of a text, and when it was published. */
export function readTimes(text: string, asked: Asked = {}) {
  const { published: given = null, language = null, part = 1, weekStart = 1 } = asked;
  const metadata = { ...noMetadata, published: asked.metadata ?? null };
  const document = { id: 'test', key: null, path: null, text, given, language, metadata };
  const article = splitArticles(document).find((candidate) => candidate.part === part);
  if (!article) throw new Error(`The text holds no article ${part}`);
  const sentences = splitSentences(article);
  const mentions = findTimes(sentences, article.language, text);
  const { offices = [], others = [] } = asked;
  const published: Published = findPublished({
    article,
    sentences,
    times: mentions,
    given: part === 1 ? given : null,
    note: null,
    offices: () => offices,
    others,
  });
  const months = 'levantine/gulf';
  return {
    published,
    ...resolveTimes({ article, sentences, times: mentions, published, weekStart, months }),
  };
}

/** The values of a text's times, in text order. */
export const valuesIn = (text: string, asked: Asked = {}) =>
  readTimes(text, asked).times.map(({ value }) => value);
