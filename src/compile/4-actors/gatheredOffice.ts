import { gatheredOffices, latinAnd, latinOf } from '../../lexicon/latinJoints.ts';
import { latinArticle } from '../../lexicon/names.ts';
import { isDone } from './actsHere.ts';
import { gaps, type Word } from './words.ts';

/** How far before a state its office may stand, and how many plain words between: "foreign ministers of Gulf rivals Iran and …". */
const reach = { list: 10, plain: 2 };

/** The office whose several holders the words before `end` name together: "foreign ministers"; null where they name none. */
export function officeGathered(words: readonly Word[], end: number): string | null {
  for (const [forms, office] of gatheredOffices) {
    const from = end - forms.length;
    const isSaid = forms.every((form, at) => {
      const word = words[from + at];
      return word?.form === form && (at === 0 || word.gap === gaps.none);
    });
    if (from >= 0 && isSaid) return office;
  }
  return null;
}

/** "the foreign ministers of Iran and Saudi Arabia": the office whose holder the state at word `from` stands for; null where it stands for itself. */
export function officeOfGathered(words: readonly Word[], from: number): string | null {
  let plain = 0;
  for (let at = from - 1; at >= Math.max(0, from - reach.list); at--) {
    const word = words[at] as Word;
    if (!word.latin || isDone(word)) return null;
    if (latinOf.has(word.form)) return officeGathered(words, at);
    if (word.capital > 0 || latinAnd.has(word.form) || latinArticle.has(word.form)) continue;
    if (++plain > reach.plain) return null;
  }
  return null;
}
