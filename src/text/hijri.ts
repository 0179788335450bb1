/** The Hijri day beside a Gregorian one, by the Umm al-Qura calendar. */
import { textIn, writeDigits, type Digits, type Language } from './text.ts';

/** Before this day the calendar that JavaScript knows may be a day off. */
const exactFrom = '1999-04-17';
const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The Hijri date of a day, `YYYY-MM-DD`, in words: «22 ذي القعدة 1445 هـ»; with "about" where it may be a day off. */
export function describeHijri(day: string, language: Language, digits: Digits = 'latn'): string {
  const text = textIn(language);
  const parts = calendar.formatToParts(new Date(`${day}T12:00:00Z`));
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  const written = (number: string) => writeDigits(number, language, digits);
  const date = text('dates.hijri.date', {
    day: written(part('day')),
    month: text(`dates.hijri.months.${Number(part('month'))}`),
    year: written(part('year') || part('relatedYear')),
  });
  return day < exactFrom ? text('dates.about', { date }) : date;
}
