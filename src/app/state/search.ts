/**
 * Search over titles, names, excerpts, translations and places of both languages at once. Words are compared folded,
 * without their clitics and articles, so that «اعلنت الحكومه» finds «أعلنت الحكومة» and «وللحكومة»; a Latin spelling
 * finds the Arabic name because an event carries its actors' names in both.
 */
import { fold } from '../../model/fold.ts';
import { withoutArticle } from '../../lexicon/article.ts';
import { readingsOf } from '../../lexicon/clitics.ts';
import type { TimelineFile } from '../../model/schema.ts';

export interface Search {
  /** Ids of the events that hold every word asked for, the best first; null for a query without words. */
  find(query: string): readonly string[] | null;
}

/** Builds the index; minisearch comes with the first search, not with the page. */
export async function buildSearch(timeline: TimelineFile): Promise<Search> {
  const { default: MiniSearch } = await import('minisearch');
  const actors = new Map(timeline.actors.map((actor) => [actor.id, actor]));
  const index = new MiniSearch<Record<string, string>>({
    fields: ['titles', 'names', 'excerpts', 'translations', 'place'],
    tokenize: wordsOf,
    processTerm: stemsOf,
    searchOptions: {
      processTerm: stemOf,
      combineWith: 'AND',
      boost: { titles: 3, names: 2 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  await index.addAllAsync(
    timeline.events.map((event) => ({
      id: event.id,
      titles: `${event.title.ar} ${event.title.en}`,
      names: event.cast
        .map(({ actor }) => actors.get(actor))
        .flatMap((actor) => (actor ? [actor.name.ar, actor.name.en, ...actor.aliases] : []))
        .join(' '),
      excerpts: event.sources.map((source) => source.excerpt).join(' '),
      translations: event.sources.map((source) => source.translation ?? '').join(' '),
      place: event.place ? `${event.place.ar} ${event.place.en}` : '',
    })),
    { chunkSize: 500 },
  );
  return {
    find: (query) =>
      wordsOf(query).length === 0 ? null : index.search(query).map((result) => String(result.id)),
  };
}

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Where words of the query stand in a text, as [start, end) in UTF-16 units, for washing them. */
export function findHits(text: string, query: string): readonly (readonly [number, number])[] {
  const wanted = wordsOf(query).map(stemOf);
  if (wanted.length === 0) return [];
  const hits: (readonly [number, number])[] = [];
  for (const found of text.matchAll(/[\p{L}\p{N}\p{M}\u0640]+/gu)) {
    const word = fold(found[0]);
    if (stemsOf(word).some((stem) => wanted.some((start) => stem.startsWith(start)))) {
      hits.push([found.index, found.index + found[0].length]);
    }
  }
  return hits;
}

const stemOf = (word: string) => withoutArticle(word);

/** Every reading of a word, clitics and article taken off. */
function stemsOf(word: string): string[] {
  return [...new Set(readingsOf(word).flatMap(({ stem }) => [stem, withoutArticle(stem)]))];
}
