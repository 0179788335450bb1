import { addDays } from '../../model/calendar.ts';
import { rangeOf } from '../../model/edtf.ts';
import type { ResolvedTime } from '../shapes.ts';

/** Whether a time names a date that something can have happened at. */
export function canDate({ kind, value }: ResolvedTime): boolean {
  return (kind === 'DATE' || kind === 'TIME') && value !== null && rangeOf(value) !== null;
}

/** Whether a time begins behind the day of publication, an EDTF day or null. */
export function isAhead(time: ResolvedTime, published: string | null): boolean {
  const from = rangeOf(time.value ?? '')?.from;
  return published !== null && !!from && from > published;
}

/** News is of these last days; what is older is background. */
const recentDays = 2;

/** Whether a time ends in the days of the news, up to the day of publication. */
export function isRecent(time: ResolvedTime, published: string | null): boolean {
  const to = rangeOf(time.value ?? '')?.to;
  return published !== null && !!to && to >= addDays(published, -recentDays) && to <= published;
}
