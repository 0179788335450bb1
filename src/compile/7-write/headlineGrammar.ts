import { isOf } from '../../lexicon/agreement.ts';
import { conjugate, future, joinPrefixes, type Agreement } from '../../text/arabic.ts';
import type { Language } from '../shapes.ts';
import type { Grammar, Mood } from './fillTemplate.ts';

/** How each language writes the verbs of a headline, and how it finishes a line. */
export const grammars: Readonly<Record<Language, Grammar & { readonly finish: (text: string) => string }>> = {
  ar: {
    verb: (verb, agreement, mood) => {
      const written = conjugate(verb, agreement);
      return mood === 'planned' ? future(written) : written;
    },
    participle: (words) => words,
    finish: (text) => joinPrefixes(text.replace(/\s+/g, ' ').trim(), (word) => !isOf('ownLetters', word)),
  },
  en: {
    verb: writeVerb,
    participle: (words, _, mood) =>
      mood === 'planned' ? `to be ${words}` : mood === 'alleged' ? `reportedly ${words}` : words,
    finish: (text) => {
      const line = text.replace(/\s+/g, ' ').trim();
      return line.charAt(0).toUpperCase() + line.slice(1);
    },
  },
};

function writeVerb(verb: string, { number }: Agreement, mood: Mood): string {
  if (mood === 'planned') return `to ${verb}`;
  const [word = '', ...rest] = verb.split(' ');
  const present = [number === 'one' ? thirdPerson(word) : word === 'be' ? 'are' : word, ...rest].join(' ');
  return mood === 'alleged' ? `reportedly ${present}` : present;
}

/** receive: receives, reach: reaches, deny: denies. */
function thirdPerson(verb: string): string {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  if (/(s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
