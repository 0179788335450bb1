import { latinBodies } from '../../lexicon/bodyNames.ts';
import { idOf } from '../../lexicon/world.ts';
import { latinAnd } from '../../lexicon/latinJoints.ts';
import { latinOrdinary } from '../../lexicon/latinNames.ts';
import { arabicFor } from '../../lexicon/latinSounds.ts';
import type { ActorRecord } from '../shapes.ts';
import type { Find } from './find.ts';
import type { BodyName } from './findBodies.ts';
import { isHeadline } from './findLatinPersons.ts';
import type { Directory } from './directory.ts';
import type { ScannedSentence } from './scanSentence.ts';
import { toArabic } from './transliterate.ts';
import { gaps, isPossessive, type Word } from './words.ts';

const mostWords = 8;

/** English names of bodies that are in no table: "Red Sea Policy Forum", "National Council of Resistance of Iran". */
export function findLatinBodies(sentences: readonly ScannedSentence[]): BodyName[] {
  return sentences.flatMap((sentence) => (isHeadline(sentence.words) ? [] : bodiesIn(sentence)));
}

function bodiesIn({ words, finds, index }: ScannedSentence): BodyName[] {
  const bodies: BodyName[] = [];
  const closed = new Array<boolean>(words.length).fill(false);
  for (const find of finds)
    if (find.is === 'name' && find.to - find.from > 2) closed.fill(true, find.from, find.to);
  for (let from = 0; from < words.length; from++) {
    if (isPossessive(words[from])) continue;
    const to = nameEnd(words, from, closed, finds);
    const owned = ownedFrom(words, from, to, finds);
    if (owned > from) {
      from = owned - 1;
      continue;
    }
    if (to - from < 2) continue;
    const head = headOf(words, from, to);
    if (head !== null && !isKnown(words, from, to, finds)) {
      const forms = words.slice(from, to).map(({ form }) => form);
      bodies.push({ sentence: index, from, to, taken: 0, clitics: '', forms, head, place: null });
    }
    from = to - 1;
  }
  return bodies;
}

/** "Iraq's National Intelligence Service": the index behind the possessive of a known name; else where the run begins. */
function ownedFrom(words: readonly Word[], from: number, to: number, finds: readonly Find[]): number {
  for (let at = from + 1; at < to; at++) {
    if (!isPossessive(words[at])) continue;
    const isNamed = finds.some((find) => find.is === 'name' && find.from === from && find.to === at);
    return isNamed ? at + 1 : from;
  }
  return from;
}

/** A known name takes the run up, or all of it but its state («Lebanese Army») or a plain head («Ennahda Party»). */
function isKnown(words: readonly Word[], from: number, to: number, finds: readonly Find[]): boolean {
  return finds.some((find) => {
    if (find.is === 'title') return false;
    if (find.from <= from && find.to >= to) return true;
    if (find.is === 'body') return find.state !== null && find.to === to;
    const isActor = find.is === 'name' && find.entries.some(({ what, short }) => what === 'actor' && !short);
    const isPlace = find.is === 'name' && find.entries.some(({ what }) => what === 'place');
    const isHeaded = find.to === to - 1 && latinBodies.heads.has((words[to - 1] as Word).form);
    return isActor && !isPlace && find.from === from && isHeaded;
  });
}

/** The end of a run of capitals with "of", "for", "the" between them. */
function nameEnd(
  words: readonly Word[],
  from: number,
  closed: readonly boolean[],
  finds: readonly Find[],
): number {
  let end = from;
  for (let to = from; to < words.length && to - from < mostWords; to++) {
    const word = words[to] as Word;
    if (closed[to] || !word.latin || (to > from && (word.gap & ~(gaps.hyphen | gaps.apostrophe)) !== 0))
      break;
    const isAnd = latinAnd.has(word.form) && joinsNouns(words, from, to, finds);
    const joins = latinBodies.joining.has(word.form) && to > from && word.capital === 0;
    if (joins && !hasHead(words, from, to)) break;
    if (to > from && word.capital > 0 && finds.some((find) => isTitleAt(words, find, to))) break;
    if (isAnd) continue;
    if (word.capital === 0 && !joins && !isPossessive(word)) break;
    if (to === from && (latinBodies.joining.has(word.form) || isStarter(word))) break;
    if (word.capital > 0) end = to + 1;
  }
  return end;
}

/** A title before a name; that of an office's own body is none: "Basra Governor's Office". */
const isTitleAt = (words: readonly Word[], { is, from, to }: Find, at: number) =>
  is === 'title' && from === at && !isPossessive(words[to]);

/** "Liberation and Justice Movement", "Ministry of Health and Population": one plain noun on either side. */
function joinsNouns(words: readonly Word[], from: number, at: number, finds: readonly Find[]): boolean {
  const before = words[at - 2];
  const isOne =
    at === from + 1 || (before !== undefined && latinBodies.joining.has(before.form) && at > from + 1);
  if (!isOne || words[at + 1]?.capital !== 1 || finds.some((find) => find.is !== 'title' && find.to === at))
    return false;
  return at > from + 1 || latinBodies.heads.has(words[at + 2]?.form ?? '');
}

function hasHead(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ form }) => latinBodies.heads.has(form));
}

/** Words that only begin a sentence: "On", "But", "Monday". Heads and adjectives of names are none. */
function isStarter({ form }: Word): boolean {
  return latinOrdinary.has(form) && form.length < 5;
}

/** The head stands last, or right before "of" and "for". */
function headOf(words: readonly Word[], from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const { form } = words[at] as Word;
    const next = words[at + 1];
    const closes = at === to - 1 || (next !== undefined && latinBodies.joining.has(next.form));
    if (closes && latinBodies.heads.has(form) && (at > from || at < to - 1)) return form;
  }
  return null;
}

/** The record of a body that the text names in Latin letters; its Arabic name is made by rule. */
export function latinBodyRecord(body: BodyName, written: string, directory: Directory): ActorRecord {
  const id = idOf(written);
  return {
    id: directory.actors.has(id) ? `${id}-namesake` : id,
    kind: latinBodies.groups.has(body.head) ? 'group' : 'organization',
    name: { ar: arabicBody(body), en: written },
    aliases: [],
    country: null,
    offices: [],
    memberOf: [],
    approximate: true,
  };
}

/** Head first, then what stands before it in English, the last word first: "National Salvation Front" is «جبهة الخلاص الوطني». */
function arabicBody({ forms, head }: BodyName): string {
  const rest = forms.filter((form) => form !== head && !latinAnd.has(form) && form.length > 1);
  const of = rest.findIndex((form) => latinBodies.joining.has(form));
  const before = of < 0 ? rest : rest.slice(0, of);
  const behind = of < 0 ? [] : rest.slice(of + 1).filter((form) => !latinBodies.joining.has(form));
  const words = [...behind, ...before.reverse()].map(
    (form) => latinBodies.words.get(form) ?? arabicFor(form) ?? toArabic(form),
  );
  return [latinBodies.heads.get(head) ?? '', ...words].join(' ');
}
