import { and, cues } from '../../lexicon/names.ts';
import { honorificWords } from '../../lexicon/titles.ts';
import { parts } from '../../lexicon/personNames.ts';
import { nameParticles } from '../../lexicon/nameParts.ts';
import type { Directory } from './directory.ts';
import type { Find, NameFind, TitleFind } from './find.ts';
import { closedWords, cutShort } from './closedWords.ts';
import { evidenceAt, type NameEvidence } from './nameEvidence.ts';
import { hasPronoun } from './nameEnd.ts';
import { isDefinite, isOrdinary, isWordName, namePartOf } from './namePart.ts';
import { isNamedAfter } from './isNamedAfter.ts';
import { setApartName } from './setApartName.ts';
import { readPersonName, type PersonName } from './readPersonName.ts';
import { fullPerson } from './persons.ts';
import { titlePositions, titleReach } from './titlePositions.ts';
import type { ScannedSentence } from './scanSentence.ts';
import { gaps, type Word } from './words.ts';

/** A person whom no table knows, where the text names them. */
export interface PersonFind extends PersonName {
  readonly sentence: number;
  readonly title: TitleFind | null;
}

/** Persons in Arabic sentences who are in no table, by title, by first name, by verb of speech. */
export function findPersons(
  sentences: readonly ScannedSentence[],
  directory: Directory,
  votes: ReadonlyMap<string, number>,
): PersonFind[] {
  return sentences.flatMap((sentence) => personsIn(sentence, directory, votes));
}

function personsIn(
  { words, finds, index }: ScannedSentence,
  directory: Directory,
  votes: ReadonlyMap<string, number>,
): PersonFind[] {
  const persons: PersonFind[] = [];
  const titledAt = titlePositions(words, finds);
  const closed = closedWords(words, finds, directory, titledAt);
  const endsSoon = endsBeforeTitle(words, finds);
  let at = 0;
  while (at < words.length) {
    const known = closed[at] === 'person' ? knownAt(finds, at, directory) : null;
    const extended = known && (extendedName(words, known, finds) ?? namesake(words, known, directory, votes));
    const title = titledAt.get(at) ?? null;
    const isAfterPerson = persons.at(-1)?.to === at || (at > 0 && closed[at - 1] === 'person');
    const isOff = title === null && (words[at] as Word).gap === gaps.comma;
    const open = isOff ? titleOpen(finds, at, persons) : title;
    const evidence = evidenceAt(words, at, { title: open, isAfterPerson });
    const isOpen = cues.beforeVerbs.has(words[at - 1]?.form ?? '')
      ? false
      : !closed[at] || (closed[at] === 'place' && (title !== null || !isInPlace(words, at)));
    const name =
      extended ??
      (isOpen
        ? (longer(
            cutShort(words, readPersonName(words, at, evidence), closed),
            cutShort(words, setApartName(words, at, open), closed),
          ) ?? (endsSoon[at] ? cutShort(words, followedByTitle(words, at, evidence, finds), closed) : null))
        : null);
    if (name && (isNamedAfter(words, at) || isInKunya(words, at))) at = closed[at] ? at + 1 : name.to;
    else if (name && areTwoFamilies(name, directory)) at = name.to;
    else if (name) {
      const { from, to, taken, clitics, forms } = name;
      persons.push({ from, to, taken, clitics, forms, sentence: index, title });
      at = to;
    } else at++;
  }
  return persons;
}

const longer = (one: PersonName | null, other: PersonName | null) =>
  one && (!other || one.to > other.to || (one.to === other.to && one.taken === 0)) ? one : other;

/** «أطلع لافروف ظريف»: two families known by themselves, side by side, are two persons. */
function areTwoFamilies({ forms }: PersonName, { names, actors }: Directory): boolean {
  const isFamily = (form: string) =>
    namePartOf(form) !== 'given' &&
    (names.next?.get(form)?.values ?? []).some(
      ({ what, id }) => what === 'actor' && actors.get(id)?.kind === 'person',
    );
  return forms.length === 2 && forms.every(isFamily);
}

/** «في جنين», «من جنين»: the place is one, though somebody may be called so. */
function isInPlace(words: readonly Word[], at: number): boolean {
  return (words[at] as Word).gap === gaps.none && cues.locative.has(words[at - 1]?.form ?? '');
}

/** «رئيس مجلس مدينة جاسم، تيسير العقلة، قتل»: the last title, a little way off, whose bearer has not been named. */
function titleOpen(finds: readonly Find[], at: number, persons: readonly PersonFind[]): TitleFind | null {
  const named = persons.at(-1)?.to ?? 0;
  let last: TitleFind | null = null;
  for (const find of finds) {
    if (find.from >= at) break;
    if (find.is === 'title' && find.from >= named) last = find;
  }
  return last !== null && at - last.to <= titleReach ? last : null;
}

