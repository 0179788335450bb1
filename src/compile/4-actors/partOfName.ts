import { readingsOf } from '../../lexicon/clitics.ts';
import { cues } from '../../lexicon/names.ts';
import { nameShapes } from '../../lexicon/nameShapes.ts';
import { parts } from '../../lexicon/personNames.ts';
import { nameParticles } from '../../lexicon/nameParts.ts';
import { isNameNext, isNoWord, isSonOf, isSureName, isToldOf, isTribal, speaks } from './besideName.ts';
import { closesClause, endsClause, hasPronoun, looksCommon } from './nameEnd.ts';
import { isExpected, titled, type NameEvidence } from './nameEvidence.ts';
import { isNisbaShaped } from './isPersonName.ts';
import {
  isDefinite,
  isFunctionWord,
  isOrdinary,
  isPluralShaped,
  isPreposition,
  isWordName,
  namePartOf,
  type NamePart,
} from './namePart.ts';
import { gaps, type Word } from './words.ts';

/** «صغير»: an ordinary word that a person may be called by. */
function isNoun(form: string): boolean {
  return isOrdinary(form) && !isFunctionWord(form);
}

/** «بالسجون»: a letter and the article before another word. */
function isJoined(form: string): boolean {
  return nameShapes.joined.some((start) => form.startsWith(start));
}

/** What the word adds to the name read so far; null where the name ends before it. */
export function partOfName(
  words: readonly Word[],
  to: number,
  form: string,
  before: readonly NamePart[],
  evidence: NameEvidence,
): NamePart | null {
  const isTitled = titled(evidence);
  const kind = form === nameParticles.servant ? 'particle' : namePartOf(form);
  const last = before.at(-1);
  if (last === undefined) return firstPart(words, to, form, kind, evidence);
  if (isPreposition(form) && (words[to] as Word).brokenEnd) return null;
  if (cues.dayParts.has(form) && cues.daysNamed.has(words[to + 1]?.form ?? '')) return null;
  // «آدم محمود جار النبي»
  if (last !== 'particle' && kind !== 'given' && isOfGod(words, to, form)) return 'given';
  if (isTitled && last === 'given' && before.length === 1 && cues.regnal.has(form)) return 'family';
  // «آل ثاني» ends a name
  if (before.length > 2 && words[to - 2]?.form === nameParticles.dynasty) return null;
  if (kind === 'closed' && last !== 'particle') {
    const isFamilyNext = (last === 'given' || before.includes('particle')) && endsClause(words[to + 1]);
    const expected = isExpected(evidence) || before.includes('particle');
    const isForeign = parts.foreign.has((words[to - before.length] as Word).form);
    // «عبد الله محمد سنبلولشه»: looks like a verb, and means nothing.
    const isPlain = isNoWord(form) && !isJoined(form);
    const closes = before.length > 1 && isPlain && closesClause(words[to + 1]);
    // «خالد سيدو إنه»
    if (isPlain && last === 'given' && cues.told.has(words[to + 1]?.form ?? '')) return 'unknown';
    return isFamilyNext && ((expected && (isPluralShaped(form) || closes)) || (isForeign && isNoWord(form)))
      ? 'unknown'
      : null;
  }
  if (kind === 'particle') return words[to + 1]?.gap === gaps.none ? 'particle' : null;
  if (kind === 'second') return 'second';
  if (last === 'particle') {
    if (kind === 'closed' && (words[to - 1] as Word).form === nameParticles.dynasty) return 'family';
    const isFirst = kind === 'given' || (words[to - 1] as Word).form.endsWith(nameParticles.servant);
    if (isFirst) return 'given';
    return isDefinite(form) || !isOrdinary(form) ? 'family' : null;
  }
  if (kind === 'given' || kind === 'family') {
    const next = words[to + 1];
    const goesOn = next !== undefined && namePartOf(next.form) === 'second';
    const isWord = unitsOf(before) > 1 && isWordName(form) && !isDefinite(form);
    return isWord && !goesOn && !isSureName(next) && !endsClause(next) ? null : kind;
  }
  const isForeign = parts.foreign.has((words[to - before.length] as Word).form);
  const isFamily = form.endsWith(nameShapes.familyPlural) && closesClause(words[to + 1]) && last === 'given';
  const isCommon = hasPronoun(form) && !isDefinite(form) && !isFamily && !(isForeign && before.length === 1);
  if (isCommon && !(isTitled && closesClause(words[to + 1]))) return null;
  if (!isDefinite(form) && last === 'family' && before.length === 1) return null;
  // «محيي الدين قدح»
  const isPlainly = last === 'second' && isExpected(evidence) && !looksCommon(words[to] as Word);
  if (before.length === 1 || (unitsOf(before) === 1 && (isNisbaShaped(form) || isPlainly)))
    return isSecond(words, to, form, evidence) ? 'unknown' : null;
  const next = words[to + 1];
  const isMade = next !== undefined && cues.appointed.has(next.form);
  if (last !== 'given' && last !== 'second') {
    if (isDefinite(form))
      return isExpected(evidence) && last === 'unknown' && endsClause(next) ? 'unknown' : null;
    if (isForeign && endsClause(next) && (isTitled || !looksCommon(words[to] as Word))) return 'unknown';
    if (looksCommon(words[to] as Word) || isPair(form)) return null;
    if (isMade && !looksCommon(words[to] as Word)) return 'unknown';
    const ends = closesClause(next) || (isTitled && isNoWord(form) && next?.known.part === 'closed');
    return (isTitled || evidence === 'list') && ends ? 'unknown' : null;
  }
  if (isDefinite(form)) {
    const ends = closesClause(next) || (endsClause(next) && !isPreposition((words[to - 1] as Word).form));
    return ends || isNisbaShaped(form) ? 'unknown' : null;
  }
  const isPlain = !readingsOf(form)[1];
  const isNoNoun = isPlain || (closesClause(next) && isNoWord(form) && !looksCommon(words[to] as Word));
  const isForeignToo = parts.foreign.has((words[to - 1] as Word).form);
  const isAdverb = form.endsWith(nameShapes.accusative) && !isMade && !isForeignToo;
  return endsClause(next) && isNoNoun && !isAdverb ? 'unknown' : null;
}

