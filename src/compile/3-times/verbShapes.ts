/** Verbs by their shape: no list holds every verb, but some first and last letters give the tense away. */
import type { VerbShapes } from '../../lexicon/times.ts';

/** The tense of a word that no list holds, by its first or last letters; null where they tell nothing. */
export function tenseByShape(stem: string, verbs: VerbShapes): 'past' | 'future' | null {
  if (stem.length < verbs.shortest) return null;
  if (verbs.futurePrefixes.some((prefix) => stem.startsWith(prefix)) && !verbs.notFuture.has(stem))
    return 'future';
  const endsLikePast = verbs.pastEndings.some((ending) => stem.endsWith(ending));
  if (!endsLikePast || verbs.notPast.has(stem)) return null;
  return verbs.notPastEndings.some((ending) => stem.endsWith(ending)) ? null : 'past';
}
