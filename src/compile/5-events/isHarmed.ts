import { withoutTanwin } from '../../lexicon/arabicNouns.ts';
import { readingsOf } from '../../lexicon/clitics.ts';
import { numberAt } from '../../lexicon/numberWords.ts';
import { isPeopleWord } from '../../lexicon/people.ts';
import { isWordOf, phraseAt } from '../../lexicon/phrases.ts';
import { indices } from './indices.ts';
import { isTimedAt, type Head, type SentenceReading } from './reading.ts';

/** «قتل ضابط في الشرطة أمس برصاص مسلحين», «قتل 12 عنصراً من الجيش»: the noun behind the verb is who was harmed, where nobody else is. */
export function isHarmed(reading: SentenceReading, head: Head, unnamed: number): boolean {
  const { clauses, language } = reading;
  if (language === 'en' || head.shape !== 'verb') return false;
  const noun = [unnamed, unnamed + 1].find((at) => isSomebody(reading, at));
  if (noun === undefined) return false;
  const end = clauses[head.clause]?.end ?? 0;
  return !indices(noun + 1, end).some((at) => isObject(reading, at));
}

/** A word for people, «عنصر», «مدنيين», and no part of a name. */
function isSomebody({ forms, words, covered }: SentenceReading, at: number): boolean {
  if (covered[at]) return false;
  const form = forms[at] ?? '';
  return [form, withoutTanwin(form) ?? form].some((noun) =>
    readingsOf(noun).some(({ stem }) => words.speech.victims.has(stem) || isPeopleWord(stem)),
  );
}

/** «ضابطاً», «12 جندياً», «عشرين رجلاً» with nothing before them that joins or governs: whom others harmed. */
function isObject(reading: SentenceReading, at: number): boolean {
  const { forms, sentence, words } = reading;
  const counted = isNumber(reading, at - 1);
  if (!counted && withoutTanwin(forms[at] ?? '') === null) return false;
  const from = counted ? at - 1 : at;
  const { prepositions, and, among } = words.clauses;
  const isHeld = [prepositions, among].some((phrases) => phraseAt(phrases, forms, from - 1) > 0);
  const isApart = sentence.tokens[from - 1]?.kind === 'mark';
  const isJoined = readingsOf(forms[from] ?? '').some(({ clitics }) => isWordOf(and, clitics));
  return !isHeld && !isApart && !isJoined && isSomebody(reading, at);
}

/** A number, in digits or in words, that is part of no time. */
const isNumber = (reading: SentenceReading, at: number) =>
  (reading.sentence.tokens[at]?.kind === 'number' ||
    numberAt([[reading.forms[at] ?? '']], 0, 'ar') !== null) &&
  !isTimedAt(reading, at);
