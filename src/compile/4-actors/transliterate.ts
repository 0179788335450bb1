import { letters } from '../../lexicon/letters.ts';

/** A press-like spelling of a folded Arabic word that no table knows: «العياري» is al-Ayari. */
export function transliterate(form: string, maghrebi: boolean): string {
  const { article } = letters;
  const definite = form.startsWith(article) && form.length > article.length + 2;
  const stem = definite ? form.slice(article.length) : form;
  const latin = spell(stem, maghrebi);
  const written = latin.charAt(0).toUpperCase() + latin.slice(1);
  const before = definite ? (maghrebi ? letters.latinMaghrebiArticle : letters.latinArticle) : '';
  return before + written;
}

function spell(stem: string, maghrebi: boolean): string {
  const ending = letters.endings.find(({ ar }) => stem.endsWith(ar) && stem.length > ar.length + 1);
  const body = ending ? stem.slice(0, -ending.ar.length) : stem;
  let latin = '';
  for (let at = 0; at < body.length; at++) {
    const letter = body[at] as string;
    const isLong = at > 0 && letters.vowels.has(letter) && !startsVowel(body[at + 1]);
    const written = isLong ? letters.vowels.get(letter) : consonant(letter, maghrebi);
    if (!isLong && needsVowel(latin, letter, at)) latin += 'a';
    latin += written ?? '';
  }
  return (latin + (ending?.en ?? '')).replace(/aa+/g, 'a').replace(/(.)\1\1+/g, '$1$1');
}

function consonant(letter: string, maghrebi: boolean): string {
  return (maghrebi ? letters.maghrebi.get(letter) : undefined) ?? letters.letters.get(letter) ?? '';
}

function startsVowel(letter: string | undefined): boolean {
  return letter !== undefined && letters.vowels.has(letter);
}

/** Arabic leaves short vowels out: two consonants on end take an a between them. */
function needsVowel(latin: string, letter: string, at: number): boolean {
  if (at === 0 || letters.vowels.has(letter)) return false;
  const [last = '', before = ''] = [latin.at(-1), latin.at(-2)];
  const isVowel = (sign: string) => 'aeiou'.includes(sign);
  return !isVowel(last) && (at === 1 || isVowel(before) === false || latin.length < 3);
}

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
