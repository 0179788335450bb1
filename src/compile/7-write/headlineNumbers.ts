import { headlineText, type Counted } from '../../text/headlines.ts';
import { writeNumber } from '../../text/text.ts';
import type { Language } from '../shapes.ts';

const plurals = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };

/** The plural category of a number. */
export function formFor(value: number, language: Language): Intl.LDMLPluralRule {
  return plurals[language].select(value);
}

/** A number in the form its language gives to so many; English writes small numbers in words. */
export function count(value: number, forms: Counted, language: Language): string {
  const form = forms[formFor(value, language)] ?? forms.other ?? '';
  return form.replace('{n}', headlineText(language).numbers[value] ?? writeNumber(value, language));
}
