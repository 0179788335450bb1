import { actOf } from '../../lexicon/events.ts';
import type { EventCandidate } from '../shapes.ts';

/** Whether two tellings of one article may be of the same happening: what was done, and who took part. */
export function isLike(one: EventCandidate, other: EventCandidate): boolean {
  if (one.act !== other.act && !areKin(one.act, other.act)) return false;
  const shared = one.cast.filter(({ actor }) => other.cast.some((member) => member.actor === actor)).length;
  const fewest = Math.min(one.cast.length, other.cast.length);
  if (one.act === other.act) return shared > 0 && shared >= fewest - 1;
  return shared > 0 && shared >= Math.min(2, fewest);
}

function areKin(one: string, other: string): boolean {
  const { type, kin } = actOf(one);
  const second = actOf(other);
  return (type === 'statement' && second.type === 'statement') || (kin !== undefined && kin === second.kin);
}
