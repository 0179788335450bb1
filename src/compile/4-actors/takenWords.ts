import { bodyNames } from '../../lexicon/bodyNames.ts';
import { isAdjective } from './bodyComplements.ts';
import type { Find } from './find.ts';
import { isDefinite } from './namePart.ts';
import { gaps, type Word } from './words.ts';

/** Words of known bodies, persons and groups; places may stand inside a body's name. */
export function takenWords(words: readonly Word[], finds: readonly Find[]): boolean[] {
  const taken = new Array<boolean>(words.length).fill(false);
  for (const find of finds) {
    if (find.is === 'title' && find.sort !== 'office') continue;
    if (find.is === 'name' && find.entries.every(({ what, short }) => what === 'place' || short)) continue;
    if (find.is === 'body' && find.state === null && find.to - find.from === 1) continue;
    // «المجلس الوطني لحماية الوطن»: another body than the parliament
    if (find.is === 'body' && find.state === null && isForSomething(words, find)) continue;
    if (find.is === 'name' && find.to - find.from === 1 && isComplement(words, find.from)) continue;
    if (find.is === 'group' && bodyNames.heads.has(words[find.from - 1]?.form ?? '')) continue;
    taken.fill(true, find.from, find.to);
  }
  return taken;
}

/** Two words for a body of any state and, right behind, what this one is for. */
function isForSomething(words: readonly Word[], { from, to }: Find): boolean {
  const [next, last] = [words[to], words[to + 1]];
  return (
    to - from === 2 &&
    isAdjective((words[to - 1] as Word).form) &&
    next?.gap === gaps.none &&
    isPurpose(next) &&
    last?.gap === gaps.none &&
    isDefinite(last.form)
  );
}

/** «لحماية الوطن»: no newspaper. */
function isComplement(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if ((words[at] as Word).gap !== gaps.none || before?.gap !== gaps.none) return false;
  return isPurpose(before);
}

/** «لحماية»: what a body is for. */
const isPurpose = ({ known }: Word) =>
  known.readings.some(({ stem, clitics }) => clitics === bodyNames.purpose && bodyNames.nouns.has(stem));
