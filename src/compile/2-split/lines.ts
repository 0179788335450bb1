import { page } from '../../lexicon/page.ts';
import { foldUnit, textOf } from '../../model/fold.ts';
import { kindOfUnit, unitKinds } from '../../model/units.ts';
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

/** The non-empty lines of a text, with offsets into it. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  /** Where the row above begins. */
  let above = 0;
  for (let from = 0; from <= text.length;) {
    const next = text.indexOf('\n', from);
    const to = next < 0 ? text.length : next;
    const line = trimmedLine(text, from, to);
    const last = lines.at(-1);
    if (line && last && runsOn(text, last, above, line)) lines[lines.length - 1] = joined(last, line);
    else if (line) lines.push(line);
    above = from;
    from = to + 1;
  }
  return lines;
}

/** Length of a wrapped row. */
const wrapped = { from: 40, to: 110 };

/** Rows of a text that was wrapped by hand: the next one goes on with a small letter. Arabic has none, and stays as it is. */
function runsOn(text: string, last: Line, above: number, next: Line): boolean {
  const opening = text.charCodeAt(next.start);
  const row = last.end - above;
  if (opening < 0x61 || opening > 0x7a || row < wrapped.from || row > wrapped.to) return false;
  const [word = ''] = next.folded.split(' ', 1);
  return /[\p{L}\p{N},]$/u.test(last.folded.slice(-1)) && !page.bylineWords.has(word);
}

function joined(last: Line, next: Line): Line {
  return {
    start: last.start,
    end: next.end,
    folded: `${last.folded} ${next.folded}`,
    wordCount: last.wordCount + next.wordCount,
    length: next.end - last.start,
  };
}

function trimmedLine(text: string, from: number, to: number): Line | null {
  let start = from;
  while (start < to && isBlank(text.charCodeAt(start))) start++;
  if (start === to) return null;
  let end = to;
  while (isBlank(text.charCodeAt(end - 1))) end--;
  const { folded, wordCount } = foldLine(text, start, end);
  return { start, end, folded, wordCount, length: end - start };
}

/** White space, and the marks of direction and joining that nobody sees. */
function isBlank(unit: number): boolean {
  return kindOfUnit(unit) === unitKinds.space || (unit >= 0x200b && unit <= 0x200f);
}

const blank = ' '.charCodeAt(0);
/** Strings are made of so many units at a time. */
const chunk = 4096;
const units = new Uint16Array(chunk);

/** The folded line with single spaces, and the number of its words. */
function foldLine(text: string, start: number, end: number): Pick<Line, 'folded' | 'wordCount'> {
  let folded = '';
  let filled = 0;
  let wordCount = 0;
  let hasPairs = false;
  let before: number = unitKinds.space;
  for (let at = start; at < end; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === 0) continue;
    const kind = kindOfUnit(unit);
    if (kind === unitKinds.space && before === kind) continue;
    if (kind === unitKinds.letter && before !== kind) wordCount++;
    hasPairs ||= kind === unitKinds.half;
    before = kind;
    units[filled++] = kind === unitKinds.space ? blank : unit;
    if (filled < chunk) continue;
    folded += textOf(units, filled);
    filled = 0;
  }
  folded += textOf(units, filled);
  if (before === unitKinds.space) folded = folded.trimEnd();
  return { folded, wordCount: hasPairs ? wordsOf({ folded }).length : wordCount };
}
