/** The YAML of the time lexicon, one record of tables per language. What each list is for stands in the YAML itself. */
import arabicArticle from './ar/article.yaml';
import arabicFeasts from './ar/feasts.yaml';
import arabicKnownDays from './ar/known-days.yaml';
import arabicMonths from './ar/months.yaml';
import arabicNotDates from './ar/not-dates.yaml';
import arabicNumerals from './ar/numerals.yaml';
import arabicRelative from './ar/relative.yaml';
import arabicTense from './ar/tense.yaml';
import arabicUnits from './ar/units.yaml';
import arabicWeekdays from './ar/weekdays.yaml';
import englishFeasts from './en/feasts.yaml';
import englishKnownDays from './en/known-days.yaml';
import englishMonths from './en/months.yaml';
import englishNotDates from './en/not-dates.yaml';
import englishNumerals from './en/numerals.yaml';
import englishRelative from './en/relative.yaml';
import englishTense from './en/tense.yaml';
import englishUnits from './en/units.yaml';
import englishWeekdays from './en/weekdays.yaml';

type Words = readonly string[];
/** Words by the number or the name they stand for. */
type WordsBy = Readonly<Record<string, Words>>;

/** A day with a name; `calendar` says how it is reckoned, `month` and `day` are counted in it. */
export interface Feast {
  readonly id: string;
  readonly calendar:
    'gregorian' | 'hijri' | 'solar' | 'easter' | 'last-friday-of-ramadan' | 'fourth-thursday';
  readonly month: number;
  readonly day: number;
  readonly days: number;
  readonly names: Words;
}

/** A day that the press names without its year. */
export interface KnownDay {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  /** Holds without a head near it, save right after a later year's day. */
  readonly always: boolean;
  readonly heads: Words;
}

export interface TimeTables {
  /** What is written onto a word to make it definite; empty where the article is a word of its own. */
  readonly articles: Words;
  readonly months: {
    readonly gregorian: WordsBy;
    readonly hijri: WordsBy;
    readonly solar: WordsBy;
    readonly weak: Words;
  };
  readonly weekdays: Readonly<Record<string, Words>>;
  readonly numerals: {
    readonly cardinals: WordsBy;
    readonly ordinals: WordsBy;
    readonly scales: WordsBy;
    readonly ordinalMarks?: Words;
  };
  readonly units: Readonly<
    Record<
      string,
      {
        readonly one?: Words;
        readonly counted?: Words;
        readonly two?: Words;
        readonly pair?: Words;
        readonly many?: Words;
      }
    >
  >;
  readonly relative: {
    readonly days: WordsBy;
    readonly weakDays: Words;
    readonly dayparts: Readonly<Record<string, WordsBy>>;
    readonly directions: WordsBy;
    readonly pointers: WordsBy;
    readonly edges: WordsBy;
    readonly dayPartNames: WordsBy;
    readonly approximately: Words;
    readonly moreOrLess: Words;
    readonly links: WordsBy;
    readonly and: Words;
    readonly last: Words;
    readonly elections: Words;
    /** Words that make the figure behind them a year: "the 2015 deal". */
    readonly determiners?: Words;
    readonly seasons: WordsBy;
    readonly decades: WordsBy;
    readonly decadeMarks?: Words;
    /** Letters before a figure: Q3. */
    readonly quarterMarks?: Words;
    readonly eras: WordsBy;
  };
  readonly feasts: readonly Feast[];
  readonly knownDays: readonly KnownDay[];
  readonly tense: {
    readonly past: readonly Words[] | Words;
    readonly said: readonly Words[] | Words;
    readonly future: readonly Words[] | Words;
    readonly plan: readonly Words[] | Words;
    /** Verbs of putting off: to a day to come, on a day gone by. */
    readonly moved: Words;
    /** Right beside a month or a day they make it one to come. */
    readonly futureBeside: Words;
    /** Before what looks ahead they tell of a plan that may be gone by. */
    readonly was: Words;
    readonly pronouns: Words;
    readonly presentPrefixes: Words;
    readonly notPresent: Words;
    readonly futurePrefixes: Words;
    readonly notFuture: Words;
    readonly pastEndings: Words;
    readonly notPastEndings: Words;
    readonly notPast: Words;
    readonly shortestVerb: number;
  };
  readonly notDates: {
    readonly phrases: Words;
    readonly numberHeads: Words;
    readonly counted: Words;
    readonly namedAfterDays: Words;
    readonly sentences: Words;
    readonly sentencesAfter: Words;
    readonly camps: readonly { readonly month: number; readonly day: number }[];
  };
}

export const timeTables: Readonly<Record<'ar' | 'en', TimeTables>> = {
  ar: {
    articles: (arabicArticle as { articles: Words }).articles,
    months: arabicMonths as TimeTables['months'],
    weekdays: arabicWeekdays as TimeTables['weekdays'],
    numerals: arabicNumerals as TimeTables['numerals'],
    units: arabicUnits as TimeTables['units'],
    relative: arabicRelative as TimeTables['relative'],
    feasts: arabicFeasts as TimeTables['feasts'],
    knownDays: arabicKnownDays as TimeTables['knownDays'],
    tense: arabicTense as TimeTables['tense'],
    notDates: arabicNotDates as TimeTables['notDates'],
  },
  en: {
    articles: [],
    months: englishMonths as TimeTables['months'],
    weekdays: englishWeekdays as TimeTables['weekdays'],
    numerals: englishNumerals as TimeTables['numerals'],
    units: englishUnits as TimeTables['units'],
    relative: englishRelative as TimeTables['relative'],
    feasts: englishFeasts as TimeTables['feasts'],
    knownDays: englishKnownDays as TimeTables['knownDays'],
    tense: englishTense as TimeTables['tense'],
    notDates: englishNotDates as TimeTables['notDates'],
  },
};
