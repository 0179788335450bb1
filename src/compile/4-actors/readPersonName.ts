import { readingsOf } from '../../lexicon/clitics.ts';
import { cues, nameShapes } from '../../lexicon/names.ts';
import { parts } from '../../lexicon/personNames.ts';
import { nameParticles } from '../../lexicon/nameParts.ts';
import { isDefinite, isOrdinary, isPreposition, isWordName, namePartOf, type NamePart } from './namePart.ts';
import { gaps, type Word } from './words.ts';

/** A person's name as it stands: its words, and the forms without clitics. */
export interface PersonName {
  readonly from: number;
  readonly to: number;
  readonly taken: number;
  readonly clitics: string;
  readonly forms: readonly string[];
}

const mostWords = 7;
const inside = gaps.hyphen | gaps.dot | gaps.quote;

/** Right behind a title any word may begin a name; a title further off makes a word that is a name too a name. */
export type NameEvidence = 'title' | 'near' | 'none';

/** The Arabic name of a person that begins at word `at`, or null. */
export function readPersonName(
  words: readonly Word[],
  at: number,
  evidence: NameEvidence,
): PersonName | null {
  const titled = evidence === 'title';
  const word = words[at];
  if (!word || word.latin || word.number) return null;
  for (const { stem, clitics, taken } of readingsOf(word.form)) {
    if (taken > 0 && (titled || !parts.given.has(stem) || stem.length < 4 || isOrdinary(word.form))) continue;
    if (isPreposition(stem) && !isFirstName(words, at, titled)) return null;
    const forms = nameForms(words, at, stem, evidence);
    if (forms) return { from: at, to: at + forms.length, taken, clitics, forms };
    if (taken === 0 && namePartOf(stem) === 'given' && !isWordName(stem)) return null;
  }
  return null;
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
  return isPerson(forms, kinds, evidence !== 'none' || speaks(words[at - 1])) ? forms : null;
}

/** What the word adds to the name read so far; null where the name ends before it. */
function partAt(
  words: readonly Word[],
  to: number,
  form: string,
  before: readonly NamePart[],
  evidence: NameEvidence,
): NamePart | null {
  const titled = evidence === 'title';
  const kind = form === nameParticles.servant ? 'particle' : namePartOf(form);
  const last = before.at(-1);
  if (to > 0 && last !== undefined && isPreposition(form) && (words[to] as Word).brokenEnd) return null;
  if (kind === 'closed' && last !== 'particle') return null;
  if (kind === 'particle') return words[to + 1]?.gap === gaps.none ? 'particle' : null;
  if (kind === 'second') return last === undefined ? null : 'second';
  if (last === 'particle') return isDefinite(form) || !isOrdinary(form) ? 'family' : null;
  if (kind === 'given' || kind === 'family') {
    if (last === undefined && kind === 'family' && !titled) return null;
    return before.length >= 2 && isWordName(form) && !endsClause(words[to + 1]) && !isDefinite(form)
      ? null
      : kind;
  }
  if (last === undefined) {
    const begins = titled || isSonOf(words[to + 1]) || (evidence === 'near' && isFamily(words[to + 1]));
    const plausible = begins && !isDefinite(form) && !looksCommon(words[to] as Word);
    return plausible || isTribal(words, to) ? 'unknown' : null;
  }
  if (hasPronoun(form) && !isDefinite(form)) return null;
  if (before.length === 1) {
    const sure =
      evidence !== 'none' ||
      isDefinite(form) ||
      !isWordName((words[to - 1] as Word).form) ||
      closesClause(words[to + 1]);
    return sure ? 'unknown' : null;
  }
  if (last !== 'given' && last !== 'second')
    return titled && closesClause(words[to + 1]) && !isDefinite(form) ? 'unknown' : null;
  const next = words[to + 1];
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
  const part = namePartOf(next.form);
  const named = part === 'particle' || ((part === 'given' || part === 'family') && !isWordName(next.form));
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

/** Most family names with an article end as nisbas do: «السرياطي». */
function isNisbaShaped(form: string): boolean {
  return form.endsWith(nameShapes.nisba);
}

function isSonOf(word: Word | undefined): boolean {
  return word !== undefined && word.gap === gaps.none && nameParticles.sonOf.has(word.form);
}

/** «لوحة», «مطالبهم»: words of unknown meaning that end as common nouns do. */
function looksCommon({ form, tied }: Word): boolean {
  return tied || hasPronoun(form);
}

function hasPronoun(form: string): boolean {
  return nameShapes.pronouns.some((end) => form.endsWith(end) && form.length > end.length + 2);
}

function closesClause(next: Word | undefined): boolean {
  return next === undefined || (next.gap & ~inside) !== 0;
}

/** A word that no table knows ends its name for sure: punctuation follows, or a verb of speech stands before the name. */
function stands(words: readonly Word[], to: number): boolean {
  if (closesClause(words[to + 1])) return true;
  return speaks(words[to - 2]);
}

function isPerson(forms: readonly string[], kinds: readonly NamePart[], expected: boolean): boolean {
  const [first, second] = kinds;
  if (first === undefined || units(kinds) < 2) return false;
  if (expected) return true;
  if (first === 'particle') return isKunya(forms);
  if (first === 'unknown') return second === 'particle' || isDefinite(forms[0] as string);
  if (first !== 'given') return false;
  if (!isWordName(forms[0] as string)) return true;
  return second === 'particle' || kinds.slice(1).some((kind, at) => isSure(kind, forms[at + 1] as string));
}

function isKunya(forms: readonly string[]): boolean {
  return (
    (forms[0] === nameParticles.father || forms[0] === nameParticles.servant) &&
    namePartOf(forms[1] as string) !== 'closed'
  );
}

/** «عبد القادر» and «أبو بكر» are one name each. */
function units(kinds: readonly NamePart[]): number {
  return kinds.filter((kind, at) => kind !== 'second' && kinds[at - 1] !== 'particle').length;
}

function isSure(kind: NamePart, form: string): boolean {
  return (kind === 'given' || kind === 'family' || kind === 'second') && !isWordName(form);
}

function endsClause(next: Word | undefined): boolean {
  return next === undefined || (next.gap & ~inside) !== 0 || namePartOf(next.form) === 'closed';
}
