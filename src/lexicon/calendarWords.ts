/** Which words name months and weekdays, in any language and calendar: enough to tell a page's date line. */
import { fold } from '../model/fold.ts';
import arabicMonths from './ar/months.yaml';
import arabicWeekdays from './ar/weekdays.yaml';
import englishMonths from './en/months.yaml';
import englishWeekdays from './en/weekdays.yaml';

const words = new Set([arabicMonths, arabicWeekdays, englishMonths, englishWeekdays].flatMap(wordsIn));

/** `form` is one folded word; «الأول» of «كانون الأول» counts too. */
export function isCalendarWord(form: string): boolean {
  return words.has(form);
}

function wordsIn(entry: unknown): string[] {
  if (typeof entry === 'string') return fold(entry).match(/\p{L}+/gu) ?? [];
  return typeof entry === 'object' && entry !== null ? Object.values(entry).flatMap(wordsIn) : [];
}
