import { page } from '../../lexicon/page.ts';
import type { Article, Sentence, Token } from '../shapes.ts';
import { splitTokens } from './splitTokens.ts';

/** Tokens. What goes on for longer is no sentence but a list or a text without full stops, and is read piece by piece. */
const longestSentence = 400;

/** Tokens: "ANKARA, (UrduPoint / Pakistan Point News, app - 14th Dec, 2016) -". */
const longestDateline = 20;

/** The sentences of an article in text order, with their tokens. Offsets are into the document's text. */
export function splitSentences(article: Article): Sentence[] {
  const { text } = article.document;
  return article.paragraphs.flatMap((paragraph, index) => {
    const tokens = splitTokens(text, paragraph);
    return cutAt(tokens, sentenceEnds(tokens, text)).map((part) => ({
      start: (part[0] as Token).start,
      end: (part.at(-1) as Token).end,
      paragraph: index,
      where: paragraph.where,
      tokens: part,
    }));
  });
}

/** Indices of the tokens that begin a new sentence. */
function sentenceEnds(tokens: readonly Token[], text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'mark') continue;
    if (isDatelineDash(tokens, at)) starts.push(afterDashes(tokens, at + 1));
    else if (endsSentence(tokens, at, text)) starts.push(afterClosing(tokens, at + 1));
  }
  return starts;
}

function endsSentence(tokens: readonly Token[], at: number, text: string): boolean {
  const { form } = tokens[at] as Token;
  if (form === '?' || form === '!') return true;
  if (form !== '.' && form !== '…') return false;
  const before = tokens[at - 1];
  const next = tokens[afterClosing(tokens, at + 1)];
  if (next === undefined) return false;
  if (next.kind === 'mark' && next.form === '.') return false;
  if (before?.kind === 'word' && page.abbreviations.has(before.form)) return false;
  if (isInitial(tokens, at, text)) return false;
  if (!next.spaced)
    return (
      before?.kind === 'word' &&
      next.kind === 'word' &&
      /\p{Lo}/u.test(text[next.start] ?? '') &&
      before.end - before.start > 3
    );
  return !/\p{Ll}/u.test(text[next.start] ?? '');
}

/** "Donald J. Trump": one capital between two words that begin with one. */
function isInitial(tokens: readonly Token[], at: number, text: string): boolean {
  const [first, letter, last] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const isCapital = (token: Token | undefined) => /\p{Lu}/u.test(text[token?.start ?? -1] ?? '');
  return (
    letter !== undefined &&
    letter.end - letter.start === 1 &&
    [first, letter, last].every((token) => token?.kind === 'word' && isCapital(token)) &&
    (first?.end ?? 0) - (first?.start ?? 0) > 1
  );
}

/** "BEIRUT (AP) -- text", «دمشق (رويترز) - …»: the place and agency before the news are a sentence of their own. */
function isDatelineDash(tokens: readonly Token[], at: number): boolean {
  if (at < 2 || at > longestDateline || tokens[at]?.form !== ')') return false;
  const dash = tokens[at + 1];
  return dash?.kind === 'mark' && (dash.form === '-' || dash.form === ':') && tokens.length > at + 6;
}

function afterDashes(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.form === '-' || tokens[at]?.form === ':') at++;
  return at;
}

function afterClosing(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'mark' && !tokens[at]?.spaced) at++;
  return at;
}

function cutAt(tokens: readonly Token[], starts: readonly number[]): Token[][] {
  const parts: Token[][] = [];
  let from = 0;
  for (const start of [...starts.filter((start) => start < tokens.length), tokens.length]) {
    while (start - from > longestSentence) {
      const to = pieceEnd(tokens, from);
      parts.push(tokens.slice(from, to));
      from = to;
    }
    if (start > from) parts.push(tokens.slice(from, start));
    from = start;
  }
  return parts;
}

/** Where a piece of what is too long ends: behind its last comma, or in the midst where it has none. */
function pieceEnd(tokens: readonly Token[], from: number): number {
  const to = from + longestSentence;
  for (let at = to; at > from + longestSentence / 2; at--) {
    const before = tokens[at - 1];
    if (before?.kind === 'mark' && before.form === ',') return at;
  }
  return to;
}
