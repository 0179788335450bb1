/** The surface forms of an English verb or noun, in small letters. */
import type { Tense } from './arabicVerbs.ts';

export interface EnglishForm {
  readonly form: string;
  readonly tense: Tense;
  /** A participle that may also be read as a past: «signed». The -ing form is always one. */
  readonly participle: boolean;
}

const vowels = 'aeiou';

/** `lemma` is the base with past and past participle behind it where they are irregular: "meet met", "take took taken". */
export function inflectEnglishVerb(lemma: string): EnglishForm[] {
  const [base = '', past = addEd(base), participle = past] = lemma.trim().split(/\s+/);
  const forms: EnglishForm[] = [
    { form: base, tense: 'present', participle: false },
    { form: addS(base), tense: 'present', participle: false },
    { form: past, tense: 'past', participle: past === participle },
    { form: addIng(base), tense: 'present', participle: true },
  ];
  return past === participle ? forms : [...forms, { form: participle, tense: 'past', participle: true }];
}

/** "attack" gives "attack", "attacks", "attack's". */
export function inflectEnglishNoun(noun: string): string[] {
  return [noun, addS(noun)];
}

function addS(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return endsInConsonantY(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function addEd(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ied`;
  return `${doubles(base) ? base + base.slice(-1) : base}ed`;
}

function addIng(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`;
  return `${doubles(base) ? base + base.slice(-1) : base}ing`;
}

const isVowel = (letter: string | undefined) => letter !== undefined && vowels.includes(letter);
const endsInConsonantY = (base: string) => base.endsWith('y') && !isVowel(base.at(-2));

/** Verbs of two syllables that carry their stress on the last, by how they end. */
const stressedLast = /(?:mit|[^f]fer|cur|pel|quit|nap|trol|gret)$/;

/** "ban" gives "banned": one syllable, one vowel, one consonant; "expel" gives "expelled". */
function doubles(base: string): boolean {
  if (stressedLast.test(base)) return true;
  const last = base.at(-1) ?? '';
  if (isVowel(last) || 'wxy'.includes(last) || !isVowel(base.at(-2)) || isVowel(base.at(-3))) return false;
  return [...base].filter(isVowel).length === 1;
}
