import { rename, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { isParagraphShown } from '../compile/7-write/describeArticle.ts';
import type { Compiled } from '../compile/compile.ts';
import { narrowTimeline } from '../export/selection.ts';
import { articleSchema, type ArticleFile, type TimelineEvent, type TimelineFile } from '../model/schema.ts';
import { namePage } from './shippedPage.ts';

const slot = '<script type="application/json" id="hawliyat-data"></script>';

/**
 * The one-file page with these events of a chronicle in its slot, and of their articles what may be shown beside them.
 * `site` is the address of the published chronicle, to which its links lead; null where it has none.
 */
export function fillPage(
  page: string,
  compiled: Compiled,
  events: readonly TimelineEvent[],
  site: string | null,
): string {
  const isWhole = events.length === compiled.timeline.events.length;
  const timeline = isWhole ? compiled.timeline : narrowTimeline(compiled.timeline, events);
  const carried = JSON.stringify(Object.fromEntries(carriedFiles(timeline, compiled.files)));
  // "<" would let a text end the element.
  const home = site === null ? '' : ` data-site="${new URL(site).href.replaceAll('&', '&amp;')}"`;
  const filled = slot.replace('><', () => `${home}>${carried.replaceAll('<', '\\u003c')}<`);
  if (!page.includes(slot)) throw new Error('The one-file page has no slot for the data.');
  return namePage(page, timeline.corpus.title).replace(slot, () => filled);
}

/** Path within the site -> what the page finds there. */
function carriedFiles(timeline: TimelineFile, files: Compiled['files']): [string, unknown][] {
  const articles = timeline.articles.flatMap(({ id, file, rights }): [string, unknown][] => {
    const text = files.get(file);
    if (text === undefined) return [];
    const article = v.parse(articleSchema, JSON.parse(text));
    return [[`timeline/${file}`, narrowArticle(article, isParagraphShown(id, rights, timeline.events))]];
  });
  return [['timeline/timeline.json', timeline], ...articles];
}

const narrowArticle = (article: ArticleFile, isShown: (paragraph: number) => boolean): ArticleFile => ({
  ...article,
  paragraphs: article.paragraphs.map((paragraph, index) => (isShown(index) ? paragraph : null)),
});

/** Writes a file whole or not at all. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.new`;
  await writeFile(fresh, text);
  await rename(fresh, path);
}
