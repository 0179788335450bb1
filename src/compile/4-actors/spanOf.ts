import { foldUnit } from '../../model/fold.ts';
import type { NameMention } from '../shapes.ts';
import type { Word } from './words.ts';

interface Located {
  readonly from: number;
  readonly to: number;
  readonly taken: number;
  readonly clitics: string;
}

/**
 * Where a find stands in the text, without the letters joined to it. The article stays: of «للحرس» nothing is taken off,
 * since what is left would be no word.
 */
export function spanOf(
  words: readonly Word[],
  { from, to, taken, clitics }: Located,
  sentence: number,
  text: string,
): Pick<NameMention, 'start' | 'end' | 'text' | 'sentence' | 'tokens'> {
  const first = words[from] as Word;
  const last = words[to - 1] as Word;
  const doubled = clitics.length > 1 && clitics.at(-1) === clitics.at(-2);
  let start = first.start;
  for (let left = doubled ? taken - 2 : taken; left > 0; start++)
    if (foldUnit(text.charCodeAt(start)) !== 0) left--;
  return {
    start,
    end: last.end,
    text: text.slice(start, last.end),
    sentence,
    tokens: [first.token, last.token + 1],
  };
}
