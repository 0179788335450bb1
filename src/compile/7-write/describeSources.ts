import type { EventSource } from '../../model/schema.ts';
import type { Article, EventCandidate, Span } from '../shapes.ts';

type Translate = (article: Article, paragraph: number) => { text: string } | null;

/** The tellings of an event as sources; offsets are into the text of the paragraph they stand in. */
export function describeSources(tellings: readonly EventCandidate[], translate: Translate): EventSource[] {
  return tellings.map((telling) => {
    const { article, excerpt, where, via, basis, rule, time } = telling;
    const reading = telling.read();
    const inside = locate(article, excerpt);
    return {
      article: articleId(article),
      ...inside,
      excerpt: article.document.text.slice(excerpt.start, excerpt.end),
      translation: translate(article, inside.paragraph)?.text ?? null,
      where,
      via: [...via],
      basis,
      rule,
      reading,
      time: time && { ...locate(article, time), text: time.text, reading },
    };
  });
}

/** An article's id: its document's, `#` and its number in the document. */
export const articleId = ({ document, part }: Article): string => `${document.id}#${part}`;

function locate(article: Article, span: Span): { paragraph: number; start: number; end: number } {
  const paragraph = article.paragraphs.findIndex(({ start, end }) => start <= span.start && span.end <= end);
  const { start } = article.paragraphs[paragraph] ?? article;
  return { paragraph, start: span.start - start, end: span.end - start };
}
