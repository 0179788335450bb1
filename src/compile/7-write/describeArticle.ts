import type { DocumentRecord } from '../../model/data.ts';
import type { ArticleFile, TimelineArticle, TimelineEvent } from '../../model/schema.ts';
import type { Article, Published } from '../shapes.ts';
import { articleId } from './describeSources.ts';

type Rights = TimelineArticle['rights'];

/** An article's entry in the timeline. The editors' record goes before what the page itself says. */
export function describeArticle(
  article: Article,
  published: Published,
  record: DocumentRecord | null,
  rights: 'full' | null,
): TimelineArticle {
  const entry = record?.articles.find(({ part }) => part === article.part);
  const { metadata, path, id } = article.document;
  const own = article.part === 1 ? metadata : null;
  const publisher = own?.publisher ? { ar: own.publisher, en: own.publisher } : null;
  const headline = own?.title ?? headlineOf(article);
  return {
    id: articleId(article),
    path: path ?? id,
    part: article.part,
    kind: article.kind,
    language: article.language,
    publisher: record?.publisher ?? publisher,
    author: entry?.author ?? own?.author ?? null,
    url: entry?.url ?? own?.url ?? null,
    archive: entry?.archive ? { url: entry.archive.url, captured: entry.archive.captured ?? null } : null,
    title: {
      ar: entry?.title?.ar ?? (article.language === 'ar' ? headline : null),
      en: entry?.title?.en ?? (article.language === 'en' ? headline : null),
    },
    published: { date: published.date, basis: published.basis, note: published.note },
    rights: rights ?? record?.rights ?? 'excerpt',
    file: fileOf(article),
  };
}

/** Where an article's text is written, relative to timeline.json. */
export const fileOf = (article: Article): string =>
  `articles/${article.document.id.replace(/[^\p{L}\p{N}._-]+/gu, '_')}.${article.part}.json`;

/**
 * Says of each paragraph of an article, by its index, whether it may be shown beside these events: `excerpt` allows those
 * that hold an excerpt or a time expression and their neighbours, `none` allows none.
 */
export function isParagraphShown(
  id: string,
  rights: Rights,
  events: readonly TimelineEvent[],
): (index: number) => boolean {
  const cited = new Set(
    events
      .flatMap(({ sources }) => sources)
      .filter((source) => source.article === id)
      .flatMap(({ paragraph, time }) => [paragraph, time?.paragraph ?? paragraph]),
  );
  return (index) =>
    rights === 'full' ||
    (rights === 'excerpt' && [index - 1, index, index + 1].some((near) => cited.has(near)));
}

/** An article's text with translations, as far as its rights allow; the other paragraphs are null. */
export function articleText(
  article: Article,
  rights: Rights,
  events: readonly TimelineEvent[],
  translate: (article: Article, paragraph: number) => { text: string; by: 'editor' | 'machine' } | null,
): ArticleFile {
  const id = articleId(article);
  const isShown = isParagraphShown(id, rights, events);
  return {
    id,
    paragraphs: article.paragraphs.map(({ start, end }, index) => {
      if (!isShown(index)) return null;
      const translation = translate(article, index);
      const text = article.document.text.slice(start, end);
      return { text, translation: translation?.text ?? null, translationBy: translation?.by ?? null };
    }),
  };
}

function headlineOf({ document, paragraphs }: Article): string | null {
  const headline = paragraphs.find(({ where }) => where === 'headline');
  return headline ? document.text.slice(headline.start, headline.end) : null;
}
