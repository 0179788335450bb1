import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { addDays } from '../model/calendar.ts';
import { capital } from '../text/capital.ts';
import { textIn } from '../text/text.ts';
import { entriesIn, type Entry } from './entries.ts';
import type { Selection } from './selection.ts';

/**
 * A calendar of whole-day events. An event of which only a period is known spans it, and says so in its text; one with an
 * open end stands at the end that is known. Without a clock: the stamp is the day the event ends.
 */
export function writeIcs(selection: Selection): string {
  const [language = 'ar', ...others] = selection.languages;
  const { title, edition } = selection.timeline.corpus;
  const entries = entriesIn(selection, language);
  const second = others.map((other) => entriesIn(selection, other));
  const events = entries.flatMap((entry, at) =>
    eventOf(
      entry,
      second.flatMap((all) => all[at] ?? []),
      selection,
    ),
  );
  if (events.length === 0) return emptyCalendar;
  const { error, value } = createEvents(events, {
    productId: 'hawliyat',
    calName: [title[language], textIn(language)('exports.edition', { edition })].join(' · '),
  });
  if (error) throw error;
  return value ?? emptyCalendar;
}

const emptyCalendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:hawliyat', 'END:VCALENDAR', ''].join('\r\n');

/** The library writes DTSTAMP from `timestamp`, which its types leave out. */
type StampedEvent = EventAttributes & { readonly timestamp: DateArray };

function eventOf(entry: Entry, others: readonly Entry[], selection: Selection): StampedEvent[] {
  const { event, link, place } = entry;
  const first = event.date.from ?? event.date.to;
  const last = event.date.to ?? event.date.from;
  if (first === null || last === null) return [];
  const { grain, extent, approximate } = event.date;
  const isCertain = !approximate && (grain === 'day' || extent === 'throughout');
  const text = textIn(entry.language, selection.style.digits);
  return [
    {
      uid: `${event.id}@hawliyat`,
      timestamp: [...dateArray(last).slice(0, 3), 0, 0] as DateArray,
      start: dateArray(first),
      end: dateArray(addDays(last, 1)),
      title: isCertain
        ? entry.title
        : text('exports.uncertainTitle', { title: entry.title, date: entry.date }),
      description: [entry, ...others].map(describe).join('\n\n'),
      status:
        event.status === 'cancelled' ? 'CANCELLED' : event.status === 'happened' ? 'CONFIRMED' : 'TENTATIVE',
      categories: [entry.type],
      ...(place === null ? {} : { location: place }),
      ...(link === null ? {} : { url: link }),
    },
  ];
}

const describe = ({ date, title, status, sources }: Entry): string =>
  [
    `${capital(date)}: ${title} (${status})`,
    ...sources.map(({ publisher, excerpt }) => `${publisher}: ${excerpt}`),
  ].join('\n');

function dateArray(day: string): DateArray {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}
