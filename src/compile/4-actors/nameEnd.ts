import { and, cues } from '../../lexicon/names.ts';
import { nameShapes } from '../../lexicon/nameShapes.ts';
import { parts } from '../../lexicon/personNames.ts';
import { isPreposition, isWordName } from './namePart.ts';
import { gaps, type Word } from './words.ts';

/** Marks that may stand inside a name. */
export const inside = gaps.hyphen | gaps.dot | gaps.quote;

/** «لوحة», «مطالبهم», «رصيده», «بنائبتين»: words of unknown meaning that end as common nouns do. */
export function looksCommon({ form, tied }: Word): boolean {
  const ends = nameShapes.commonEnds.some((end) => form.endsWith(end) && form.length > end.length + 2);
  return tied || ends || hasPronoun(form);
}

/** «مطالبهم»: an indefinite noun with a pronoun. */
export function hasPronoun(form: string): boolean {
  return nameShapes.pronouns.some((end) => form.endsWith(end) && form.length > end.length + 2);
}

/** Nothing goes on behind the word before: a mark or another person follows. */
export function closesClause(next: Word | undefined): boolean {
  return next === undefined || (next.gap & ~inside) !== 0 || joinsAnother(next);
}

/** «وخالد»: another person is joined on. */
function joinsAnother({ form }: Word): boolean {
  const name = form.startsWith(and) ? form.slice(and.length) : '';
  return name.length > 3 && parts.given.has(name) && !isWordName(name);
}

/** The name ends for sure before this word. */
export function endsClause(next: Word | undefined): boolean {
  if (next === undefined || closesClause(next) || next.known.part === 'closed') return true;
  return cues.appointed.has(next.form) || (next.brokenEnd && isPreposition(next.form));
}
