import { nameParticles } from '../../lexicon/nameParts.ts';
import type { Find, NameFind } from './find.ts';
import type { PersonFind } from './findPersons.ts';
import type { LocalPersons } from './knowPersons.ts';
import type { ScannedSentence } from './scanSentence.ts';
import { isPreposition } from './namePart.ts';
import { longest } from './trie.ts';
import { joinsName, type Word } from './words.ts';

/**
 * A sentence's finds with the persons added whom only this article knows, in full and by their family names; `persons` are those
 * found in this sentence.
 */
export function addLocalNames(
  scan: ScannedSentence,
  persons: readonly PersonFind[],
  local: LocalPersons,
): ScannedSentence {
  if (local.names.next === null) return scan;
  const own = persons.map((find) => fullFind(find, local));
  const kept = scan.finds.filter((find) => !own.some((name) => overlaps(name, find)));
  const taken = [...own, ...kept].filter(
    (find) =>
      find.is !== 'name' || (find.entries.some(({ short }) => !short) && !isFathersName(scan.words, find)),
  );
  const again = repeats(scan.words, taken, local);
  const known = kept.filter((find) => taken.includes(find) || !again.some((name) => overlaps(name, find)));
  const widened = kept
    .filter((find): find is NameFind => find.is === 'name' && !known.includes(find))
    .map((find) => ({ find, name: again.find((name) => overlaps(name, find)) as NameFind }));
  const merged = again.map((name) => {
    const other = widened.find((pair) => pair.name === name && pair.find.from === name.from)?.find;
    return other && !isFathersName(scan.words, other)
      ? { ...name, entries: [...name.entries, ...other.entries] }
      : name;
  });
  return { ...scan, finds: [...own, ...known, ...merged].sort((a, b) => a.from - b.from) };
}

/** «أبو عمار» of somebody named in full in this article, «مهند أبو عمار», is nobody known by that name alone. */
const isFathersName = (words: readonly Word[], { from, to }: NameFind) =>
  to - from === 2 && words[from]?.form === nameParticles.father;

function fullFind({ from, to, taken, clitics, sentence }: PersonFind, { at }: LocalPersons): NameFind {
  const id = at.get(`${sentence} ${from}`) as string;
  return {
    is: 'name',
    from,
    to,
    taken,
    clitics,
    entries: [{ id, what: 'actor', short: false, capitals: false }],
  };
}

function repeats(words: readonly Word[], taken: readonly Find[], local: LocalPersons): NameFind[] {
  const free = new Array<boolean>(words.length).fill(true);
  for (const { from, to } of taken) free.fill(false, from, to);
  const found: NameFind[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!free[at]) continue;
    const name = nameAt(words, at, free, local);
    if (!name) continue;
    found.push(name);
    at = name.to - 1;
  }
  return found;
}

function nameAt(
  words: readonly Word[],
  at: number,
  free: readonly boolean[],
  local: LocalPersons,
): NameFind | null {
  const word = words[at] as Word;
  if (word.brokenEnd && isPreposition(word.form)) return null;
  for (const { stem, clitics, taken } of word.known.readings) {
    const found = longest(local.names, words, at, stem, joinsName);
    if (found && free.slice(at, found.to).every(Boolean) && (!word.latin || word.capital > 0))
      return { is: 'name', from: at, to: found.to, taken, clitics, entries: found.values };
  }
  return null;
}

function overlaps(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}
