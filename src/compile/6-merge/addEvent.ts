import type { CorrectionRecord } from '../../model/data.ts';
import { isApproximate, overlaps } from '../../model/edtf.ts';
import type { EditedEvent, EventCandidate } from '../shapes.ts';
import { findDifferences } from './findDifferences.ts';
import { findTelling, type Corpus } from './findTarget.ts';
import { fieldsOf, nameTelling } from './regroupTellings.ts';
import { tellByHand } from './tellByHand.ts';

export interface Added {
  readonly event: EditedEvent;
  /** The event of the rules that it stands in for. */
  readonly instead: EditedEvent | null;
}

/** Fields of an event that an editor writes in adding it. */
export const addedFields = ['title', 'date', 'type', 'cast'] as const;

/**
 * An event that an editor found in the words quoted. Where the rules have come to find it too, in about the same words, it is
 * theirs with what the editor wrote and quoted, under its id. Null where a quotation is in no article.
 */
export function addEvent(
  events: readonly EditedEvent[],
  correction: CorrectionRecord & { do: 'add' },
  taken: ReadonlySet<string>,
  corpus: Corpus,
): Added | null {
  const { type, status, stance, date, extent, cast, place: where, via, title, why } = correction;
  const [place = null, ...alsoAt] = where === null ? [] : [where].flat();
  const told = {
    ...{ type, act: type, status, stance, date, extent, cast, place, via },
    part: null,
    approximate: isApproximate(date),
  };
  const tellings = [correction, ...correction.also].map((entry) => tellByHand(entry, told, why, corpus));
  const [first] = tellings;
  if (!first || tellings.includes(null)) return null;
  const own = tellings as EventCandidate[];
  const read = findTelling(events, { ...correction, found: type }, corpus);
  const instead = read && read.share >= sameWords && overlaps(read.event.date, date) ? read.event : null;
  const theirs = (instead?.tellings ?? []).map((telling) => {
    const quoted = own.find((other) => areSame(other, telling));
    return quoted ? { ...telling, excerpt: quoted.excerpt } : telling;
  });
  const all = [...theirs, ...own.filter((telling) => !theirs.some((other) => areSame(telling, other)))];
  const [id = '', ...formerIds] = instead
    ? [instead.id, ...instead.formerIds]
    : [...new Set(own.map((telling) => nameTelling(telling, taken)))].sort();
  const event: EditedEvent = {
    ...fieldsOf(first),
    ...{ id, formerIds, tellings: all, title, alsoAt },
    act: instead?.act ?? type,
    differs: findDifferences(all),
    edited: instead?.edited ?? [],
  };
  return { event, instead };
}

/** From here on a quotation and an excerpt are about the same words. */
const sameWords = 1 / 3;

const areSame = (one: EventCandidate, other: EventCandidate): boolean =>
  one.article === other.article &&
  one.excerpt.start < other.excerpt.end &&
  other.excerpt.start < one.excerpt.end;
