import { page } from '../../lexicon/page.ts';
import { looksLikeDateline } from './datelines.ts';
import { headingTest, labelTest } from './labels.ts';
import { wordsOf, type Line } from './lines.ts';

const menuLength = 5;
const shortNotice = 12;
/** More words than these are text, whatever they begin with: a page pasted as a single line. */
const longestNotice = 80;
const starts = [...page.furnitureStarts];
const isLabel = labelTest(page.furniture, ':.|');
const isHeading = headingTest(page.related);

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
  const { folded, wordCount } = line;
  if (wordCount === 0) return !/\d{4}/.test(folded);
  if (isLabel(line)) return true;
  if (wordCount > longestNotice) return false;
  if (folded.indexOf('|') !== folded.lastIndexOf('|') && !looksLikeDateline(line) && !/[.!?]$/.test(folded))
    return true;
  if (wordCount <= 3 && /\d/.test(folded) && wordsOf(line).some((word) => page.agoWords.has(word)))
    return true;
  if (wordCount <= shortNotice && folded.includes('©')) return true;
  return starts.some((start) => folded.startsWith(start)) && !isHeading(line);
}

const isMenuItem = (line: Line) =>
  line.wordCount <= 4 &&
  line.length <= 32 &&
  !/[!?:"]$|\p{L}{4}\.$/u.test(line.folded) &&
  !looksLikeDateline(line);
