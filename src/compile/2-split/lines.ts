import type { Span } from '../shapes.ts';

/** A non-empty line without the white space around it. `folded` has single spaces; a word is a run of letters. */
export interface Line extends Span {
  readonly folded: string;
  readonly wordCount: number;
  readonly length: number;
}

/** A paragraph of running text rather than a title, caption or label. */
export const isLong = (line: Line): boolean => line.length >= 120;

/** A line drawn with signs: "=====", "* * *". */
export const isRule = ({ folded, wordCount }: Line): boolean =>
  wordCount === 0 && /^([=\-_*~#—–])(\s*\1){2,}$/.test(folded);

/** The folded words of a line; to be asked of short ones. */
export function wordsOf({ folded }: Pick<Line, 'folded'>): readonly string[] {
  return folded.match(/\p{L}+/gu) ?? [];
}
