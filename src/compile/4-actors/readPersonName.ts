import { readingsOf } from '../../lexicon/clitics.ts';
import { cues, nameShapes } from '../../lexicon/names.ts';
import { parts } from '../../lexicon/personNames.ts';
import { nameParticles } from '../../lexicon/nameParts.ts';
import {
  isDefinite,
  isOrdinary,
  isPluralShaped,
  isPreposition,
  isWordName,
  namePartOf,
  type NamePart,
} from './namePart.ts';
import { closesClause, endsClause, hasPronoun, inside, looksCommon } from './nameEnd.ts';
import { isKunyaAlone, isNisbaShaped, isPersonName } from './isPersonName.ts';
import { gaps, type Word } from './words.ts';

/** A person's name as it stands: its words, and the forms without clitics. */
export interface PersonName {
  readonly from: number;
  readonly to: number;
  readonly taken: number;
  readonly clitics: string;
  readonly forms: readonly string[];
}

const mostWords = 10;

/**
 * Right behind a title any word may begin a name; a title further off, or «بقيادة», makes a word that is a name too a name;
 * in a list of persons («وخالد العتيبي») a name is expected.
 */
export type NameEvidence = 'title' | 'near' | 'list' | 'none';

/** The Arabic name of a person that begins at word `at`, or null. */
export function readPersonName(
  words: readonly Word[],
  at: number,
  evidence: NameEvidence,
): PersonName | null {
  const word = words[at];
  if (!word || word.latin || word.number || (evidence === 'none' && !word.known.beginsPerson)) return null;
  for (const { stem, clitics, taken } of word.known.readings) {
    if (taken > 0 && (titled(evidence) || !beginsName(stem, evidence) || isOrdinary(word.form))) continue;
    if (taken > 0 && stem.length < (evidence === 'none' && !isSureName(words[at + 1]) ? 4 : 3)) continue;
    if (isPreposition(stem) && !isFirstName(words, at, titled(evidence))) return null;
    const forms = nameForms(words, at, stem, evidence);
    if (forms) return { from: at, to: at + forms.length, taken, clitics, forms };
    if (taken === 0 && namePartOf(stem) === 'given' && !isWordName(stem)) return null;
  }
  return null;
}

/** «ييمينغ» looks like a verb; «بزيارة» is a word with another joined to it. */
function isNoWord(form: string): boolean {
  return readingsOf(form).every(({ stem }) => !isOrdinary(stem));
}

/** «وعلي محمد»: a name and no other word, right behind. */
function isSureName(word: Word | undefined): boolean {
  if (word?.gap !== gaps.none || isWordName(word.form)) return false;
  const part = namePartOf(word.form);
  return part === 'given' || part === 'family';
}

/** «وعبد السلام» and «وأبو بكر» begin names where one is expected. */
function beginsName(stem: string, evidence: NameEvidence): boolean {
  const isPrefix = stem === nameParticles.servant || stem === nameParticles.father;
  return parts.given.has(stem) || (isPrefix && evidence !== 'none');
}

function nameForms(
  words: readonly Word[],
  at: number,
  first: string,
  evidence: NameEvidence,
): string[] | null {
  const forms: string[] = [];
  const kinds: NamePart[] = [];
  for (let to = at; forms.length < mostWords; to++) {
    const word = words[to];
    if (!word || word.latin || word.number || (to > at && (word.gap & ~inside) !== 0)) break;
    if (word.quoted && !(words[at] as Word).quoted) break;
    const form = to === at ? first : word.form;
    const kind = partAt(words, to, form, kinds, evidence);
    if (kind === null) break;
    forms.push(form);
    kinds.push(kind);
  }
  while (kinds.at(-1) === 'particle') {
    forms.pop();
    kinds.pop();
  }
  if (forms.length < 2) return null;
  const next = words[at + forms.length];
  if (isKunyaAlone(forms, kinds)) return isExpected(evidence) && endsClause(next) ? forms : null;
  const expected = isExpected(evidence) && (titled(evidence) || !areAdjectives(forms, kinds));
  return isPersonName(forms, kinds, expected || speaks(words[at - 1]), evidence === 'list') ? forms : null;
}

/** «العربي الاشتراكي»: two definite words, the first of them an ordinary one, may be a party's. */
function areAdjectives(forms: readonly string[], kinds: readonly NamePart[]): boolean {
  const [first = ''] = forms;
  return isDefinite(first) && isWordName(first) && kinds[1] === 'unknown';
}

function titled(evidence: NameEvidence): boolean {
  return evidence === 'title';
}

function isExpected(evidence: NameEvidence): boolean {
  return titled(evidence) || evidence === 'near';
}

