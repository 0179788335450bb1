/**
 * What the page begins with: `opening.json`, a fraction of timeline.json, holds every event without its tellings' words. An
 * event is a list there, and a date that is a plain day its EDTF string alone: ten thousand are to be read in a moment.
 */
import * as v from 'valibot';
import {
  timelineSchema,
  type EventDate,
  type EventSource,
  type TimelineArticle,
  type TimelineEvent,
  type TimelineFile,
} from './schema.ts';

/** An event without the words of its tellings, what differs between them and what was edited. */
export interface EventHead extends Pick<
  TimelineEvent,
  'id' | 'formerIds' | 'type' | 'status' | 'date' | 'title' | 'cast' | 'place'
> {
  readonly sources: readonly Pick<EventSource, 'article' | 'where' | 'via'>[];
}

export type ArticleHead = Pick<TimelineArticle, 'id' | 'language' | 'publisher'>;

/** A chronicle to begin with. A whole one is one too. */
export interface Opening extends Pick<TimelineFile, 'corpus' | 'actors' | 'withdrawn'> {
  readonly articles: readonly ArticleHead[];
  readonly events: readonly EventHead[];
}

type DateLine = readonly [
  edtf: string,
  from: string | null,
  to: string | null,
  grain: EventDate['grain'],
  extent: EventDate['extent'],
  part: EventDate['part'],
  approximate: boolean,
];
type EventLine = readonly [
  id: string,
  formerIds: readonly string[],
  type: TimelineEvent['type'],
  status: TimelineEvent['status'],
  date: string | DateLine,
  ar: string,
  en: string,
  place: TimelineEvent['place'],
  /** Each actor's number among the actors, and role. */
  cast: readonly (readonly [actor: number, role: TimelineEvent['cast'][number]['role']])[],
  /** Each source's number among the articles, its place there, and whom it cites. */
  sources: readonly (readonly [article: number, where: EventSource['where'], ...via: string[]])[],
];

const { schemaVersion, corpus, actors, withdrawn } = timelineSchema.entries;
const list = <T>() => v.custom<readonly T[]>(Array.isArray, 'Expected a list');

/** The file as the page checks it: events are taken as the compiler wrote them. */
export const openingSchema = v.object({
  schemaVersion,
  corpus,
  actors,
  withdrawn,
  articles: list<ArticleHead>(),
  events: list<EventLine>(),
});
export type OpeningFile = v.InferOutput<typeof openingSchema>;

/** Writes down what a chronicle begins with. */
export function openingOf(timeline: TimelineFile): OpeningFile {
  const placeOf = (items: readonly { readonly id: string }[]) =>
    new Map(items.map(({ id }, place) => [id, place]));
  const [articlePlaces, actorPlaces] = [placeOf(timeline.articles), placeOf(timeline.actors)];
  return {
    schemaVersion: 1,
    corpus: timeline.corpus,
    actors: timeline.actors,
    withdrawn: timeline.withdrawn,
    articles: timeline.articles.map(({ id, language, publisher }) => ({ id, language, publisher })),
    events: timeline.events.map(
      ({ id, formerIds, type, status, date, title, place, cast, sources }): EventLine => [
        id,
        formerIds,
        type,
        status,
        isPlainDay(date) ? date.edtf : dateLine(date),
        title.ar,
        title.en,
        place,
        cast.map(({ actor, role }) => [actorPlaces.get(actor) ?? -1, role]),
        sources.map(({ article, where, via }) => [articlePlaces.get(article) ?? -1, where, ...via]),
      ],
    ),
  };
}

/** Reads it back. Throws where an event is not as `openingOf` writes it. */
export function readOpening({ articles, actors: known, events, ...rest }: OpeningFile): Opening {
  return {
    ...rest,
    articles,
    actors: known,
    events: events.map(([id, formerIds, type, status, date, ar, en, place, cast, sources]): EventHead => ({
      id,
      formerIds: [...formerIds],
      type,
      status,
      date: typeof date === 'string' ? plainDay(date) : dateOf(date),
      title: { ar, en },
      place,
      cast: cast.map(([actor, role]) => ({ actor: known[actor]?.id ?? '', role })),
      sources: sources.map(([article, where, ...via]) => ({
        article: articles[article]?.id ?? '',
        where,
        via,
      })),
    })),
  };
}

const isPlainDay = ({ edtf, from, to, grain, extent, part, approximate }: EventDate): boolean =>
  edtf === from && edtf === to && grain === 'day' && extent === 'within' && part === null && !approximate;

const plainDay = (day: string): EventDate => dateOf([day, day, day, 'day', 'within', null, false]);

const dateLine = ({ edtf, from, to, grain, extent, part, approximate }: EventDate): DateLine => [
  edtf, from, to, grain, extent, part, approximate,
]; // prettier-ignore

const dateOf = ([edtf, from, to, grain, extent, part, approximate]: DateLine): EventDate => ({
  edtf, from, to, grain, extent, part, approximate,
}); // prettier-ignore
