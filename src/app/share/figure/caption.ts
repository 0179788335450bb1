/** What a figure says of itself: title, period, filters, credit. */
import type { Speech } from '../../frame/speech.ts';
import { countArticles, describeFilters, describePeriod, inBoth, rowsIn, type SharedView } from '../view.ts';
import type { Caption } from './drawWords.ts';

/** `link` is the address of the view that the figure shows; null where it has none. */
export function captionOf(view: SharedView, speech: Speech, link: string | null): Caption {
  const { corpus } = view.timeline;
  const rows = rowsIn(view.window, view.rows);
  return {
    title: corpus.title,
    period: describePeriod(view.window, speech),
    filters: inBoth(speech, (own) => describeFilters(view, own).join(' · ')),
    credit: inBoth(speech, ({ language, text }) =>
      text('share.figure.credit', {
        title: corpus.title[language],
        edition: corpus.edition,
        events: text('events.count', { count: rows.length }),
        articles: text('about.articles', { count: countArticles(rows) }),
      }),
    ),
    link,
  };
}
