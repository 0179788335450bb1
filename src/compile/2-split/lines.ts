import { fold } from '../../model/fold.ts';
import type { Span } from '../shapes.ts';

/** A non-empty line without the white space around it. `folded` has single spaces; `words` are its letter runs. */
export interface Line extends Span {
  readonly folded: string;
  readonly words: readonly string[];
  readonly length: number;
}

/** A paragraph of running text rather than a title, caption or label. */
export const isLong = (line: Line): boolean => line.length >= 120;

/** A line drawn with signs: "=====", "* * *". */
export const isRule = (line: Line): boolean => /^([=\-_*~#—–])(\s*\1){2,}$/.test(line.folded);

/** The non-empty lines of a text, with offsets into it. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length;) {
    const next = text.indexOf('\n', from);
    const to = next < 0 ? text.length : next;
    const line = trimmedLine(text, from, to);
    if (line) lines.push(line);
    from = to + 1;
  }
  return lines;
}

function trimmedLine(text: string, from: number, to: number): Line | null {
  const raw = text.slice(from, to);
  const trimmed = raw.replace(/^[\s\u200b-\u200f\ufeff]+|[\s\u200b-\u200f\ufeff]+$/gu, '');
  if (trimmed === '') return null;
  const start = from + raw.indexOf(trimmed);
  const folded = fold(trimmed).replace(/\s+/g, ' ').trim();
  const words = folded.match(/\p{L}+/gu) ?? [];
  return { start, end: start + trimmed.length, folded, words, length: trimmed.length };
}
