import { cues } from '../../lexicon/names.ts';
import { nameParticles } from '../../lexicon/nameParts.ts';
import { isFirstName, isSureName, speaks } from './besideName.ts';
import { isDefinite, isOrdinary, isPreposition, isWordName, namePartOf, type NamePart } from './namePart.ts';
import { endsClause, inside } from './nameEnd.ts';
import { isExpected, titled, type NameEvidence } from './nameEvidence.ts';
import { isKunyaAlone, isNisbaShaped, isPersonName } from './isPersonName.ts';
import { partOfName } from './partOfName.ts';
import type { Word } from './words.ts';

/** A person's name as it stands: its words, and the forms without clitics. */
export interface PersonName {
  readonly from: number;
  readonly to: number;
  readonly taken: number;
  readonly clitics: string;
  readonly forms: readonly string[];
}

const mostWords = 10;

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
    if (taken > 0 && stem.length < leastLetters(evidence, words[at + 1])) continue;
    const isSaid = titled(evidence) || (isExpected(evidence) && !word.brokenEnd);
    if (isPreposition(stem) && !isFirstName(words, at, isSaid)) return null;
    const forms = nameForms(words, at, stem, evidence);
    if (forms) return { from: at, to: at + forms.length, taken, clitics, forms };
    if (taken === 0 && namePartOf(stem) === 'given' && !isWordName(stem)) return null;
  }
  return null;
}

/** «وطه حسين»: the shorter a first name, the surer what follows must be. */
function leastLetters(evidence: NameEvidence, next: Word | undefined): number {
  const isSure = isSureName(next);
  if (evidence === 'none') return isSure ? 3 : 4;
  return isSure ? 2 : 3;
}

/** «وعبد السلام» and «وأبو بكر» begin names where one is expected. */
function beginsName(stem: string, evidence: NameEvidence): boolean {
  const isPrefix = stem === nameParticles.servant || stem === nameParticles.father;
  return namePartOf(stem) === 'given' || (isPrefix && evidence !== 'none');
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
    // «"شاعر بنيامين" الاستيطاني»
    if (!word.quoted && (words[at] as Word).quoted && words[at - 1]?.quoted) break;
    const form = to === at ? first : word.form;
    const kind = partOfName(words, to, form, kinds, evidence);
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
  // «باسم أبو عمر»: under the name of
  if (kinds[1] === 'particle' && cues.alias.has(first)) return null;
  const told = speaks(words[at - 1]) && !isOfBeing(words[at - 1], forms, kinds);
  return isPersonName(forms, kinds, expected || told, evidence === 'list') ? forms : null;
}

/** «كان نادر الظهور»: what somebody was, not who. */
function isOfBeing(
  before: Word | undefined,
  [first = '', second = '']: readonly string[],
  kinds: readonly NamePart[],
): boolean {
  const isBeing = before !== undefined && before.known.readings.some(({ stem }) => cues.being.has(stem));
  return (
    isBeing && kinds[1] === 'unknown' && isWordName(first) && isDefinite(second) && !isNisbaShaped(second)
  );
}

/** «العربي الاشتراكي»: two definite words, the first of them an ordinary one, may be a party's. */
function areAdjectives(forms: readonly string[], kinds: readonly NamePart[]): boolean {
  const [first = ''] = forms;
  return isDefinite(first) && isWordName(first) && kinds[1] === 'unknown';
}
