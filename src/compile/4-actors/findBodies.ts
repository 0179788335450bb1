import { bodyNames } from '../../lexicon/bodyNames.ts';
import { and } from '../../lexicon/names.ts';
import { nameShapes } from '../../lexicon/nameShapes.ts';
import { titleHeads } from '../../lexicon/titles.ts';
import { parts } from '../../lexicon/personNames.ts';
import { isAdjective, isPurpose, looksAdjective, purposeEnd } from './bodyComplements.ts';
import type { Find } from './find.ts';
import { hasPronoun } from './nameEnd.ts';
import { headOf } from './knownWord.ts';
import { isDefinite, isFunctionWord, isPluralShaped, isWordName, namePartOf } from './namePart.ts';
import { takenWords } from './takenWords.ts';
import type { ScannedSentence } from './scanSentence.ts';
import { gaps, type Word } from './words.ts';

/** A body that no table knows, where the text names it: its words, its head («حزب»), its place where it has one. */
export interface BodyName {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly taken: number;
  readonly clitics: string;
  readonly forms: readonly string[];
  readonly head: string;
  /** Place that stands inside the name, and the index of its first form. */
  readonly place: { readonly id: string; readonly at: number } | null;
}

const inside = gaps.quote | gaps.hyphen;
const mostWords = 8;

/** Arabic names of bodies that are in no table: «جمعية أسر الشهداء», «المحكمة العسكرية بتونس», «كتيبة التوحيد». */
export function findBodies(sentences: readonly ScannedSentence[]): BodyName[] {
  return sentences.flatMap(bodiesIn);
}

function bodiesIn({ words, finds, index }: ScannedSentence): BodyName[] {
  const bodies: BodyName[] = [];
  const taken = takenWords(words, finds);
  for (let at = 0; at < words.length; at++) {
    if (!words[at]?.known.beginsBody || taken[at] || placeFrom(finds, at) !== null) continue;
    const body = bodyAt(words, at, taken, finds, index);
    if (!body) continue;
    bodies.push(body);
    at = body.to - 1;
  }
  return bodies;
}

function bodyAt(
  words: readonly Word[],
  at: number,
  taken: readonly boolean[],
  finds: readonly Find[],
  sentence: number,
): BodyName | null {
  const word = words[at] as Word;
  if (word.latin || word.number) return null;
  for (const { stem, clitics, taken: off } of word.known.readings) {
    const head = headOf(stem);
    if (head === null || isDepartment(words[at - 1], head)) continue;
    if (isVenue(words[at - 1], head, clitics)) continue;
    // «بقيادة فلان»
    if (head === stem && clitics.endsWith(bodyNames.at) && bodyNames.leading.has(head)) continue;
    const end =
      head === stem
        ? constructEnd(words, at, head, taken, finds)
        : definiteEnd(words, at, head, taken, finds);
    if (end === null || (end > at + 1 && isOfBody(words, end))) continue;
    const to = placeEnd(words, purposeEnd(words, end, taken), finds);
    if (to - at < 2 || to - at > mostWords) continue;
    const forms = [stem, ...words.slice(at + 1, to).map(({ form }) => form)];
    const place = placeIn(finds, at, to);
    return { sentence, from: at, to, taken: off, clitics, forms, head, place };
  }
  return null;
}

/** «في مستشفى الثورة», «بمعهد أمناء الشرطة»: where something takes place. */
function isVenue(before: Word | undefined, head: string, clitics: string): boolean {
  if (!bodyNames.venues.has(head)) return false;
  return clitics.endsWith(bodyNames.at) || bodyNames.sites.has(before?.form ?? '');
}

/** «مدير إدارة الشؤون المالية» heads a part of a body that is named elsewhere. */
function isDepartment(before: Word | undefined, head: string): boolean {
  return (
    before !== undefined &&
    bodyNames.departments.has(head) &&
    before.known.readings.some(({ stem }) => titleHeads.has(stem))
  );
}

/**
 * «اللجنة العليا للانتخابات», «المحكمة العسكرية بتونس»: the head's definite adjectives. One adjective alone makes no
 * name, «اللجنة الوزارية», but of a court, and of «اللجان الشعبية».
 */
function definiteEnd(
  words: readonly Word[],
  at: number,
  head: string,
  taken: readonly boolean[],
  finds: readonly Find[],
): number | null {
  const to = adjectivesEnd(words, at + 1, taken);
  const isFollowed = isPurpose(words, to, taken, to > at + 1) || placeAt(finds, to) !== null;
  const enough = bodyNames.proper.has(head) ? 1 : 2;
  if (to - at - 1 >= enough) return to;
  return isFollowed && to > at + 1 ? to : null;
}

/** «اللجنة المركزية للحركة»: a part of the body that it is of. */
function isOfBody(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.gap !== gaps.none || !word.form.startsWith(nameShapes.toThe)) return false;
  const next = words[at + 1];
  const isQualified = next?.gap === gaps.none && isDefinite(next.form);
  return bodyNames.heads.has(word.form.slice(nameShapes.toThe.length)) && !isQualified;
}

