import { latinImposed, latinOf, latinUpon } from '../../lexicon/latinJoints.ts';
import { cues } from '../../lexicon/names.ts';
import { gaps, type Word } from './words.ts';

/** "sanctions on Iran": what is done to a state. */
export const isImposedOn = (words: readonly Word[], from: number): boolean =>
  latinUpon.has(words[from - 1]?.form ?? '') && latinImposed.has(words[from - 2]?.form ?? '');

/** How far before a state its people may stand: "ministers of foreign affairs of". */
const gatheredReach = 5;

/** "the presidents of Turkey and Iran", "the ministers of foreign affairs of Iraq": they act for their states. */
export function isOfGathered(words: readonly Word[], from: number): boolean {
  const of = words[from - 1];
  if (!of?.latin || !latinOf.has(of.form) || of.gap !== gaps.none) return false;
  for (let at = from - 2; at >= Math.max(0, from - gatheredReach); at--) {
    const { form, capital, gap } = words[at] as Word;
    if (cues.gathered.has(form)) return at === from - 2 || latinOf.has(words[at + 1]?.form ?? '');
    if (gap !== gaps.none || capital > 0) return false;
  }
  return false;
}

/** How far before «ب» and a state the verb may stand: «اعترفت رسمياً أمس بإسرائيل». */
const concernReach = 4;

/** «اعترفت النرويج بدولة فلسطين»: behind some verbs «ب» stands before whom they are about, not where. */
export const isConcerned = (words: readonly Word[], from: number): boolean =>
  words.slice(Math.max(0, from - concernReach), from).some(({ form }) => cues.concerning.has(form));
