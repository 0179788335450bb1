import { capital } from '../text/capital.ts';
import { textIn } from '../text/text.ts';
import { entriesIn, type Entry } from './entries.ts';
import type { Selection } from './selection.ts';

interface TimelineJsDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** The JSON that TimelineJS reads, in the first language chosen: so that people can leave. Open ends are left out. */
export function writeTimelineJs(selection: Selection): string {
  const [language = 'ar'] = selection.languages;
  const { title, about, edition } = selection.timeline.corpus;
  const events = entriesIn(selection, language).flatMap(slideOf);
  const text = `${about[language]} ${textIn(language)('exports.edition', { edition })}`.trim();
  const opening = { text: { headline: escape(title[language]), text: escape(text) } };
  return `${JSON.stringify({ title: opening, events }, null, 1)}\n`;
}

function slideOf({ event, date, title, type, sources, link }: Entry) {
  const { from, to } = event.date;
  const start = from ?? to;
  if (start === null) return [];
  const quotations = sources.map(
    ({ excerpt, excerptLanguage, publisher }) =>
      `<blockquote dir="${excerptLanguage === 'ar' ? 'rtl' : 'ltr'}">${escape(excerpt)}<br>— ${escape(publisher)}</blockquote>`,
  );
  const more = link ? `<p><a href="${escape(link)}">${escape(link)}</a></p>` : '';
  return [
    {
      unique_id: event.id,
      group: type,
      display_date: capital(date),
      start_date: dateOf(start),
      ...(to !== null && to !== start ? { end_date: dateOf(to) } : {}),
      text: { headline: escape(title), text: quotations.join('') + more },
    },
  ];
}

function dateOf(day: string): TimelineJsDate {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: String(Number(month)), day: String(Number(date)) };
}

/** Text of articles is foreign; TimelineJS takes HTML. */
const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
