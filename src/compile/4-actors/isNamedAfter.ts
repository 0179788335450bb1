import { cues, honorificWords } from '../../lexicon/names.ts';
import { gaps, type Word } from './words.ts';

/** «مسجد محمد الأمين», «شارع الحبيب بورقيبة»: a place that bears a person's name. */
export function isNamedAfter(words: readonly Word[], at: number): boolean {
  const last = words[at - 1];
  const before = last && honorificWords.has(last.form) && words[at - 2] ? words[at - 2] : last;
  if (!before || ((words[at] as Word).gap & ~gaps.quote) !== 0) return false;
  return before.known.readings.some(({ stem }) => cues.namedAfter.has(stem));
}
