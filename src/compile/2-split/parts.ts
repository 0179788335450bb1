import { isCalendarWord } from '../../lexicon/calendarWords.ts';
import { page } from '../../lexicon/page.ts';
import { looksLikeDateline } from './datelines.ts';
import { headingTest } from './labels.ts';
import { isLong, isRule, wordsOf, type Line } from './lines.ts';

/** A stretch of lines that belongs to one article, or to one block of teasers. */
export interface Part {
  readonly kind: 'article' | 'teasers';
  readonly lines: readonly Line[];
}

/** What stands apart, readers' comments and lists of what is read most, is no part. */
type Stretch = { kind: Part['kind'] | 'apart'; lines: Line[] };

/** Lines within which a repeated title is followed by its text. */
const titleReach = 6;
/** Titles in a list of what is read most. */
const longestList = 12;
/** So many dates, each alone above what happened then, make a chronology. */
const fewestEntries = 3;
/** Lines within which a ruled line is followed by the next article's date. */
const dateReach = 3;

/**
 * Tells apart what one paste holds. A heading like "related articles" opens a block of teasers, which lasts until a new
 * article shows itself by its title, printed twice, with running text behind it. Without such a heading a second page
 * date with running text before and behind it, or a ruled line with a date under it, opens the next article.
 */
export function splitParts(lines: readonly Line[]): Part[] {
  const parts: Stretch[] = [{ kind: 'article', lines: [] }];
  const open = (kind: Stretch['kind'], carried: Line[] = []) => parts.push({ kind, lines: carried });
  /** Whether running text stands above. */
  let hasText = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const current = parts.at(-1) as Stretch;
    hasText ||= at > 0 && isLong(lines[at - 1] as Line);
    if (isRule(line)) {
      if (current.lines.length > 0 && opensBehindRule(lines, at)) open('article');
    } else if (isRelated(line) && current.lines.length > 0) {
      open('teasers');
    } else if (isMostRead(line) && current.lines.length > 0) {
      open('apart');
    } else if (isComments(line)) {
      if (current.lines.some(isLong)) open('apart');
    } else if (current.kind === 'article') {
      const opens = opensByDateline(lines, at, current.lines);
      const lists = !opens && opensDatedList(lines, at, current.lines);
      if (!opens && !lists) current.lines.push(line);
      else {
        const carried = trailingTitles(current.lines);
        open(opens ? 'article' : 'teasers', [...current.lines.splice(current.lines.length - carried), line]);
      }
    } else if (opensArticle(lines, at) || (!hasText && isRunning(line)) || resumesText(lines, at, current)) {
      open('article', [line]);
    } else {
      current.lines.push(line);
    }
  }
  return joinInterrupted(parts).filter(isPart);
}

const isPart = (stretch: Stretch): stretch is Part & Stretch =>
  stretch.kind !== 'apart' && stretch.lines.length > 0;

const isRelated = headingTest(page.related);
const isMostRead = headingTest(page.mostRead);
const isComments = headingTest(page.comments);

function opensBehindRule(lines: readonly Line[], at: number): boolean {
  const date = lines.findIndex(
    (line, index) => index > at && index <= at + dateReach && looksLikeDateline(line),
  );
  return date > at && lines.slice(date + 1, date + 1 + titleReach).some(isLong);
}

/** A list of other articles, each with its date: three dates near each other behind the text, a title before each. */
function opensDatedList(lines: readonly Line[], at: number, before: readonly Line[]): boolean {
  if (!isPageDate(lines, at) || !before.some(isLong)) return false;
  const second = nextListed(lines, at);
  return second !== null && nextListed(lines, second) !== null;
}

function nextListed(lines: readonly Line[], at: number): number | null {
  for (let next = at + 1; next <= at + titleReach && next < lines.length; next++) {
    const line = lines[next] as Line;
    if (looksLikeDateline(line)) return next > at + 1 ? next : null;
    if (isRunning(line)) return null;
  }
  return null;
}

/** The first copy of a title that stands again a few lines on, with at least two paragraphs running on behind it. */
function opensArticle(lines: readonly Line[], at: number): boolean {
  const title = lines[at] as Line;
  const again = lines.findIndex(
    (line, index) => index > at && index <= at + titleReach && line.folded === title.folded,
  );
  if (again < 0 || title.wordCount < 3) return false;
  const behind = lines.slice(again + 1, again + 1 + titleReach);
  return behind.some((line, index) => isRunning(line) && isRunning(behind[index + 1]));
}

const isRunning = (line: Line | undefined) =>
  line !== undefined && isLong(line) && /[."!?»”]$/.test(line.folded);

/** One or two links, or a button, in the midst of an article: the text goes on behind them. */
function resumesText(lines: readonly Line[], at: number, { kind, lines: links }: Stretch): boolean {
  return (
    (links.length > 0 || kind === 'apart') &&
    links.length <= (kind === 'apart' ? longestList : 3) &&
    !links.some(isLong) &&
    isRunning(lines[at]) &&
    isRunning(lines[at + 1])
  );
}

function opensByDateline(lines: readonly Line[], at: number, before: readonly Line[]): boolean {
  if (!isPageDate(lines, at) || before.filter(isRunning).length < 2) return false;
  return lines.slice(at + 1, at + 1 + titleReach).filter(isLong).length >= 2;
}

/** A line with the date of a page, and none of the dates of a chronology. */
function isPageDate(lines: readonly Line[], at: number): boolean {
  if (!looksLikeDateline(lines[at] as Line)) return false;
  return !isEntry(lines, at) || lines.filter((_, index) => isEntry(lines, index)).length < fewestEntries;
}

/** A date of a chronology: alone in its line, between a sentence that ends and one that tells of that day. */
function isEntry(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  return (
    looksLikeDateline(line) &&
    wordsOf(line).every(isCalendarWord) &&
    /[.:!?]$/.test(lines[at - 1]?.folded ?? '') &&
    /[.!?]$/.test(lines[at + 1]?.folded ?? '')
  );
}

/** How many short lines at the end of the article before are the next one's headline. */
function trailingTitles(lines: readonly Line[]): number {
  const last = lines.at(-1);
  const isTitle = last !== undefined && !isLong(last) && !/[.]$/.test(last.folded);
  return isTitle ? 1 : 0;
}

/** Text that resumes behind links belongs to the article before them. */
function joinInterrupted(parts: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const part of parts) {
    const links = joined.at(-1);
    const before = joined.at(-2);
    const resumes =
      part.kind === 'article' &&
      links !== undefined &&
      links.kind !== 'article' &&
      part.lines[0] &&
      isLong(part.lines[0]);
    if (resumes && before?.kind === 'article') {
      joined.splice(-2, 2, { kind: 'article', lines: [...before.lines, ...part.lines] });
    } else {
      joined.push(part);
    }
  }
  return joined;
}
