import { letters } from '../../lexicon/letters.ts';
import { parts } from '../../lexicon/personNames.ts';
import { nameParticles } from '../../lexicon/nameParts.ts';
import { fold } from '../../model/fold.ts';
import { transliterate } from './transliterate.ts';

/** An English name for folded Arabic forms, and whether it is the press's spelling throughout. */
export interface EnglishName {
  readonly en: string;
  readonly approximate: boolean;
}

/** How the English-language press would write a person's name; `maghrebi` for people of the Maghreb. */
export function englishName(forms: readonly string[], maghrebi: boolean): EnglishName {
  const written: string[] = [];
  const manner = parts.foreign.has(forms[0] ?? '') ? 'foreign' : maghrebi ? 'maghrebi' : 'arab';
  let approximate = false;
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at] as string;
    const next = forms[at + 1];
    const servant = servantName(form, next, maghrebi);
    if (servant) {
      written.push(servant.en);
      at += servant.taken - 1;
      continue;
    }
    const second = parts.seconds.get(form);
    const particle = parts.particles.get(form);
    const house = forms[at - 1] === nameParticles.dynasty ? houses.get(form) : undefined;
    if (house !== undefined) written.push(house);
    else if (second !== undefined && at > 0) {
      // «نور الدين» is Noureddine in the Maghreb.
      if (maghrebi && form === nameParticles.religion)
        written.push(`${written.pop() ?? ''}${letters.religion}`);
      else written.push(second);
    } else if (particle !== undefined && next !== undefined)
      written.push(particleIn((maghrebi ? parts.maghrebi.get(form) : undefined) ?? particle, maghrebi));
    else {
      const known = spellingOf(form, at === 0, maghrebi);
      written.push(known ?? transliterate(form, manner));
      approximate ||= known === undefined;
    }
  }
  return { en: joined(written), approximate };
}

/** «سعيد» behind «آل» is Said. */
const houses = new Map([...letters.dynasties].reverse().map(([en, ar]) => [fold(ar), capital(en)]));

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function spellingOf(form: string, first: boolean, maghrebi: boolean): string | undefined {
  const local = maghrebi ? parts.maghrebi.get(form) : undefined;
  if (local !== undefined) return local;
  const known = first
    ? (parts.given.get(form) ?? parts.family.get(form))
    : (parts.family.get(form) ?? parts.given.get(form));
  return maghrebi && known !== undefined ? inMaghreb(known) : known;
}

/** "al-Mahdawi" is Mahdaoui, "Bushra" Buchra. */
function inMaghreb(spelling: string): string {
  const bare = spelling.replace(/^(al|el)-/, '');
  return letters.maghrebiSpelling.reduce((name, [other, own]) => name.replaceAll(other, own), bare);
}

function servantName(form: string, next: string | undefined, maghrebi: boolean) {
  const { servant } = nameParticles;
  const split = form === servant && next !== undefined;
  const of = split ? next : form.startsWith(servant) ? form.slice(servant.length) : '';
  if (of === '') return null;
  const known = (maghrebi ? parts.maghrebi.get(`${servant} ${of}`) : undefined) ?? parts.abd.get(of);
  if (known === undefined) return null;
  return { en: known, taken: split ? 2 : 1 };
}

function particleIn(particle: string, maghrebi: boolean): string {
  return maghrebi ? particle.charAt(0).toUpperCase() + particle.slice(1) : particle;
}

/** "Saif" and "al-Din" stay apart, "Nasr" and "Allah" become Nasrallah. */
function joined(words: readonly string[]): string {
  return words.reduce((name, word) => {
    if (word === parts.seconds.get(nameParticles.god)) return name + word.toLowerCase();
    return name === '' ? word : `${name} ${word}`;
  }, '');
}
