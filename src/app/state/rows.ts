/** The chronicle's events with what filters ask of each worked out once, so that a filter is one pass over plain values. */
import type { ArticleHead, EventHead, Opening } from '../../model/opening.ts';
import type { Bilingual, TimelineActor } from '../../model/schema.ts';
import { stretchOf, type Stretch } from '../timeline/days.ts';
import type { Certainty } from './address.ts';

export interface EventRow<Event extends EventHead = EventHead> {
  readonly event: Event;
  readonly stretch: Stretch;
  /** Ids of all in the cast, each once. */
  readonly actors: readonly string[];
  /** English names of the publishers that tell it. */
  readonly publishers: readonly string[];
  readonly via: readonly string[];
  readonly languages: readonly string[];
  readonly certainty: Certainty;
}

/** `Event` is what is known of an event: its head, or all of it. */
export interface Chronology<Event extends EventHead = EventHead> {
  readonly rows: readonly EventRow<Event>[];
  readonly articles: Articles;
  readonly actors: ReadonlyMap<string, TimelineActor>;
  /** Publishers by their English names, which are how filters know them. */
  readonly publishers: ReadonlyMap<string, Bilingual>;
  /** Those directly under an actor: its id to its members'. */
  readonly members: ReadonlyMap<string, readonly Membership[]>;
  /** Every id that resolves, former ones too, to its row. */
  readonly byId: ReadonlyMap<string, EventRow<Event>>;
}

type Articles = ReadonlyMap<string, ArticleHead>;

interface Membership {
  readonly actor: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Rows in the order of the file, which is by date. */
export function chronologyOf<Event extends EventHead>(
  timeline: Pick<Opening, 'articles' | 'actors'> & { readonly events: readonly Event[] },
): Chronology<Event> {
  const articles = new Map(timeline.articles.map((article) => [article.id, article]));
  const rows = timeline.events.map((event) => rowOf(event, articles));
  const byId = new Map<string, EventRow<Event>>();
  for (const row of rows) for (const id of row.event.formerIds) byId.set(id, row);
  for (const row of rows) byId.set(row.event.id, row);
  const members = new Map<string, Membership[]>();
  for (const actor of timeline.actors) {
    for (const { actor: whole, from, to } of actor.memberOf) {
      members.set(whole, [...(members.get(whole) ?? []), { actor: actor.id, from, to }]);
    }
  }
  const publishers = new Map(
    timeline.articles.flatMap(({ publisher }) => (publisher ? [[publisher.en, publisher] as const] : [])),
  );
  return {
    rows,
    articles,
    actors: new Map(timeline.actors.map((actor) => [actor.id, actor])),
    publishers,
    members,
    byId,
  };
}

/** What is asked of an event; worked out when it is, since the first marks need little of it. */
export const rowOf = <Event extends EventHead>(event: Event, articles: Articles): EventRow<Event> =>
  new Row(event, articles);

class Row<Event extends EventHead> implements EventRow<Event> {
  readonly event: Event;
  readonly stretch: Stretch;
  readonly actors: readonly string[];
  readonly #articles: Articles;
  #publishers: readonly string[] | null = null;
  #via: readonly string[] | null = null;
  #languages: readonly string[] | null = null;
  #certainty: Certainty | null = null;

  constructor(event: Event, articles: Articles) {
    this.event = event;
    this.stretch = stretchOf(event.date);
    this.actors = once(event.cast.map((part) => part.actor));
    this.#articles = articles;
  }

  get publishers(): readonly string[] {
    return (this.#publishers ??= once(this.#told().flatMap(({ publisher }) => publisher?.en ?? [])));
  }
  get via(): readonly string[] {
    return (this.#via ??= once(this.event.sources.flatMap((source) => source.via)));
  }
  get languages(): readonly string[] {
    return (this.#languages ??= once(this.#told().map(({ language }) => language)));
  }
  get certainty(): Certainty {
    return (this.#certainty ??= certaintyOf(this.event));
  }

  #told(): readonly ArticleHead[] {
    return this.event.sources.flatMap((source) => this.#articles.get(source.article) ?? []);
  }
}

/** From the first day of any row to the end of its last; null where there are none. */
export function spanOf(rows: readonly EventRow[]): Stretch | null {
  if (rows.length === 0) return null;
  const span = { from: Infinity, to: -Infinity };
  for (const { stretch } of rows) {
    span.from = Math.min(span.from, stretch.from);
    span.to = Math.max(span.to, stretch.to);
  }
  return span;
}

/** How closely an event is dated: its very days, within a month, within longer, or with an end left open or approximate. */
export function certaintyOf({ date }: Pick<EventHead, 'date'>): Certainty {
  if (date.approximate || date.from === null || date.to === null) return 'open';
  if (date.from === date.to || date.extent === 'throughout') return 'exact';
  const { from, to } = stretchOf(date);
  return to - from <= 31 ? 'month' : 'longer';
}

const once = <T>(values: readonly T[]): readonly T[] => (values.length < 2 ? values : [...new Set(values)]);
