import { arabicEndings } from '../../lexicon/arabicEndings.ts';
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

/** «قتل ضابط في الشرطة أمس برصاص مسلحين»: the noun behind the verb is who was harmed, where nobody else is. */
export function isHarmed(reading: SentenceReading, head: Head, unnamed: number): boolean {
  const { forms, words, clauses, language } = reading;
  if (language === 'en' || head.shape !== 'verb') return false;
  const isVictim = (at: number) =>
    readingsOf(forms[at] ?? '').some(({ stem }) => words.speech.victims.has(stem));
  if (![unnamed, unnamed + 1].some(isVictim)) return false;
  const { tanwin } = arabicEndings.noun;
  const end = clauses[head.clause]?.end ?? 0;
  for (let at = unnamed + 2; at < end; at++)
    if ((forms[at] ?? '').endsWith(tanwin) && isVictim(at)) return false;
  return true;
}