/** «جمعية أسر الشهداء», «حزب الوفد», «جامعة بغداد», «كتيبة "التوحيد"»: nouns up to the one that closes the name. */
function constructEnd(
  words: readonly Word[],
  at: number,
  head: string,
  taken: readonly boolean[],
  finds: readonly Find[],
): number | null {
  for (let to = at + 1; to < words.length && to - at < 4; to++) {
    const word = words[to] as Word;
    if ((word.gap & ~inside) !== 0 || taken[to] || word.latin || word.number) return null;
    if (to === at + 1 && bodyNames.nobody.get(head)?.has(word.form)) return null;
    const place = placeFrom(finds, to);
    const whole =
      bodyNames.directions.has(word.form) && !bodyNames.weak.has(head) ? placeFrom(finds, to + 1) : null;
    if (whole !== null) return whole;
    if (place !== null && (to > at + 1 || !bodyNames.weak.has(head)))
      return adjectivesEnd(words, place, taken);
    if (isDefinite(word.form)) {
      if (bodyNames.passing.has(word.form) || bodyNames.plain.has(word.form) || isFunctionWord(word.form))
        return null;
      return isNamed(words, at, to, head)
        ? adjectivesEnd(words, joinedEnd(words, to + 1, taken), taken, !bodyNames.weak.has(head))
        : null;
    }
    // «حزب "حركة مشروع تونس"»: the name inside the quotation marks begins as one itself.
    if (word.quoted && to === at + 1 && !(words[at] as Word).quoted && word.known.beginsBody) return null;
    if (word.quoted && to === at + 1 && parts.given.has(word.form)) return null;
    if (word.quoted && to === at + 1 && !(words[at] as Word).quoted)
      return bodyNames.weak.has(head) && !bodyNames.groups.has(head) ? null : quoteEnd(words, to);
    // «مديرية صيرة محمود السعدي»: a person follows.
    if (to > at + 1 && parts.given.has(word.form) && !isWordName(word.form)) return null;
    const isFighters = bodyNames.groups.has(head);
    if (parts.given.has(word.form) && to === at + 1 && !isFighters) return null;
    if (to === at + 1 && isNameAlone(words, to, head)) return to + 1;
    if (!isBareNoun(word)) return null;
  }
  return null;
}

/** «حركة حزم», «لواء ناحال»: one word of no other meaning closes the name. */
function isNameAlone(words: readonly Word[], at: number, head: string): boolean {
  const { form } = words[at] as Word;
  const next = words[at + 1];
  const named = bodyNames.alone.has(head) || (bodyNames.groups.has(head) && !bodyNames.weak.has(head));
  if (!named || namePartOf(form) !== 'unknown' || bodyNames.nouns.has(form)) return false;
  // «لواء مدرعا»
  if (form.endsWith(nameShapes.accusative) && !(words[at] as Word).quoted) return false;
  return next === undefined || next.gap !== gaps.none || namePartOf(next.form) === 'closed';
}

/** «حزب العدالة والتنمية»: a second noun of the name, joined with «و». */
function joinedEnd(words: readonly Word[], at: number, taken: readonly boolean[]): number {
  const word = words[at];
  if (!word || taken[at] || word.gap !== gaps.none || !word.form.startsWith(and)) return at;
  const noun = word.form.slice(and.length);
  return isDefinite(noun) && bodyNames.nouns.has(noun) ? at + 1 : at;
}

/** A weak head needs more than one plain noun to be a name: «قوات المغاوير» is one, «إدارة المدينة» is not. */
function isNamed(words: readonly Word[], at: number, to: number, head: string): boolean {
  if (!bodyNames.weak.has(head) || to > at + 1) return true;
  const next = words[to + 1];
  const form = (words[to] as Word).form;
  if (bodyNames.groups.has(head)) return namePartOf(form) !== 'closed' || isPluralShaped(form);
  return next !== undefined && next.gap === gaps.none && isAdjective(next.form);
}

function isBareNoun({ form }: Word): boolean {
  return (
    bodyNames.nouns.has(form) ||
    (namePartOf(form) !== 'closed' && form.length > 2 && !hasPronoun(form)) ||
    bodyNames.heads.has(form)
  );
}

function quoteEnd(words: readonly Word[], from: number): number {
  let to = from;
  while (words[to]?.quoted && to - from < mostWords) to++;
  return to;
}

function adjectivesEnd(
  words: readonly Word[],
  from: number,
  taken: readonly boolean[],
  byShape = false,
): number {
  let to = from;
  for (let word = words[to]; word && !taken[to] && (word.gap & ~inside) === 0; word = words[to]) {
    if (!isAdjective(word.form) && !(byShape && looksAdjective(word.form))) break;
    to++;
  }
  return to;
}

/** «بتونس»: the place behind the name. */
function placeEnd(words: readonly Word[], at: number, finds: readonly Find[]): number {
  return words[at]?.gap === gaps.none ? (placeAt(finds, at) ?? at) : at;
}

function placeAt(finds: readonly Find[], at: number): number | null {
  const place = finds.find((find) => find.is === 'name' && find.from === at && find.clitics === bodyNames.at);
  return place?.is === 'name' && place.entries.some(({ what }) => what === 'place') ? place.to : null;
}

function placeFrom(finds: readonly Find[], at: number): number | null {
  const find = finds.find((one) => one.is === 'name' && one.from === at && one.taken === 0);
  return find?.is === 'name' && find.entries.some(({ what }) => what === 'place') ? find.to : null;
}

function placeIn(finds: readonly Find[], from: number, to: number): BodyName['place'] {
  for (const find of finds) {
    if (find.is !== 'name' || find.from <= from || find.to > to) continue;
    const place = find.entries.find(({ what }) => what === 'place');
    if (place) return { id: place.id, at: find.from - from };
  }
  return null;
}