/** «عبد السلام الجنيدي وزيرا للعدل», «رافع العيساوي، نائب رئيس الوزراء»: what a name would bear stands behind it. */
function followedByTitle(
  words: readonly Word[],
  at: number,
  evidence: NameEvidence,
  finds: readonly Find[],
): PersonName | null {
  const made = appointedName(words, at);
  if (made) return made;
  if (evidence !== 'none' && evidence !== 'list') return null;
  const name = readPersonName(words, at, 'near');
  const next = name ? words[name.to] : undefined;
  if (!name || !next || (next.gap === gaps.none && !isSureOf(name))) return null;
  if (!isSureOf(name) && !parts.given.has(name.forms[0] ?? '')) return null;
  if (next.gap === gaps.none && cues.appointed.has(next.form)) return name;
  const isTold = next.gap === gaps.comma && cues.relative.has(next.form);
  const isTitle = finds.some(
    (find) => find.is === 'title' && find.from === name.to && find.taken === 0 && find.sort !== 'honorific',
  );
  return isTold || ((next.gap & ~gaps.comma) === 0 && isTitle) ? name : null;
}

const longestName = 9;

/** For each word whether a title, what somebody was made or a relative clause begins soon behind it: asked before a name is read. */
function endsBeforeTitle(words: readonly Word[], finds: readonly Find[]): boolean[] {
  const titles = new Set(finds.filter(({ is }) => is === 'title').map(({ from }) => from));
  const soon = new Array<boolean>(words.length).fill(false);
  let next = Infinity;
  for (let at = words.length - 1; at >= 0; at--) {
    soon[at] = next - at <= longestName;
    const { form } = words[at] as Word;
    if (titles.has(at) || cues.appointed.has(form) || cues.relative.has(form)) next = at;
  }
  return soon;
}

const longestAppointed = 5;

/** «وبداد قنصو وزيرا», «جلال العاشي سفيرا»: what stands before what somebody was made is a name, known or not. */
function appointedName(words: readonly Word[], at: number): PersonName | null {
  let to = at + 1;
  const goesOn = (word: Word | undefined) =>
    word?.gap === gaps.none && !word.number && word.known.part !== 'closed';
  while (to - at < longestAppointed && goesOn(words[to])) to++;
  const last = words[to];
  if (to - at < 2 || last?.gap !== gaps.none || !cues.appointed.has(last.form)) return null;
  const { known, form, tied } = words[at] as Word;
  const reading = known.readings.find(({ stem, taken }) => {
    const part = namePartOf(stem);
    if (part === 'given') return true;
    return part === 'unknown' && !isDefinite(stem) && (taken === 0 || taken === and.length) && !tied;
  });
  if (!reading || (reading.taken > 0 && isOrdinary(form))) return null;
  const { stem, taken, clitics } = reading;
  const forms = [stem, ...words.slice(at + 1, to).map((word) => word.form)];
  return forms.some((one) => hasPronoun(one)) ? null : { from: at, to, taken, clitics, forms };
}

/** A first name begins it, and no ordinary word is the whole evidence: «تآمر الطبقة» is nobody. */
function isSureOf({ forms }: PersonName): boolean {
  const [first = '', second = ''] = forms;
  if (first === nameParticles.servant) return true;
  return parts.given.has(first) && (!isWordName(first) || namePartOf(second) !== 'unknown');
}

/** «الملقب بأبو سلمان الكردي»: the name goes on from the word before. */
function isInKunya(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || (words[at] as Word).gap !== gaps.none) return false;
  return before.known.readings.some(({ stem, taken }) => taken > 0 && stem === nameParticles.father);
}

function knownAt(finds: readonly Find[], at: number, directory: Directory): NameFind | null {
  const find = finds.find((one): one is NameFind => one.is === 'name' && one.from === at);
  return find && fullPerson(find, directory) ? find : null;
}

/** «محمد صلاح الدين» is not «محمد صلاح»: a known name that goes on is somebody else's. */
function extendedName(words: readonly Word[], find: NameFind, finds: readonly Find[]): PersonName | null {
  const next = words[find.to];
  if (!next || next.gap !== gaps.none || next.latin) return null;
  const part = next.known.part;
  const forms = words.slice(find.from, find.to).map(({ form }) => form);
  const goesOn =
    part === 'second' ||
    (part === 'unknown' && isDefinite(next.form) && forms.every((form) => parts.given.has(form))) ||
    part === 'particle' ||
    next.form === nameParticles.servant ||
    ((part === 'given' || part === 'family') && !isWordName(next.form));
  const isTitled = honorificWords.has((words[find.from] as Word).form.slice(find.taken));
  if (!goesOn || finds.some((other) => other.from === find.to && (isTitled || !isShort(other)))) return null;
  const first = part === 'particle' && !parts.given.has(forms[0] ?? '') ? find.to - 1 : find.from;
  const name = readPersonName(words, isTitled ? find.from + 1 : first, 'title');
  return name && name.to > find.to ? name : null;
}

/** A family name that some person of the tables bears. */
function isShort(find: Find): boolean {
  return find.is === 'name' && find.entries.every(({ short }) => short);
}

/** Of two first names alone, «محمد إبراهيم», many bear them: it is the known one only where his country is spoken of. */
function namesake(
  words: readonly Word[],
  find: NameFind,
  directory: Directory,
  votes: ReadonlyMap<string, number>,
): PersonName | null {
  const { from, to, taken, clitics } = find;
  const first = words[from] as Word;
  if (first.latin || to - from > 2) return null;
  const forms = [first.form.slice(taken), ...words.slice(from + 1, to).map(({ form }) => form)];
  if (!forms.every((form) => parts.given.has(form))) return null;
  const country = directory.actors.get(fullPerson(find, directory) ?? '')?.country;
  return country && !votes.has(country) ? { from, to, taken, clitics, forms } : null;
}
