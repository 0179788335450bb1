/** What can be chosen of what is shared, and what it is called. */
import type { Speech } from '../frame/speech.ts';
import type { Address } from '../state/address.ts';
import type { LanguageChoice } from './view.ts';

export interface Option<Value extends string | number> {
  readonly value: Value;
  readonly name: string;
}

export const languageOptions = ({ text }: Speech): readonly Option<LanguageChoice>[] =>
  (['ar', 'en', 'both'] as const).map((value) => ({ value, name: text(`share.language.${value}`) }));

export const themeOptions = ({ text }: Speech): readonly Option<Address['theme']>[] =>
  (['system', 'light', 'dark'] as const).map((value) => ({ value, name: text(`share.theme.${value}`) }));

/** The language that the page shows just now. */
export const shownLanguage = ({ isBoth, language }: Speech): LanguageChoice => (isBoth ? 'both' : language);
