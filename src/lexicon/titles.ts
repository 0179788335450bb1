/** Titles, and the words that stand with them, in both languages at once. */
import { fold } from '../model/fold.ts';
import arabicTitles from './ar/titles.yaml';
import englishTitles from './en/titles.yaml';
import type { TitleTable } from './titleTable.ts';

const titleTables = [arabicTitles, englishTitles] as readonly unknown[] as readonly TitleTable[];
const listed = (words: Readonly<Record<string, string>> | readonly string[]): readonly string[] =>
  Array.isArray(words) ? (words as readonly string[]) : Object.keys(words);

/** Titles as phrases, to be indexed by the directory. */
export const titles = {
  offices: titleTables.flatMap(({ offices }) => offices),
  honorifics: titleTables.flatMap(({ honorifics }) => listed(honorifics)),
  ranks: titleTables.flatMap(({ ranks, callings, branches = [] }) => [
    ...listed(ranks).flatMap((rank) => [rank, ...branches.map((branch) => `${rank} ${branch}`)]),
    ...listed(callings),
  ]),
  heads: titleTables.flatMap(({ heads }) => heads ?? []),
};

/** Honorifics of one word, folded: «الشيخ», «الأمير». */
export const honorificWords: ReadonlySet<string> = new Set(titles.honorifics.map(fold));

/** Titles that take what they are the head of: «مدير», «رئيس». */
export const titleHeads: ReadonlySet<string> = new Set(titles.heads.map(fold));

/** What words beside a title say of its office; null where they say nothing of it: «السابق», «المنتخب», «الانتقالي», «بالوكالة», «الحالي». */
export type TitleTense = 'former' | 'coming' | 'acting' | 'proxy' | null;

const wordsBeside = (tense: NonNullable<TitleTense> | 'present'): readonly string[] =>
  titleTables.flatMap((table) => table[tense] ?? []);

/** What may stand between a title and a name, as phrases. */
export const titleTenses: readonly (readonly [string, TitleTense])[] = [
  ...(['former', 'coming', 'acting', 'proxy'] as const).flatMap((tense) =>
    wordsBeside(tense).map((phrase) => [phrase, tense] as const),
  ),
  ...wordsBeside('present').map((phrase) => [phrase, null] as const),
];

/** The single ones of these words that are in nobody's name. */
export const titleAdjectives: ReadonlySet<string> = new Set(
  [...wordsBeside('former'), ...wordsBeside('proxy'), ...wordsBeside('present')].map(fold),
);

/** «نظيره»: the office of the one named last. */
export const counterparts: ReadonlySet<string> = new Set(
  titleTables.flatMap(({ counterpart }) => counterpart).map(fold),
);

const titleWords = (of: 'inCharge' | 'joints' | 'portfolios'): ReadonlySet<string> =>
  new Set(titleTables.flatMap((table) => table[of] ?? []).map(fold));

/** "Minister of Social Affairs and Labour": the last words of such titles, and those behind them. */
export const portfolio = {
  heads: titleWords('inCharge'),
  joints: titleWords('joints'),
  words: titleWords('portfolios'),
};

/** The letter that joins a title to its body: «الأمين العام للأمم المتحدة». */
export const belongsTo = titleTables[0]?.belongsTo ?? '';

/** «الوزير الروسي»: the minister of a state whom the article names. */
export const ministerWord = fold((arabicTitles as { minister: string }).minister);
