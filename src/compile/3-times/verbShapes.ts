/** Verbs by their shape: no list holds every verb, but some first and last letters give the tense away. */
import type { VerbShapes } from '../../lexicon/times.ts';

/** The tense of a word that no list holds, by its first or last letters; null where they tell nothing. */
export function tenseByShape(stem: string, verbs: VerbShapes): 'past' | 'future' | 'present' | null {
  if (stem.length < verbs.shortest) return null;
  if (startsWithOne(stem, verbs.futurePrefixes) && !verbs.notFuture.has(stem)) return 'future';
  if (endsLikePast(stem, verbs)) return 'past';
  return startsWithOne(stem, verbs.presentPrefixes) && !verbs.notPresent.has(stem) ? 'present' : null;
}

function endsLikePast(stem: string, verbs: VerbShapes): boolean {
  if (!verbs.pastEndings.some((ending) => stem.endsWith(ending)) || verbs.notPast.has(stem)) return false;
  return !verbs.notPastEndings.some((ending) => stem.endsWith(ending));
}

const startsWithOne = (stem: string, prefixes: readonly string[]) =>
  prefixes.some((prefix) => stem.startsWith(prefix));
