import { cues } from '../../lexicon/names.ts';
import { counterparts, honorificWords } from '../../lexicon/titles.ts';
import type { Reading } from '../../lexicon/clitics.ts';
import { bodyAt } from './bodyAt.ts';
import type { Directory, NameEntry } from './directory.ts';
import type { Find } from './find.ts';
import { readTitle } from './readTitle.ts';
import { readSplitTitle } from './splitTitle.ts';
import { titleInstead } from './titleInstead.ts';
import { longest } from './trie.ts';
import { gaps, isPossessive, joinsName, type Word } from './words.ts';

export interface Scan {
  readonly finds: readonly Find[];
  /** States that nisbas and demonyms speak of, once for each time. */
  readonly nisbas: readonly string[];
}

/** A sentence with what was found in it. */
export interface ScannedSentence extends Scan {
  readonly index: number;
  readonly words: readonly Word[];
}

/** Every known name, body of a state, title and group in a sentence, longest first where they overlap. */
export function scanSentence(words: readonly Word[], directory: Directory): Scan {
  const finds: Find[] = [];
  const nisbas: string[] = [];
  let at = 0;
  /** What stood right before in English, "Iranian", "Iran's", "Hamas": the owner of a title or body that follows. */
  let owner: Owning | null = null;
  while (at < words.length) {
    const before: typeof owner = owner && ownsAt(words, owner.to, at) ? owner : null;
    const split = before?.state === true ? readSplitTitle(words, before, directory) : null;
    const first = split ?? bestFind(words, at, directory, before);
    const best = first && (titleInstead(first.find, words, directory) ?? first);
    if (!best) {
      const nisba = nisbaAt(words, at, directory);
      if (nisba) {
        nisbas.push(nisba.state);
        owner = { id: nisba.state, from: at, to: nisba.to, state: true };
        at = nisba.to;
        if (isPossessive(words[at])) at++;
      } else at++;
      continue;
    }
    const isWhole = best.find.is === 'body' && before?.state === true && before.to === at;
    if (isWhole && finds.at(-1)?.from === before.from) finds.pop();
    finds.push(isWhole ? { ...best.find, from: before.from } : best.find);
    const id =
      best.find.is === 'name' ? best.find.entries.find(({ what }) => what === 'actor')?.id : undefined;
    const { from, to } = best.find;
    owner = id === undefined ? null : { id, from, to, state: directory.actors.get(id)?.kind === 'state' };
    at = best.resume;
  }
  return { finds, nisbas };
}

/** Whose a title or body that follows is. */
interface Owning {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly state: boolean;
}

interface Candidate {
  readonly find: Find;
  /** Where to go on reading: inside a title that ends in a body's name, at that name. */
  readonly resume: number;
}

function bestFind(
  words: readonly Word[],
  at: number,
  directory: Directory,
  owner: { id: string; state: boolean } | null,
): Candidate | null {
  const beginnings = beginningsOf(words[at] as Word, directory);
  if (beginnings.length === 0) return null;
  let best: Candidate | null = null;
  const offer = (candidate: Candidate | null) => {
    if (candidate && candidate.find.to > (best?.find.to ?? 0)) best = candidate;
  };
  for (const reading of beginnings) {
    offer(nameAt(words, at, reading, directory));
    offer(bodyAt(words, at, reading, directory, owner));
    offer(readTitle(words, at, reading, directory, owner));
    offer(groupAt(words, at, reading, directory));
  }
  return best;
}

function groupAt(
  words: readonly Word[],
  from: number,
  { stem, taken, clitics }: Reading,
  { groups }: Directory,
): Candidate | null {
  const found = longest(groups, words, from, stem, joinsName);
  if (!found) return null;
  const { to, values } = found;
  return { find: { is: 'group', from, to, taken, clitics, id: values[0] as string }, resume: to };
}

const remembered = new WeakMap<Directory, Map<string, readonly Reading[]>>();
const mostRemembered = 50_000;

/** The readings of a word with which a known name or title may begin. */
function beginningsOf({ form, latin, known: { readings } }: Word, directory: Directory): readonly Reading[] {
  let known = remembered.get(directory);
  if (!known || known.size > mostRemembered) remembered.set(directory, (known = new Map()));
  const own = known.get(form);
  if (own) return own;
  const found = readings.filter(
    ({ stem }) => directory.beginnings.has(stem) || (!latin && counterparts.has(stem)),
  );
  known.set(form, found);
  return found;
}

const shortestLikened = 5;

function nameAt(
  words: readonly Word[],
  from: number,
  { stem, taken, clitics }: Reading,
  directory: Directory,
): Candidate | null {
  const found = longest<NameEntry, Word>(directory.names, words, from, stem, joinsName);
  if (!found) return null;
  const { to, values } = found;
  // «كافي» is no «إفي»
  if (cues.likening.has(clitics) && to - from === 1 && stem.length < shortestLikened) return null;
  const entries = (words[from] as Word).latin
    ? values.filter(({ capitals }) => isWrittenAsName(words, from, to, capitals))
    : values;
  if (entries.length === 0 || isHonorific(words, from, to, entries)) return null;
  return { find: { is: 'name', from, to, taken, clitics, entries }, resume: to };
}

/** "Sheikh Mohammed" is no Hussein al-Sheikh. */
function isHonorific(
  words: readonly Word[],
  from: number,
  to: number,
  entries: readonly NameEntry[],
): boolean {
  const [word, next] = [words[from] as Word, words[to]];
  if (!word.latin || to - from > 1 || !honorificWords.has(word.form)) return false;
  return entries.every(({ short }) => short) && next?.capital === 1 && next.gap === gaps.none;
}

function isWrittenAsName(words: readonly Word[], from: number, to: number, capitals: boolean): boolean {
  if (capitals)
    return words
      .slice(from, to)
      .every(({ capital, form }) => capital === 2 || (capital === 1 && form.length === 1));
  return (words[from] as Word).capital > 0 || (to > from + 1 && (words[from + 1] as Word).capital > 0);
}

function nisbaAt(words: readonly Word[], at: number, directory: Directory) {
  const { form, latin, capital } = words[at] as Word;
  if (latin && capital === 0) return null;
  const found = longest(directory.nisbas, words, at, form, joinsName);
  return found?.values[0] ? { state: found.values[0].state, to: found.to } : null;
}

function ownsAt(words: readonly Word[], to: number, at: number): boolean {
  const next = words[to];
  if (isPossessive(next)) return at === to + 1;
  return at === to && next !== undefined && next.gap === gaps.none;
}
