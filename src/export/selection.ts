import { overlaps } from '../model/edtf.ts';
import type { EventType, TimelineEvent, TimelineFile } from '../model/schema.ts';
import type { DateStyle } from '../text/dates.ts';
import type { Language } from '../text/text.ts';

/** What is exported: some events of a timeline, in one language or both. */
export interface Selection {
  readonly timeline: TimelineFile;
  /** In the order they are written. */
  readonly events: readonly TimelineEvent[];
  readonly languages: readonly Language[];
  readonly style: DateStyle;
  /** Address of the published chronicle, without query; null where it has none. */
  readonly site: string | null;
  /** Where the JSON Schema lies that a JSON export names; left out, it is the published chronicle's. */
  readonly schema?: string;
}

export interface Choice {
  readonly actors?: readonly string[];
  readonly types?: readonly EventType[];
  /** YYYY-MM-DD, inclusive. */
  readonly from?: string;
  readonly to?: string;
}

/** The events that name any of the actors, are of any of the types and may lie between the days; all where nothing is chosen. */
export function selectEvents(
  timeline: TimelineFile,
  { actors = [], types = [], from, to }: Choice,
): TimelineEvent[] {
  const period = `${from ?? '..'}/${to ?? '..'}`;
  return timeline.events.filter(
    ({ cast, type, date }) =>
      (actors.length === 0 || cast.some(({ actor }) => actors.includes(actor))) &&
      (types.length === 0 || types.includes(type)) &&
      (from === undefined && to === undefined ? true : overlaps(period, date.edtf)),
  );
}

/** The timeline with these events alone, and only the articles and actors they need. */
export function narrowTimeline(timeline: TimelineFile, events: readonly TimelineEvent[]): TimelineFile {
  const cited = new Set(events.flatMap(({ sources }) => sources.map(({ article }) => article)));
  const named = new Set(
    events.flatMap(({ cast, sources }) => [
      ...cast.map(({ actor }) => actor),
      ...sources.flatMap(({ via }) => via),
    ]),
  );
  const belonging = (id: string): string[] =>
    timeline.actors.find((actor) => actor.id === id)?.memberOf.map(({ actor }) => actor) ?? [];
  for (const id of named) for (const body of belonging(id)) named.add(body);
  return {
    ...timeline,
    articles: timeline.articles.filter(({ id }) => cited.has(id)),
    actors: timeline.actors.filter(({ id }) => named.has(id)),
    events: [...events],
    problems: [],
  };
}

/** An event's permanent address in the published chronicle, with the edition it was taken from; null where it has none. */
export function permalink({ site, timeline }: Selection, event: TimelineEvent): string | null {
  if (site === null) return null;
  return `${site}?event=${event.id}&edition=${encodeURIComponent(timeline.corpus.edition)}`;
}
