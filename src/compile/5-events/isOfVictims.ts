import { arabicEndings } from '../../lexicon/arabicEndings.ts';
import { readingsOf } from '../../lexicon/clitics.ts';
import { numberAt } from '../../lexicon/numberWords.ts';
import { isPeopleWord } from '../../lexicon/people.ts';
import { isWordOf, phraseAt } from '../../lexicon/phrases.ts';
import type { Head, SentenceReading } from './reading.ts';

/** How soon behind «مقتل» its victims stand: «مقتل أكثر من عشرة مدنيين». */
const victimReach = 5;

/** «أعلن الجيش مقتل خمسة أطفال», «إصابة اثنين من جنوده»: whoever tells of such victims did them no harm. */
export function isOfVictims({ forms, words, covered }: SentenceReading, { at: noun, end }: Head): boolean {
  for (let at = noun + 1; at < end + victimReach && !covered[at]; at++)
    if (readingsOf(forms[at] ?? '').some(({ stem }) => words.speech.victims.has(stem))) return true;
  return false;
}

/** «قتل ضابط في الشرطة أمس برصاص مسلحين», «قتل 12 عنصراً من الجيش»: the noun behind the verb is who was harmed, where nobody else is. */
export function isHarmed(reading: SentenceReading, head: Head, unnamed: number): boolean {
  const { forms, clauses, language } = reading;
  if (language === 'en' || head.shape !== 'verb') return false;
  const noun = [unnamed, unnamed + 1].find((at) => isSomebody(reading, at));
  if (noun === undefined) return false;
  const end = clauses[head.clause]?.end ?? 0;
  return !forms.slice(noun + 1, end).some((_, index) => isObject(reading, noun + 1 + index));
}

/** A word for people, «عنصر», «مدنيين», and no part of a name. */
function isSomebody({ forms, words, covered }: SentenceReading, at: number): boolean {
  const { tanwin } = arabicEndings.noun;
  const form = forms[at] ?? '';
  const nouns = [form, ...(form.endsWith(tanwin) ? [form.slice(0, -tanwin.length)] : [])];
  if (covered[at]) return false;
  return nouns.some((noun) =>
    readingsOf(noun).some(({ stem }) => words.speech.victims.has(stem) || isPeopleWord(stem)),
  );
}

/** «ضابطاً», «12 جندياً», «عشرين رجلاً» with nothing before them that joins or governs: whom others harmed. */
function isObject(reading: SentenceReading, at: number): boolean {
  const { forms, sentence, words } = reading;
  const counted = isNumber(reading, at - 1);
  if (!counted && !(forms[at] ?? '').endsWith(arabicEndings.noun.tanwin)) return false;
  const from = counted ? at - 1 : at;
  const { prepositions, and, among } = words.clauses;
  const isHeld = [prepositions, among].some((phrases) => phraseAt(phrases, forms, from - 1) > 0);
  const isApart = sentence.tokens[from - 1]?.kind === 'mark';
  const isJoined = readingsOf(forms[from] ?? '').some(({ clitics }) => isWordOf(and, clitics));
  return !isHeld && !isApart && !isJoined && isSomebody(reading, at);
}

const isNumber = ({ sentence, forms, times }: SentenceReading, at: number) =>
  (sentence.tokens[at]?.kind === 'number' || numberAt([[forms[at] ?? '']], 0, 'ar') !== null) &&
  !times.some(({ tokens }) => at >= tokens[0] && at < tokens[1]);
