import { bare } from '../../model/edtf.ts';
import type { CorrectionRecord } from '../../model/data.ts';
import type { Bilingual } from '../../model/schema.ts';
import type {
  Article,
  CastMember,
  EventCandidate,
  EditedEvent,
  MergedEvent,
  Problem,
  Sentence,
} from '../shapes.ts';
import { identify } from './identify.ts';
import { locateQuote } from './locateQuote.ts';

export interface Corrected {
  readonly events: readonly EditedEvent[];
  readonly withdrawn: readonly { readonly id: string; readonly on: string; readonly why: Bilingual }[];
  readonly problems: readonly Problem[];
}

/** An article with its sentences: where quotations are looked for. */
interface Corpus {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
}

type Target = {
  readonly event?: string | undefined;
  readonly document?: string | undefined;
  readonly quote?: string | undefined;
};

/** Applies corrections in their order. One that matches nothing any more changes nothing and is named in `problems`. */
export function applyCorrections(
  events: readonly MergedEvent[],
  corrections: readonly CorrectionRecord[],
  corpus: readonly Corpus[],
): Corrected {
  const start: Corrected = {
    events: events.map((event) => ({ ...event, title: null, edited: [] })),
    withdrawn: [],
    problems: [],
  };
  return corrections.reduce((state, correction) => {
    const next = applyOne(state, correction, corpus);
    return next ?? { ...state, problems: [...state.problems, unmatched(correction)] };
  }, start);
}

function applyOne(
  state: Corrected,
  correction: CorrectionRecord,
  corpus: readonly Corpus[],
): Corrected | null {
  if (correction.do === 'add') {
    const added = addEvent(correction, corpus);
    return added && { ...state, events: [...state.events, added] };
  }
  const event = findEvent(state.events, correction, corpus);
  if (!event) return null;
  const others = state.events.filter((other) => other !== event);
  const edit = (fields: readonly string[]) => [
    ...event.edited,
    ...fields.map((field) => mark(field, correction)),
  ];
  const changed = (change: Partial<EditedEvent>, ...fields: string[]): Corrected => ({
    ...state,
    events: state.events.map((other) =>
      other === event ? { ...event, ...change, edited: edit(fields) } : other,
    ),
  });
  switch (correction.do) {
    case 'hide':
      return {
        ...state,
        events: others,
        withdrawn: [...state.withdrawn, { id: event.id, on: correction.on, why: correction.why }],
      };
    case 'redate':
      return changed(
        { date: correction.date, extent: correction.extent ?? event.extent, part: null },
        'date',
      );
    case 'retitle':
      return changed({ title: correction.title }, 'title');
    case 'retype':
      return changed(
        {
          type: correction.type,
          status: correction.status ?? event.status,
          stance: correction.stance === undefined ? event.stance : correction.stance,
        },
        'type',
      );
    case 'recast':
      return changed(
        { cast: correction.cast, place: correction.place === undefined ? event.place : correction.place },
        'cast',
      );
    case 'merge':
      return mergeInto(state, event, correction, corpus);
    case 'split':
      return splitOff(state, event, correction, corpus);
  }
}

function mergeInto(
  state: Corrected,
  event: EditedEvent,
  correction: CorrectionRecord & { do: 'merge' },
  corpus: readonly Corpus[],
): Corrected | null {
  const joined = correction.with.map((target) => findEvent(state.events, target, corpus));
  if (joined.some((other) => other === null || other === event)) return null;
  const all = [event, ...(joined as EditedEvent[])];
  const ids = all.flatMap(({ id, formerIds }) => [id, ...formerIds]).toSorted();
  const merged: EditedEvent = {
    ...event,
    id: ids[0] as string,
    formerIds: [...new Set(ids.slice(1))].filter((id) => id !== ids[0]),
    tellings: all.flatMap(({ tellings }) => tellings),
    cast: uniqueCast(all.flatMap(({ cast }) => cast)),
    place: event.place ?? all.find(({ place }) => place !== null)?.place ?? null,
    differs: [],
    edited: [...event.edited, mark('sources', correction)],
  };
  return { ...state, events: [...state.events.filter((other) => !all.includes(other)), merged] };
}

function splitOff(
  state: Corrected,
  event: EditedEvent,
  correction: CorrectionRecord & { do: 'split' },
  corpus: readonly Corpus[],
): Corrected | null {
  const telling = findTelling([event], correction, corpus)?.telling;
  if (!telling || event.tellings.length < 2) return null;
  const rest = event.tellings.filter((other) => other !== telling);
  const best = rest[0] as EventCandidate;
  const own = {
    ...fieldsOf(telling),
    ...idsOf([telling]),
    title: null,
    edited: [mark('sources', correction)],
  };
  const kept = telling === event.tellings[0] ? { ...event, ...fieldsOf(best) } : event;
  const remaining = {
    ...kept,
    ...idsOf(rest),
    tellings: rest,
    differs: [],
    edited: [...event.edited, mark('sources', correction)],
  };
  return { ...state, events: [...state.events.filter((other) => other !== event), remaining, own] };
}

