/** The notes of a printed chronicle: every telling of every event, numbered through, with the article it stands in. */
import type { EventSource, TimelineArticle, TimelineEvent } from '../../../model/schema.ts';

export interface Note {
  readonly number: number;
  readonly source: EventSource;
  readonly article: TimelineArticle | null;
  /** The article's number in the list of sources, 1 for the first one cited. */
  readonly listed: number;
}

export interface Notes {
  /** By the event's id, in the order of its sources. */
  readonly byEvent: ReadonlyMap<string, readonly Note[]>;
  /** The articles cited, in the order in which they first are. */
  readonly articles: readonly TimelineArticle[];
}

export function notesOf(
  events: readonly TimelineEvent[],
  articles: ReadonlyMap<string, TimelineArticle>,
): Notes {
  const listed = new Map<string, number>();
  let number = 0;
  const byEvent = events.map(({ id, sources }): [string, Note[]] => {
    const notes = sources.map((source) => {
      number += 1;
      const place = listed.get(source.article) ?? listed.size + 1;
      listed.set(source.article, place);
      return { number, source, article: articles.get(source.article) ?? null, listed: place };
    });
    return [id, notes];
  });
  return {
    byEvent: new Map(byEvent),
    articles: [...listed.keys()].flatMap((id) => articles.get(id) ?? []),
  };
}
