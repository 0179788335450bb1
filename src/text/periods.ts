/** A single day, month, season, year, decade or century in words, without marks and bounds. */
import { weekday } from '../model/calendar.ts';
import type { CorpusRecord } from '../model/data.ts';
import { textIn, writeDigits, type Digits, type Language } from './text.ts';

export type MonthNames = CorpusRecord['months'];

export interface DateStyle {
  readonly months: MonthNames;
  /** 012 or ٠١٢; English always has 012. */
  readonly digits?: Digits;
  /** Names the weekday of a single day. */
  readonly weekday?: boolean;
  /** 30 May 2024 or May 30, 2024; Arabic knows only the first. */
  readonly order?: 'dmy' | 'mdy';
  /** English months shortened, one Arabic name where there are two. */
  readonly short?: boolean;
  /** False leaves the year off wherever a day or month remains, as under a heading that names it. */
  readonly year?: boolean;
}

export type PeriodKind = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

export interface Period {
  readonly kind: PeriodKind;
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

const shapes: readonly (readonly [PeriodKind, RegExp])[] = [
  ['day', /^(\d{4})-(\d{2})-(\d{2})$/],
  ['season', /^(\d{4})-(2[1-4])$/],
  ['month', /^(\d{4})-(\d{2})$/],
  ['year', /^(\d{4})$/],
  ['decade', /^(\d{3}X)$/],
  ['century', /^(\d{2}XX)$/],
];

/** Takes a single EDTF value without marks (`2024-05`, `201X`) apart; null where it is none. */
export function readPeriod(value: string): Period | null {
  for (const [kind, shape] of shapes) {
    const found = shape.exec(value);
    if (found)
      return { kind, year: found[1] ?? '', month: Number(found[2] ?? 0), day: Number(found[3] ?? 0) };
  }
  return null;
}

/**
 * A month's name. `month` is 1 to 12; two systems are joined as the corpus asks: «أيار/مايو», «مايو (أيار)».
 */
export function monthName(month: number, language: Language, style: DateStyle): string {
  const text = textIn(language);
  if (language === 'en') return text(`dates.months.${style.short ? 'short' : 'long'}.${month}`);
  const [first, second] = style.months.replace(/[()]/g, '').split(/[/ ]/);
  const name = text(`dates.months.${first}.${month}`);
  if (second === undefined || style.short) return name;
  const joined = style.months.includes('/') ? 'slash' : 'brackets';
  return text(`dates.months.${joined}`, { first: name, second: text(`dates.months.${second}.${month}`) });
}

/** The weekday of a day, `YYYY-MM-DD`. */
export function weekdayName(day: string, language: Language): string {
  return textIn(language)(`dates.weekdays.${weekday(day)}`);
}

/** Which parts of a day or month to write; the rest is named elsewhere in the phrase. */
export interface Written {
  readonly month: boolean;
  readonly year: boolean;
}

/** Whether the name of a century follows another word, which changes its Arabic ending. */
export type Stance = 'standing' | 'governed';

/** The period in words. Decades and centuries come without the article English gives them, see `dates.alone`. */
export function writePeriod(
  period: Period,
  language: Language,
  style: DateStyle,
  written: Written = { month: true, year: true },
  stance: Stance = 'standing',
): string {
  const text = textIn(language);
  const digits = (part: string | number) => writeDigits(String(part), language, style.digits);
  const year = digits(period.year);
  switch (period.kind) {
    case 'day': {
      const parts = written.month ? (written.year ? 'full' : 'dayMonth') : written.year ? 'dayYear' : 'day';
      const month = monthName(period.month, language, style);
      return text(`dates.day.${style.order ?? 'dmy'}.${parts}`, { day: digits(period.day), month, year });
    }
    case 'month': {
      const month = monthName(period.month, language, style);
      return written.year ? text('dates.month', { month, year }) : month;
    }
    case 'season': {
      const season = (['spring', 'summer', 'autumn', 'winter'] as const)[period.month - 21];
      return text(`dates.seasons.${season}`, { year, next: digits(Number(period.year) + 1) });
    }
    case 'year':
      return text(style.short ? 'dates.yearShort' : 'dates.year', { year });
    case 'decade': {
      const century = writeCentury(Number(period.year.slice(0, 2)) + 1, 'governed', language, style.digits);
      return text(`dates.decade.${period.year[2]}`, {
        decade: digits(period.year.replace('X', '0')),
        century,
      });
    }
    case 'century':
      return writeCentury(Number(period.year.slice(0, 2)) + 1, stance, language, style.digits);
  }
}

function writeCentury(number: number, stance: Stance, language: Language, digits?: Digits): string {
  const named = number >= 17 && number <= 21 ? number : 'other';
  return textIn(language)(`dates.century.${stance}.${named}`, {
    number: writeDigits(String(number), language, digits),
  });
}
