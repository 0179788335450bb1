import { photoCredits } from '../../lexicon/latinJoints.ts';
import { latinGiven, latinOrdinary } from '../../lexicon/latinNames.ts';
import { arabicFor, soundsGiven } from '../../lexicon/latinSounds.ts';
import { letters } from '../../lexicon/letters.ts';
import { cues } from '../../lexicon/names.ts';
import { nameParticles } from '../../lexicon/nameParts.ts';
import type { Directory } from './directory.ts';
import type { Find, TitleFind } from './find.ts';
import { namesWhatFollows } from './isNamedAfter.ts';
import type { PersonFind } from './findPersons.ts';
import type { ScannedSentence } from './scanSentence.ts';
import { gaps, isPossessive, type Word } from './words.ts';

const inside = gaps.hyphen | gaps.dot | gaps.apostrophe;
const mostWords = 9;

/** Persons in English sentences who are in no table: capitalised names with a title, a first name or a verb of speech. */
export function findLatinPersons(sentences: readonly ScannedSentence[], directory: Directory): PersonFind[] {
  return sentences.flatMap((sentence) => (isHeadline(sentence.words) ? [] : personsIn(sentence, directory)));
}

function personsIn({ words, finds, index }: ScannedSentence, directory: Directory): PersonFind[] {
  const persons: PersonFind[] = [];
  const taken = new Array<boolean>(words.length).fill(false);
  const titles = new Map<number, TitleFind>();
  for (const find of finds) {
    if (find.is === 'title') {
      if (isMiddleName(words, find)) continue;
      titles.set(find.to, find);
      titles.set(complementEnd(words, find.to), find);
    }
    if (find.is === 'name' && find.entries.every(({ short }) => short)) continue;
    if (find.is === 'name' && find.to - find.from === 1 && isGiven(words, find.from, directory)) continue;
    if (find.is === 'name' && isBehindFirstName(words, find.from) && !taken[find.from - 1]) continue;
    taken.fill(true, find.from, find.to);
  }
  for (let from = 0; from < words.length; from++) {
    const to = runEnd(words, from, taken);
    if (to - from === 0) continue;
    if (goesOnFrom(words, from, taken)) continue;
    const title = titles.get(from) ?? null;
    const isListed = persons.at(-1)?.to === from - 1 && cues.joining.has((words[from - 1] as Word).form);
    const isAmid = persons.at(-1)?.to === from && isListItem(words, from, to);
    if (
      isName(
        words,
        from,
        to,
        title !== null || isListed || isAmid || isApposed(words, from, to, finds),
        directory,
      )
    ) {
      const forms = words.slice(from, to).map(({ form }) => form);
      persons.push({ from, to, taken: 0, clitics: '', forms, sentence: index, title });
    }
    from = to - 1;
  }
  return persons;
}

/** "…, Khiyam Turki, Ridha Belhaj and …": a name between commas right behind another, where the list goes on. */
function isListItem(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to];
  if (words[from]?.gap !== gaps.comma || next === undefined) return false;
  const goesOn = next.gap === gaps.comma || cues.joining.has(next.form);
  return (
    goesOn && words.slice(from, to).every(({ form, capital }) => capital !== 1 || !latinOrdinary.has(form))
  );
}

/** «Jordan» before a family name is a first name, not the state. */
function isGiven(words: readonly Word[], at: number, directory: Directory): boolean {
  const next = words[at + 1];
  if (!latinGiven.has((words[at] as Word).form) || next?.gap !== gaps.none || next.capital !== 1)
    return false;
  return !latinOrdinary.has(next.form) && !directory.nisbas.next?.has(next.form);
}

/** "Mohammed bin Abdulrahman bin Jassim Al-Thani": a particle joins it to a name before, and it is no name by itself. */
function goesOnFrom(words: readonly Word[], from: number, taken: readonly boolean[]): boolean {
  const particle = words[from - 1];
  if (!particle || particle.capital > 0 || !taken[from - 2] || taken[from - 1]) return false;
  return (
    nameParticles.particles.has(particle.form) &&
    !latinOrdinary.has(particle.form) &&
    particle.gap === gaps.none
  );
}

/** The end of a run of capitalised words; particles in small letters may stand inside. */
function runEnd(words: readonly Word[], from: number, taken: readonly boolean[]): number {
  let to = from;
  for (; to < words.length && to - from < mostWords; to++) {
    const word = words[to] as Word;
    if (taken[to] || !word.latin || (to > from && (word.gap & ~inside) !== 0)) break;
    if (isPossessive(word)) break;
    const particle = nameParticles.particles.has(word.form) && to > from;
    const next = words[to + 1];
    if (particle && word.capital === 0 && latinOrdinary.has(word.form) && next?.gap === gaps.none) break;
    if (particle && word.capital === 0 && next && next.capital > 0 && (next.gap & ~inside) === 0) continue;
    // "al-Ja'abari"
    if (to > from && word.capital === 0 && word.gap === gaps.apostrophe) continue;
    if (word.capital === 0 || (latinOrdinary.has(word.form) && !particle)) break;
    if (word.capital === 2 && word.form.length > 1 && !particle) break;
  }
  return to;
}