/** What the word adds to the name read so far; null where the name ends before it. */
function partAt(
  words: readonly Word[],
  to: number,
  form: string,
  before: readonly NamePart[],
  evidence: NameEvidence,
): NamePart | null {
  const isTitled = titled(evidence);
  const kind = form === nameParticles.servant ? 'particle' : namePartOf(form);
  const last = before.at(-1);
  if (to > 0 && last !== undefined && isPreposition(form) && (words[to] as Word).brokenEnd) return null;
  if (kind === 'closed' && last !== 'particle') {
    const isFamilyNext = (last === 'given' || before.includes('particle')) && endsClause(words[to + 1]);
    const expected = isExpected(evidence) || before.includes('particle');
    const isForeign = parts.foreign.has((words[to - before.length] as Word).form);
    return isFamilyNext && ((expected && isPluralShaped(form)) || (isForeign && isNoWord(form)))
      ? 'unknown'
      : null;
  }
  if (kind === 'particle') return words[to + 1]?.gap === gaps.none ? 'particle' : null;
  if (kind === 'second') return last === undefined ? null : 'second';
  if (last === 'particle') {
    const isFirst = kind === 'given' || (words[to - 1] as Word).form.endsWith(nameParticles.servant);
    if (isFirst) return 'given';
    return isDefinite(form) || !isOrdinary(form) ? 'family' : null;
  }
  if (kind === 'given' || kind === 'family') {
    if (last === undefined && kind === 'family' && !isTitled) return isTribal(words, to) ? 'unknown' : null;
    const next = words[to + 1];
    const goesOn = next !== undefined && namePartOf(next.form) === 'second';
    const isWord = before.length >= 2 && isWordName(form) && !isDefinite(form);
    return isWord && !goesOn && !endsClause(next) ? null : kind;
  }
  if (last === undefined) {
    const isSon = isSonOf(words[to + 1]) && (evidence !== 'none' || speaks(words[to - 1]));
    const begins = isTitled || isSon || (evidence === 'near' && isFamily(words[to + 1]));
    const plausible = begins && !isDefinite(form) && !looksCommon(words[to] as Word);
    return plausible || isTribal(words, to) ? 'unknown' : null;
  }
  if (hasPronoun(form) && !isDefinite(form) && !(isTitled && closesClause(words[to + 1]))) return null;
  if (!isDefinite(form) && last === 'family' && before.length === 1) return null;
  if (before.length === 1) {
    if (
      evidence === 'none' &&
      form.endsWith(nameShapes.accusative) &&
      isWordName((words[to - 1] as Word).form)
    )
      return null;
    const sure =
      isExpected(evidence) ||
      isDefinite(form) ||
      !isWordName((words[to - 1] as Word).form) ||
      closesClause(words[to + 1]) ||
      (speaks(words[to - 2]) && !looksCommon(words[to] as Word));
    return sure ? 'unknown' : null;
  }
  const next = words[to + 1];
  if (last !== 'given' && last !== 'second') {
    if (isDefinite(form))
      return isExpected(evidence) && last === 'unknown' && endsClause(next) ? 'unknown' : null;
    const isForeign = parts.foreign.has((words[to - before.length] as Word).form);
    if (isForeign && endsClause(next)) return 'unknown';
    if (looksCommon(words[to] as Word)) return null;
    return (isTitled || evidence === 'list') && closesClause(next) ? 'unknown' : null;
  }
  if (isDefinite(form)) {
    const ends = closesClause(next) || (endsClause(next) && !isPreposition((words[to - 1] as Word).form));
    return ends || isNisbaShaped(form) ? 'unknown' : null;
  }
  return endsClause(next) && !readingsOf(form)[1] && !form.endsWith(nameShapes.accusative) ? 'unknown' : null;
}

/** The word before is a verb whose subject may be a person, with or without «و». */
function speaks(before: Word | undefined): boolean {
  if (before === undefined) return false;
  const { form } = before;
  const bare = form.slice(1);
  return cues.saying.has(form) || cues.doing.has(form) || cues.saying.has(bare) || cues.doing.has(bare);
}

/** «علي» is a first name, or «على» written so: a name follows it for sure. */
function isFirstName(words: readonly Word[], at: number, titled: boolean): boolean {
  const next = words[at + 1];
  if (!next) return false;
  const part = next.known.part;
  const named =
    part === 'particle' ||
    next.form === nameParticles.servant ||
    ((part === 'given' || part === 'family') && !isWordName(next.form));
  return (words[at] as Word).brokenEnd ? titled && named : titled || named || stands(words, at + 1);
}

/** «وقال الحميدي السبيعي»: two tribal names after a verb of speech. */
function isTribal(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const form = (words[at] as Word).form;
  return (
    isDefinite(form) &&
    next?.gap === gaps.none &&
    isDefinite(next.form) &&
    parts.family.has(next.form) &&
    speaks(words[at - 1])
  );
}

function isFamily(word: Word | undefined): boolean {
  return word !== undefined && word.gap === gaps.none && parts.family.has(word.form);
}

function isSonOf(word: Word | undefined): boolean {
  return word !== undefined && word.gap === gaps.none && nameParticles.sonOf.has(word.form);
}

/** A word that no table knows ends its name for sure: punctuation follows, or a verb of speech stands before the name. */
function stands(words: readonly Word[], to: number): boolean {
  if (closesClause(words[to + 1])) return true;
  return speaks(words[to - 2]);
}
