import { arabicFor } from '../../lexicon/latinSounds.ts';
import { letters } from '../../lexicon/letters.ts';
import { nameParticles } from '../../lexicon/nameParts.ts';
import { writtenParticles, writtenServants } from '../../lexicon/personNames.ts';
import { fold } from '../../model/fold.ts';
import { toArabic } from './transliterate.ts';

/** An Arabic spelling for a person whom the text names in Latin letters: "Saud bin Abdul Rahman Al Thani" is «سعود بن عبد الرحمن آل ثاني». */
export function arabicName(written: string): string {
  const words = written.split(/[\s-]+/).filter((word) => word !== '');
  let name = '';
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const form = fold(word);
    const next = words[at + 1];
    const space = name === '' ? '' : ' ';
    if (next !== undefined && letters.articles.has(form)) {
      const house = /^A/.test(word) ? letters.dynasties.get(fold(next)) : undefined;
      name +=
        space + (house === undefined ? letters.article + partOf(next, true) : `${letters.house} ${house}`);
      at++;
    } else if (next !== undefined && letters.servants.has(form)) {
      const isSplit = letters.articles.has(fold(next)) && words[at + 2] !== undefined;
      name += `${space}${nameParticles.servant} ${letters.article}${partOf(words[isSplit ? at + 2 : at + 1] as string, true)}`;
      at += isSplit ? 2 : 1;
    } else name += space + partOf(word, false);
  }
  return name;
}

const particles = new Map([...writtenParticles].reverse().map(([ar, en]) => [fold(en), ar]));
const servantNames = new Map(writtenServants.map(([of, en]) => [fold(en).replace(/[ -]/g, ''), of]));

/** One word of a name; behind an article without an article of its own. */
function partOf(word: string, isArticled: boolean): string {
  const form = fold(word);
  const servant = servantNames.get(form);
  if (servant !== undefined) return `${nameParticles.servant} ${servant}`;
  const own = particles.get(form) ?? (isArticled ? arabicFor(`al-${form}`) : undefined) ?? arabicFor(form);
  const found = own ?? toArabic(word);
  return isArticled && found.startsWith(letters.article) ? found.slice(letters.article.length) : found;
}
