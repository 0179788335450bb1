import { page } from '../../lexicon/page.ts';
import type { ParagraphKind } from '../shapes.ts';
import { looksLikeDateline } from './datelines.ts';
import { isLong, wordsOf, type Line } from './lines.ts';

/** A line with the number of times it is printed in a row with itself (captions are often printed twice). */
export interface PrintedLine {
  readonly line: Line;
  readonly doubled: boolean;
}

/** What each line of an article is. The first running paragraph is the lead; short lines before it are headlines. */
export function classifyParagraphs(printed: readonly PrintedLine[]): ParagraphKind[] {
  const bodyAt = printed.findIndex(({ line }, index) => opensBody(line, printed[index] as PrintedLine));
  return printed.map(({ line, doubled }, index) => {
    if (looksLikeDateline(line)) return 'dateline';
    if (isByline(line)) return 'byline';
    if (isCaption(line) || startsLikeCaption(line)) return 'caption';
    if (bodyAt < 0 || index < bodyAt)
      return doubled && index > 0 ? 'caption' : isStandfirst(line) ? 'lead' : 'headline';
    if (index === bodyAt) return 'lead';
    return isSubheading(line) ? 'headline' : 'body';
  });
}

/** What each line of a block of teasers is. */
export function classifyTeasers(printed: readonly PrintedLine[]): ParagraphKind[] {
  return printed.map(({ line }) =>
    isByline(line) ? 'byline' : looksLikeDateline(line) ? 'dateline' : 'teaser',
  );
}

function opensBody(line: Line, printed: PrintedLine): boolean {
  if (looksLikeDateline(line) || isByline(line) || isCaption(line) || printed.doubled) return false;
  return isLong(line) || (line.length > 70 && /[.]"?$/.test(line.folded));
}

const isStandfirst = (line: Line) => line.length > 130 || (line.length > 90 && /[.]$/.test(line.folded));

const isSubheading = (line: Line) =>
  line.wordCount <= 12 && line.length < 90 && !/[.!"…,)]$/.test(line.folded);

/** "X: «Outlet»", "Name (place)", "place - Name", "By Name", "- agency". */
function isByline(line: Line): boolean {
  const { folded, wordCount } = line;
  if (wordCount === 0 || wordCount > 9 || /[.!?]$/.test(folded)) return false;
  const words = wordsOf(line);
  const known = words.filter((word) => page.bylineWords.has(word)).length;
  const [head = ''] = folded.split(/[(:-]/);
  const headWords = head.match(/\p{L}+/gu)?.length ?? 0;
  if (/^-\s*\p{L}/u.test(folded) && wordCount <= 3) return true;
  if (words[0] === 'by' && (wordCount <= 6 || known > 1)) return true;
  if (/^[^:]+:\s*"[^"]+"$/.test(folded) && headWords <= 3) return true;
  if (/\([^()]+\).*:$/.test(folded) && wordCount <= 8) return true;
  if (/\([^()]+\)\s*:?$/.test(folded) && headWords <= 4) return true;
  if (/\S\s+(-\s+|_\s*)\S/.test(folded) && wordCount <= 6) return known > 0 || headWords <= 2;
  if (/·/.test(folded)) return true;
  return known > 0 && wordCount <= 4;
}

/** Ends with a credit in parentheses: «… (رويترز)», "… (Adel Hana/Associated Press)". */
function isCaption(line: Line): boolean {
  if (line.wordCount > 60) return false;
  if (isOpenCredit(line)) return true;
  if (!/[).]$/.test(line.folded)) return false;
  const credit = /\(([^()]{2,60})\)\s*\.?$/.exec(line.folded)?.[1];
  if (credit === undefined) return false;
  const words = credit.match(/\p{L}+/gu) ?? [];
  if (words.length === 0 || words.length > 8) return false;
  return /\//.test(credit) || words.some((word) => page.creditWords.has(word)) || !isLong(line);
}

/** "… in Beirut on Monday. REUTERS/Jane Doe": an agency and a name behind a full stop, without brackets. */
function isOpenCredit({ folded }: Line): boolean {
  if (!folded.includes('/')) return false;
  const agency = /[.)"] (\p{L}+) ?\/ ?\p{L}+(?: [\p{L}.'-]+){1,3}$/u.exec(folded)?.[1];
  return agency !== undefined && page.creditWords.has(agency);
}

const captionStarts = [...page.captionStarts].map((start) => `${start} `);
const startsLikeCaption = (line: Line) => captionStarts.some((start) => line.folded.startsWith(start));
