import { cues } from '../../lexicon/names.ts';
import type { Directory } from './directory.ts';
import type { Find, NameFind } from './find.ts';
import { isDefinite, namePartOf } from './namePart.ts';
import { readTitle } from './readTitle.ts';
import { gaps, type Word } from './words.ts';

/** The title that stands where a known name was found, and is meant; null where the name is. */
export function titleInstead(
  find: Find,
  words: readonly Word[],
  directory: Directory,
): ReturnType<typeof readTitle> {
  const isTitle = isOverrun(find, words) || isHonorific(find, words, directory);
  return isTitle ? titleOnly(words, find.from, directory) : null;
}

/** «الشيخ مشعل» in «الشيخ مشعل الأحمد»: a short form with a title in it gives way to the full name inside. */
function isOverrun(find: Find, words: readonly Word[]): boolean {
  if (find.is !== 'name' || find.to - find.from < 2) return false;
  if (find.entries.some(({ what, short }) => what === 'place' || !short)) return false;
  const next = words[find.to];
  return next !== undefined && next.gap === gaps.none && goesOn(next);
}

/** «المهندس خالد»: a family name that is a title too stands before a first name. */
function isHonorific(find: Find, words: readonly Word[], directory: Directory): boolean {
  if (find.is !== 'name' || find.to - find.from > 1) return false;
  const next = words[find.to];
  if (!next || next.gap !== gaps.none || next.latin) return false;
  if (isOutletUncited(find, words, directory)) return true;
  if (!find.entries.every(({ short }) => short)) return false;
  const part = namePartOf(next.form);
  return part === 'given' || part === 'particle';
}

/** «السفير كوتشوك»: a newspaper's name, and nothing that says so. */
function isOutletUncited({ entries, from }: NameFind, words: readonly Word[], directory: Directory): boolean {
  const isOutlet = entries.every(({ id }) => directory.actors.get(id)?.media === true);
  return isOutlet && !(words[from] as Word).quoted && !cues.outletHeads.has(words[from - 1]?.form ?? '');
}

function goesOn({ form }: Word): boolean {
  const part = namePartOf(form);
  return (
    part === 'given' || part === 'family' || part === 'particle' || (part === 'unknown' && isDefinite(form))
  );
}

function titleOnly(words: readonly Word[], at: number, directory: Directory): ReturnType<typeof readTitle> {
  const word = words[at] as Word;
  for (const reading of word.known.readings) {
    const title = readTitle(words, at, reading, directory, null);
    if (title) return title;
  }
  return null;
}
