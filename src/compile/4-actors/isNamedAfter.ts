import { cues } from '../../lexicon/names.ts';
import { honorificWords } from '../../lexicon/titles.ts';
import { gaps, type Word } from './words.ts';

/** "Siraj Munir Mosque", "Al-Sharq newspaper": what bears the name stands behind it in English; `to` is the word there. */
export function namesWhatFollows(words: readonly Word[], to: number): boolean {
  const next = words[to];
  if (!next?.latin || next.gap !== gaps.none) return false;
  return cues.outletHeads.has(next.form) || (next.capital > 0 && cues.namedAfter.has(next.form));
}

/** «مسجد محمد الأمين», «شارع الحبيب بورقيبة»: a place that bears a person's name. */
export function isNamedAfter(words: readonly Word[], at: number): boolean {
  const last = words[at - 1];
  const before = last && honorificWords.has(last.form) && words[at - 2] ? words[at - 2] : last;
  if (!before || ((words[at] as Word).gap & ~gaps.quote) !== 0) return false;
  return before.known.readings.some(({ stem }) => cues.namedAfter.has(stem));
}
