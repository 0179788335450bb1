/** How the page speaks just now: language, digits, month names. A plain value, handed to every component. */
import { fold } from '../../model/fold.ts';
import type { Bilingual, EventDate } from '../../model/schema.ts';
import { withoutArticle } from '../../lexicon/article.ts';
import { describeDate, type DateStyle } from '../../text/dates.ts';
import { describeHijri } from '../../text/hijri.ts';
import type { MonthNames } from '../../text/periods.ts';
import { textIn, writeNumber, type Digits, type Language, type Text } from '../../text/text.ts';

export interface SpeechSettings {
  readonly language: Language;
  /** Both languages are shown at once. */
  readonly isBoth: boolean;
  readonly digits: Digits;
  /** Hijri days stand beside the Gregorian ones. */
  readonly hijri: boolean;
  readonly months: MonthNames;
}

/** What of a date is said: `language` is the interface's unless given. */
export interface DateWish {
  readonly language?: Language;
  readonly weekday?: boolean;
  readonly short?: boolean;
  readonly year?: boolean;
}

export interface Speech extends SpeechSettings {
  readonly other: Language;
  /** The languages that are shown, the interface's first. */
  readonly shown: readonly Language[];
  readonly direction: 'rtl' | 'ltr';
  readonly style: DateStyle;
  readonly text: Text;
  textIn(language: Language): Text;
  number(value: number, language?: Language): string;
  date(date: Pick<EventDate, 'edtf'> & Partial<EventDate>, wish?: DateWish): string;
  /** The Hijri day, where Hijri days are asked for and the date is a single day; else null. */
  hijriOf(date: Pick<EventDate, 'edtf'>, language?: Language): string | null;
  /** Names in the order of the interface's language, articles passed over. */
  compare(first: Bilingual, second: Bilingual): number;
  /** "A, B and C". */
  list(items: readonly string[]): string;
}

export function speechOf(settings: SpeechSettings): Speech {
  const { language, digits, months } = settings;
  const other = language === 'ar' ? 'en' : 'ar';
  const style: DateStyle = { months, digits };
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const text = textIn(language, digits);
  return {
    ...settings,
    other,
    shown: settings.isBoth ? [language, other] : [language],
    direction: language === 'ar' ? 'rtl' : 'ltr',
    style,
    text,
    textIn: (asked) => textIn(asked, digits),
    number: (value, asked = language) => writeNumber(value, asked, digits),
    date: ({ edtf, extent, part, approximate }, { language: asked = language, ...wish } = {}) =>
      describeDate(
        { edtf, part: part ?? null, approximate: approximate ?? false, ...(extent ? { extent } : {}) },
        asked,
        { ...style, ...wish },
      ),
    hijriOf: ({ edtf }, asked = language) =>
      settings.hijri && /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? describeHijri(edtf, asked, digits) : null,
    compare: (first, second) => collator.compare(sorted(first[language]), sorted(second[language])),
    list: (items) => join(items, text),
  };
}

/** An alif with hamza or madda is a word's own, and no article's: «ألمانيا». */
const ownAlif = /^[\u0622\u0623\u0625]/;

const sorted = (name: string) => (ownAlif.test(name) ? fold(name) : withoutArticle(fold(name)));

function join(items: readonly string[], text: Text): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  const first = items.slice(0, -1).join(text('reader.listComma'));
  return first === '' ? last : text('reader.listAnd', { first, last });
}
