import type { Directory, TitleEntry } from './directory.ts';
import type { TitleFind } from './find.ts';
import { longest } from './trie.ts';
import { gaps, type Word } from './words.ts';

/** The owner that stands inside a title. */
interface Inside {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Words of the longest titles behind the owner. */
const restReach = 4;

const close = (word: Word) => (word.gap & ~gaps.hyphen) === 0;

/**
 * The English title that a state stands inside of: "top US diplomat", "deputy Syrian foreign minister". The find covers the words
 * behind the state; null where the words around it are no title.
 */
export function readSplitTitle(
  words: readonly Word[],
  owner: Inside,
  { titles }: Pick<Directory, 'titles'>,
): { find: TitleFind; resume: number } | null {
  const lead = words[owner.from - 1];
  const next = words[owner.to];
  if (!lead?.latin || !next || next.gap !== gaps.none || words[owner.from]?.gap !== gaps.none) return null;
  if (!titles.next?.get(lead.form)?.next?.has(next.form)) return null;
  const phrase = [lead, ...words.slice(owner.to, owner.to + restReach)];
  const found = longest<TitleEntry, Word>(titles, phrase, 0, lead.form, close);
  const entry = found?.values.find(({ sort, title }) => sort === 'office' && !title?.only);
  if (!found || !entry || found.to < 2) return null;
  const to = owner.to + found.to - 1;
  const find: TitleFind = {
    is: 'title',
    from: owner.to,
    to,
    taken: 0,
    clitics: '',
    sort: 'office',
    office: entry.title,
    owner: owner.id,
    tense: null,
    counterpart: false,
    open: false,
  };
  return { find, resume: to };
}
