/** Holds an annotation line against a case's expected.json. */
import { scoreActors } from './scoring/actors.ts';
import { sameDate } from './scoring/agreement.ts';
import { scoreEvents } from './scoring/events.ts';
import type { Annotation, Expected } from './scoring/shapes.ts';
import { shareOf, type Scored } from './scoring/tally.ts';
import { scoreTimes } from './scoring/times.ts';

/** The tallies of one document, metric by metric, and a line for everything missed or said too much. */
export function scoreDocument(expected: Expected, annotation: Annotation): Scored {
  const times = scoreTimes(expected, annotation);
  const actors = scoreActors(expected, annotation);
  const events = scoreEvents(expected, annotation, actors.pairs);
  const published = scorePublished(expected, annotation);
  return {
    tallies: { ...times.tallies, ...actors.tallies, ...events.tallies, ...published.tallies },
    misses: [published, times, actors, events].flatMap((part) => part.misses),
  };
}

/** Asked only where the text itself states its date. */
function scorePublished(expected: Expected, annotation: Annotation): Scored<'published'> {
  if (expected.published === null || !expected.published_in_text)
    return { tallies: { published: shareOf(0, 0) }, misses: [] };
  const dates = annotation.articles.map((article) => article.published.date);
  const right = dates.some((date) => sameDate(date, expected.published));
  return {
    tallies: { published: shareOf(right ? 1 : 0, 1) },
    misses: right ? [] : [`published: wanted ${expected.published}, got ${dates.join(', ') || 'nothing'}`],
  };
}
