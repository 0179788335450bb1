/** Numbers in a clause, in digits or in words: 15, «ستة», «خمسة عشر», «ثلاثة وعشرين», "twenty-five". */
import type { Language } from '../model/schema.ts';
import { fold } from '../model/fold.ts';
import { withoutArticle } from './article.ts';
import arabic from './ar/numerals.yaml';
import type { WordForms } from './clauseWords.ts';
import english from './en/numerals.yaml';

/** A number, and how many words it takes. */
export interface NumberFind {
  readonly value: number;
  readonly length: number;
}

type Numerals = { readonly cardinals: Readonly<Record<string, readonly string[]>> };

const tables: Readonly<Record<Language, Numerals>> = { ar: arabic as Numerals, en: english as Numerals };
const cardinals: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  ar: readCardinals('ar'),
  en: readCardinals('en'),
};
const ten = 10;
const hundred = 100;
const digits = /^\d{1,5}$/;
/** Figures that news writes of years. */
const years = [1900, 2099] as const;

/** The number that begins at a word, or null. */
export function numberAt(words: readonly WordForms[], at: number, language: Language): NumberFind | null {
  const first = valueOf(words[at], language);
  if (first === null) return null;
  const next = digits.test(words[at]?.[0] ?? '') ? null : valueOf(words[at + 1], language);
  if (next === null) return { value: first, length: 1 };
  if (first < ten && next >= ten && next < hundred) return { value: first + next, length: 2 };
  return { value: first, length: 1 };
}

function valueOf(forms: WordForms | undefined, language: Language): number | null {
  const [whole = ''] = forms ?? [];
  // «الاثنين» is a day, not two
  if (language === 'ar' && withoutArticle(whole) !== whole) return null;
  for (const form of forms ?? []) {
    if (digits.test(form)) return isYear(Number(form)) ? null : Number(form);
    const value = cardinals[language].get(form) ?? hyphened(form, language);
    if (value !== undefined) return value;
  }
  return null;
}

function isYear(value: number): boolean {
  return value >= years[0] && value <= years[1];
}

/** Twenty-five. */
function hyphened(form: string, language: Language): number | undefined {
  const [tens, ones, ...more] = form.split('-').map((part) => cardinals[language].get(part));
  return tens !== undefined && ones !== undefined && more.length === 0 ? tens + ones : undefined;
}

function readCardinals(language: Language): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const [value, words] of Object.entries(tables[language].cardinals)) {
    for (const word of words) known.set(fold(word), Number(value));
  }
  return known;
}
