import { foldUnit, textOf } from '../../model/fold.ts';
import { kindOfUnit, unitKinds } from '../../model/units.ts';
import { wordsOf, type Line } from './lines.ts';
import { joinRows, type Row } from './wrappedRows.ts';

/** What ends a row. */
const breaks = /\r\n|[\n\r\u2028\u2029]/g;

/** The non-empty lines of a text, with offsets into it. Rows that were wrapped by hand make one line. */
export function splitLines(text: string): Line[] {
  const rows: Row[] = [];
  let apart = true;
  let from = 0;
  const add = (to: number, next: number) => {
    const line = trimmedLine(text, from, to);
    if (line) rows.push({ line, apart });
    apart = line === null;
    from = next;
  };
  for (const { index, 0: written } of text.matchAll(breaks)) add(index, index + written.length);
  add(text.length, text.length);
  return joinRows(text, rows);
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
