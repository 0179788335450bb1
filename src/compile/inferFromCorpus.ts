import { contains } from '../model/edtf.ts';
import type { ReadArticle } from './annotate.ts';
import type { Document, EventCandidate } from './shapes.ts';

type Read = (document: Document, others: ReadonlyMap<number, readonly string[]>) => ReadArticle[];

/**
 * Reads all documents, and a second time those whose date stays open between a few days: where exactly such a day is
 * the date another document gives to what the article reports as its news, that day is handed to the second reading.
 */
export function inferFromCorpus(documents: readonly Document[], read: Read): ReadArticle[] {
  const none: ReadonlyMap<number, readonly string[]> = new Map();
  const first = documents.map((document) => ({ document, articles: read(document, none) }));
  const dated = first.flatMap(({ articles }) => articles).filter(({ published }) => published.date !== null);
  return first.flatMap(({ document, articles }) => {
    const others = new Map(
      articles
        .filter(({ published }) => published.date === null && published.candidates.length > 0)
        .map((article) => [article.article.part, daysElsewhere(article, document, dated, read)] as const)
        .filter(([, days]) => days.length > 0),
    );
    return others.size === 0 ? articles : read(document, others);
  });
}

/** The candidates on which another document dates an event with the cast of one that this article reports on that day. */
function daysElsewhere(
  { article, published }: ReadArticle,
  document: Document,
  dated: readonly ReadArticle[],
  read: Read,
): string[] {
  const told = dated
    .filter((other) => other.article.document !== document)
    .flatMap(({ candidates }) => candidates)
    .filter(({ cast }) => cast.length >= 2);
  return published.candidates.filter((day) => {
    const supposed = read(document, new Map([[article.part, [day]]])).find(
      (other) => other.article.part === article.part,
    );
    const news = supposed?.candidates.filter(({ date }) => date === day) ?? [];
    return news.some((event) => told.some((other) => isSameHappening(event, other)));
  });
}

function isSameHappening(event: EventCandidate, other: EventCandidate): boolean {
  const cast = new Set(event.cast.map(({ actor }) => actor));
  return (
    event.type === other.type &&
    contains(other.date, event.date) &&
    other.date.length === event.date.length &&
    other.cast.filter(({ actor }) => cast.has(actor)).length >= 2
  );
}
