import { anybody, type Count } from '../../lexicon/people.ts';
import { definiteArticle, dualOf, nominativePlural } from '../../text/arabic.ts';
import { headlineText } from '../../text/headlines.ts';
import { writeNumber } from '../../text/text.ts';
import type { Language } from '../shapes.ts';
import type { Slot } from './fillTemplate.ts';
import { formFor } from './headlineNumbers.ts';

/** Some people in words: their kind of src/lexicon/{ar,en}/people.yaml, and how many. */
export interface People {
  readonly kind: string;
  readonly count: Count;
}

/** «3 جنود», «جنديين», soldiers, "dozens of students"; null where headlines have no word for the kind. */
export function writePeople({ kind, count }: People, language: Language): Slot | null {
  const { kinds, masses } = headlineText(language).people;
  const [one, many, accusative, definite] = kinds[kind] ?? [];
  if (one === undefined || many === undefined) return null;
  const whole = () => definite ?? definiteArticle(many);
  const mass = typeof count === 'object' ? masses[count.mass] : undefined;
  const words =
    mass !== undefined
      ? mass.replace('{it}', language === 'ar' ? whole() : many)
      : typeof count === 'number'
        ? numbered(count, { one, many, accusative: accusative ?? one, whole }, language)
        : many;
  const isPlural = mass === undefined && count === 'several' && language === 'ar';
  return {
    tells: kind === anybody ? 1 : 2,
    names: false,
    write: (form) => (form === 'subject' && isPlural ? nominativePlural(words) : words),
    agreement: { gender: 'm', number: count === 1 ? 'one' : count === 2 ? 'two' : 'many', human: true },
  };
}

interface Forms {
  readonly one: string;
  readonly many: string;
  readonly accusative: string;
  readonly whole: () => string;
}

function numbered(count: number, { one, many, accusative, whole }: Forms, language: Language): string {
  const number = headlineText(language).numbers[count] ?? writeNumber(count, language);
  if (language === 'en') return count === 1 ? one : `${number} ${many}`;
  switch (formFor(count, language)) {
    case 'one':
      return one;
    case 'two':
      return dualOf(one) ?? headlineText('ar').two.replace('{it}', whole());
    case 'few':
      return `${number} ${many}`;
    case 'many':
      return `${number} ${accusative}`;
    default:
      return `${number} ${one}`;
  }
}
