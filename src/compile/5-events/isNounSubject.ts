import { readingsOf } from '../../lexicon/clitics.ts';
import { isTimedAt, type Head, type SentenceReading } from './reading.ts';

/** «تُستأنف المحاكمة», «الحرب بدأت», «تم تشييع الجثمان»: the happening itself is the subject of a light verb. */
export function isNounSubject(reading: SentenceReading, { light, at: verb, end }: Head): boolean {
  if (!light || reading.language === 'en') return false;
  if (reading.heads.some(({ end: before, shape, defined }) => before === verb && shape === 'noun' && defined))
    return true;
  // «تم أمس إجلاء المقاتلين»: a time may stand between
  let behind = end;
  while (isTimedAt(reading, behind)) behind++;
  const noun = reading.heads.find(({ at, shape }) => at === behind && shape === 'noun');
  return (
    noun !== undefined &&
    (noun.defined ||
      readingsOf(reading.forms[end - 1] ?? '').some(({ stem }) => reading.words.clauses.passive.has(stem)))
  );
}
