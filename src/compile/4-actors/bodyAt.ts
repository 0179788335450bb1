import type { Reading } from '../../lexicon/clitics.ts';
import { cues, latinArticle } from '../../lexicon/names.ts';
import { nameShapes } from '../../lexicon/nameShapes.ts';
import { isDone } from './actsHere.ts';
import type { Directory, InstitutionEntry } from './directory.ts';
import type { BodyFind } from './find.ts';
import { readStateAt } from './readOwner.ts';
import { longest } from './trie.ts';
import { gaps, joinsName, type Word } from './words.ts';

/** The body of a state that begins at a word: «وزارة الخارجية السعودية», "Iranian parliament", "the interior ministry"; null where none does. */
export function bodyAt(
  words: readonly Word[],
  from: number,
  { stem, taken, clitics }: Reading,
  directory: Directory,
  owner: { id: string; state: boolean } | null,
): { find: BodyFind; resume: number } | null {
  const head = longest<InstitutionEntry, Word>(directory.institutions, words, from, stem, joinsName);
  if (!head || cues.ministers.has(words[from - 1]?.form ?? '')) return null;
  const find = ({ body, loaded }: InstitutionEntry, state: string | null, to: number) => ({
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

/** «وزارة الخارجية السعودية», never «الخارجية السعودي»: that is a minister's. */
function agrees(words: readonly Word[], to: number, { body, followedBy }: InstitutionEntry): boolean {
  return (
    followedBy === 'name' || body.f !== true || (words[to - 1] as Word).form.endsWith(nameShapes.feminine)
  );
}
