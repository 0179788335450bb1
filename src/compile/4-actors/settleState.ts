import { cues, goesTo, isAt } from '../../lexicon/names.ts';
import { gaps, type Word } from './words.ts';

interface Place {
  readonly from: number;
  readonly to: number;
  readonly clitics: string;
}

/** Does a state's name act, or is it dealt with, rather than be a mere place: «أكدت إيران» against «في إيران». */
export function stateActs(words: readonly Word[], { from, to, clitics }: Place): boolean {
  const before = words[from - 1];
  const linked = before !== undefined && ((words[from] as Word).gap & ~gaps.quote) === 0;
  if (clitics.endsWith(isAt)) return false;
  const next = words[to];
  if (next && next.gap === gaps.none && cues.saying.has(next.form)) return true;
  if (!linked || !before) return true;
  if (clitics.endsWith(goesTo) && cues.motion.has(before.form)) return false;
  return !cues.locative.has(before.form) && !cues.about.has(before.form) && !cues.motion.has(before.form);
}

/** Does a capital stand for its government here: «أكدت طهران», «بين طهران ودمشق», "Tehran denied". */
export function capitalActs(words: readonly Word[], place: Place): boolean {
  const { from, to, clitics } = place;
  if (!stateActs(words, place)) return false;
  const next = words[to];
  const before = words[from - 1];
  if (next && next.gap === gaps.none && (cues.saying.has(next.form) || cues.doing.has(next.form)))
    return true;
  if (from === 0 && next && (next.gap & gaps.colon) !== 0) return true;
  if (!before) return false;
  if ((words[from] as Word).gap !== gaps.none) return false;
  if (cues.saying.has(before.form) || cues.doing.has(before.form)) return true;
  return clitics === '' && cues.dealing.has(before.form);
}
