import type { EventCandidate, EventType } from '../shapes.ts';

/** Types under which one happening is told by different words: a killing is told as an attack or a death. */
const families: readonly (readonly EventType[])[] = [
  ['attack', 'military', 'death'],
  ['meeting', 'visit'],
  ['election', 'appointment'],
  ['death', 'disaster'],
  ['legal'],
];

/** Whether two tellings of one article may be of the same happening: what was done, and who took part. */
export function isLike(one: EventCandidate, other: EventCandidate): boolean {
  if (one.act !== other.act && !areKin(one.type, other.type)) return false;
  const shared = one.cast.filter(({ actor }) => other.cast.some((member) => member.actor === actor)).length;
  const fewest = Math.min(one.cast.length, other.cast.length);
  if (one.act === other.act) return shared > 0 && shared >= fewest - 1;
  return shared > 0 && shared >= Math.min(2, fewest);
}

function areKin(one: EventType, other: EventType): boolean {
  return one === other || families.some((family) => family.includes(one) && family.includes(other));
}
