import { bare, grainOf, isApproximate, rangeOf } from '../../model/edtf.ts';
import type { CorpusRecord, DocumentRecord, PlaceRecord } from '../../model/data.ts';
import type { EventDate, TimelineEvent, TimelineFile } from '../../model/schema.ts';
import type {
  ActorRecord,
  Article,
  Bilingual,
  EditedEvent,
  MergedEvent,
  Published,
  Problem,
} from '../shapes.ts';
import { describeActors } from './describeActors.ts';
import { describeArticle } from './describeArticle.ts';
import { describeDifferences } from './describeDifferences.ts';
import { describeSources } from './describeSources.ts';
import { titleEvent } from './titleEvent.ts';

export interface TimelineInput {
  readonly corpus: CorpusRecord;
  readonly inputHash: string;
  readonly articles: readonly { readonly article: Article; readonly published: Published }[];
  readonly events: readonly EditedEvent[];
  readonly withdrawn: readonly TimelineFile['withdrawn'][number][];
  readonly actors: ReadonlyMap<string, ActorRecord>;
  readonly places: ReadonlyMap<string, PlaceRecord>;
  readonly records: ReadonlyMap<string, DocumentRecord>;
  /** Translation of a paragraph by the article's id and the paragraph's index; null where there is none. */
  readonly translate: (
    article: Article,
    paragraph: number,
  ) => { text: string; by: 'editor' | 'machine' } | null;
  readonly rights: 'full' | null;
  readonly problems: readonly Problem[];
}

/** The published timeline: sorted, without a clock inside, so that the same input gives the same bytes. */
export function buildTimeline(input: TimelineInput): TimelineFile {
  const events = input.events.map((event) => describeEvent(event, input)).toSorted(inTime);
  return {
    schemaVersion: 1,
    corpus: {
      title: input.corpus.title,
      about: input.corpus.about,
      edition: input.corpus.edition,
      span: spanOf(events),
      inputHash: input.inputHash,
      months: input.corpus.months,
      weekStart: input.corpus.weekStart,
      naming: input.corpus.naming.map(({ neutral, terms, note }) => ({ neutral, terms, note: note ?? null })),
    },
    articles: input.articles.map(({ article, published }) =>
      describeArticle(
        article,
        published,
        input.records.get(article.document.key ?? '') ?? null,
        input.rights,
      ),
    ),
    actors: describeActors(events, input.actors),
    events,
    withdrawn: [...input.withdrawn].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    problems: input.problems.map(({ path = '', line = 1, level, code, message }) => ({
      path,
      line,
      level,
      code,
      message,
    })),
  };
}

/** EDTF with its first and last day, its grain, and how the event fills it. */
export function describeDate(
  event: Pick<MergedEvent, 'date' | 'extent' | 'part' | 'approximate'>,
): EventDate {
  const range = rangeOf(event.date);
  return {
    edtf: event.date,
    from: range?.from ?? null,
    to: range?.to ?? null,
    grain: grainOf(event.date),
    extent: event.extent,
    part: event.part,
    approximate: event.approximate || isApproximate(event.date),
  };
}

function describeEvent(event: EditedEvent, input: TimelineInput): TimelineEvent {
  const { title, by } = titleEvent(event, input.actors, input.places);
  return {
    id: event.id,
    formerIds: [...event.formerIds].toSorted(),
    type: event.type,
    status: event.status,
    stance: event.stance,
    date: describeDate(event),
    title,
    titleBy: by,
    cast: event.cast.map(({ actor, role }) => ({ actor, role })),
    place: namePlaces([event.place, ...event.alsoAt], input.places),
    sources: describeSources(event.tellings, input.translate),
    differs: describeDifferences(event, input.places),
    edited: event.edited,
  };
}

/** The names of the places as one phrase in each language; null where there are none. */
function namePlaces(
  ids: readonly (string | null)[],
  places: ReadonlyMap<string, PlaceRecord>,
): Bilingual | null {
  const names = ids.flatMap((id) => (id === null ? [] : (places.get(id)?.name ?? [])));
  if (names.length === 0) return null;
  return {
    ar: new Intl.ListFormat('ar').format(names.map(({ ar }) => ar)),
    en: new Intl.ListFormat('en-GB').format(names.map(({ en }) => en)),
  };
}

/** By first day (what has none by its last, before what begins then), then by last day, as the articles tell it, by id. */
function inTime(a: TimelineEvent, b: TimelineEvent): number {
  const key = ({ date, sources, id }: TimelineEvent) =>
    [
      `${date.from ?? date.to ?? ''} ${date.from === null ? 0 : 1} ${date.to ?? '9999'}`,
      ...sources
        .slice(0, 1)
        .flatMap(({ article, paragraph, start }) => [article, padded(paragraph), padded(start)]),
      id,
    ].join(' ');
  return key(a) < key(b) ? -1 : 1;
}

const padded = (offset: number): string => String(offset).padStart(9, '0');

function spanOf(events: readonly TimelineEvent[]): string {
  const days = events.flatMap(({ date }) => [date.from, date.to]).filter((day) => day !== null);
  const sorted = days.toSorted();
  return sorted.length === 0 ? '../..' : bare(`${sorted[0]}/${sorted.at(-1)}`);
}
