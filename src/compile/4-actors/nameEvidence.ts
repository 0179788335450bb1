import { and, cues, titleWords } from '../../lexicon/names.ts';
import type { TitleFind } from './find.ts';
import type { NameEvidence } from './readPersonName.ts';
import { gaps, type Word } from './words.ts';

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
  if (title !== null && (gap & ~(gaps.quote | gaps.dot)) === 0)
    return introduces(title, at) ? 'title' : 'near';
  if (isIntroduced(words, at)) return 'near';
  if (title !== null && gap === gaps.comma && isInCommas(words, at)) return 'near';
  const joins = (gap & ~(gaps.quote | gaps.comma)) === 0 && (form.startsWith(and) || gap === gaps.comma);
  return before.isAfterPerson && joins ? 'list' : 'none';
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

const longestName = 6;

/** «محافظ حضرموت، سالم الخنبشي، إن»: what stands between two commas. */
function isInCommas(words: readonly Word[], at: number): boolean {
  if (titleWords.former.has((words[at] as Word).form)) return false;
  for (let to = at + 2; to <= at + longestName && to < words.length; to++)
    if ((words[to] as Word).gap !== gaps.none) return (words[to] as Word).gap === gaps.comma;
  return words.length - at <= longestName;
}
