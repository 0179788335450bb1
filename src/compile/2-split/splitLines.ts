import { foldUnit, textOf } from '../../model/fold.ts';
import { kindOfUnit, unitKinds } from '../../model/units.ts';
import { wordsOf, type Line } from './lines.ts';
import { joinRows, type Row } from './wrappedRows.ts';

/** The non-empty lines of a text, with offsets into it. Rows that were wrapped by hand make one line. */
export function splitLines(text: string): Line[] {
  const rows: Row[] = [];
  let apart = true;
  for (let from = 0; from <= text.length;) {
    const to = endOfRow(text, from);
    const line = trimmedLine(text, from, to);
    if (line) rows.push({ line, apart });
    apart = line === null;
    from = text.startsWith('\r\n', to) ? to + 2 : to + 1;
  }
  return joinRows(text, rows);
}

/** Where the row that begins at `from` ends: at a line feed, a carriage return or a separator of lines or paragraphs. */
function endOfRow(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

const isBreak = (unit: number) => unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;

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
