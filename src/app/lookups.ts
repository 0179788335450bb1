/** Tables by id that several parts of the page look things up in. */
import type { Bilingual, TimelineArticle, TimelineEvent, TimelineFile } from '../model/schema.ts';

export function articlesById(timeline: TimelineFile | null): ReadonlyMap<string, TimelineArticle> {
  return new Map((timeline?.articles ?? []).map((article) => [article.id, article]));
}

export function eventsById(timeline: TimelineFile | null): ReadonlyMap<string, TimelineEvent> {
  return new Map((timeline?.events ?? []).map((event) => [event.id, event]));
}

/** Names of places and actors by their ids. A place's id is its English name in small letters and hyphens. */
export function namesById(
  timeline: Pick<TimelineFile, 'events' | 'actors'> | null,
): ReadonlyMap<string, Bilingual> {
  const names = new Map<string, Bilingual>();
  for (const { place } of timeline?.events ?? []) if (place) names.set(idOf(place.en), place);
  for (const { id, name } of timeline?.actors ?? []) names.set(id, name);
  return names;
}

const idOf = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
