import type { CorrectionRecord } from '../../model/data.ts';
import type { Bilingual } from '../../model/schema.ts';
import type { EditedEvent, MergedEvent, Problem } from '../shapes.ts';
import { addedFields, addEvent } from './addEvent.ts';
import { findEvent, idsOf, isQuoted, type Corpus } from './findTarget.ts';
import { joinTellings, partTelling, requote } from './regroupTellings.ts';

export interface Corrected {
  readonly events: readonly EditedEvent[];
  readonly withdrawn: readonly { readonly id: string; readonly on: string; readonly why: Bilingual }[];
  readonly problems: readonly Problem[];
}

/** A correction with the line of its file, where it comes from one. */
export type WrittenCorrection = CorrectionRecord & { readonly line?: number };

/**
 * Applies corrections in their order. One that matches nothing any more changes nothing and is named in `problems`, and so is one
 * that the rules have made needless.
 */
export function applyCorrections(
  events: readonly MergedEvent[],
  corrections: readonly WrittenCorrection[],
  corpus: Corpus,
): Corrected {
  const start: Corrected = {
    events: events.map(unedited),
    withdrawn: [],
    problems: [],
  };
  return corrections.reduce((state, correction) => {
    const next = applyOne(state, correction, corpus);
    return typeof next === 'string'
      ? { ...state, problems: [...state.problems, complain(next, correction)] }
      : next;
  }, start);
}

/** An event as the rules leave it. */
function unedited(event: MergedEvent): EditedEvent {
  return {
    id: event.id,
    formerIds: event.formerIds,
    tellings: event.tellings,
    type: event.type,
    act: event.act,
    status: event.status,
    stance: event.stance,
    date: event.date,
    extent: event.extent,
    part: event.part,
    approximate: event.approximate,
    cast: event.cast,
    place: event.place,
    differs: event.differs,
    title: null,
    alsoAt: [],
    edited: [],
  };
}

/** Why a correction changes nothing. */
type Idle = 'unmatched' | 'needless';

function applyOne(state: Corrected, correction: CorrectionRecord, corpus: Corpus): Corrected | Idle {
  const taken = new Set([...state.events.flatMap(idsOf), ...state.withdrawn.map(({ id }) => id)]);
  if (correction.do === 'add') {
    const added = addEvent(state.events, correction, taken, corpus);
    if (!added) return 'unmatched';
    return replace(state, [added.instead], [marked(added.event, correction, addedFields)]);
  }
  const event = findEvent(state.events, correction, corpus);
  if (!event) return correction.do === 'hide' && isQuoted(correction, corpus) ? 'needless' : 'unmatched';
  switch (correction.do) {
    case 'hide': {
      const { on, why } = correction;
      const gone = idsOf(event).map((id) => ({ id, on, why }));
      return { ...replace(state, [event], []), withdrawn: [...state.withdrawn, ...gone] };
    }
    case 'merge': {
      const joined = joinTellings(state.events, event, correction, corpus);
      if (!joined) return 'unmatched';
      if (joined.merged === event) return 'needless';
      return replace(state, [event, ...joined.gone], [marked(joined.merged, correction, ['sources'])]);
    }
    case 'split': {
      if (event.tellings.length === 1) return 'needless';
      const parts = partTelling(event, correction, taken, corpus);
      if (!parts) return 'unmatched';
      const both = [parts.kept, parts.parted].map((part) => marked(part, correction, ['sources']));
      return replace(state, [event], both);
    }
    case 'requote': {
      const quoted = requote(event, correction, corpus);
      if (!quoted) return 'unmatched';
      if (quoted === event) return 'needless';
      return replace(state, [event], [marked(quoted, correction, ['excerpt'])]);
    }
    case 'retitle':
      return replace(state, [event], [marked({ ...event, title: correction.title }, correction, ['title'])]);
    default: {
      const changes = changesOf(event, correction).filter(({ field: _, ...change }) =>
        differs(event, change),
      );
      if (changes.length === 0) return 'needless';
      const changed = changes.reduce((now, { field: _, ...change }) => ({ ...now, ...change }), event);
      const fields = changes.map(({ field }) => field);
      return replace(state, [event], [marked(changed, correction, fields)]);
    }
  }
}

type Change = Partial<EditedEvent> & { readonly field: string };

/** What a correction writes into an event, by the field that it is marked on. */
function changesOf(
  event: EditedEvent,
  correction: CorrectionRecord & { do: 'redate' | 'retype' | 'recast' },
): Change[] {
  switch (correction.do) {
    case 'redate': {
      const { date, extent = event.extent } = correction;
      return [{ field: 'date', date, extent, part: null }];
    }
    case 'retype': {
      const { type, status = event.status, stance = event.stance } = correction;
      return [
        { field: 'type', type },
        { field: 'status', status },
        { field: 'stance', stance },
      ];
    }
    case 'recast': {
      const { cast, place: where } = correction;
      const [place = null, ...alsoAt] = where == null ? [] : [where].flat();
      return [
        ...(cast === undefined ? [] : [{ field: 'cast', cast }]),
        ...(where === undefined ? [] : [{ field: 'place', place, alsoAt }]),
      ];
    }
  }
}

const differs = (event: EditedEvent, change: Partial<EditedEvent>): boolean =>
  Object.entries(change).some(
    ([field, value]) => JSON.stringify(event[field as keyof EditedEvent]) !== JSON.stringify(value),
  );

/** The events without those that go, each that comes in the place of the first of them. */
function replace(
  state: Corrected,
  gone: readonly (EditedEvent | null)[],
  come: readonly EditedEvent[],
): Corrected {
  const at = state.events.findIndex((event) => gone.includes(event));
  const first = at < 0 ? state.events.length : at;
  const rest = state.events.slice(first).filter((event) => !gone.includes(event));
  return { ...state, events: [...state.events.slice(0, first), ...come, ...rest] };
}

/** The event with a mark on every field that the correction wrote. */
function marked(event: EditedEvent, correction: CorrectionRecord, fields: readonly string[]): EditedEvent {
  const { by, why, cites = null } = correction;
  return { ...event, edited: [...event.edited, ...fields.map((field) => ({ field, by, why, cites }))] };
}

function complain(idle: Idle, correction: WrittenCorrection): Problem {
  const target =
    correction.do !== 'add' && correction.event !== undefined
      ? `event ${correction.event}`
      : `«${correction.quote ?? ''}» in ${correction.document ?? '?'}`;
  const { line } = correction;
  const advice = {
    unmatched: `matches nothing any more: ${target}. Quote the words as they stand in the article, or remove the entry.`,
    needless: `changes nothing any more: ${target} is read so without it. Remove the entry.`,
  };
  return {
    level: 'warning',
    code: `correction-${idle}`,
    path: 'corrections.yaml',
    ...(line === undefined ? {} : { line }),
    message: `corrections.yaml${line === undefined ? '' : `:${line}`}: "${correction.do}" by ${correction.by} ${advice[idle]}`,
  };
}
