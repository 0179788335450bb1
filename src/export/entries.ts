import type { Bilingual, TimelineActor, TimelineArticle, TimelineEvent } from '../model/schema.ts';
import { describeDate } from '../text/dates.ts';
import { textIn, type Language } from '../text/text.ts';
import { cite } from './citation.ts';
import { permalink, type Selection } from './selection.ts';

/** An event in the words of one language, with its sources: what every written format is made from. */
export interface Entry {
  readonly event: TimelineEvent;
  readonly language: Language;
  readonly date: string;
  readonly title: string;
  readonly type: string;
  readonly status: string;
  readonly cast: readonly string[];
  readonly place: string | null;
  readonly link: string | null;
  readonly sources: readonly EntrySource[];
}

export interface EntrySource {
  readonly article: TimelineArticle | null;
  readonly publisher: string;
  readonly title: string;
  readonly published: string;
  readonly via: readonly string[];
  readonly excerpt: string;
  readonly excerptLanguage: Language;
  readonly translation: string | null;
  readonly reading: string;
  readonly where: string;
  /** As the reader of the page has it: a Chicago note in English, a footnote in Arabic. */
  readonly citation: string;
}

const citationStyle = { ar: 'arabic', en: 'chicago' } as const;

/** The selected events in one language, in their order. */
export function entriesIn(selection: Selection, language: Language): Entry[] {
  const text = textIn(language, selection.style.digits);
  const actors = new Map(selection.timeline.actors.map((actor) => [actor.id, actor]));
  const articles = new Map(selection.timeline.articles.map((article) => [article.id, article]));
  const nameOf = (id: string) => (actors.get(id) as TimelineActor | undefined)?.name[language] ?? id;
  return selection.events.map((event) => ({
    event,
    language,
    date: describeDate(event.date, language, selection.style),
    title: event.title[language],
    type: text(`events.types.${event.type}`),
    status: text(`events.statuses.${event.status}`),
    cast: event.cast.filter(({ role }) => role !== 'absent').map(({ actor }) => nameOf(actor)),
    place: event.place?.[language] ?? null,
    link: permalink(selection, event),
    sources: event.sources.map((source) => {
      const article = articles.get(source.article) ?? null;
      return {
        article,
        publisher: named(article?.publisher ?? null, language) ?? source.article,
        title: titleIn(article, language),
        published: article?.published.date
          ? describeDate({ edtf: article.published.date }, language, selection.style)
          : text('reader.unpublished'),
        via: source.via.map(nameOf),
        excerpt: source.excerpt,
        excerptLanguage: article?.language ?? 'ar',
        translation: source.translation,
        reading: (source.time ?? source).reading[language],
        where: text(`events.where.${source.where}`),
        citation: article
          ? cite(article, citationStyle[language], null, selection.style, source.via.map(nameOf))
          : source.article,
      };
    }),
  }));
}

const named = (name: Bilingual | null, language: Language) => name?.[language] ?? null;

function titleIn(article: TimelineArticle | null, language: Language): string {
  return article?.title[language] ?? article?.title.ar ?? article?.title.en ?? '';
}
