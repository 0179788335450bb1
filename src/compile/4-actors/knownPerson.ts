import { soundOf } from '../../lexicon/latinSounds.ts';
import { letters } from '../../lexicon/letters.ts';
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
  const own = keyForms(forms);
  const found = (indexOf(directory).get(keyOf(own)) ?? []).filter(({ id, forms: known }) => {
    const country = directory.actors.get(id)?.country;
    return country && votes.has(country) && isWithin(known, own);
  });
  const ids = new Set(found.map(({ id }) => id));
  return ids.size === 1 ? (found[0]?.id ?? null) : null;
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
      const isTelling = isLatin(forms[0]) || isDefinite(forms.at(-1) ?? '');
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
