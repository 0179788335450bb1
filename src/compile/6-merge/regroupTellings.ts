import type { CorrectionRecord } from '../../model/data.ts';
import type { CastMember, EditedEvent, EventCandidate } from '../shapes.ts';
import { findDifferences } from './findDifferences.ts';
import { findEvent, findTelling, idsOf, type Corpus } from './findTarget.ts';
import { hashText } from './hashText.ts';
import { identify } from './identify.ts';
import { locateQuote } from './locateQuote.ts';
import { compareTexts } from './rankTellings.ts';
import { tellByHand } from './tellByHand.ts';

/**
 * `event` with the other tellings of the same happening: the events they are told in become part of it, words that tell of none
 * become a source. Gives the events that go as well, none of either where all is one already; null where a quotation is nowhere.
 */
export function joinTellings(
  events: readonly EditedEvent[],
  event: EditedEvent,
  correction: CorrectionRecord & { do: 'merge' },
  corpus: Corpus,
): { readonly merged: EditedEvent; readonly gone: readonly EditedEvent[] } | null {
  const gone = new Set<EditedEvent>();
  const told: EventCandidate[] = [];
  for (const target of correction.with) {
    const other = findEvent(events, target, corpus);
    if (other && other !== event) gone.add(other);
    if (other) continue;
    const { document, quote } = target;
    if (document === undefined || quote === undefined) return null;
    const telling = tellByHand({ document, quote }, { ...event, via: [] }, correction.why, corpus);
    if (!telling) return null;
    told.push(telling);
  }
  if (gone.size + told.length === 0) return { merged: event, gone: [] };
  const all = [event, ...gone];
  const tellings = [...all.flatMap((one) => one.tellings), ...told];
  const taken = new Set(events.flatMap(idsOf));
  const words = told.map(identify).filter((id) => !taken.has(id));
  const [id = event.id, ...formerIds] = [...new Set([...all.flatMap(idsOf), ...words])].sort(compareTexts);
  const merged = {
    ...event,
    ...{ id, formerIds, tellings },
    cast: uniqueCast(all.flatMap(({ cast }) => cast)),
    place: event.place ?? all.find(({ place }) => place !== null)?.place ?? null,
    differs: findDifferences(tellings),
  };
  return { merged, gone: [...gone] };
}

/** The telling quoted as an event of its own, and what is left of the one it was in. Null where it is the only telling there. */
export function partTelling(
  event: EditedEvent,
  correction: CorrectionRecord & { do: 'split' },
  taken: ReadonlySet<string>,
  corpus: Corpus,
): { readonly kept: EditedEvent; readonly parted: EditedEvent } | null {
  const telling = findTelling([event], correction, corpus)?.telling;
  const rest = event.tellings.filter((other) => other !== telling);
  const [best] = rest;
  if (!telling || !best) return null;
  const own = identify(telling);
  const ids = idsOf(event);
  const [id = event.id, ...formerIds] = ids.filter((other) => other !== own);
  const left = telling === event.tellings[0] ? fieldsOf(best) : {};
  return {
    kept: { ...event, ...left, id, formerIds, tellings: rest, differs: findDifferences(rest) },
    parted: {
      ...fieldsOf(telling),
      id: ids.includes(own) ? own : nameTelling(telling, taken),
      formerIds: [],
      title: null,
      alsoAt: [],
      edited: [],
    },
  };
}

/**
 * The event with other words of the same article as the excerpt of the telling quoted, or of its first where an id names the
 * event; the event itself where they are so already. Null where the article does not hold them. Its ids stay.
 */
export function requote(
  event: EditedEvent,
  correction: CorrectionRecord & { do: 'requote' },
  corpus: Corpus,
): EditedEvent | null {
  const telling = findTelling([event], correction, corpus)?.telling ?? event.tellings[0];
  const place = telling && locateQuote(telling.article, correction.words);
  if (!place) return null;
  const { start, end } = place;
  if (telling.excerpt.start === start && telling.excerpt.end === end) return event;
  const tellings = event.tellings.map((other) =>
    other === telling ? { ...telling, excerpt: { start, end } } : other,
  );
  return { ...event, tellings };
}

/** A telling read as a whole event. */
export function fieldsOf(
  telling: EventCandidate,
): Omit<EditedEvent, 'id' | 'formerIds' | 'title' | 'alsoAt' | 'edited'> {
  const { type, act, status, stance, date, extent, part, approximate, cast, place } = telling;
  return {
    tellings: [telling],
    ...{ type, act, status, stance, date, extent, part, approximate, cast, place },
    differs: [],
  };
}

/** The id of a telling; where its words name another event already, its type tells them apart. */
export function nameTelling(telling: EventCandidate, taken: ReadonlySet<string>): string {
  const id = identify(telling);
  return taken.has(id) ? hashText(`${id}\n${telling.type}`) : id;
}

const uniqueCast = (cast: readonly CastMember[]): CastMember[] =>
  cast.filter((member, at) => cast.findIndex(({ actor }) => actor === member.actor) === at);
