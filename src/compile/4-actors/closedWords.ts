import { cues } from '../../lexicon/names.ts';
import { parts } from '../../lexicon/personNames.ts';
import { nameParticles } from '../../lexicon/nameParts.ts';
import type { Directory } from './directory.ts';
import type { Find, TitleFind } from './find.ts';
import { isFunctionWord, isWordName, namePartOf } from './namePart.ts';
import { fullPerson } from './persons.ts';
import type { PersonName } from './readPersonName.ts';
import { gaps, type Word } from './words.ts';

/** `called`: a title of one word that people are called by as well, «القاضي», «أمين». */
type Closed = 'person' | 'title' | 'called' | 'place' | 'other' | null;

/** Words that known names already take: no unknown name runs over them. */
export function closedWords(
  words: readonly Word[],
  finds: readonly Find[],
  directory: Directory,
  titledAt: ReadonlyMap<number, TitleFind>,
): Closed[] {
  const closed = new Array<Closed>(words.length).fill(null);
  for (const find of finds) {
    if (find.is === 'title') {
      if (!isFirstName(words, find, titledAt))
        closed.fill(isCalled(words, find) ? 'called' : 'title', find.from, find.to);
    } else if (find.is === 'name') {
      if (fullPerson(find, directory)) closed.fill('person', find.from, find.to);
      else if (find.entries.some(({ what, short }) => what === 'actor' && !short)) {
        if (!isFamilyHere(words, find)) closed.fill('other', find.from, find.to);
      } else if (find.entries.some(({ what }) => what === 'place'))
        closed.fill(isOther(words, find, titledAt) ? 'other' : 'place', find.from, find.to);
    } else closed.fill('other', find.from, find.to);
  }
  return closed;
}

/** «أمير الكناني» is a person, «أمير قطر» an emir; «الدكتور أمين حسن» is one behind his title. */
function isFirstName(
  words: readonly Word[],
  find: TitleFind,
  titledAt: ReadonlyMap<number, TitleFind>,
): boolean {
  const { from, to, taken, open } = find;
  const next = words[to];
  if (!open || to - from > 1 || next?.gap !== gaps.none) return false;
  if (!parts.given.has((words[from] as Word).form.slice(taken))) return false;
  const isSon = namePartOf(next.form) === 'particle' || cues.naming.has(words[from - 1]?.form ?? '');
  return isSon || parts.family.has(next.form) || (titledAt.has(from) && parts.given.has(next.form));
}

/** «يحيى الحوثي»: a family name, that a body is called by elsewhere. */
function isFamilyHere(words: readonly Word[], { from, to, taken }: Find): boolean {
  const { form, gap } = words[from] as Word;
  const before = words[from - 1];
  if (!before || to - from > 1 || taken > 0 || gap !== gaps.none || !parts.family.has(form)) return false;
  return (
    (before.known.part === 'given' && !isWordName(before.form)) ||
    before.known.part === 'second' ||
    words[from - 2]?.form === nameParticles.servant
  );
}

/** Places of several words, but «العقيد صلاح الدين». */
function isOther(
  words: readonly Word[],
  { from, to }: Find,
  titledAt: ReadonlyMap<number, TitleFind>,
): boolean {
  return to - from > 1 && !(titledAt.get(from)?.to === from && (words[from] as Word).known.part === 'given');
}

/** «القاضي», «أمين»: people are called so. */
function isCalled(words: readonly Word[], { from, to, taken }: TitleFind): boolean {
  if (to - from > 1 || taken > 0) return false;
  const { form, known } = words[from] as Word;
  const { part } = known;
  if (isFunctionWord(form)) return false;
  return part === 'given' || part === 'family';
}

/** «سميح الحاج»: nobody is named behind the title that ends a name. */
function endsName(words: readonly Word[], at: number, closed: readonly Closed[]): boolean {
  const next = words[at + 1];
  if (next?.gap !== gaps.none || closed[at + 1] === 'title') return true;
  return next.number || next.known.part === 'closed' || next.known.part === 'unknown';
}

/** The name up to the first word that another find takes; null where too little is left. */
export function cutShort(
  words: readonly Word[],
  name: PersonName | null,
  closed: readonly Closed[],
): PersonName | null {
  if (!name) return null;
  const partOf = (at: number) => {
    const form = name.forms[at - name.from] as string;
    return form === nameParticles.servant ? 'particle' : namePartOf(form);
  };
  for (let at = name.from + 1; at < name.to; at++) {
    if (!closed[at] || partOf(at - 1) === 'particle') continue;
    if (closed[at] === 'title' && partOf(at) === 'particle') continue;
    const isAfterName = partOf(at - 1) === 'given' || (at - 1 > name.from && partOf(at - 2) === 'particle');
    if (closed[at] === 'called' && isAfterName && endsName(words, at, closed)) continue;
    if (closed[at] === 'place' && at - name.from < 2) continue;
    const first = name.forms[0] as string;
    if (
      closed[at] === 'person' &&
      at === name.from + 1 &&
      partOf(name.from) === 'given' &&
      !isWordName(first)
    )
      return name;
    return at - name.from < 2 ? null : { ...name, to: at, forms: name.forms.slice(0, at - name.from) };
  }
  return name;
}
