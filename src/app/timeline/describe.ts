/** What the timeline says in whole sentences: of an event, of a pill, of a silence, of the window. */
import type { Speech } from '../frame/speech.ts';
import type { EventRow } from '../state/rows.ts';
import { dateOf, type Stretch } from './days.ts';

/**
 * An event as a screen reader says it: date and title as they stand on the label, type, status where it did not simply
 * happen, sources.
 */
export function describeEvent({ event }: EventRow, speech: Speech): string {
  const title = speech.shown.map((language) => event.title[language]).join(' ');
  const parts = [
    speech.text('timeline.option', { date: speech.date(event.date, { short: true }), title }),
    speech.text(`events.types.${event.type}`),
    ...(event.status === 'happened' ? [] : [speech.text(`events.statuses.${event.status}`)]),
    speech.text('events.sources', { count: event.sources.length }),
  ];
  return parts.join(speech.text('reader.listComma'));
}

/** A pill: how many further events it holds and from when to when. Its number is said even where Arabic needs none. */
export function describePill(rows: readonly EventRow[], speech: Speech): string {
  const count = speech.number(rows.length);
  const gathered = speech.text('timeline.gathered', { count: rows.length });
  const from = Math.min(...rows.map((row) => row.stretch.from));
  const to = Math.max(...rows.map((row) => row.stretch.to));
  return speech.text('timeline.option', {
    date: describeDays({ from, to }, speech),
    title: gathered.includes(count) ? gathered : `${count} · ${gathered}`,
  });
}

/** "13 months, no events". */
export function describeSilence({ from, to }: Stretch, speech: Speech): string {
  const days = to - from;
  const [key, count] =
    days < 60 ? ['timeline.lengthDays', days] : days < 730 ? ['timeline.lengthMonths', days / 30.44] : ['timeline.lengthYears', days / 365.25]; // prettier-ignore
  const length = speech.text(key as 'timeline.lengthDays', { count: Math.round(count as number) });
  return speech.text('timeline.silence', { length });
}

/** How many events the window holds, for those who do not see it move. */
export function describeWindow(window: Stretch, count: number, speech: Speech): string {
  const day = (at: number) => speech.date({ edtf: dateOf(at) });
  return speech.text('timeline.shown', {
    count,
    from: day(window.from),
    to: day(Math.max(window.from, window.to - 1)),
  });
}

/** First to last day in words. */
export function describeDays({ from, to }: Stretch, speech: Speech): string {
  const first = dateOf(from);
  const last = dateOf(Math.max(from, to - 1));
  return speech.date({ edtf: first === last ? first : `${first}/${last}`, extent: 'throughout' });
}
