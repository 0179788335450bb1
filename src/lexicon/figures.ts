/** What a number beside some words counts. */
import { fold } from '../model/fold.ts';
import type { Language } from '../model/schema.ts';
import figureTable from './figures.yaml';

const table = figureTable as Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;
const counted: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  ar: wordsOf('ar'),
  en: wordsOf('en'),
};

/** `killed`, `wounded`, `rockets` …, by the first of the folded words that names what is counted; null where none does. */
export function figuresOf(forms: readonly string[], language: Language): string | null {
  for (const form of forms) {
    const found = counted[language].get(form);
    if (found !== undefined) return found;
  }
  return null;
}

function wordsOf(language: Language): Map<string, string> {
  return new Map(
    Object.entries(table).flatMap(([name, words]) =>
      words[language].map((word): [string, string] => [fold(word), name]),
    ),
  );
}
