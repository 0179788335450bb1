import { headlineText, type Counted } from '../../text/headlines.ts';
import { writeNumber } from '../../text/text.ts';
import type { Language } from '../shapes.ts';
import type { Slot } from './fillTemplate.ts';
import type { TitledEvent } from './headlineMatter.ts';

const plurals = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };

/**
 * A number of things with its noun («3 أشخاص», three rockets) where the tellings count them and agree; null where none counts them
 * or they differ, for a title takes no side.
 */
export function countedSlot(of: string, { tellings }: TitledEvent, language: Language): Slot | null {
  const forms = headlineText(language).counted[of];
  const values = new Set(
    tellings.flatMap(({ figures }) => figures.filter((figure) => figure.of === of).map(({ value }) => value)),
  );
  const [value] = values;
  if (!forms || value === undefined || values.size > 1 || !Number.isInteger(value) || value < 1) return null;
  const words = count(value, forms, language);
  return {
    tells: 1,
    names: false,
    write: () => words,
    agreement: { gender: 'm', number: value === 1 ? 'one' : value === 2 ? 'two' : 'many', human: true },
  };
}

/** A number in the form its language gives to so many; English writes small numbers in words. */
export function count(value: number, forms: Counted, language: Language): string {
  const form = forms[plurals[language].select(value)] ?? forms.other ?? '';
  return form.replace('{n}', headlineText(language).numbers[value] ?? writeNumber(value, language));
}
