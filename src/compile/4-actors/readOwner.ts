import { readingsOf } from '../../lexicon/clitics.ts';
import type { Directory } from './directory.ts';
import { longest } from './trie.ts';
import { gaps, type Word } from './words.ts';

export interface Owner {
  readonly id: string;
  /** Index after its last word. */
  readonly to: number;
  readonly state: boolean;
}

const close = (word: Word) => (word.gap & ~(gaps.quote | gaps.hyphen)) === 0;

/** The state at word `at`: as a definite nisba («الإيرانية»), or by its own name («إيران»). */
export function readStateAt(
  words: readonly Word[],
  at: number,
  directory: Directory,
  by: 'nisba' | 'name',
): Owner | null {
  const word = words[at];
  if (!word || word.gap !== gaps.none) return null;
  if (by === 'nisba') {
    const found = longest(directory.nisbas, words, at, word.form, close);
    const nisba = found?.values.find(({ definite }) => definite);
    return found && nisba ? { id: nisba.state, to: found.to, state: true } : null;
  }
  const owner = readBodyAt(words, at, word.form, directory);
  return owner?.state ? owner : null;
}

/** The actor named at word `at`, whose first form is given (it may have lost a clitic). */
export function readBodyAt(
  words: readonly Word[],
  at: number,
  form: string,
  directory: Directory,
): Owner | null {
  const found = longest(directory.names, words, at, form, close);
  const entry = found?.values.find(({ what, short }) => what === 'actor' && !short);
  if (!found || !entry) return null;
  const kind = directory.actors.get(entry.id)?.kind;
  return kind === 'person' ? null : { id: entry.id, to: found.to, state: kind === 'state' };
}

/** The actor that «ل» is joined to at word `at`: «الأمين العام للأمم المتحدة». */
export function readOfAt(
  words: readonly Word[],
  at: number,
  directory: Directory,
  letter: string,
): Owner | null {
  const word = words[at];
  if (!word || word.latin || !close(word)) return null;
  for (const { stem, clitics } of readingsOf(word.form)) {
    if (!clitics.startsWith(letter)) continue;
    const owner = readBodyAt(words, at, stem, directory);
    if (owner) return owner;
  }
  return null;
}
