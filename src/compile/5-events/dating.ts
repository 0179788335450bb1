import { addDays } from '../../model/calendar.ts';
import type { CorpusRecord } from '../../model/data.ts';
import { edtfOf, rangeOf } from '../../model/edtf.ts';
import { describeDate } from '../../text/dates.ts';
import { sayDating } from '../../text/dating.ts';
import type { EventCandidate, Extent, Published, ResolvedTime } from '../shapes.ts';

/** When something happened, and how that was read. */
export type Dating = Pick<
  EventCandidate,
  'date' | 'extent' | 'part' | 'approximate' | 'basis' | 'time' | 'read'
>;

type Months = CorpusRecord['months'];

/** By words of the text; null where they have no value. */
export function byTime(time: ResolvedTime): Dating | null {
  if (time.value === null) return null;
  const { value, part, approximate, basis } = time;
  const read = () => time.read() ?? { ar: time.text, en: time.text };
  return { date: value.replace(/T[^/]*/g, ''), extent: 'within', part, approximate, basis, time, read };
}

/** By words that date the report: it happened on that day or before. */
export function byReport(time: ResolvedTime): Dating | null {
  const dating = byTime(time);
  return (
    dating && {
      ...dating,
      read: () => sayDating('report', (language) => ({ reading: dating.read()[language] })),
    }
  );
}

/** News of the day; null where the article has no day. A page stamped in the small hours may mean the day before. */
export function byDateline(published: Published, months: Months): Dating | null {
  if (published.date === null) return null;
  const day = published.date;
  const date = published.smallHours ? edtfOf(addDays(day, -1), day) : day;
  const key = published.smallHours ? 'smallHours' : 'dateline';
  const read = () =>
    sayDating(key, (language) => ({ date: describeDate({ edtf: day }, language, { months }) }));
  return { date, extent: 'within', part: null, approximate: false, basis: 'dateline', time: null, read };
}

/** After another happening of the text and before publication, or, *throughout*, all that time. */
export function bySequence(
  after: string,
  published: Published,
  months: Months,
  extent: Extent,
): Dating | null {
  const from = rangeOf(after)?.from ?? null;
  const to = published.date;
  if (from === null || to === null || from > to) return null;
  const key = extent === 'throughout' ? 'simultaneous' : 'after';
  const read = () =>
    sayDating(key, (language) => ({
      from: describeDate({ edtf: after }, language, { months }),
      to: describeDate({ edtf: to }, language, { months }),
    }));
  const date = from === to ? to : `${after.split('/')[0] ?? from}/${to}`;
  return { date, extent, part: null, approximate: false, basis: 'event-relative', time: null, read };
}

/** So many days before or after a happening that the text dates. */
export function daysFrom(other: Dating, date: string): Dating {
  const read = () => sayDating('apart', (language) => ({ reading: other.read()[language] }));
  return { ...other, date, extent: 'within', part: null, basis: 'event-relative', read };
}

/** The date of the sentence or the telling before it. */
export function byOther(other: Dating, key: 'inherited' | 'retold'): Dating {
  return { ...other, read: () => sayDating(key, (language) => ({ reading: other.read()[language] })) };
}
