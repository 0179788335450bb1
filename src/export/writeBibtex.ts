import type { TimelineArticle } from '../model/schema.ts';
import { textIn } from '../text/text.ts';
import type { Selection } from './selection.ts';

/** The cited articles as BibTeX, each once, in the order of the timeline. */
export function writeBibtex({ timeline, events, languages }: Selection): string {
  const [language = 'ar'] = languages;
  const { title, edition } = timeline.corpus;
  const cited = new Set(events.flatMap(({ sources }) => sources.map(({ article }) => article)));
  const articles = timeline.articles.filter(({ id }) => cited.has(id)).map(writeArticle);
  // What stands outside an entry is a comment to BibTeX.
  const head = `% ${title[language].replaceAll('@', '')}. ${textIn(language)('exports.edition', { edition })}\n`;
  return [head, ...articles].join('\n');
}

function writeArticle({
  id,
  title,
  publisher,
  author,
  published,
  url,
  archive,
  language,
}: TimelineArticle): string {
  const other = language === 'ar' ? 'en' : 'ar';
  const fields: [string, string | null | undefined][] = [
    ['title', title[language]],
    ['titleaddon', title[other]],
    ['author', author],
    ['journaltitle', publisher?.[language]],
    ['date', published.date],
    ['url', url ?? archive?.url],
    ['urldate', url ? null : archive?.captured],
    ['langid', language === 'ar' ? 'arabic' : 'english'],
  ];
  const written = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${escape(value)}},`] : []));
  return [`@article{${id.replace(/[^A-Za-z0-9_-]/g, '-')},`, ...written, '}', ''].join('\n');
}

const escape = (value: string) => value.replace(/[{}\\]/g, '').replace(/[&%$#_]/g, '\\$&');
