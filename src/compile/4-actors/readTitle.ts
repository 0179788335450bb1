import type { Reading } from '../../lexicon/clitics.ts';
import { belongsTo, counterparts, portfolio, titleTenses, type TitleTense } from '../../lexicon/titles.ts';
import type { Directory, TitleEntry } from './directory.ts';
import type { Find, TitleFind } from './find.ts';
import { readBodyAt, readOfAt, readStateAt, type Owner } from './readOwner.ts';
import { emptyTrie, longest, plant, type Trie } from './trie.ts';
import { formsOf, gaps, type Word } from './words.ts';

/** Where a title begins. */
type Start = Pick<TitleFind, 'from' | 'taken' | 'clitics'>;

const close = (word: Word) => (word.gap & ~(gaps.hyphen | gaps.dot)) === 0;

/**
 * The title that begins at word `from`, whose first form is the reading's stem: «وزير الخارجية الفرنسي», «الأمين العام للأمم المتحدة»,
 * "president". `before` is the owner that stood in front of it in English ("Iranian president").
 */
export function readTitle(
  words: readonly Word[],
  from: number,
  { stem, taken, clitics }: Reading,
  directory: Directory,
  before: { id: string; state: boolean } | null,
): { find: Find; resume: number } | null {
  const { latin } = words[from] as Word;
  if (!latin && counterparts.has(stem)) return counterpart(words, { from, taken, clitics }, directory);
  const head = longest<TitleEntry, Word>(directory.titles, words, from, stem, close);
  if (!head) return null;
  const start = { from, taken, clitics };
  return latin
    ? englishTitle(words, start, head, directory, before)
    : arabicTitle(words, start, head, directory);
}

const isClose = (word: Word) => word.gap === gaps.none;

/** What may stand between a title and a name, by its words. */
const tenses: Trie<TitleTense> = emptyTrie();
for (const [phrase, tense] of titleTenses) plant(tenses, formsOf(phrase), tense);

type Head = { readonly to: number; readonly values: readonly TitleEntry[] };

function arabicTitle(words: readonly Word[], start: Start, head: Head, directory: Directory) {
  const first = readAdjectives(words, head.to);
  const nisba = readStateAt(words, first.to, directory, 'nisba');
  const office = (by: TitleEntry['followedBy']) =>
    head.values.find(({ sort, followedBy }) => sort === 'office' && followedBy === by);
  const said = office('nisba');
  const of = office('name');
  if (nisba && (said ?? of ?? head.values[0])) {
    const rest = readAdjectives(words, nisba.to);
    const entry = (said ?? of ?? head.values[0]) as TitleEntry;
    return titled(start, entry, nisba, first.tense ?? rest.tense, rest.to, rest.to);
  }
  const next = words[first.to];
  const direct = of && next?.gap !== undefined && (next.gap & ~gaps.quote) === 0;
  const owner =
    (direct ? readBodyAt(words, first.to, next.form, directory) : null) ??
    readOfAt(words, first.to, directory, belongsTo);
  if (owner) {
    const byName = head.values.filter(({ followedBy, sort }) => sort === 'office' && followedBy === 'name');
    const entry =
      byName.find(({ title }) => (title?.of_kind === 'body') !== owner.state) ?? said ?? head.values[0];
    if (!entry) return null;
    const rest = readAdjectives(words, owner.to);
    return titled(start, entry, owner, first.tense ?? rest.tense, rest.to, owner.state ? rest.to : first.to);
  }
  const entry = said ?? head.values.find(({ sort }) => sort !== 'office') ?? head.values[0];
  return entry ? titled(start, entry, null, first.tense, first.to, first.to) : null;
}

function englishTitle(
  words: readonly Word[],
  start: Start,
  { to, values }: Head,
  directory: Directory,
  before: { id: string; state: boolean } | null,
) {
  const head = { values, to: portfolioEnd(words, to) };
  const entry = head.values.find(({ sort }) => sort === 'office') ?? head.values[0];
  if (!entry) return null;
  const earlier = words[start.from - 1];
  const tense = earlier ? tenseOf(earlier.form) : null;
  if (before)
    return titled(
      start,
      entry,
      { id: before.id, to: head.to, state: before.state },
      tense ?? tenseBefore(words, start.from),
      head.to,
      head.to,
    );
  const [of, the] = [words[head.to], words[head.to + 1]];
  if (of?.form === 'of' && of.gap === gaps.none && the) {
    const at = the.form === 'the' ? head.to + 2 : head.to + 1;
    const owner = readBodyAt(words, at, words[at]?.form ?? '', directory);
    if (owner && (words[at] as Word).capital > 0)
      return titled(start, entry, owner, tense, owner.to, owner.state ? owner.to : at);
  }
  return titled(start, entry, null, tense, head.to, head.to);
}

/** The index behind "of Social Affairs, Labour and Trade" where a title goes on so at `from`, else `from`. */
function portfolioEnd(words: readonly Word[], from: number): number {
  if (!portfolio.heads.has(words[from - 1]?.form ?? '')) return from;
  for (let to = from; ;) {
    const joint = words[to];
    const isJoint = joint?.gap === gaps.none && portfolio.joints.has(joint.form);
    const matter = words[isJoint ? to + 1 : to];
    const isOne = matter?.capital === 1 && portfolio.words.has(matter.form);
    const isClose = matter?.gap === gaps.none || (to > from && matter?.gap === gaps.comma);
    if (!isOne || !isClose || (to === from && !isJoint)) return to;
    to += isJoint ? 2 : 1;
  }
}

function counterpart(words: readonly Word[], { from, taken, clitics }: Start, directory: Directory) {
  const nisba = readStateAt(words, from + 1, directory, 'nisba');
  const to = nisba?.to ?? from + 1;
  const find: TitleFind = {
    is: 'title',
    from,
    to,
    taken,
    clitics,
    sort: 'office',
    office: null,
    owner: nisba?.id ?? null,
    tense: null,
    counterpart: true,
    open: false,
  };
  return { find, resume: to };
}

function titled(
  { from, taken, clitics }: Start,
  entry: TitleEntry,
  owner: Owner | null,
  tense: TitleTense,
  to: number,
  resume: number,
): { find: TitleFind; resume: number } {
  const { sort, title } = entry;
  const allowed = !title?.only || (owner ? title.only.includes(owner.id) : title.fixed !== undefined);
  const find: TitleFind = {
    is: 'title',
    from,
    to,
    taken,
    clitics,
    sort,
    office: allowed ? title : null,
    owner: owner?.id ?? null,
    tense,
    counterpart: false,
    open: owner === null && (sort === 'head' || entry.followedBy === 'name'),
  };
  return { find, resume };
}

/** "the former German president": the word before the owner. */
function tenseBefore(words: readonly Word[], from: number): TitleTense {
  const word = words[from - 2];
  return word && word.capital === 0 && words[from - 1]?.gap === gaps.none ? tenseOf(word.form) : null;
}

function tenseOf(form: string): TitleTense {
  return tenses.next?.get(form)?.values?.[0] ?? null;
}

function readAdjectives(words: readonly Word[], from: number): { to: number; tense: TitleTense } {
  let tense: TitleTense = null;
  let to = from;
  for (let word = words[to]; word && word.gap === gaps.none; word = words[to]) {
    const said = longest(tenses, words, to, word.form, isClose);
    if (said === null) break;
    tense ??= said.values[0] ?? null;
    to = said.to;
  }
  return { to, tense };
}
