import { readingsOf } from '../../lexicon/clitics.ts';
import { and, cues } from '../../lexicon/names.ts';
import { nameShapes } from '../../lexicon/nameShapes.ts';
import { isDefinite } from './namePart.ts';
import { gaps, type Word } from './words.ts';

/** Does a verb stand beside the words: «باشرت الحكومة», «الحكومة تدرس», "protesters marched", "by gunmen". */
export function actsHere(words: readonly Word[], { from, to }: { from: number; to: number }): boolean {
  const first = words[from] as Word;
  const before = words[from - 1];
  if (before && first.gap === gaps.none && isVerb(before) && !isNounHere(words, from - 1)) return true;
  const next = words[to];
  // «إن النيابة العامة، قررت حبسه»
  if (next?.gap === gaps.comma && !next.latin) return cues.doing.has(next.form) || cues.saying.has(next.form);
  if (!next || (next.gap & ~gaps.quote) !== 0) return false;
  return next.known.part !== 'given' && (isVerb(next) || looksVerbal(next));
}

/** An English verb that somebody does, by the lists or by its ending: "dissolved parliament". */
export const isDone = ({ form }: Word): boolean =>
  cues.doing.has(form) || cues.saying.has(form) || cues.past.some((end) => form.endsWith(end));

/** «على أيدي الثوار», «من طرف مسلحين»: whom a deed is done by. */
export function isDoer(words: readonly Word[], from: number): boolean {
  const [first, second] = [words[from - 2], words[from - 1]];
  if (!second || second.latin || (words[from] as Word).gap !== gaps.none) return false;
  return cues.doneBy.has(second.form) || (!!first && cues.doneBy.has(`${first.form} ${second.form}`));
}

/** «على قتل متظاهرين»: what looks like a verb is a noun behind a preposition. */
function isNounHere(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before !== undefined &&
    !before.latin &&
    (words[at] as Word).gap === gaps.none &&
    cues.governing.has(before.form)
  );
}

function isVerb({ form, latin }: Word): boolean {
  if (cues.saying.has(form) || cues.doing.has(form)) return true;
  if (latin) return cues.agent.has(form);
  return readingsOf(form).some(
    ({ stem, clitics }) => clitics === and && (cues.saying.has(stem) || cues.doing.has(stem)),
  );
}

/** A present or future verb by its shape; English past tenses by theirs. */
function looksVerbal({ form, latin }: Word): boolean {
  if (latin) return form.length > 4 && cues.past.some((end) => form.endsWith(end));
  return (
    form.length > 3 && !isDefinite(form) && nameShapes.presentStarts.some((start) => form.startsWith(start))
  );
}