/** «قتلا»: two did. */
function isPair(form: string): boolean {
  return form.endsWith(nameShapes.accusative) && isOrdinary(form.slice(0, -nameShapes.accusative.length));
}

/** «جار النبي», «فضل المولى», «حسب الله»: with what follows one name. */
function isOfGod(words: readonly Word[], at: number, form: string): boolean {
  const next = words[at + 1];
  const word = words[at] as Word;
  if (next?.gap !== gaps.none || word.gap !== gaps.none || !nameParticles.gods.has(next.form)) return false;
  const isVerb = form.endsWith(nameShapes.feminine) && !word.tied;
  return !isVerb && !isFunctionWord(form) && !readingsOf(form)[1];
}

/** The first word of a name; null where none may begin with it. */
function firstPart(
  words: readonly Word[],
  at: number,
  form: string,
  kind: NamePart,
  evidence: NameEvidence,
): NamePart | null {
  const next = words[at + 1];
  // «صغير بن عزيز»
  if (kind === 'closed') {
    if (isSonOf(next)) return isExpected(evidence) && isNoun(form) ? 'unknown' : null;
    return (isExpected(evidence) || speaks(words[at - 1])) && isOfGod(words, at, form) ? 'given' : null;
  }
  if (kind === 'second') return null;
  if (kind === 'particle') return next?.gap === gaps.none ? 'particle' : null;
  if (kind === 'given' || (kind === 'family' && titled(evidence))) return kind;
  if (kind === 'family') return isTribal(words, at) ? 'unknown' : null;
  const isSon = isSonOf(next) && (evidence !== 'none' || speaks(words[at - 1]));
  const isNear = evidence === 'near' && (isNameNext(next) || isToldOf(words, at));
  const begins = (titled(evidence) || isNear || isSon) && !isDefinite(form);
  const plausible = begins && (!looksCommon(words[at] as Word) || isSureNext(next, evidence));
  return plausible || isTribal(words, at) ? 'unknown' : null;
}

/** May a word that no table knows be the second of a name? */
function isSecond(words: readonly Word[], at: number, form: string, evidence: NameEvidence): boolean {
  const first = words[at - 1] as Word;
  const word = words[at] as Word;
  if (evidence === 'none' && form.endsWith(nameShapes.accusative) && isWordName(first.form)) return false;
  return (
    isExpected(evidence) ||
    isDefinite(form) ||
    !isWordName(first.form) ||
    closesClause(words[at + 1]) ||
    (speaks(words[at - 2]) && !looksCommon(word) && !word.brokenEnd)
  );
}

/** «عبد السلام» and «جمال الدين» are one name each. */
function unitsOf(kinds: readonly NamePart[]): number {
  return kinds.filter((kind, at) => kind !== 'second' && kinds[at - 1] !== 'particle').length;
}

/** «العمراوي»: a family name by its shape. */
function isNisba(next: Word | undefined): boolean {
  return (
    next?.gap === gaps.none &&
    next.known.part === 'unknown' &&
    isDefinite(next.form) &&
    isNisbaShaped(next.form)
  );
}

/** «هيبة الله», «أجيه ولد سيداتي», «النائب دعدوعة العياشي»: what follows leaves no doubt that a name has begun. */
function isSureNext(next: Word | undefined, evidence: NameEvidence): boolean {
  if (titled(evidence)) return isNameNext(next) || isNisba(next);
  return isExpected(evidence) && (isSonOf(next) || next?.known.part === 'second');
}
