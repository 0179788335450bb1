import { actOf } from '../../lexicon/events.ts';
import { daysBetween } from '../../model/calendar.ts';
import { contains, grainOf, lengthInDays, overlaps, rangeOf } from '../../model/edtf.ts';
import type { ActorRecord, EventCandidate, EventType } from '../shapes.ts';

/** Acts that need both sides to agree before two of them are one. */
const twoSided = new Set<EventType>(['meeting', 'call', 'agreement']);
/** Documents may be this far apart on the day of one happening. */
const daysApart = 1;

/** Whether two tellings are of one happening: type family, date by containment, cast and place agree. */
export function isSameHappening(
  one: EventCandidate,
  other: EventCandidate,
  kinds: Pick<ReadonlyMap<string, ActorRecord>, 'get'>,
): boolean {
  const sameArticle = one.article === other.article;
  if (!agreeOnStatus(one, other, sameArticle) || !agreeOnType(one, other)) return false;
  if (sameArticle && (isSetApart(one, other) || isSetApart(other, one))) return false;
  if (sameArticle && areTwoBlows(one, other)) return false;
  if (!agreeOnPlace(one.place, other.place, kinds)) return false;
  return agreeOnCast(one, other) && agreeOnDate(one, other, sameArticle);
}

/** «وفي هجوم منفصل»: what the words set apart is none of what was told before them. */
const isSetApart = (one: EventCandidate, other: EventCandidate) =>
  one.another && other.sentence < one.sentence;

function agreeOnStatus(one: EventCandidate, other: EventCandidate, sameArticle: boolean): boolean {
  if (one.status === other.status) return true;
  const both = [one.status, other.status];
  if (both.includes('cancelled')) return both.includes('planned');
  return both.includes('planned') ? !sameArticle : true;
}

function agreeOnType(one: EventCandidate, other: EventCandidate): boolean {
  if (one.act === other.act) return true;
  if (one.type === 'statement' && other.type === 'statement') return true;
  const { kin } = actOf(one.act);
  return kin !== undefined && kin === actOf(other.act).kin;
}

const harmful = new Set<EventType>(['attack', 'military']);

/** Below its headline an article that tells of an attack in Kabul and of one in the country tells of two. */
const areTwoBlows = (one: EventCandidate, other: EventCandidate) =>
  harmful.has(one.type) &&
  harmful.has(other.type) &&
  one.place !== null &&
  other.place !== null &&
  one.place !== other.place &&
  one.where !== 'headline' &&
  other.where !== 'headline';

/** A city lies in its state: «طهران» and «إيران» do not disagree. */
function agreeOnPlace(
  one: string | null,
  other: string | null,
  kinds: Pick<ReadonlyMap<string, ActorRecord>, 'get'>,
): boolean {
  if (one === null || other === null || one === other) return true;
  return kinds.get(one)?.capital === other || kinds.get(other)?.capital === one;
}

function agreeOnCast(one: EventCandidate, other: EventCandidate): boolean {
  const parties = ({ cast }: EventCandidate) =>
    cast.filter(({ role }) => role !== 'absent' && role !== 'present').map(({ actor }) => actor);
  const first = parties(one);
  const second = parties(other);
  const isSpoken = one.type === 'statement' || other.type === 'statement';
  if (isSpoken && (first.length === 0 || second.length === 0)) return false;
  if (first.length === 0 || second.length === 0)
    return (
      one.article === other.article &&
      (one.act === other.act || one.date === other.date || isOneVisit(one, other))
    );
  const shared = first.filter((actor) => second.includes(actor)).length;
  const fewest = Math.min(first.length, second.length);
  if (one.type === 'statement' && other.type === 'statement') return principal(one) === principal(other);
  if (one.act === other.act && !twoSided.has(one.type)) return shared > 0;
  return shared >= Math.min(2, fewest);
}

/** «سيتوجه … والزيارة مقررة في 29»: the visit or the meeting spoken of, without its parties. */
const isOneVisit = (one: EventCandidate, other: EventCandidate) =>
  one.type === other.type && (one.type === 'visit' || one.type === 'meeting');

const principal = ({ cast }: EventCandidate) =>
  cast.find(({ role }) => role === 'agent')?.actor ?? cast[0]?.actor;

function agreeOnDate(one: EventCandidate, other: EventCandidate, sameArticle: boolean): boolean {
  if (one.date === other.date) return true;
  if (contains(one.date, other.date) || contains(other.date, one.date))
    return !sameArticle || !areTwoDates(one, other);
  if (sameArticle) return overlaps(one.date, other.date) && !areTwoDates(one, other);
  return overlaps(one.date, other.date) || areNear(one, other);
}

/** Two dates that one article gives in so many words, each as fine as a night or a day, are of two happenings. */
function areTwoDates(one: EventCandidate, other: EventCandidate): boolean {
  const isFine = ({ time, date }: EventCandidate) => time !== null && lengthInDays(date) <= 2;
  return one.time !== other.time && isFine(one) && isFine(other);
}

/** Documents that disagree by a day on what both sides of it did. */
function areNear(one: EventCandidate, other: EventCandidate): boolean {
  if (grainOf(one.date) !== 'day' || grainOf(other.date) !== 'day' || one.act !== other.act) return false;
  const first = rangeOf(one.date)?.from;
  const second = rangeOf(other.date)?.from;
  const shared = one.cast.filter(({ actor }) => other.cast.some((member) => member.actor === actor)).length;
  return shared >= 2 && !!first && !!second && Math.abs(daysBetween(first, second)) <= daysApart;
}
