import { withoutArticle } from '../../lexicon/article.ts';
import { bodyNames } from '../../lexicon/bodyNames.ts';
import { nameShapes } from '../../lexicon/nameShapes.ts';
import { parts } from '../../lexicon/personNames.ts';
import { isDefinite, isFunctionWord, isOrdinary } from './namePart.ts';
import { gaps, type Word } from './words.ts';

/** A definite adjective of a name: listed, or of the shape of one and no ordinary noun. */
export function isAdjective(form: string): boolean {
  if (!isDefinite(form) || bodyNames.passing.has(form)) return false;
  const stem = form.slice(nameShapes.article.length);
  const base = stem.endsWith(nameShapes.feminine) ? stem.slice(0, -1) : stem;
  return bodyNames.adjectives.has(base) || bodyNames.adjectives.has(stem) || isOfPeople(stem);
}

/** «اليمنيين»: an adjective of nationality in the plural. */
function isOfPeople(stem: string): boolean {
  const ending = nameShapes.pluralEnds.find((end) => stem.endsWith(end));
  return ending !== undefined && bodyNames.adjectives.has(stem.slice(0, -ending.length));
}

/** «البترولية»: of the shape of an adjective and no ordinary noun. */
export function looksAdjective(form: string): boolean {
  if (!isDefinite(form) || bodyNames.passing.has(form) || isOrdinary(form) || parts.family.has(form))
    return false;
  const stem = form.slice(nameShapes.article.length);
  const base = stem.endsWith(nameShapes.feminine) ? stem.slice(0, -1) : stem;
  return base.endsWith(nameShapes.nisba) && base.length > 4;
}

/** What a body is for; behind a head alone only a word that names of bodies hold: «دعوة المجلس للانعقاد» names none. */
export function isPurpose(
  words: readonly Word[],
  at: number,
  taken: readonly boolean[],
  isLoose = true,
): boolean {
  const word = words[at];
  if (!word || taken[at] || word.gap !== gaps.none) return false;
  return word.known.readings.some(
    ({ stem, clitics }) =>
      clitics.startsWith(bodyNames.purpose) &&
      (bodyNames.nouns.has(stem) ||
        bodyNames.nouns.has(withoutArticle(stem)) ||
        (isLoose && isDefinite(stem))),
  );
}

/** «لحقوق الإنسان», «للأرصاد الجوية»: what the body is for. */
export function purposeEnd(words: readonly Word[], at: number, taken: readonly boolean[]): number {
  if (!isPurpose(words, at, taken)) return at;
  let to = at + 1;
  for (let word = words[to]; word && !taken[to] && word.gap === gaps.none && to - at < 4; word = words[to]) {
    if (!isDefinite(word.form) || isFunctionWord(word.form)) break;
    to++;
    if (!isAdjective(words[to]?.form ?? '')) break;
  }
  return to;
}
