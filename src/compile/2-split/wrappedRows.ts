import { page } from '../../lexicon/page.ts';
import { looksLikeDateline } from './datelines.ts';
import type { Line } from './lines.ts';

/** A line as it is written, and whether an empty one stands before it. */
export interface Row {
  readonly line: Line;
  readonly apart: boolean;
}

/** Widths, in UTF-16 units, that texts are wrapped to. */
const wrapped = { from: 40, to: 130 };
/** So many full rows show how wide a text was wrapped. */
const fewest = 3;
const ended = /[.!?:]"?$/;

/**
 * One line out of rows that were wrapped by hand: those that have no room left for the next one's first word, where most of
 * the rows of the text have none either; and, in English, those that the next goes on from with a small letter.
 */
export function joinRows(text: string, rows: readonly Row[]): Line[] {
  const blocks = blocksOf(rows);
  const width = widthOf(blocks);
  const lines: Line[] = [];
  for (const block of blocks) {
    const isRagged = isRaggedEnglish(text, block);
    block.forEach((row, index) => {
      const last = lines.at(-1);
      const before = block[index - 1];
      const goes =
        last &&
        before &&
        ((isFull(before, row, width) && !isHeading(row, block[index + 1], width)) ||
          goesOn(text, before, row) ||
          (isRagged && before.length >= wrapped.from && endsOpen(before)));
      if (goes) lines[lines.length - 1] = joined(last, row);
      else lines.push(row);
    });
  }
  return lines;
}

/** The date under a title: neither the end of a sentence nor a full row. */
function isHeading(row: Line, next: Line | undefined, width: number): boolean {
  return looksLikeDateline(row) && !isEnded(row) && !(next && isFull(row, next, width));
}

/** The width that a text was wrapped to, as its paragraphs show it; 0 where it was not. */
function widthOf(blocks: readonly Line[][]): number {
  const texts = blocks.filter(isWrapped);
  const full = texts.reduce((sum, block) => sum + fullRows(block).length, 0);
  return full < fewest ? 0 : Math.max(...texts.map(widest));
}

/** Stretches of rows without an empty one between them. */
function blocksOf(rows: readonly Row[]): Line[][] {
  const blocks: Line[][] = [];
  for (const { line, apart } of rows) {
    const block = blocks.at(-1);
    if (block && !apart) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** At least half of the rows are full and stop in the midst of a sentence; most others, which end a paragraph, end a sentence too. */
function isWrapped(block: readonly Line[]): boolean {
  const width = widest(block);
  if (block.length < 3 || width < wrapped.from || width > wrapped.to) return false;
  const full = fullRows(block);
  const others = block.slice(0, -1).filter((line) => !full.includes(line));
  return (
    full.length >= others.length &&
    full.filter(isEnded).length * 2 < full.length &&
    others.filter(isEnded).length * 2 >= others.length
  );
}

const isEnded = ({ folded }: Line) => ended.test(folded);

const widest = (block: readonly Line[]) => Math.max(...block.map(({ length }) => length));

function fullRows(block: readonly Line[]): Line[] {
  const width = widest(block);
  return block.filter((line, at) => {
    const next = block[at + 1];
    return next !== undefined && isFull(line, next, width);
  });
}

/**
 * Whether the first word of the next row would have made this one wider than `width`. A caption printed twice is no wrapped text.
 */
function isFull({ length, folded }: Line, next: Line, width: number): boolean {
  const [word = ''] = next.folded.split(' ', 1);
  return length <= width && length + 1 + word.length > width && folded !== next.folded;
}

/** Rows of English that mostly go on with a small letter: what ends in the midst there goes on with a capital too. */
function isRaggedEnglish(text: string, block: readonly Line[]): boolean {
  const going = block.filter((row, at) => block[at + 1] && goesOn(text, row, block[at + 1] as Line)).length;
  return going >= fewest && going * 2 >= block.length - 1;
}

/** Ends in a word or a comma, as no heading's row before a sentence does. */
const endsOpen = ({ folded }: Line) => /[\p{L}\p{N},]$/u.test(folded.slice(-1));

/** An English row that goes on with a small letter. */
function goesOn(text: string, row: Line, next: Line): boolean {
  const opening = text.charCodeAt(next.start);
  if (opening < 0x61 || opening > 0x7a || row.length < wrapped.from || row.length > wrapped.to) return false;
  const [word = ''] = next.folded.split(' ', 1);
  return endsOpen(row) && !page.bylineWords.has(word);
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
