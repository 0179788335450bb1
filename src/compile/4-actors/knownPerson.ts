import { soundOf } from '../../lexicon/latinSounds.ts';
import { letters } from '../../lexicon/letters.ts';
import { nameParticles } from '../../lexicon/nameParts.ts';
import type { Directory } from './directory.ts';
import { isDefinite } from './namePart.ts';
import { joinedForms } from './nameForms.ts';
import { formsOf } from './words.ts';

interface Spelling {
  readonly id: string;
  readonly forms: readonly string[];
}

const indexes = new WeakMap<Directory, ReadonlyMap<string, readonly Spelling[]>>();

/**
 * The person of the tables whom a name written otherwise means: «خالد بن عبد العزيز الفالح» is «خالد الفالح»,
 * "Hadi Amiri" is Hadi al-Amiri. Only where the article speaks of his country; null where nobody or several fit.
 */
export function knownPerson(
  forms: readonly string[],
  directory: Directory,
  votes: ReadonlyMap<string, number>,
): string | null {
  const index = indexOf(directory);
  const whole = keyForms(forms);
  const found = [whole, withoutHouse(whole), keyForms(withoutApostrophe(forms))].flatMap((own) =>
    (index.get(keyOf(own)) ?? []).filter(({ id, forms: known }) => {
      const country = countryOf(id, directory);
      return country && votes.has(country) && isWithin(known, own);
    }),
  );
  const ids = new Set(found.map(({ id }) => id));
  return ids.size === 1 ? (found[0]?.id ?? null) : null;
}

/** His own, or that of the body he leads. */
function countryOf(id: string, directory: Directory): string | null {
  const { country, offices = [] } = directory.actors.get(id) ?? {};
  const led = offices.map(({ of }) => directory.actors.get(of ?? '')?.country).find(Boolean);
  return country ?? led ?? null;
}

/** First and last words of all known names that end in a family name with an article, or are in Latin letters. */
function indexOf(directory: Directory): ReadonlyMap<string, readonly Spelling[]> {
  const known = indexes.get(directory);
  if (known) return known;
  const index = new Map<string, Spelling[]>();
  for (const { id, kind, name, aliases } of directory.actors.values()) {
    if (kind !== 'person') continue;
    for (const written of [name.ar, name.en, ...(aliases ?? [])]) {
      const forms = keyForms(formsOf(written));
      const isTelling =
        isLatin(forms[0]) || isDefinite(forms.at(-1) ?? '') || forms.includes(nameParticles.son);
      if (forms.length < 2 || !isTelling) continue;
      index.set(keyOf(forms), [...(index.get(keyOf(forms)) ?? []), { id, forms }]);
    }
  }
  indexes.set(directory, index);
  return index;
}

/** Latin words by their sound and without articles; Arabic ones with «عبد» joined to what follows. */
function keyForms(forms: readonly string[]): readonly string[] {
  if (!isLatin(forms[0])) return joinedForms(forms);
  return forms.filter((form) => !letters.articles.has(form)).map((form) => soundOf(form, true));
}

/** "Sare'e", two words of a sentence, is one of a name. */
function withoutApostrophe(forms: readonly string[]): readonly string[] {
  return isLatin(forms[0]) ? [...forms.slice(0, -2), forms.slice(-2).join('')] : forms;
}

/** «آل سعود» and the like may be said or left out. */
function withoutHouse(forms: readonly string[]): readonly string[] {
  return forms.at(-2) === nameParticles.dynasty ? forms.slice(0, -2) : forms;
}

function keyOf(forms: readonly string[]): string {
  return `${forms[0] ?? ''} ${forms.at(-1) ?? ''}`;
}

/** The words of one name stand in the other in this order. */
function isWithin(known: readonly string[], own: readonly string[]): boolean {
  let at = 0;
  for (const form of own) if (form === known[at]) at++;
  return at === known.length;
}

function isLatin(form: string | undefined): boolean {
  return form !== undefined && form.charCodeAt(0) < 0x250;
}