function isName(
  words: readonly Word[],
  from: number,
  to: number,
  expected: boolean,
  directory: Directory,
): boolean {
  const count = words.slice(from, to).filter(({ form }) => !nameParticles.particles.has(form)).length;
  const first = words[from] as Word;
  const kunya = nameParticles.latinKunya.has(first.form) && to - from > 1;
  if (count < 2 && !(kunya && expected)) return false;
  if (namesWhatFollows(words, to)) return false;
  const last = words[to - 1] as Word;
  if ((last.form.length < 2 && last.gap !== gaps.apostrophe) || isCredit(words, from, to)) return false;
  if (expected || latinGiven.has(first.form) || soundsGiven(first.form)) return true;
  const inner = words.slice(from + 1, to).some(({ form }) => nameParticles.latinKunya.has(form));
  if (inner || kunya) return true;
  const before = words[from - 1];
  const next = words[to];
  const isFamily = words.slice(from + 1, to - 1).some(({ form }, at) => {
    const family = words[from + at + 2] as Word;
    return letters.articles.has(form) && arabicFor(`${form}-${family.form}`) !== undefined;
  });
  const isPlace = (before && cues.locative.has(before.form)) || directory.nisbas.next?.has(first.form);
  if (isFamily && !isPlace) return true;
  if (before && cues.saying.has(before.form) && first.gap === gaps.none) return true;
  if (!next) return false;
  const age = next.number && next.gap === gaps.comma && next.form.length === 2;
  return age || (cues.saying.has(next.form) && (next.gap & ~gaps.comma) === 0);
}

/** "Saad Khairat El-Shater" is not Khairat El-Shater. */
function isBehindFirstName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const isName = before?.capital === 1 && (latinGiven.has(before.form) || soundsGiven(before.form));
  return isName && !latinOrdinary.has(before.form) && (words[at] as Word).gap === gaps.none;
}

/** "Imad Sultan", "Nabil al-Sayyed": a title word behind a first name, and no name behind it, or behind an article. */
function isMiddleName(words: readonly Word[], { from, to }: TitleFind): boolean {
  const before = words[from - 1];
  const own = words[from] as Word;
  if (before && own.gap === gaps.hyphen && letters.articles.has(before.form)) return true;
  if (!before || to - from > 1 || own.capital === 0 || own.gap !== gaps.none) return false;
  return before.capital === 1 && latinGiven.has(before.form) && words[to]?.capital !== 1;
}

const longestComplement = 8;

/** "Ambassador to Lebanon, Hamish Cowell": where the name stands behind what the title is of. */
function complementEnd(words: readonly Word[], from: number): number {
  const first = words[from];
  if (!first || first.gap !== gaps.none || !cues.complementing.has(first.form)) return from;
  for (let to = from + 1; to < words.length && to - from < longestComplement; to++) {
    const { gap, capital, form } = words[to] as Word;
    if (cues.saying.has(form)) return from;
    if (gap === gaps.comma) return capital > 0 ? to : from;
    if ((gap & ~(gaps.apostrophe | gaps.hyphen)) !== 0) return from;
  }
  return from;
}

const mostArticles = 3;

/** "Arko Suleiman Dahiya, the vice chairman", "…, Basra provincial head of the party": a title stands behind the name. */
function isApposed(words: readonly Word[], from: number, to: number, finds: readonly Find[]): boolean {
  if (words[to]?.gap !== gaps.comma) return false;
  const isPlace = cues.locative.has(words[from - 1]?.form ?? '');
  return finds.some((find) => {
    if (find.is !== 'title' || find.sort === 'honorific') return false;
    if (find.from < to || find.from - to >= mostArticles) return false;
    const isOpen = isPlace || words[find.to]?.capital === 1;
    return words
      .slice(to, find.from)
      .every(
        ({ capital, gap }, at) => (capital !== 1 || (at === 0 && !isOpen)) && (at === 0 || gap === gaps.none),
      );
  });
}

/** "(Adel Hana/Reuters)", "AP Photo/Adel Hana": whose photo it is. */
function isCredit(words: readonly Word[], from: number, to: number): boolean {
  const [before, first, after] = [words[from - 1], words[from] as Word, words[to]];
  const isBefore = after !== undefined && (after.gap & gaps.other) !== 0;
  const isBehind = before !== undefined && (first.gap & gaps.other) !== 0;
  return (
    (isBefore && ((first.gap & gaps.bracket) !== 0 || photoCredits.has(after.form))) ||
    (isBehind && photoCredits.has(before.form))
  );
}

/** Headlines in title case capitalise everything: their capitals tell nothing. */
export function isHeadline(words: readonly Word[]): boolean {
  const long = words.filter(({ latin, form }) => latin && form.length > 2 && !cues.joining.has(form));
  const capital = long.filter((word) => word.capital > 0);
  return long.length > 3 && capital.length > long.length * 0.93;
}
