/**
 * The time lexicon of each language as senses: what a word or a run of words may mean. Which of its senses holds is
 * decided by its neighbours, in the rules of 3-times.
 */
import { fold } from '../model/fold.ts';
import { timeTables, type Feast, type KnownDay, type TimeTables } from './timeTables.ts';

export type { Feast } from './timeTables.ts';

export type SenseKind =
  | 'month'
  | 'weekday'
  | 'cardinal'
  | 'ordinal'
  | 'scale'
  | 'ordinalMark'
  | 'unit'
  | 'today'
  | 'direction'
  | 'pointer'
  | 'edge'
  | 'daypart'
  | 'approximate'
  | 'moreOrLess'
  | 'link'
  | 'and'
  | 'season'
  | 'decade'
  | 'decadeMark'
  | 'era'
  | 'feast'
  | 'tense'
  | 'trap'
  | 'fraction'
  | 'numberHead'
  | 'counted'
  | 'namedAfterDay'
  | 'sentence'
  | 'sentenceAfter'
  | 'last'
  | 'determiner';

export interface Sense {
  readonly kind: SenseKind;
  /** The finer kind: a month's calendar, a unit's name, a direction … */
  readonly name: string;
  /** The number it stands for: month, weekday, amount, offset in days. A unit has 1 (one), 2 (two), 3 (two, named behind it) or 0 (many). */
  readonly value: number;
  /** Has the article written onto it. */
  readonly definite: boolean;
  /** Also a common word or a name: needs company. */
  readonly weak: boolean;
  /** Number of tokens. */
  readonly width: number;
}

export interface Phrase {
  /** The folded tokens behind the first one. */
  readonly rest: readonly string[];
  readonly sense: Sense;
}

export interface TimeLexicon {
  readonly words: ReadonlyMap<string, readonly Sense[]>;
  /** Runs of words by their first one, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly feasts: readonly Feast[];
  /** Heads are folded. */
  readonly knownDays: readonly KnownDay[];
  /** Days that political camps are named after. */
  readonly camps: readonly { readonly month: number; readonly day: number }[];
  /** Words for "and", folded; Arabic writes its own onto the next word. */
  readonly and: ReadonlySet<string>;
  /** What is written onto a word to make it definite, folded. */
  readonly articles: readonly string[];
  /** Words of elections, folded, as they stand in a text. */
  readonly elections: ReadonlySet<string>;
  readonly verbs: VerbShapes;
}

/** How verbs of the language look that no list can hold. All folded. */
export interface VerbShapes {
  readonly pronouns: readonly string[];
  readonly presentPrefixes: readonly string[];
  readonly notPresent: ReadonlySet<string>;
  readonly futurePrefixes: readonly string[];
  readonly notFuture: ReadonlySet<string>;
  readonly pastEndings: readonly string[];
  readonly notPastEndings: readonly string[];
  readonly notPast: ReadonlySet<string>;
  readonly shortest: number;
}

export const timeLexicon: Readonly<Record<'ar' | 'en', TimeLexicon>> = {
  ar: buildLexicon(timeTables.ar),
  en: buildLexicon(timeTables.en),
};

interface Entry {
  readonly kind: SenseKind;
  readonly name?: string;
  readonly value?: number;
  readonly words: readonly string[];
  /** Also enter the words with the article on them. */
  readonly definite?: boolean;
  readonly weak?: ReadonlySet<string>;
}

