/** Places and states as clauses name them, by name or by nisba. */
import type { Language, Bilingual } from '../model/schema.ts';
import { fold } from '../model/fold.ts';
import { splitWords, type WordForms } from './clauseWords.ts';
import { nisbaEndings } from './nisbas.ts';
import { world } from './world.ts';

/** A place with its names, and how many words of the clause name it. */
export interface NamedPlace {
  readonly id: string;
  readonly name: Bilingual;
  /** The state it lies in, where it is none. */
  readonly country: string | null;
  readonly length: number;
}

interface Entry extends NamedPlace {
  readonly rest: readonly string[];
}

interface Index {
  readonly names: ReadonlyMap<string, readonly Entry[]>;
  readonly nisbas: ReadonlyMap<string, NamedPlace>;
}

const built = new Map<Language, Index>();

/** The place or state whose name begins at a word of the clause, the longest; null where none does. */
export function placeNamedAt(words: readonly WordForms[], at: number, language: Language): NamedPlace | null {
  const { names } = indexOf(language);
  let longest: Entry | null = null;
  for (const form of words[at] ?? []) {
    for (const entry of names.get(form) ?? []) {
      if (entry.length <= (longest?.length ?? 0)) continue;
      if (entry.rest.every((word, index) => words[at + 1 + index]?.includes(word))) longest = entry;
    }
  }
  return longest;
}

/** The state whose nisba or demonym a word is, or null. */
export function stateOfNisba(forms: WordForms | undefined, language: Language): NamedPlace | null {
  for (const form of forms ?? []) {
    const found = indexOf(language).nisbas.get(form);
    if (found) return found;
  }
  return null;
}

function indexOf(language: Language): Index {
  const known = built.get(language);
  if (known) return known;
  const names = new Map<string, Entry[]>();
  const nisbas = new Map<string, NamedPlace>();
  for (const { id, kind, name, short, aliases, nisba = [] } of world.actors) {
    if (kind !== 'state') continue;
    const shown = short ?? name;
    plant(names, { id, name: shown, country: null }, [name[language], shown[language], ...(aliases ?? [])]);
    for (const one of nisba) {
      const place = { id, name: shown, country: null, length: 1 };
      nisbas.set(fold(one), place);
      if (language === 'ar') nisbas.set(fold(one + nisbaEndings.feminine), place);
    }
  }
  for (const { id, name, aliases, country = null } of world.places)
    plant(names, { id, name, country }, [name[language], ...(aliases ?? [])]);
  const index = { names, nisbas };
  built.set(language, index);
  return index;
}

function plant(
  names: Map<string, Entry[]>,
  place: Omit<NamedPlace, 'length'>,
  forms: readonly string[],
): void {
  for (const form of forms) {
    const [first, ...rest] = splitWords(form);
    if (first === undefined || first.length < 3) continue;
    const entries = names.get(first) ?? [];
    names.set(first, entries);
    entries.push({ ...place, rest, length: rest.length + 1 });
  }
}
