import { isCalendarWord } from '../../lexicon/calendarWords.ts';
import { page } from '../../lexicon/page.ts';
import { triggersOf } from '../../lexicon/triggers.ts';
import { wordsOf, type Line } from './lines.ts';

const mostWords = 16;
const mostOthers = 4;
/** Where a word for publishing stands in the line. */
const mostOthersMarked = 8;

/** A line of page header or footer that holds date and perhaps hour and place: "2024.07.10 | 02:40 دمشق". */
export function looksLikeDateline(line: Line): boolean {
  if (line.wordCount > mostWords) return false;
  const hasYear = /(?<!\d)(1[34]|19|20)\d\d(?!\d)/.test(line.folded);
  const hasNumericDate = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}/.test(line.folded);
  if (!hasYear && !hasNumericDate) return false;
  const words = wordsOf(line);
  const known = words.filter((word) => isCalendarWord(word) || page.datelineWords.has(word));
  if (!hasNumericDate && !words.some(isCalendarWord)) return false;
  if (endsInDate(line.folded)) return true;
  const others = words.length - known.length;
  if (isTold(line.folded, words, others)) return false;
  const isMarked = words.some((word) => page.publishing.has(word)) && !/[.!?]$/.test(line.folded);
  return (
    others <= (isMarked ? mostOthersMarked : 0) || others <= Math.min(mostOthers, Math.max(2, known.length))
  );
}

/** How many words beside the date tell something of that day, in a sentence, in one with a word for what happens, and behind a colon. */
const fewestTold = { sentence: 4, happening: 2, entry: 2 };
/** A year and a colon, with more than an hour behind it. */
const chronicled = /(?<!\d)(?:1[34]|19|20)\d\d\)?\s*:\s*[^\d\s]/;

/** «15 مايو 2023: مظاهرات في درعا», «في 15 مايو 2023 تظاهر الآلاف.»: an entry of a chronicle, or a short sentence. */
function isTold(folded: string, words: readonly string[], others: number): boolean {
  if (others >= fewestTold.entry && chronicled.test(folded)) return true;
  if (!/[.!?]$/.test(folded)) return false;
  return others >= fewestTold.sentence || (others >= fewestTold.happening && words.some(isHappening));
}

/** Whether a folded word reports a happening, and no publishing. */
function isHappening(word: string): boolean {
  if (page.publishing.has(word) || page.datelineWords.has(word)) return false;
  const triggers = triggersOf(word, /[a-z]/.test(word) ? 'en' : 'ar');
  return (
    triggers.some(({ shape }) => shape === 'verb') && !triggers.some(({ sense }) => issuing.has(sense.act))
  );
}

/** What is done to decrees and papers, whose last line tells where and when: «صدر بقصر السيف في …». */
const issuing = new Set(['publish', 'decree', 'issue-statement', 'report']);

/** "A name reporting, an outlet | May 26, 2021": nothing but a date stands behind the last bar. */
function endsInDate(folded: string): boolean {
  const bar = folded.lastIndexOf('|');
  const words = bar < 0 ? [] : wordsOf({ folded: folded.slice(bar) });
  return (
    words.length > 0 &&
    /(?<!\d)(19|20)\d\d(?!\d)/.test(folded.slice(bar)) &&
    words.every((word) => isCalendarWord(word) || page.datelineWords.has(word))
  );
}
