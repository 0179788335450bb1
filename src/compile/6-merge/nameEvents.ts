import type { EventCandidate, MergedEvent } from '../shapes.ts';
import { hashText } from './hashText.ts';
import { identify } from './identify.ts';
import { compareTexts } from './rankTellings.ts';

export type EventName = Pick<MergedEvent, 'id' | 'formerIds'>;
type Group = readonly EventCandidate[];

/**
 * The ids of events by their tellings: the smallest is an event's own, the others its former ones. One clause may report two
 * happenings ("received him on his arrival"); the words then name the first of them, by type and act, and the others add theirs.
 */
export function nameEvents(groups: readonly Group[]): EventName[] {
  const owners = new Map<string, Group>();
  for (const group of groups) {
    for (const id of group.map(identify)) {
      const owner = owners.get(id);
      if (!owner || compareTexts(signature(group), signature(owner)) < 0) owners.set(id, group);
    }
  }
  return groups.map((group) => {
    const ids = group.map((telling) => {
      const id = identify(telling);
      return owners.get(id) === group ? id : hashText(`${id}\n${signature(group)}`);
    });
    const [id = '', ...formerIds] = [...new Set(ids)].sort(compareTexts);
    return { id, formerIds };
  });
}

const signature = (group: Group): string =>
  group
    .map(({ type, act, date, cast }) => [type, act, date, ...cast.map(({ actor }) => actor)].join(' '))
    .sort(compareTexts)[0] ?? '';
