import { latinBorders, latinOf } from '../../lexicon/latinJoints.ts';
import { cues, latinArticle } from '../../lexicon/names.ts';
import { isDone } from './actsHere.ts';
import { gaps, type Word } from './words.ts';

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Whether the words around an English state's name make an attribute, a border or a place of it, and no party. */
export const isNoParty = (words: readonly Word[], place: Place): boolean =>
  isAttribute(words, place) || isBordered(words, place.from) || isWithin(words, place);

/** "the Yemen war", "the Sweden talks": it says which war or talks, and does nothing. "The US strike" is what the US did. */
function isAttribute(words: readonly Word[], { from, to }: Place): boolean {
  const [article, state, noun] = [words[from - 1], words[from] as Word, words[to]];
  if (!article || !latinArticle.has(article.form) || to - from > 1 || state.capital !== 1) return false;
  if (!noun?.latin || noun.gap !== gaps.none || noun.capital > 0 || isDone(noun)) return false;
  return !cues.deeds.has(noun.form) && !cues.joining.has(noun.form) && !cues.locative.has(noun.form);
}

/** How far before a state its border may stand: "the border of Turkey with Iran". */
const borderReach = 4;

/** "on the borders with Iran and Iraq": what lies there. */
function isBordered(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - borderReach); at--) {
    const { form, gap, capital, latin } = words[at] as Word;
    if (latinBorders.has(form)) return true;
    if (!latin || gap !== gaps.none || cues.between.has(form)) return false;
    if (capital === 0 && !cues.joining.has(form)) return false;
  }
  return false;
}

/** "in the United States", "to the UAE"; "led to the UAE sending troops" goes on with what it did. */
function isWithin(words: readonly Word[], { from, to }: Place): boolean {
  const [lead, article, next] = [words[from - 2], words[from - 1], words[to]];
  if (!lead?.latin || article?.gap !== gaps.none || !latinArticle.has(article.form)) return false;
  const goesOn = next?.latin === true && next.gap === gaps.none && !cues.locative.has(next.form);
  if (goesOn && !cues.joining.has(next.form)) return false;
  return cues.locative.has(lead.form) && !latinOf.has(lead.form);
}
