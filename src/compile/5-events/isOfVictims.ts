import { readingsOf } from '../../lexicon/clitics.ts';
import type { Head, SentenceReading } from './reading.ts';

/** How soon behind «مقتل» its victims stand: «مقتل أكثر من عشرة مدنيين». */
const victimReach = 5;

/** «أعلن الجيش مقتل خمسة أطفال», «إصابة اثنين من جنوده»: whoever tells of such victims did them no harm. */
export function isOfVictims({ forms, words, covered }: SentenceReading, { at: noun, end }: Head): boolean {
  for (let at = noun + 1; at < end + victimReach && !covered[at]; at++)
    if (readingsOf(forms[at] ?? '').some(({ stem }) => words.speech.victims.has(stem))) return true;
  return false;
}
