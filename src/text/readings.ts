/** How a time expression was read, in both languages: what the words said, what they were counted from, what they came to. */
import type { Bilingual } from '../model/schema.ts';
import { describeDate, type DescribedDate } from './dates.ts';
import type { MonthNames } from './periods.ts';
import arabic from './ar/readings.yaml';
import english from './en/readings.yaml';
import { addTexts, textIn, type Language, type TextKey } from './text.ts';

addTexts('readings', { ar: arabic as object, en: english as object });

/** A sentence of the `readings` section with what fills its gaps: numbers, dates, weekdays (1 to 7) and further phrases. */
export interface Phrase {
  readonly key: string;
  readonly values?: Readonly<Record<string, PhraseValue>>;
  /** Picks the plural form. */
  readonly count?: number;
}

export type PhraseValue =
  | number
  | Phrase
  | { readonly date: DescribedDate; readonly year?: boolean; readonly weekday?: boolean }
  | { readonly weekdayNumber: number };

/** The phrase in both languages, months named as the corpus asks. */
export function sayReading(phrase: Phrase, months: MonthNames): Bilingual {
  return { ar: say(phrase, 'ar', months), en: say(phrase, 'en', months) };
}

/** Note on an article whose header names another day than its text allows. */
export function describeContradiction(header: string, day: string, months: MonthNames): Bilingual {
  const dated = (edtf: string) => ({ date: { edtf }, weekday: true });
  return sayReading({ key: 'header', values: { header: dated(header), date: dated(day) } }, months);
}

/** Note on a day of publication solved from the text: the day, or the days that remain. */
export function describeSolution(days: readonly string[], months: MonthNames): Bilingual {
  const [first, ...rest] = days.map((edtf): PhraseValue => ({ date: { edtf }, weekday: true }));
  if (first === undefined) throw new Error('No day to describe');
  if (rest.length === 0) return sayReading({ key: 'inferred', values: { date: first } }, months);
  const dates = rest.reduce(
    (list: PhraseValue, next): Phrase => ({ key: 'listed', values: { first: list, second: next } }),
    first,
  );
  return sayReading({ key: 'candidates', values: { dates } }, months);
}

function say({ key, values = {}, count }: Phrase, language: Language, months: MonthNames): string {
  const filled = Object.entries(values).map(
    ([name, value]) => [name, sayValue(value, language, months)] as const,
  );
  const plural = count === undefined ? {} : { count };
  return textIn(language)(`readings.${key}` satisfies TextKey, { ...Object.fromEntries(filled), ...plural });
}

function sayValue(value: PhraseValue, language: Language, months: MonthNames): string {
  if (typeof value === 'number') return String(value);
  if ('key' in value) return say(value, language, months);
  if ('weekdayNumber' in value) return textIn(language)(`dates.weekdays.${value.weekdayNumber}`);
  const { date, year = true, weekday = false } = value;
  return describeDate(date, language, { months, year, weekday });
}
