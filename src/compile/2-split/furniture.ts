import { page } from '../../lexicon/page.ts';
import { looksLikeDateline } from './datelines.ts';
import type { Line } from './lines.ts';

const menuLength = 5;
const starts = [...page.furnitureStarts];

/** Whether each line is page furniture: buttons, menus, footers, clocks. A menu is a run of very short lines. */
export function markFurniture(lines: readonly Line[]): boolean[] {
  const marked = lines.map(isFurniture);
  for (let from = 0; from < lines.length;) {
    let to = from;
    while (to < lines.length && (marked[to] || isMenuItem(lines[to] as Line))) to++;
    if (to - from >= menuLength) marked.fill(true, from, to);
    from = Math.max(to, from + 1);
  }
  return marked;
}

function isFurniture(line: Line): boolean {
  if (line.words.length === 0) return !/\d{4}/.test(line.folded);
  if (page.furniture.has(line.folded.replace(/[:.|]+$/, '').trim())) return true;
  if (line.folded.split('|').length > 2 && !looksLikeDateline(line) && !/[.!?]$/.test(line.folded))
    return true;
  if (line.words.length <= 3 && /\d/.test(line.folded) && line.words.some((word) => page.agoWords.has(word)))
    return true;
  return starts.some((start) => line.folded.startsWith(start));
}

const isMenuItem = (line: Line) =>
  line.words.length <= 4 &&
  line.length <= 32 &&
  !/[!?:"]$|\p{L}{4}\.$/u.test(line.folded) &&
  !looksLikeDateline(line);
