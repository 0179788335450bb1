import { cues, latinArticle } from '../../lexicon/names.ts';
import { nameShapes } from '../../lexicon/nameShapes.ts';
import { honorificWords, titleWords } from '../../lexicon/titles.ts';
import type { Reading } from '../../lexicon/clitics.ts';
import type { Directory, InstitutionEntry, NameEntry } from './directory.ts';
import type { BodyFind, Find } from './find.ts';
import { readStateAt } from './readOwner.ts';
import { readTitle } from './readTitle.ts';
import { readSplitTitle } from './splitTitle.ts';
import { titleInstead } from './titleInstead.ts';
import { longest } from './trie.ts';
import { gaps, type Word } from './words.ts';

const insideName = gaps.quote | gaps.hyphen | gaps.dot | gaps.apostrophe | gaps.bracket;

/** May a word follow the one before it inside one name? Commas, colons and full stops of other sentences part names. */
export function joinsName(word: Word): boolean {
  return (word.gap & ~insideName) === 0;
}

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
    const isWhole =
      best.find.is === 'body' && before?.state === true && before.to === at && isNisba(before, finds);
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

/** "Russian" before "military", which is no name by itself. */
const isNisba = ({ from }: Owning, finds: readonly Find[]) => finds.at(-1)?.from !== from;

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
    ({ stem }) => directory.beginnings.has(stem) || (!latin && titleWords.counterpart.has(stem)),
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

function bodyAt(
  words: readonly Word[],
  from: number,
  { stem, taken, clitics }: Reading,
  directory: Directory,
  owner: { id: string; state: boolean } | null,
): Candidate | null {
  const head = longest<InstitutionEntry, Word>(directory.institutions, words, from, stem, joinsName);
  if (!head || cues.ministers.has(words[from - 1]?.form ?? '')) return null;
  const find = ({ body, loaded }: InstitutionEntry, state: string | null, to: number): Candidate => ({
    find: { is: 'body', from, to, taken, clitics, body, state, loaded } satisfies BodyFind,
    resume: to,
  });
  const [entry] = head.values;
  if (!entry) return null;
  if ((words[from] as Word).latin) {
    if (isOfBodies(words, head.to - 1)) return null;
    if (owner?.state) return find(entry, owner.id, head.to);
    return isBareInEnglish(words, from, head.to, entry) ? find(entry, null, head.to) : null;
  }
  for (const entry of head.values) {
    const state = readStateAt(words, head.to, directory, entry.followedBy);
    if (state && agrees(words, state.to, entry)) return find(entry, state.id, state.to);
  }
  const bare = head.values.find(({ body, followedBy }) => body.bare && followedBy === 'nisba');
  return bare ? find(bare, null, head.to) : null;
}

/** "military factions", "an Israeli military operation": an adjective before its noun, where "military" by itself is an army. */
function isOfBodies(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !cues.adjectival.has(word.form) || !next?.latin || next.gap !== gaps.none) return false;
  return cues.militaryNouns.has(next.form);
}

/** "the interior ministry", "Police said": a body of the state that the article is about. */
function isBareInEnglish(
  words: readonly Word[],
  at: number,
  to: number,
  { body, loaded }: InstitutionEntry,
): boolean {
  if (!body.bare || loaded || body.media) return false;
  const [before, next] = [words[at - 1], words[at + 1]];
  // "between government forces and the rebels"
  if (before === undefined || latinArticle.has(before.form) || (to - at > 1 && body.bare === 'always'))
    return true;
  const isClose = (words[at] as Word).gap === gaps.none;
  const isSubject = next !== undefined && next.gap === gaps.none && isDone(next);
  const isObject = isClose && (isDone(before) || cues.complementing.has(before.form));
  return body.unarticled?.includes((words[at] as Word).form) === true && (isSubject || isObject);
}

/** A verb that somebody does, by the lists or by its ending: "dissolved parliament". */
const isDone = ({ form }: Word) =>
  cues.doing.has(form) || cues.saying.has(form) || cues.past.some((end) => form.endsWith(end));

/** «وزارة الخارجية السعودية», never «الخارجية السعودي»: that is a minister's. */
function agrees(words: readonly Word[], to: number, { body, followedBy }: InstitutionEntry): boolean {
  return (
    followedBy === 'name' || body.f !== true || (words[to - 1] as Word).form.endsWith(nameShapes.feminine)
  );
}

function nisbaAt(words: readonly Word[], at: number, directory: Directory) {
  const { form, latin, capital } = words[at] as Word;
  if (latin && capital === 0) return null;
  const found = longest(directory.nisbas, words, at, form, joinsName);
  return found?.values[0] ? { state: found.values[0].state, to: found.to } : null;
}

function isPossessive(word: Word | undefined): boolean {
  return word?.form === 's' && (word.gap & gaps.apostrophe) !== 0;
}

function ownsAt(words: readonly Word[], to: number, at: number): boolean {
  const next = words[to];
  if (isPossessive(next)) return at === to + 1;
  return at === to && next !== undefined && next.gap === gaps.none;
}
