import type { ActorRecord } from '../../model/data.ts';
import { latinSpellings } from '../../lexicon/latinNames.ts';
import { soundOf } from '../../lexicon/latinSounds.ts';
import { nameParticles } from '../../lexicon/nameParts.ts';
import { fold } from '../../model/fold.ts';
import { formsOf } from './words.ts';

const { servant, god, father, particles, latinArticles, dynasty, son, sonToo } = nameParticles;

/** A name with the ways to write it: "Organisation" with "Organization", عبد joined to what follows or not, «نصر الله» as one word or two. */
export function variantsOf(name: string): string[][] {
  const forms = formsOf(name);
  if ((forms[0] ?? '').charCodeAt(0) < 0x250) {
    const otherwise = forms.map((form) => latinSpellings.get(form) ?? form);
    return otherwise.some((form, at) => form !== forms[at]) ? [forms, otherwise] : [forms];
  }
  const variants = [forms];
  if (forms.includes(son)) variants.push(forms.map((form) => (form === son ? sonToo : form)));
  if (forms.includes(servant) || forms.includes(god)) variants.push(joinedForms(forms));
  else if (forms.some(isJoined)) variants.push(splitServant(forms));
  return variants;
}

/** «عبدالله», «نصرالله»: two words written as one. */
function isJoined(form: string): boolean {
  const servantJoined = form.startsWith(servant) && form.length > servant.length + 2;
  return servantJoined || (form.endsWith(god) && form.length > god.length + 2);
}

/** «عبد» and «الله» written together with the word they belong to. */
export function joinedForms(forms: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at] as string;
    const next = forms[at + 1];
    if (next !== undefined && (form === servant || next === god)) {
      joined.push(form + next);
      at++;
    } else joined.push(form);
  }
  return joined;
}

function splitServant(forms: readonly string[]): string[] {
  return forms.flatMap((form) => {
    if (form.startsWith(servant) && form.length > servant.length + 2)
      return [servant, form.slice(servant.length)];
    if (form.endsWith(god) && form.length > god.length + 2) return [form.slice(0, -god.length), god];
    return [form];
  });
}

/** The part of a person's name that stands alone later on: the family name with its particle; null for a single word. */
export function familyOf(words: readonly string[]): string[] | null {
  const parts = words.filter((word) => word.length > 0);
  if (parts.length < 2) return null;
  let from = parts.length - 1;
  if (from > 1 && nameParticles.seconds.has(fold(parts[from] as string))) from--;
  const joins = (word: string | undefined) => word !== undefined && joiner(word);
  while (from > 0 && joins(parts[from - 1])) from--;
  return from === 0 ? null : parts.slice(from);
}

function joiner(word: string): boolean {
  const form = formsOf(word).join('');
  return particles.has(form) || form === servant || form === father || form === dynasty;
}

/** The family name of a person of some Latin name, as other spellings of the name have it: "Meshal" in "Khaled Meshal". */
export function latinFamilies({ name, short, aliases = [] }: ActorRecord): string[] {
  const own = short ? null : latinFamily(name.en);
  return aliases.flatMap((alias) => {
    const family = (alias.codePointAt(0) ?? 0) < 0x250 ? latinFamily(alias) : null;
    const isSame =
      family !== null && own !== null && soundOf(fold(family), true) === soundOf(fold(own), true);
    return isSame ? [family] : [];
  });
}

function latinFamily(name: string): string | null {
  const family = familyOf(name.split(' '));
  return family && withoutLatinArticle(family.join(' '));
}

/** What headlines call a person: the family name in both languages; in English without al-. */
export function shortOf({ name, short }: ActorRecord): { ar: string; en: string } | null {
  if (short) return short;
  const ar = familyOf(name.ar.split(' '));
  if (ar?.[0] === son) return null;
  const en = familyOf(name.en.split(' '));
  if (!ar || !en) return null;
  return { ar: ar.join(' '), en: withoutLatinArticle(en.join(' ')) };
}

function withoutLatinArticle(name: string): string {
  const article = latinArticles.find((written) => name.startsWith(written));
  return article ? name.slice(article.length) : name;
}
