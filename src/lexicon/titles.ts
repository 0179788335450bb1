/** Titles, and the words that stand with them, in both languages at once. */
import { fold } from '../model/fold.ts';
import arabicTitles from './ar/titles.yaml';
import englishTitles from './en/titles.yaml';
import type { TitleTable } from './titleTable.ts';

const titleTables = [arabicTitles, englishTitles] as readonly unknown[] as readonly TitleTable[];
const listed = (words: Readonly<Record<string, string>> | readonly string[]): readonly string[] =>
  Array.isArray(words) ? (words as readonly string[]) : Object.keys(words);

type WordList = {
  [Key in keyof TitleTable]-?: NonNullable<TitleTable[Key]> extends readonly string[] ? Key : never;
}[keyof TitleTable];
const titleWord = (of: WordList): ReadonlySet<string> =>
  new Set(titleTables.flatMap((table) => table[of] ?? []).map(fold));

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

/** What may stand between a title and a name, and what it says of the office. */
export const titleWords = {
  former: titleWord('former'),
  coming: titleWord('coming'),
  acting: titleWord('acting'),
  present: titleWord('present'),
  counterpart: titleWord('counterpart'),
};

/** The letter that joins a title to its body: «الأمين العام للأمم المتحدة». */
export const belongsTo = titleTables[0]?.belongsTo ?? '';

/** «الوزير الروسي»: the minister of a state whom the article names. */
export const ministerWord = fold((arabicTitles as { minister: string }).minister);
