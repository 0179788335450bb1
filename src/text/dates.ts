/** Dates as the press writes them: «الخميس 30 أيار/مايو 2024», «بين 19 و30 أيار/مايو 2024», "by 9 April 2023". */
import { bare, grainOf, isApproximate, rangeOf } from '../model/edtf.ts';
import type { Extent, Part } from '../model/schema.ts';
import { readPeriod, weekdayName, writePeriod, type DateStyle, type Period } from './periods.ts';
import { textIn, type Language } from './text.ts';

export type { DateStyle } from './periods.ts';

export interface DescribedDate {
  /** EDTF as the project writes it, an interval with open ends included. */
  readonly edtf: string;
  readonly extent?: Extent;
  readonly part?: Part | null;
  readonly approximate?: boolean;
}

/**
 * A date in words, to stand alone as a label or after "on", "in" left out. Ranges are in words, never with a dash.
 * A range is read as *within* unless `extent` says *throughout*; what is no EDTF of ours comes back as it is.
 */
export function describeDate(date: DescribedDate, language: Language, style: DateStyle): string {
  const text = textIn(language);
  const approximate = date.approximate === true || isApproximate(date.edtf);
  const said = describeValue(date, approximate, language, style);
  return /[?%]/.test(date.edtf) ? text('dates.uncertain', { date: said }) : said;
}

function describeValue(
  date: DescribedDate,
  approximate: boolean,
  language: Language,
  style: DateStyle,
): string {
  const text = textIn(language);
  const about = (said: string) => (approximate ? text('dates.about', { date: said }) : said);
  const part = date.part ?? null;
  const value = part === null ? bare(date.edtf) : unitAround(bare(date.edtf));
  const [first, last] = value.split('/');
  if (first === undefined || rangeOf(value) === null) return date.edtf;
  if (last === undefined) {
    const period = readPeriod(first);
    return period ? about(describePeriod(period, first, date.extent, part, language, style)) : date.edtf;
  }
  const from = readPeriod(first);
  const to = readPeriod(last);
  if (!from && !to) return text('dates.unknown');
  if (!from && to) {
    const key = to.kind === 'decade' ? 'dates.byDecade' : 'dates.by';
    return text(key, { date: about(bound(to, language, style)) });
  }
  if (from && !to) return text('dates.since', { date: about(bound(from, language, style)) });
  if (!from || !to) return date.edtf;
  const said = describeInterval(from, to, grainOf(value) === 'week', date.extent, part, language, style);
  return approximate ? text('dates.aboutRange', { date: said }) : said;
}

function describePeriod(
  period: Period,
  value: string,
  extent: Extent | undefined,
  part: Part | null,
  language: Language,
  style: DateStyle,
): string {
  const text = textIn(language);
  const written = { month: true, year: style.year ?? true };
  if (period.kind === 'day') {
    const said = writePeriod(period, language, style, written);
    if (!style.weekday) return said;
    return text(`dates.day.${style.order ?? 'dmy'}.weekday`, {
      weekday: weekdayName(value, language),
      date: said,
    });
  }
  const frame = part ?? (extent === 'throughout' ? 'throughout' : 'alone');
  const stance = frame === 'alone' ? 'standing' : 'governed';
  return text(`dates.${frame}.${period.kind}`, {
    period: writePeriod(period, language, style, written, stance),
  });
}

/** One end of a range: "by the 1990s", «منذ القرن العشرين». */
function bound(period: Period, language: Language, style: DateStyle): string {
  const written = { month: true, year: style.year ?? true };
  const said = writePeriod(period, language, style, written, 'governed');
  return period.kind === 'day' ? said : textIn(language)(`dates.alone.${period.kind}`, { period: said });
}

function describeInterval(
  from: Period,
  to: Period,
  isWeek: boolean,
  extent: Extent | undefined,
  part: Part | null,
  language: Language,
  style: DateStyle,
): string {
  const text = textIn(language);
  const throughout = extent === 'throughout';
  const ends = writeEnds(from, to, language, style);
  if (isWeek && !throughout) {
    const period =
      style.short && part === null
        ? text('dates.weekShort', { first: bound(from, language, style) })
        : text('dates.week', ends);
    return part === null ? period : text(`dates.${part}.week`, { period });
  }
  if (from.kind === 'year' && to.kind === 'year') {
    const short = { ...style, short: true };
    const years = { first: writePeriod(from, language, short), last: writePeriod(to, language, short) };
    return text(throughout ? 'dates.fromToYears' : 'dates.betweenYears', years);
  }
  return text(throughout ? 'dates.fromTo' : 'dates.between', ends);
}

/** Both ends, each part they share named once: 19 and 30 May 2024, May 19 and 30, 2024. */
function writeEnds(
  from: Period,
  to: Period,
  language: Language,
  style: DateStyle,
): { first: string; last: string } {
  const year = style.year ?? true;
  const sameYear =
    from.year === to.year && from.kind === to.kind && (from.kind === 'day' || from.kind === 'month');
  if (!sameYear) {
    const whole = { ...style, year: true };
    return { first: bound(from, language, whole), last: bound(to, language, whole) };
  }
  const sameMonth = from.kind === 'day' && from.month === to.month;
  const monthFirst = language === 'en' && style.order === 'mdy';
  return {
    first: writePeriod(from, language, style, { month: !sameMonth || monthFirst, year: false }),
    last: writePeriod(to, language, style, { month: !sameMonth || !monthFirst, year }),
  };
}

/** "Early December" may be kept as its first days: the month or year that holds them is what is named. */
function unitAround(value: string): string {
  const range = value.includes('/') && grainOf(value) !== 'week' ? rangeOf(value) : null;
  if (!range?.from || !range.to) return value;
  if (range.from.slice(0, 7) === range.to.slice(0, 7)) return range.from.slice(0, 7);
  return range.from.slice(0, 4) === range.to.slice(0, 4) ? range.from.slice(0, 4) : value;
}
