import type { Article, EventCandidate } from '../../src/compile/shapes.ts';

/** An article of one paragraph that holds a clause and nothing else. */
export function articleOf(text: string, key = 'article'): Article {
  const span = { start: 0, end: text.length };
  const metadata = { published: null, title: null, publisher: null, author: null, url: null };
  const document = { id: key, key, path: null, text, given: null, language: null, metadata };
  return {
    ...span,
    document,
    part: 1,
    kind: 'article',
    language: 'en',
    paragraphs: [{ ...span, where: 'body', repeats: [] }],
  };
}

/** A telling of a meeting of two persons, as much of it changed as a test needs. */
export function telling(change: Partial<EventCandidate> = {}, words = 'A met B in Tehran'): EventCandidate {
  const article = change.article ?? articleOf(words);
  return {
    article,
    sentence: 0,
    excerpt: { start: 0, end: article.document.text.length },
    where: 'body',
    type: 'meeting',
    act: 'meet',
    status: 'happened',
    stance: null,
    date: '2024-05-30',
    extent: 'within',
    part: null,
    approximate: false,
    basis: 'stated',
    time: null,
    read: () => ({ ar: 'يوم', en: 'day' }),
    cast: [
      { actor: 'a', role: 'agent' },
      { actor: 'b', role: 'counterpart' },
    ],
    place: null,
    via: [],
    another: false,
    figures: [],
    rule: 'dated',
    ...change,
  };
}