function buildLexicon(tables: TimeTables): TimeLexicon {
  const words = new Map<string, Sense[]>();
  const phrases = new Map<string, Phrase[]>();
  const enter = (
    written: string,
    { kind, name, value, weak }: Omit<Sense, 'width' | 'definite'>,
    definite: boolean,
  ) => {
    const [first, ...rest] = fold(written).match(/\p{L}+|\p{N}+|\S/gu) ?? [];
    if (first === undefined) return;
    const whole = { kind, name, value, definite, weak, width: rest.length + 1 };
    if (rest.length === 0) words.set(first, [...(words.get(first) ?? []), whole]);
    else phrases.set(first, [...(phrases.get(first) ?? []), { rest, sense: whole }]);
  };
  for (const { kind, name = '', value = 0, words: spelled, definite = false, weak } of entriesOf(tables)) {
    for (const written of new Set(spelled.map(fold))) {
      const sense = { kind, name, value, weak: weak?.has(written) ?? false };
      enter(written, sense, false);
      if (!definite) continue;
      for (const article of tables.articles) enter(withArticle(written, article), sense, true);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  const { tense, relative, feasts } = tables;
  return {
    words,
    phrases,
    feasts,
    camps: tables.notDates.camps,
    knownDays: tables.knownDays.map((known) => ({ ...known, heads: known.heads.map(fold) })),
    and: new Set(relative.and.map(fold)),
    articles: tables.articles.map(fold),
    elections: new Set(relative.elections.map(fold)),
    verbs: {
      pronouns: tense.pronouns.map(fold),
      presentPrefixes: tense.presentPrefixes.map(fold),
      notPresent: new Set(tense.notPresent.map(fold)),
      futurePrefixes: tense.futurePrefixes.map(fold),
      notFuture: new Set(tense.notFuture.map(fold)),
      pastEndings: tense.pastEndings.map(fold),
      notPastEndings: tense.notPastEndings.map(fold),
      notPast: new Set(tense.notPast.map(fold)),
      shortest: tense.shortestVerb,
    },
  };
}

/** The article stands on the last word of a phrase: بعد ظهر, بعد الظهر. */
function withArticle(written: string, article: string): string {
  const at = written.lastIndexOf(' ') + 1;
  return written.slice(0, at) + article + written.slice(at);
}

function entriesOf(tables: TimeTables): Entry[] {
  const { months, weekdays, numerals, units, relative, feasts, tense, notDates } = tables;
  const weakMonths = new Set(months.weak.map(fold));
  const weakWeekdays = new Set((weekdays.weak ?? []).map(fold));
  const numbered = (
    kind: SenseKind,
    table: Readonly<Record<string, readonly string[]>>,
    more: Partial<Entry> = {},
  ): Entry[] =>
    Object.entries(table).map(([value, words]) => ({ kind, value: Number(value), words, ...more }));
  const named = (
    kind: SenseKind,
    table: Readonly<Record<string, readonly string[]>>,
    more: Partial<Entry> = {},
  ): Entry[] => Object.entries(table).map(([name, words]) => ({ kind, name, words, ...more }));
  const flat = (list: readonly (readonly string[])[] | readonly string[]) => list.flat() as string[];
  const days = Object.entries(weekdays).filter(([day]) => /^\d$/.test(day));
  return [
    ...(['gregorian', 'hijri', 'solar'] as const).flatMap((name) =>
      numbered('month', months[name], { name, weak: weakMonths }),
    ),
    ...days.map(([day, words]): Entry => ({
      kind: 'weekday',
      value: Number(day),
      words,
      weak: weakWeekdays,
    })),
    { kind: 'weekday', name: 'many', words: weekdays.many ?? [] },
    ...numbered('cardinal', numerals.cardinals, { definite: true }),
    ...numbered('ordinal', numerals.ordinals, { definite: true }),
    ...numbered('scale', numerals.scales, { definite: true }),
    { kind: 'ordinalMark', words: numerals.ordinalMarks ?? [] },
    ...Object.entries(units).flatMap(
      ([name, { one = [], counted = [], two = [], pair = [], many = [] }]): Entry[] => [
        { kind: 'unit', name, value: 1, words: one, definite: true },
        { kind: 'unit', name, value: 0, words: counted },
        { kind: 'unit', name, value: 2, words: two, definite: true },
        { kind: 'unit', name, value: 3, words: pair },
        { kind: 'unit', name, value: 0, words: many, definite: true },
      ],
    ),
    ...numbered('today', relative.days, { weak: new Set(relative.weakDays.map(fold)) }),
    ...Object.entries(relative.dayparts).flatMap(([name, table]) => numbered('today', table, { name })),
    ...named('direction', relative.directions),
    ...named('pointer', relative.pointers),
    ...named('edge', relative.edges),
    ...named('daypart', relative.dayPartNames, { definite: true }),
    { kind: 'approximate', words: relative.approximately },
    { kind: 'moreOrLess', words: relative.moreOrLess },
    ...named('link', relative.links),
    { kind: 'and', words: relative.and },
    ...numbered('season', relative.seasons, { definite: true }),
    ...numbered('decade', relative.decades),
    { kind: 'decadeMark', words: relative.decadeMarks ?? [] },
    ...named('era', relative.eras),
    ...feasts.map(({ names }, value): Entry => ({ kind: 'feast', value, words: names })),
    ...(['past', 'said', 'future', 'plan', 'moved', 'futureBeside', 'was'] as const).map((name): Entry => ({
      kind: 'tense',
      name,
      words: flat(tense[name]),
    })),
    { kind: 'fraction', words: relative.quarterMarks ?? [] },
    { kind: 'trap', words: notDates.phrases },
    { kind: 'numberHead', words: notDates.numberHeads },
    { kind: 'counted', words: notDates.counted },
    { kind: 'namedAfterDay', words: notDates.namedAfterDays },
    { kind: 'sentence', words: notDates.sentences },
    { kind: 'sentenceAfter', words: notDates.sentencesAfter },
    { kind: 'last', words: relative.last },
    { kind: 'determiner', words: relative.determiners ?? [] },
  ];
}
