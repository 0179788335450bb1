import { page } from '../../lexicon/page.ts';
import { looksLikeDateline } from './datelines.ts';
import { isLong, type Line } from './lines.ts';

/** A stretch of lines that belongs to one article, or to one block of teasers. */
export interface Part {
  readonly kind: 'article' | 'teasers';
  readonly lines: readonly Line[];
}

/** Lines within which a repeated title is followed by its text. */
const titleReach = 6;

/**
 * Tells apart what one paste holds. A heading like "related articles" opens a block of teasers, which lasts until a new
 * article shows itself by its title, printed twice, with running text behind it. Without such a heading a second page
 * date with running text before and behind it, or a ruled line, opens the next article.
 */
export function splitParts(lines: readonly Line[]): Part[] {
  const parts: { kind: Part['kind']; lines: Line[] }[] = [{ kind: 'article', lines: [] }];
  const open = (kind: Part['kind'], carried: Line[] = []) => parts.push({ kind, lines: carried });
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const current = parts.at(-1) as { kind: Part['kind']; lines: Line[] };
    if (isRelatedHeading(line) && current.lines.length > 0) {
      open('teasers');
      continue;
    }
    if (current.kind === 'teasers' && opensArticle(lines, at)) {
      open('article', [line]);
    } else if (current.kind === 'teasers' && resumesText(lines, at, current.lines)) {
      open('article', [line]);
    } else if (current.kind === 'article' && opensByDateline(lines, at, current.lines)) {
      const carried = trailingTitles(current.lines);
      open('article', [...current.lines.splice(current.lines.length - carried), line]);
    } else {
      current.lines.push(line);
    }
  }
  return joinInterrupted(parts).filter((part) => part.lines.length > 0);
}

const isRelatedHeading = (line: Line) => page.related.has(line.folded.replace(/[:.]+$/, '').trim());

/** The first copy of a title that stands again a few lines on, with at least two paragraphs running on behind it. */
function opensArticle(lines: readonly Line[], at: number): boolean {
  const title = lines[at] as Line;
  const again = lines.findIndex(
    (line, index) => index > at && index <= at + titleReach && line.folded === title.folded,
  );
  if (again < 0 || title.words.length < 3) return false;
  const behind = lines.slice(again + 1, again + 1 + titleReach);
  return behind.some((line, index) => isRunning(line) && isRunning(behind[index + 1]));
}

const isRunning = (line: Line | undefined) =>
  line !== undefined && isLong(line) && /[."!?»”]$/.test(line.folded);

/** One or two links in the midst of an article: the text goes on behind them. */
function resumesText(lines: readonly Line[], at: number, teasers: readonly Line[]): boolean {
  return (
    teasers.length > 0 &&
    teasers.length <= 3 &&
    !teasers.some(isLong) &&
    isRunning(lines[at]) &&
    isRunning(lines[at + 1])
  );
}

function opensByDateline(lines: readonly Line[], at: number, before: readonly Line[]): boolean {
  if (!looksLikeDateline(lines[at] as Line) || before.filter(isLong).length < 2) return false;
  return lines.slice(at + 1, at + 1 + titleReach).filter(isLong).length >= 2;
}

/** How many short lines at the end of the article before are the next one's headline. */
function trailingTitles(lines: readonly Line[]): number {
  const last = lines.at(-1);
  const isTitle = last !== undefined && !isLong(last) && !/[.]$/.test(last.folded);
  return isTitle ? 1 : 0;
}

/** Text that resumes behind links belongs to the article before them. */
function joinInterrupted(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const links = joined.at(-1);
    const before = joined.at(-2);
    const resumes =
      part.kind === 'article' && links?.kind === 'teasers' && part.lines[0] && isLong(part.lines[0]);
    if (resumes && before?.kind === 'article') {
      joined.splice(-2, 2, { kind: 'article', lines: [...before.lines, ...part.lines] });
    } else {
      joined.push(part);
    }
  }
  return joined;
}
