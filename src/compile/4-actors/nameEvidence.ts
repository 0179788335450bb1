import { and, cues } from '../../lexicon/names.ts';
import { nameShapes } from '../../lexicon/nameShapes.ts';
import { titleAdjectives } from '../../lexicon/titles.ts';
import { parts } from '../../lexicon/personNames.ts';
import type { TitleFind } from './find.ts';
import { gaps, type Word } from './words.ts';

/**
 * Right behind a title any word may begin a name; a title further off, or «بقيادة», makes a word that is a name too a name;
 * in a list of persons («وخالد العتيبي») a name is expected.
 */
export type NameEvidence = 'title' | 'near' | 'list' | 'none';

/** What stands before a word in its sentence. */
export interface Before {
  /** The title whose bearer may be named here, or null. */
  readonly title: TitleFind | null;
  /** Another person's name ends right before. */
  readonly isAfterPerson: boolean;
}

/** What the words before word `at` say for a person's name beginning there. */
export function evidenceAt(words: readonly Word[], at: number, before: Before): NameEvidence {
  const { gap, form } = words[at] as Word;
  const { title } = before;
  if (title !== null && (gap & ~(gaps.quote | gaps.dot)) === 0) {
    // «النقيب العام ونبيل عبد السلام»: the title is another's, who is named before it.
    if (joinsPerson(words[at] as Word)) return 'list';
    return introduces(title, at) ? 'title' : 'near';
  }
  if (isIntroduced(words, at)) return isNamed(words[at - 1]) ? 'title' : 'near';
  if (title !== null && gap === gaps.comma && isInCommas(words, at))
    return isForeignPair(words, at, title) ? 'title' : 'near';
  const joins = (gap & ~(gaps.quote | gaps.comma)) === 0 && (form.startsWith(and) || gap === gaps.comma);
  return before.isAfterPerson && joins ? 'list' : 'none';
}

/** «ونبيل»: «و» and a first name. */
function joinsPerson({ form }: Word): boolean {
  return form.startsWith(and) && !parts.given.has(form) && parts.given.has(form.slice(and.length));
}

/** Does a title stand right before, so that any word behind it may begin a name? */
function introduces({ sort, to, owner, open }: TitleFind, at: number): boolean {
  return to === at && !open && (sort !== 'head' || owner !== null);
}

/** «برئاسة عقيلة صالح», «من بينهم هشام طلعت»: the words before say that a person follows. */
function isIntroduced(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const { gap } = words[at] as Word;
  if (before === undefined || (gap & ~(gaps.quote | gaps.colon)) !== 0) return false;
  const joined = before.form.startsWith(and) && before.form.length > 4 ? before.form.slice(and.length) : '';
  return cues.introducing.has(before.form) || cues.introducing.has(joined);
}

/** «المدعو», «وزوجته»: nothing but a name stands behind. */
function isNamed(before: Word | undefined): boolean {
  return before !== undefined && cues.naming.has(before.form);
}

const longestName = 6;

/** «محافظ حضرموت، سالم الخنبشي، إن»: what stands between two commas. */
function isInCommas(words: readonly Word[], at: number): boolean {
  if (titleAdjectives.has((words[at] as Word).form)) return false;
  for (let to = at + 2; to <= at + longestName && to < words.length; to++)
    if ((words[to] as Word).gap !== gaps.none) return (words[to] as Word).gap === gaps.comma;
  return words.length - at <= longestName;
}

/** «نائب رئيس وزراء إثيوبيا، تيميسغن تيرونه.»: two words of no meaning alone between the marks. */
function isForeignPair(words: readonly Word[], at: number, { to, owner }: TitleFind): boolean {
  const next = words[at + 2];
  if (to !== at || owner === null || (next !== undefined && next.gap === gaps.none)) return false;
  return [words[at], words[at + 1]].every((word) => word !== undefined && isMeaningless(word));
}

function isMeaningless({ known, form, latin, number }: Word): boolean {
  const isPlain = known.part === 'unknown' && known.readings.length === 1 && form.length > 3;
  return isPlain && !latin && !number && !form.endsWith(nameShapes.accusative);
}

/** A title stands right before. */
export function titled(evidence: NameEvidence): boolean {
  return evidence === 'title';
}

/** A title or a verb says that a person is named here. */
export function isExpected(evidence: NameEvidence): boolean {
  return titled(evidence) || evidence === 'near';
}
