import { readingsOf } from '../../lexicon/clitics.ts';
import { cues } from '../../lexicon/names.ts';
import { parts } from '../../lexicon/personNames.ts';
import { nameParticles } from '../../lexicon/nameParts.ts';
import { closesClause } from './nameEnd.ts';
import { isDefinite, isOrdinary, isWordName, namePartOf } from './namePart.ts';
import { gaps, type Word } from './words.ts';

/** «ييمينغ» looks like a verb; «بزيارة» is a word with another joined to it. */
export function isNoWord(form: string): boolean {
  return readingsOf(form).every(({ stem }) => !isOrdinary(stem));
}

/** «وعلي محمد»: a name and no other word, right behind. */
export function isSureName(word: Word | undefined): boolean {
  if (word?.gap !== gaps.none || isWordName(word.form)) return false;
  const part = namePartOf(word.form);
  return part === 'given' || part === 'family';
}

/** A family name right behind. */
export function isFamily(word: Word | undefined): boolean {
  return word !== undefined && word.gap === gaps.none && parts.family.has(word.form);
}

/** «بن», «ولد»: whose son he is. */
export function isSonOf(word: Word | undefined): boolean {
  return word !== undefined && word.gap === gaps.none && nameParticles.sonOf.has(word.form);
}

/** A family name, a first name or «عبد» right behind: «هيبة الله», «اريز عبد الله», «دعدوعة العياشي». */
export function isNameNext(next: Word | undefined): boolean {
  if (next?.gap !== gaps.none) return false;
  const { part } = next.known;
  return (
    part === 'second' ||
    next.form === nameParticles.servant ||
    isSonOf(next) ||
    isFamily(next) ||
    isSureName(next)
  );
}

/** «جاني جوخة إن»: two words of no meaning, and what somebody says behind them. */
export function isToldOf(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const told = words[at + 2];
  if (next?.gap !== gaps.none || next.known.part !== 'unknown' || !told || !cues.told.has(told.form))
    return false;
  return (
    (words[at] as Word).known.part === 'unknown' && isNoWord((words[at] as Word).form) && isNoWord(next.form)
  );
}

/** The word before is a verb whose subject may be a person, with or without «و». */
export function speaks(before: Word | undefined): boolean {
  if (before === undefined) return false;
  const { form } = before;
  const bare = form.slice(1);
  return cues.saying.has(form) || cues.doing.has(form) || cues.saying.has(bare) || cues.doing.has(bare);
}

/** «علي» is a first name, or «على» written so: a name follows it for sure. */
export function isFirstName(words: readonly Word[], at: number, titled: boolean): boolean {
  const next = words[at + 1];
  if (!next) return false;
  const part = next.known.part;
  const named =
    part === 'particle' ||
    next.form === nameParticles.servant ||
    ((part === 'given' || part === 'family') && !isWordName(next.form));
  return (words[at] as Word).brokenEnd ? titled && named : titled || named || stands(words, at + 1);
}

/** «وقال الحميدي السبيعي»: two tribal names after a verb of speech. */
export function isTribal(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const form = (words[at] as Word).form;
  return (
    isDefinite(form) &&
    next?.gap === gaps.none &&
    isDefinite(next.form) &&
    parts.family.has(next.form) &&
    speaks(words[at - 1])
  );
}

/** A word that no table knows ends its name for sure: punctuation follows, or a verb of speech stands before the name. */
function stands(words: readonly Word[], to: number): boolean {
  if (closesClause(words[to + 1])) return true;
  return speaks(words[to - 2]);
}
