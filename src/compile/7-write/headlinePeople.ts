import { anybody, type Count } from '../../lexicon/people.ts';
import { definiteArticle, dualOf, nominativePlural } from '../../text/arabic.ts';
import { headlineText } from '../../text/headlines.ts';
import { writeNumber } from '../../text/text.ts';
import type { Language } from '../shapes.ts';
import type { Slot } from './fillTemplate.ts';
import type { HeadlineMatter } from './headlineMatter.ts';
import { formFor } from './headlineNumbers.ts';

/** Those whom a body sends, by whom it comes and goes. */
const delegation = 'delegation';
const sent = new Set([delegation, 'envoy']);

/** The people whom the best telling counts or names by their kind and says nothing to have happened to. */
export function peopleIn({ clauses, language }: HeadlineMatter, asObject: boolean): Slot | null {
  const found = clauses
    ?.people()[0]
    ?.find(({ kind, of, count, isSide }) => !isSide && kind !== anybody && of === null && count !== 1);
  return found ? writePeople(found, language, asObject) : null;
}

/** Those whom somebody meets: several of a kind, or one behind «مع» or "with". */
export function partyIn({ clauses, language }: HeadlineMatter, asObject: boolean): Slot | null {
  const found = clauses
    ?.people()[0]
    ?.find(
      ({ kind, of, count, isSide }) =>
        kind !== anybody && of === null && (count !== 1 || isSide || kind === delegation),
    );
  return found ? writePeople(found, language, asObject) : null;
}

/** A delegation or an envoy that the best telling names. */
export function delegationIn({ clauses, language }: HeadlineMatter, asObject: boolean): Slot | null {
  const found = clauses?.people()[0]?.find(({ kind }) => sent.has(kind));
  const slot = found ? writePeople(found, language, asObject) : null;
  return slot && { ...slot, leads: true };
}

/** Some people in words: their kind of src/lexicon/{ar,en}/people.yaml, and how many. */
export interface People {
  readonly kind: string;
  readonly count: Count;
}

/**
 * «3 جنود», «جنديين», soldiers, "dozens of students"; null where headlines have no word for the kind. `asObject`: in the accusative,
 * «جندياً».
 */
export function writePeople({ kind, count }: People, language: Language, asObject = false): Slot | null {
  const { kinds, masses, several } = headlineText(language).people;
  const [one, many, accusative = one, definite] = kinds[kind] ?? [];
  if (one === undefined || many === undefined || accusative === undefined) return null;
  const whole = definite ?? (language === 'ar' ? definiteArticle(many) : many);
  const frame = typeof count === 'object' ? masses[count.mass] : several[asObject ? 'object' : 'other'];
  const words =
    typeof count === 'number'
      ? numbered(count, { one: asObject ? accusative : one, many, accusative, whole }, language)
      : (frame ?? '').replace('{it}', whole);
  const leading = language === 'ar' && count === 'several' ? nominativePlural(many) : words;
  return {
    tells: kind === anybody ? 1 : 2,
    names: false,
    write: (form) => (form === 'subject' ? leading : words),
    agreement: { gender: 'm', number: count === 1 ? 'one' : count === 2 ? 'two' : 'many', human: true },
  };
}

interface Forms {
  readonly one: string;
  readonly many: string;
  readonly accusative: string;
  readonly whole: string;
}

function numbered(count: number, { one, many, accusative, whole }: Forms, language: Language): string {
  const number = headlineText(language).numbers[count] ?? writeNumber(count, language);
  if (language === 'en') return count === 1 ? one : `${number} ${many}`;
  switch (formFor(count, language)) {
    case 'one':
      return one;
    case 'two':
      return dualOf(one) ?? headlineText('ar').two.replace('{it}', whole);
    case 'few':
      return `${number} ${many}`;
    case 'many':
      return `${number} ${accusative}`;
    default:
      return `${number} ${one}`;
  }
}
