import type { ActorRecord, CastMember, EventCandidate, MergedEvent } from '../shapes.ts';
import { findDifferences } from './findDifferences.ts';
import { emptyIndex, enter, near, type Group } from './groupIndex.ts';
import { identify } from './identify.ts';
import { isSameHappening } from './isSameHappening.ts';
import { compareTexts, rankDates, rankTellings } from './rankTellings.ts';
import { nameEvents, type EventName } from './nameEvents.ts';

/**
 * One event per happening, with every telling of it, within and across documents. The result does not depend on the order of
 * the candidates. An event's id is the smallest of its tellings' ids; the others are its former ids. `kinds` are the records of
 * the actors, by id. What is only told again, without a date of its own, founds no event.
 */
export function mergeEvents(
  candidates: readonly EventCandidate[],
  kinds: Pick<ReadonlyMap<string, ActorRecord>, 'get'>,
): MergedEvent[] {
  const index = emptyIndex();
  for (const candidate of rankDates(candidates)) {
    const fitting = near(index, candidate).filter((group) =>
      group.every((telling) => isSameHappening(telling, candidate, kinds)),
    );
    const [best] = fitting.sort(
      (one, other) => closeness(other, candidate) - closeness(one, candidate) || compareGroups(one, other),
    );
    const group = best ?? [];
    group.push(candidate);
    enter(index, group, candidate);
  }
  const told = index.groups
    .filter((group) => group.some(({ rule }) => rule !== 'told-again'))
    .map((group) => withoutRepeats(rankTellings(group)));
  const names = nameEvents(told);
  return told
    .map((tellings, at) => mergeGroup(tellings, names[at] as EventName))
    .sort((one, other) => compareTexts(one.date, other.date) || compareTexts(one.id, other.id));
}

/** Groups that a telling fits alike: the one whose first telling has the smaller name. */
function compareGroups(one: Group, other: Group): number {
  return compareTexts(identify(one[0] as EventCandidate), identify(other[0] as EventCandidate));
}

/** How well a telling fits a group it may belong to: shared cast, the same act, the same article. */
function closeness(group: readonly EventCandidate[], candidate: EventCandidate): number {
  return Math.max(
    ...group.map(
      (telling) =>
        telling.cast.filter(({ actor }) => candidate.cast.some((member) => member.actor === actor)).length *
          4 +
        Number(telling.act === candidate.act) * 2 +
        Number(telling.article === candidate.article),
    ),
  );
}

function mergeGroup(tellings: readonly EventCandidate[], name: EventName): MergedEvent {
  const best = tellings[0] as EventCandidate;
  const dated = rankDates(tellings)[0] as EventCandidate;
  return {
    id: name.id,
    formerIds: name.formerIds,
    tellings,
    type: best.type,
    act: best.act,
    status: statusOf(tellings),
    stance: best.stance,
    date: dated.date,
    extent: dated.extent,
    part: dated.part,
    approximate: dated.approximate,
    cast: castOf(tellings),
    place: tellings.find(({ place }) => place !== null)?.place ?? null,
    differs: findDifferences(tellings),
  };
}

/** Two readings of the same words are one telling. */
function withoutRepeats(tellings: readonly EventCandidate[]): EventCandidate[] {
  return tellings.filter(
    (telling, index) =>
      !tellings
        .slice(0, index)
        .some(
          ({ article, excerpt }) =>
            article === telling.article &&
            excerpt.start === telling.excerpt.start &&
            excerpt.end === telling.excerpt.end,
        ),
  );
}

/** What one source reports as done is done, whatever others announced before; an allegation stays one while none reports it. */
function statusOf(tellings: readonly EventCandidate[]): MergedEvent['status'] {
  for (const status of ['cancelled', 'happened', 'alleged'] as const) {
    if (tellings.some((telling) => telling.status === status)) return status;
  }
  return 'planned';
}

/** Everyone who takes part in any telling, as the best telling has them first. */
function castOf(tellings: readonly EventCandidate[]): CastMember[] {
  const cast = new Map<string, CastMember>();
  const own = tellings.filter(({ rule, cast: members }) => rule !== 'told-again' && members.length > 0);
  const present = tellings.flatMap((telling) => telling.cast.filter(({ role }) => role === 'present'));
  for (const member of [
    ...(own.length > 0 ? own : tellings).flatMap((telling) => telling.cast),
    ...present,
  ]) {
    if (!cast.has(member.actor)) cast.set(member.actor, member);
  }
  return [...cast.values()];
}
