/** Whether four bare figures are a year, by what stands before and behind them. */
import { timeLexicon } from '../../../lexicon/times.ts';
import { isMark, senseAt, type Line } from '../line.ts';

const placing = ['in', 'since', 'until', 'before', 'after', 'between', 'from', 'to', 'by', 'of'];
const roundFigure = 500;

/** `value` stands at `at` and, with a second year, ends before `end`; `isRange` says that a dash joins the two. */
export function isBareYear(line: Line, at: number, value: number, end: number, isRange: boolean): boolean {
  if (isGluedOn(line, at, end) || countsOrNumbers(line, at, end) || opensCount(line, end)) return false;
  if (value % 100 === 0 && isMeasured(line, at) && !isSafeBehind(line, end)) return false;
  if (isPlaced(line, at)) return value >= 1000 && value < 2100 && (value >= 1500 || isAbout(line, at - 1));
  if (value < 1900 || value > 2099) return false;
  if (isRange) return true;
  if (value % roundFigure === 0) return false;
  return line.language === 'en' ? isSafeEnglish(line, at, end) : isSafeBehind(line, end);
}

function isGluedOn(line: Line, at: number, end: number): boolean {
  const prior = line.tokens[at - 1];
  const own = line.tokens[at];
  const next = line.tokens[end];
  if (prior?.kind === 'mark' && /[$€£+*=#/~]/.test(prior.form) && !own?.spaced) return true;
  if (isMark(line, at - 1, '-') && !own?.spaced && line.tokens[at - 2]?.kind === 'number') return true;
  if (prior?.kind === 'word' && !own?.spaced && prior.form.length > 2) return true;
  if (next?.kind === 'word' && !next.spaced) return true;
  if (
    next?.kind === 'mark' &&
    '/-'.includes(next.form) &&
    !next.spaced &&
    line.tokens[end + 1]?.kind === 'number'
  )
    return true;
  return next?.kind === 'mark' && '+%'.includes(next.form);
}

function countsOrNumbers(line: Line, at: number, end: number): boolean {
  if (isNumbered(line, at)) return true;
  return (['counted', 'unit', 'scale'] as const).some((kind) => senseAt(line, end, kind)?.definite === false);
}

const longestName = 3;

/** «القرار 2015», "World Cup 2022", «رؤية المملكة 2030»: a name that ends in the figure. */
function isNumbered(line: Line, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - longestName); from--) {
    const head = senseAt(line, from, 'numberHead');
    if (!head || isAbout(line, from)) continue;
    const end = from + head.width;
    if (end === at || (line.language === 'ar' && end < at && areNames(line, end, at))) return true;
  }
  return false;
}

const areNames = (line: Line, from: number, to: number) =>
  line.tokens
    .slice(from, to)
    .every(({ kind }, index) => kind === 'word' && line.senses[from + index]?.length === 0);

/** «بين 2000 و2500 مقاتل», «من 1500 إلى 2000 صفقة»: the second figure is no year, so the first is none. */
function opensCount(line: Line, end: number): boolean {
  const second = line.tokens[end + 1];
  if (second?.kind !== 'number' || second.form.length < 4) return false;
  const value = Number(second.form);
  if (senseAt(line, end, 'and')) return value < 1000 || value > 2100;
  return senseAt(line, end, 'link', 'to') !== null && value % 100 === 0 && !isSafeBehind(line, end + 2);
}

/** «إلى 2000 صفقة»: round figures behind prepositions that amounts take as well. */
const isMeasured = (line: Line, at: number) =>
  line.language === 'ar' &&
  (['from', 'to', 'of', 'between'] as const).some((name) => senseAt(line, at - 1, 'link', name));

/** A preposition of time, an end of a period or a season stands before it. */
function isPlaced(line: Line, at: number): boolean {
  const before = isAbout(line, at - 1) ? at - 2 : at - 1;
  if (before === at - 2 && senseAt(line, before, 'link', 'founding')) return true;
  if (placing.some((name) => senseAt(line, before, 'link', name))) return true;
  return senseAt(line, before, 'edge') !== null || senseAt(line, before, 'season') !== null;
}

const isAbout = (line: Line, at: number) => senseAt(line, at, 'approximate') !== null;

/** "the 2015 deal", "Iran, 2019": behind an article, a genitive or a name, or before a mark; not "2024 rifles". */
function isSafeEnglish(line: Line, at: number, end: number): boolean {
  const next = line.tokens[end];
  if (next === undefined || (next.kind === 'mark' && next.form !== "'"))
    return line.tokens[at - 1]?.kind !== 'number';
  if (next.kind === 'mark') return true;
  if (senseAt(line, end, 'link', 'of')) return false;
  return senseAt(line, at - 1, 'link', 'the') !== null || senseAt(line, at - 1, 'determiner') !== null;
}

/** Whether no counted thing follows an Arabic figure: a mark, a preposition or a word with the article does not count. */
export function isSafeBehind(line: Line, end: number): boolean {
  const next = line.tokens[end];
  if (next === undefined || next.kind === 'mark') return true;
  if (next.kind === 'number') return false;
  if ((['link', 'tense', 'and', 'numberHead'] as const).some((kind) => senseAt(line, end, kind))) return true;
  if (line.words[end]?.joined === true) return true;
  return timeLexicon[line.language].articles.some(
    (article) => next.form.startsWith(article) || next.form.startsWith(article, 1),
  );
}
