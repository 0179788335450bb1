import { nameShapes } from '../../lexicon/nameShapes.ts';
import { nameParticles } from '../../lexicon/nameParts.ts';
import { headOf } from './knownWord.ts';
import { isDefinite, isWordName, namePartOf, type NamePart } from './namePart.ts';

/** Do the parts read so far make a person's name; `expected`: a title or verb says so, `listed`: persons stand before it. */
export function isPersonName(
  forms: readonly string[],
  kinds: readonly NamePart[],
  expected: boolean,
  listed: boolean,
): boolean {
  const [first, second] = kinds;
  if (first === undefined || units(kinds) < 2) return false;
  // «المرصد المغربي» begins as a body does.
  if (isDefinite(forms[0] as string) && headOf(forms[0] as string) !== null) return false;
  if (expected || (listed && (second !== 'unknown' || isNisbaShaped(forms.at(-1) as string)))) return true;
  if (first === 'particle') return isKunya(forms);
  if (first === 'unknown') return second === 'particle' || isDefinite(forms[0] as string);
  if (first !== 'given') return false;
  if (!isWordName(forms[0] as string)) return true;
  return second === 'particle' || kinds.slice(1).some((kind, at) => isSure(kind, forms[at + 1] as string));
}

/** «أبو حمزة»: behind a title such a name stands alone. */
export function isKunyaAlone(forms: readonly string[], kinds: readonly NamePart[]): boolean {
  return kinds[0] === 'particle' && forms.length === 2 && forms[0] === nameParticles.father && isKunya(forms);
}

function isKunya(forms: readonly string[]): boolean {
  return (
    (forms[0] === nameParticles.father || forms[0] === nameParticles.servant) &&
    namePartOf(forms[1] as string) !== 'closed'
  );
}

/** «عبد القادر» and «أبو بكر» are one name each. */
function units(kinds: readonly NamePart[]): number {
  return kinds.filter((kind, at) => kind !== 'second' && kinds[at - 1] !== 'particle').length;
}

function isSure(kind: NamePart, form: string): boolean {
  return (kind === 'given' || kind === 'family' || kind === 'second') && !isWordName(form);
}

/** Most family names with an article end as nisbas do: «السرياطي». */
export function isNisbaShaped(form: string): boolean {
  return form.endsWith(nameShapes.nisba);
}
