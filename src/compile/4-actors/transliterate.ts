import { letters } from '../../lexicon/letters.ts';

/** Whose name it is: the Arab East's, the Maghreb's, or of another language as Arabic writes it. */
export type Manner = 'arab' | 'maghrebi' | 'foreign';

/** A press-like spelling of a folded Arabic word that no table knows: «العياري» is al-Ayari, «نوفاك» is Novak. */
export function transliterate(form: string, manner: Manner): string {
  const { article } = letters;
  const definite = manner !== 'foreign' && form.startsWith(article) && form.length > article.length + 2;
  const latin =
    manner === 'foreign' ? spellForeign(form) : spell(definite ? form.slice(article.length) : form, manner);
  const written = latin.charAt(0).toUpperCase() + latin.slice(1);
  const before = definite
    ? manner === 'maghrebi'
      ? letters.latinMaghrebiArticle
      : letters.latinArticle
    : '';
  return before + written;
}

/** Letter by letter, with an «a» where Arabic leaves a short vowel out between two consonants. */
function spell(stem: string, manner: Manner): string {
  const ending = letters.endings.find(({ ar }) => stem.endsWith(ar) && stem.length > ar.length + 1);
  const body = ending ? stem.slice(0, -ending.ar.length) : stem;
  let latin = '';
  let consonants = 0;
  for (let at = 0; at < body.length; at++) {
    const written = letterIn(body, at, manner);
    const isVowel = vowel.test(written.charAt(0));
    if (!isVowel && consonants > 0 && needsVowel(body, at, consonants, latin)) {
      latin += shortVowel;
      consonants = 0;
    }
    latin += written;
    consonants = isVowel ? 0 : consonants + 1;
  }
  return (latin + (ending?.en ?? '')).replace(/aa+/g, 'aa').replace(/(.)\1\1+/g, '$1$1');
}

const vowel = /[aeiou]/;
const shortVowel = 'a';

/** A short word of three consonants takes a vowel after each of the first two: «عسكر» Askar, «شرف» Sharaf. */
function needsVowel(body: string, at: number, consonants: number, latin: string): boolean {
  if (consonants > 1) return true;
  const isFirst = !vowel.test(latin);
  return isFirst || (body.length === 3 && at === 2);
}

function letterIn(body: string, at: number, manner: Manner): string {
  const letter = body[at] as string;
  const long = letters.vowels.get(letter);
  if (letter === letters.ain) return long === undefined && !isLong(body[at + 1]) ? shortVowel : '';
  const glides = long !== undefined && at === 1 && isLong(body[at + 1]) && long === glide && !isLong(body[0]);
  if (glides || (at > 0 && long !== undefined && !isLong(body[at + 1]))) return long;
  return (
    (manner === 'maghrebi' ? letters.maghrebi.get(letter) : undefined) ?? letters.letters.get(letter) ?? ''
  );
}

function isLong(letter: string | undefined): boolean {
  return letter !== undefined && letters.vowels.has(letter);
}

/** Arabic writes the vowels of foreign names out; only three consonants on end take one more. */
function spellForeign(form: string): string {
  let latin = '';
  let consonants = 0;
  for (let at = 0; at < form.length; at++) {
    const pair = letters.foreign.get(form.slice(at, at + 2));
    const letter = form[at] as string;
    const own =
      at > 0 || vowel.test(letters.foreign.get(letter) ?? '') ? letters.foreign.get(letter) : undefined;
    const written = pair ?? own ?? letters.letters.get(letter) ?? '';
    const isVowel = vowel.test(written.charAt(0));
    if (!isVowel && consonants > 1) latin += foreignVowel;
    consonants = isVowel ? 0 : consonants > 1 ? 1 : consonants + 1;
    latin += written;
    if (pair !== undefined) at++;
  }
  return latin.replace(/aa+/g, 'a').replace(/oo+/g, 'oo');
}

const foreignVowel = 'e';
/** «دياب» is Diab. */
const glide = 'i';

/** An Arabic spelling of a Latin name, letter by letter: "Levitt" is «ليفيت». */
export function toArabic(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => arabicWord(word))
    .join(' ')
    .replace(new RegExp(`(^| )${letters.article} `, 'g'), `$1${letters.article}`);
}

function arabicWord(word: string): string {
  const lower = word
    .normalize('NFKD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
  if (lower === 'al' || lower === 'el') return letters.article;
  let written = '';
  for (let at = 0; at < lower.length;) {
    const pair = letters.arabic.get(lower.slice(at, at + 2));
    const first = at === 0 ? letters.arabicFirst.get(lower[at] as string) : undefined;
    if (pair !== undefined && at + 1 < lower.length) {
      written += pair;
      at += 2;
    } else {
      const single = lower[at] as string;
      const silent = single === 'e' && at === lower.length - 1 && at > 1;
      if (lower[at - 1] !== single) written += silent ? '' : (first ?? letters.arabic.get(single) ?? '');
      at++;
    }
  }
  return written;
}
