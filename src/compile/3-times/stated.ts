/** What a time expression says, before any calendar. Rules make these; resolveTimes turns them into values. */
import type { Part } from '../../model/schema.ts';

export type Calendar = 'gregorian' | 'hijri' | 'solar';
export type Unit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'third'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';
/** penultimate (the one before last), past, present, future: counted from publication; following, preceding, same: from what was named last. */
export type Direction = 'penultimate' | 'past' | 'present' | 'future' | 'following' | 'preceding' | 'same';
/** What the clause's words say of its time: a verb of telling is a weak past, `plan` a present that announces. */
/** `due` is what was to come when it was said: «كان مقرراً في أكتوبر». */
export type Tense = 'past' | 'said' | 'future' | 'plan' | 'due';

export interface YearSaid {
  readonly number: number | null;
  readonly direction: Direction | null;
}

/** A day or month of a calendar, with or without its year. `last…` closes a list or range: «3-5 مايو», «مايو ويونيو». */
export interface DateSaid {
  readonly as: 'date';
  readonly calendar: Calendar;
  readonly weekday: number | null;
  readonly day: number | null;
  readonly lastDay: number | null;
  readonly month: number | null;
  readonly lastMonth: number | null;
  readonly year: YearSaid | null;
  /** «الماضي», "last": said of the date or month itself. */
  readonly direction: Direction | null;
  /** The other way to read an all-numeric date, where both ways make a date. */
  readonly otherwise: { readonly day: number; readonly month: number } | null;
  /** The year the day is known for where none is said; `sure` where its head stands near: "the Oct. 7 attack". */
  readonly known: { readonly year: number; readonly sure: boolean } | null;
  /** Days from today, where «اليوم», "yesterday" stand beside the date. */
  readonly away: number | null;
  /** The day alone was said, of a month named by direction: «28 من الشهر ذاته», «الخامس من الجاري». */
  readonly ofMonth: Direction | null;
}

/** Today, yesterday, tomorrow; a weekday beside it is the stronger word. */
export interface DaySaid {
  readonly as: 'day';
  readonly offset: number;
  readonly weekday: number | null;
}

export interface WeekdaySaid {
  readonly as: 'weekday';
  readonly weekday: number;
  /** A second one: «ليل الجمعة - السبت». */
  readonly lastWeekday: number | null;
  /** The two are those of one night, no list: «الجمعة - السبت». */
  readonly night: boolean;
  readonly direction: Direction | null;
  /** The week it lies in, where it is named: "Tuesday last week". */
  readonly week: Direction | null;
}

export interface PeriodSaid {
  readonly as: 'period';
  readonly unit: Unit;
  readonly direction: Direction;
}

/** A year, several years or a school year; months and days left unsaid. */
export interface YearsSaid {
  readonly as: 'years';
  readonly calendar: Calendar;
  readonly from: number;
  readonly to: number;
}

export interface DecadeSaid {
  readonly as: 'decade';
  /** First year of the decade, or of the century. */
  readonly start: number;
  readonly century: boolean;
}

export interface SeasonSaid {
  readonly as: 'season';
  readonly season: number;
  readonly year: YearSaid | null;
  readonly direction: Direction | null;
}

/** The n-th quarter, half or third of a year, a month or a decade; `count` of them from there on, or up to the end. */
export interface FractionSaid {
  readonly as: 'fraction';
  readonly unit: 'quarter' | 'half' | 'third' | 'month' | 'week' | 'day';
  /** 1 for the first, -1 for the last. */
  readonly index: number;
  readonly count: number;
  readonly of: Saying | null;
}

/** So many units from a day: ago, in, later. */
export interface CountedSaid {
  readonly as: 'counted';
  readonly unit: Unit | 'hour';
  readonly count: number;
  readonly from: 'published' | 'named' | 'tense';
}

export interface FeastSaid {
  readonly as: 'feast';
  readonly id: string;
  /** 1 for its first day; null for all of it. */
  readonly dayOf: number | null;
  readonly year: YearSaid | null;
  readonly direction: Direction | null;
}

/** «التاريخ نفسه», «اليوم نفسه من العام 2012». */
export interface AnniversarySaid {
  readonly as: 'anniversary';
  /** The day is that of publication, not the one last named: «في مثل هذا اليوم من عام 1967». */
  readonly ofToday: boolean;
  readonly year: YearSaid;
}

export interface SpanSaid {
  readonly as: 'span';
  readonly from: Saying;
  readonly to: Saying;
}

/** A length or a repetition: no place in the calendar; `value` is ISO 8601. */
export interface LengthSaid {
  readonly as: 'length' | 'repeated';
  readonly value: string;
}

/** Words that a calendar cannot place, though they speak of a time. */
export interface VagueSaid {
  readonly as: 'vague';
}

export type Saying =
  | DateSaid
  | DaySaid
  | WeekdaySaid
  | PeriodSaid
  | YearsSaid
  | DecadeSaid
  | SeasonSaid
  | FractionSaid
  | CountedSaid
  | FeastSaid
  | AnniversarySaid
  | SpanSaid
  | LengthSaid
  | VagueSaid;

export interface Stated {
  readonly says: Saying;
  readonly part: Part | null;
  readonly approximate: boolean;
  /** «منذ», "since" or «حتى», "until" stands before it. */
  readonly bound: 'since' | 'until' | null;
  readonly dayPart: string | null;
  /** Hour and minute, `HH:MM`, where they are said with a day. */
  readonly clock: string | null;
  readonly tense: Tense | null;
  readonly quoted: boolean;
}

/** A date with nothing but its calendar said. */
export const emptyDate: DateSaid = {
  as: 'date',
  calendar: 'gregorian',
  weekday: null,
  day: null,
  lastDay: null,
  month: null,
  lastMonth: null,
  year: null,
  direction: null,
  otherwise: null,
  known: null,
  away: null,
  ofMonth: null,
};