function addEvent(
  correction: CorrectionRecord & { do: 'add' },
  corpus: readonly Corpus[],
): EditedEvent | null {
  const tellings = [correction, ...correction.also].map((entry) => addTelling(entry, correction, corpus));
  if (tellings.some((telling) => telling === null)) return null;
  const found = tellings as EventCandidate[];
  const [first] = found;
  if (!first) return null;
  const fields = ['title', 'date', 'type', 'cast'].map((field) => mark(field, correction));
  return { ...fieldsOf(first), ...idsOf(found), tellings: found, title: correction.title, edited: fields };
}

function addTelling(
  { document, quote }: { document: string; quote: string },
  correction: CorrectionRecord & { do: 'add' },
  corpus: readonly Corpus[],
): EventCandidate | null {
  for (const { article, sentences } of corpus) {
    const excerpt = article.document.key === document ? locateQuote(article, quote) : null;
    if (!excerpt) continue;
    const { where } = article.paragraphs[excerpt.paragraph] as Article['paragraphs'][number];
    return {
      article,
      sentence: sentences.findIndex(({ end }) => end > excerpt.start),
      excerpt: { start: excerpt.start, end: excerpt.end },
      where: where === 'dateline' || where === 'byline' ? 'body' : where,
      type: correction.type,
      act: correction.type,
      status: correction.status,
      stance: correction.stance,
      date: correction.date,
      extent: correction.extent,
      part: null,
      approximate: correction.date.includes('~'),
      basis: 'stated',
      time: null,
      reading: correction.why,
      cast: correction.cast,
      place: correction.place,
      via: [],
      figures: [],
      rule: 'editor',
    };
  }
  return null;
}

function fieldsOf(telling: EventCandidate): Omit<EditedEvent, 'id' | 'formerIds' | 'title' | 'edited'> {
  const { type, act, status, stance, date, extent, part, approximate, cast, place } = telling;
  return {
    tellings: [telling],
    type,
    act,
    status,
    stance,
    date: bare(date) === '' ? date : date,
    extent,
    part,
    approximate,
    cast,
    place,
    differs: [],
  };
}

function idsOf(tellings: readonly EventCandidate[]): { id: string; formerIds: string[] } {
  const [id = '', ...formerIds] = [...new Set(tellings.map(identify))].toSorted();
  return { id, formerIds };
}

/** The event named by id, or the one with the telling that shares most with the quotation. */
function findEvent(
  events: readonly EditedEvent[],
  target: Target,
  corpus: readonly Corpus[],
): EditedEvent | null {
  if (target.event !== undefined) {
    return (
      events.find(({ id, formerIds }) => id === target.event || formerIds.includes(target.event as string)) ??
      null
    );
  }
  return findTelling(events, target, corpus)?.event ?? null;
}

function findTelling(events: readonly EditedEvent[], { document, quote }: Target, corpus: readonly Corpus[]) {
  if (document === undefined || quote === undefined) return null;
  for (const { article } of corpus) {
    const place = article.document.key === document ? locateQuote(article, quote) : null;
    if (!place) continue;
    const shared = events.flatMap((event) =>
      event.tellings
        .filter((telling) => telling.article.document.key === document)
        .map((telling) => ({ event, telling, share: shareOf(place, telling.excerpt) })),
    );
    const best = shared.filter(({ share }) => share > 0).toSorted((a, b) => b.share - a.share)[0];
    if (best) return best;
  }
  return null;
}

/** Overlap of two spans as a share of what they cover together. */
function shareOf(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const mark = (
  field: string,
  { by, why, cites }: { by: string; why: Bilingual; cites?: string | null | undefined },
) => ({
  field,
  by,
  why,
  cites: cites ?? null,
});

function uniqueCast(cast: readonly CastMember[]): CastMember[] {
  return cast.filter((member, at) => cast.findIndex(({ actor }) => actor === member.actor) === at);
}

function unmatched(correction: CorrectionRecord): Problem {
  const target =
    correction.do !== 'add' && correction.event !== undefined
      ? `event ${correction.event}`
      : `«${correction.quote ?? ''}» in ${correction.document ?? '?'}`;
  return {
    level: 'warning',
    code: 'correction-unmatched',
    path: 'corrections.yaml',
    message: `corrections.yaml: "${correction.do}" by ${correction.by} matches nothing any more: ${target}. Quote the words as they stand in the article, or remove the entry.`,
  };
}
