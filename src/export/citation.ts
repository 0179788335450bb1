/** A citation of the article that reports an event: Chicago note, APA reference, Arabic footnote. */
import type { TimelineArticle } from '../model/schema.ts';
import { describeDate, type DateStyle } from '../text/dates.ts';
import { textIn, type Language } from '../text/text.ts';

export const citationStyles = ['chicago', 'apa', 'arabic'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** The chronicle in which the quotation was found; `link` leads to the event. */
export interface FoundIn {
  readonly title: Readonly<Record<Language, string>>;
  readonly edition: string;
  readonly link: string;
}

/**
 * The citation as plain text. The title stays in the article's language, with a bracketed translation where the style's
 * language is another; the link is the article's own, or its archived copy; the chronicle, where one is given, comes last.
 * `via` names those whom the article cites in its turn.
 */
export function cite(
  article: TimelineArticle,
  style: CitationStyle,
  foundIn: FoundIn | null,
  dates: DateStyle,
  via: readonly string[] = [],
): string {
  const language: Language = style === 'arabic' ? 'ar' : 'en';
  const text = textIn(language, dates.digits);
  const title = titleOf(article, language, style !== 'apa');
  const author = article.author ?? '';
  const separator = text('reader.listComma');
  const named = article.publisher?.[language] ?? article.path;
  const publisher =
    via.length > 0 ? text('reader.accordingVia', { publisher: named, via: via.join(separator) }) : named;
  const own = article.url ?? article.archive?.url;
  const chronicle =
    foundIn &&
    text('citation.via', {
      chronicle: foundIn.title[language],
      edition: foundIn.edition,
      link: foundIn.link,
    });
  if (style === 'apa') {
    // Without an author the publisher takes the author's place, and is not named again.
    const date = apaDate(article.published.date, language, dates);
    const tail = [own, chronicle].filter(Boolean).join(separator);
    if (author)
      return text('citation.apa', { author: `${author}.`, date, title, publisher, link: `. ${tail}` });
    return text('citation.apa', { author: `${publisher}.`, date, title, publisher: tail, link: '' });
  }
  return text(style === 'chicago' ? 'citation.chicago' : 'citation.footnote', {
    author: author ? text('citation.author', { author }) : '',
    title,
    publisher,
    date: plainDate(article.published.date, language, dates),
    link: [own, chronicle].map((part) => (part ? `${separator}${part}` : '')).join(''),
  });
}

/** The quotation between the marks of its language, and the citation under it: what is put on the clipboard. */
export function quoteWithCitation(excerpt: string, language: Language, citation: string): string {
  return `${textIn(language)('citation.quote', { text: excerpt })}\n${citation}`;
}

function titleOf(article: TimelineArticle, language: Language, isQuoted: boolean): string {
  const text = textIn(language);
  const own = article.title[article.language];
  if (!own) return text('citation.untitled');
  const marked = isQuoted ? textIn(article.language)('citation.title', { title: innerQuotes(own) }) : own;
  const translation = article.language === language ? null : article.title[language];
  return translation ? text('citation.translated', { title: marked, translation }) : marked;
}

/** Quotation marks inside quotation marks become the second kind. */
export function innerQuotes(title: string): string {
  return title.replace(/[“”«»]/g, (mark) => ({ '“': '‘', '”': '’', '«': '“', '»': '”' })[mark] ?? mark);
}

function plainDate(date: string | null, language: Language, dates: DateStyle): string {
  if (date === null) return textIn(language)('citation.undated');
  return describeDate({ edtf: date }, language, { ...dates, order: language === 'en' ? 'mdy' : 'dmy' });
}

function apaDate(date: string | null, language: Language, dates: DateStyle): string {
  if (date === null) return textIn(language)('citation.undated');
  const year = date.slice(0, 4);
  if (date === year) return year;
  const dayMonth = describeDate({ edtf: date }, language, { ...dates, order: 'mdy', year: false });
  return textIn(language)('citation.apaDate', { year, dayMonth });
}
