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
/** Whom an event involves, and who tells it, are numbers in the two tables beside the events. */
type EventLine = readonly [
  id: string,
  type: TimelineEvent['type'],
  status: TimelineEvent['status'],
  date: string | DateLine,
  ar: string,
  en: string,
  cast: readonly number[],
  tellings: readonly number[],
  place?: TimelineEvent['place'],
];
type Part = TimelineEvent['cast'][number];
type Telling = EventHead['sources'][number];

const { schemaVersion, corpus, actors, withdrawn } = timelineSchema.entries;
const list = <T>() => v.custom<readonly T[]>(Array.isArray, 'Expected a list');

/** The file as the page checks it: events are taken as the compiler wrote them. */
export const openingSchema = v.object({
  schemaVersion,
  corpus,
  actors,
  withdrawn,
  articles: list<ArticleHead>(),
  parts: list<Part>(),
  tellings: list<Telling>(),
  /** Ids that an event once had, by its own. */
  formerIds: v.record(v.string(), v.array(v.string())),
  events: list<EventLine>(),
});
export type OpeningFile = v.InferOutput<typeof openingSchema>;

/** Writes down what a chronicle begins with. */
export function openingOf(timeline: TimelineFile): OpeningFile {
  const parts = tableOf<Part>();
  const tellings = tableOf<Telling>();
  const events = timeline.events.map(({ id, type, status, date, title, place, cast, sources }): EventLine => {
    const day = isPlainDay(date) ? date.edtf : dateLine(date);
    const involved = cast.map(({ actor, role }) => parts.place({ actor, role }));
    const told = sources.map(({ article, where, via }) => tellings.place({ article, where, via }));
    const line = [id, type, status, day, title.ar, title.en, involved, told] as const;
    return place ? [...line, place] : line;
  });
  return {
    schemaVersion: 1,
    corpus: timeline.corpus,
    actors: timeline.actors,
    withdrawn: timeline.withdrawn,
    articles: timeline.articles.map(({ id, language, publisher }) => ({ id, language, publisher })),
    parts: parts.items,
    tellings: tellings.items,
    formerIds: Object.fromEntries(
      timeline.events
        .filter(({ formerIds }) => formerIds.length > 0)
        .map(({ id, formerIds }) => [id, formerIds]),
    ),
    events,
  };
}

/** Each different item once; `place` says where it stands. */
function tableOf<Item>(): { readonly items: readonly Item[]; place(item: Item): number } {
  const items: Item[] = [];
  const places = new Map<string, number>();
  return {
    items,
    place(item) {
      const key = JSON.stringify(item);
      const place = places.get(key) ?? items.push(item) - 1;
      places.set(key, place);
      return place;
    },
  };
}

/** Reads it back; what is equal is one and the same. Throws where an event is not as `openingOf` writes it. */
export function readOpening({ parts, tellings, formerIds, events, ...rest }: OpeningFile): Opening {
  const days = new Map<string, EventDate>();
  const plainDay = (day: string): EventDate => {
    const date = days.get(day) ?? dateOf([day, day, day, 'day', 'within', null, false]);
    days.set(day, date);
    return date;
  };
  const none: string[] = [];
  const at = <Item>(table: readonly Item[], place: number): Item => {
    const item = table[place];
    if (item === undefined) throw new RangeError(`no ${place} among ${table.length}`);
    return item;
  };
  return {
    ...rest,
    events: events.map(([id, type, status, date, ar, en, cast, told, place = null]): EventHead => ({
      id,
      formerIds: formerIds[id] ?? none,
      type,
      status,
      date: typeof date === 'string' ? plainDay(date) : dateOf(date),
      title: { ar, en },
      place,
      cast: cast.map((part) => at(parts, part)),
      sources: told.map((telling) => at(tellings, telling)),
    })),
  };
}

const isPlainDay = ({ edtf, from, to, grain, extent, part, approximate }: EventDate): boolean =>
  edtf === from && edtf === to && grain === 'day' && extent === 'within' && part === null && !approximate;

const dateLine = ({ edtf, from, to, grain, extent, part, approximate }: EventDate): DateLine => [
  edtf, from, to, grain, extent, part, approximate,
]; // prettier-ignore

const dateOf = ([edtf, from, to, grain, extent, part, approximate]: DateLine): EventDate => ({
  edtf, from, to, grain, extent, part, approximate,
}); // prettier-ignore
