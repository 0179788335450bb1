import { entriesIn, type Entry } from './entries.ts';
import type { Selection } from './selection.ts';

const statuses = { planned: 'EventScheduled', cancelled: 'EventCancelled' } as const;

/** The events as schema.org JSON-LD, safe inside a script element. An allegation is no schema.org event and is left out. */
export function writeJsonLd(selection: Selection): string {
  const [language = 'ar', ...others] = selection.languages;
  const entries = entriesIn(selection, language);
  const second = others.map((other) => entriesIn(selection, other));
  const events = entries.flatMap((entry, at) =>
    entry.event.status === 'alleged'
      ? []
      : [
          eventOf(
            entry,
            second.flatMap((all) => all[at] ?? []),
          ),
        ],
  );
  const { title, edition } = selection.timeline.corpus;
  const page = {
    '@type': 'WebPage',
    name: title[language],
    version: edition,
    ...(selection.site ? { url: selection.site } : {}),
  };
  const graph = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: title[language],
    mainEntityOfPage: page,
    itemListElement: events,
  };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

function eventOf({ event, title, place, cast, sources, link }: Entry, others: readonly Entry[]) {
  const status = event.status === 'happened' || event.status === 'alleged' ? null : statuses[event.status];
  return {
    '@type': 'Event',
    identifier: event.id,
    name: title,
    ...(others.length > 0 ? { alternateName: others.map((other) => other.title) } : {}),
    ...(event.date.from ? { startDate: event.date.from } : {}),
    ...(event.date.to ? { endDate: event.date.to } : {}),
    ...(status ? { eventStatus: `https://schema.org/${status}` } : {}),
    ...(place ? { location: { '@type': 'Place', name: place } } : {}),
    ...(cast.length > 0 ? { about: cast.map((name) => ({ '@type': 'Thing', name })) } : {}),
    ...(link ? { url: link } : {}),
    subjectOf: sources.map(({ title: headline, publisher, article }) => ({
      '@type': 'NewsArticle',
      headline,
      publisher: { '@type': 'Organization', name: publisher },
      ...(article?.published.date ? { datePublished: article.published.date } : {}),
      ...(article?.url ? { url: article.url } : {}),
    })),
  };
}
