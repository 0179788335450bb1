/** How an event was dated that no words of its own date: said by the compiler alone. */
import type { Bilingual } from '../model/schema.ts';
import arabic from './ar/dating.yaml';
import english from './en/dating.yaml';
import { addTexts, textIn, type Language } from './text.ts';

addTexts('dating', { ar: arabic as object, en: english as object });

export type DatingKey =
  'dateline' | 'smallHours' | 'report' | 'after' | 'simultaneous' | 'apart' | 'inherited' | 'retold';

/** The sentence of that name in both languages, its gaps filled; each is made when it is read. */
export function sayDating(key: DatingKey, values: (language: Language) => Record<string, string>): Bilingual {
  return {
    get ar() {
      return textIn('ar')(`dating.${key}`, values('ar'));
    },
    get en() {
      return textIn('en')(`dating.${key}`, values('en'));
    },
  };
}
