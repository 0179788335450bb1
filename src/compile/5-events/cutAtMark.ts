import { phraseAt } from '../../lexicon/phrases.ts';
import { triggersOf } from '../../lexicon/triggers.ts';
import type { Cut } from './cut.ts';
import { closesAside, closesOpening, isSaidBehind, isToldAfter } from './englishCommas.ts';
import { isGerund } from './isGerund.ts';
import { isReducedAt } from './reducedRelative.ts';
import type { FoundHead, TokenRow } from './tokenRow.ts';

/** Quotations shorter than this are a name or a word, no clause. */
const shortestQuote = 4;

/**
 * The clause that begins at or behind a mark: behind every colon and semicolon, at either end of a quotation that is more than a
 * name, and behind a comma by what goes on there. `at` is the token of the mark; null where the clause before it runs on.
 */
export function cutAtMark(
  row: TokenRow,
  heads: readonly FoundHead[],
  at: number,
  cuts: readonly Cut[],
): Cut | null {
  const last = cuts.at(-1) as Cut;
  const form = row.forms[at];
  const next = at + 1;
  if (form === ':' && isClock(row, at)) return null;
  if (form === ';' || form === ':') return { at: next, kind: form === ':' ? 'quote' : 'main', opener: 0 };
  if (form === '"' && row.tokens[next]?.quoted && !row.tokens[at - 1]?.quoted)
    return isClauseQuoted(row, next, 1) ? { at, kind: 'quote', opener: 1 } : null;
  if (form === '"' && row.tokens[at - 1]?.quoted && !row.tokens[next]?.quoted)
    return isClauseQuoted(row, at - 1, -1) ? { at, kind: 'coordinate', opener: 1 } : null;
  if (form !== ',') return null;
  if (resumes(row, heads, last, next)) return { at: next, kind: 'coordinate', opener: 0 };
  if (closesOpening(row, heads, at, last)) return { at: next, kind: 'main', opener: 0 };
  if (row.language === 'en' && isSaidBehind(row, heads, next))
    return { at: next, kind: 'attribution', opener: 0 };
  if (isGerundAt(row, heads, next)) return { at: next, kind: 'participial', opener: 0 };
  const isAdverb = row.language === 'en' && row.words.order.alike.has(row.forms[next] ?? '');
  const head = heads.find((one) => one.at === (isAdverb ? next + 1 : next));
  if (head && isReducedAt(row, next, heads)) return { at: next, kind: 'relative', opener: 0 };
  if ((head?.shape === 'verb' || isPassiveAt(row, heads, next)) && closesAside(row, heads, cuts))
    return { at: next, kind: 'coordinate', opener: 0 };
  if (
    head?.act === 'say' &&
    row.language === 'en' &&
    row.forms[at - 1] !== ',' &&
    isToldAfter(row, heads, last, next)
  )
    return { at: next, kind: 'coordinate', opener: 0 };
  if (head?.shape === 'verb' && (row.language === 'en' || awaitsVerb(row, heads, last, next))) return null;
  return head && head.shape !== 'noun' && !head.defined
    ? { at: next, kind: head.shape === 'verb' ? 'coordinate' : 'participial', opener: 0 }
    : null;
}

/** "at 12:00". */
const isClock = ({ tokens }: TokenRow, at: number) =>
  tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.spaced === false;

/** "held talks on Monday, focusing on Syria": what goes on behind a comma has other names; "killing three" tells of the same. */
const isGerundAt = (row: TokenRow, heads: readonly FoundHead[], at: number) =>
  row.language === 'en' &&
  !row.covered[at] &&
  isGerund(row.forms[at], row.words) &&
  !row.words.clauses.among.has(row.forms[at] ?? '') &&
  !heads.some((one) => one.at === at) &&
  triggersOf(row.forms[at] ?? '', row.language).length === 0;

/** "…, was convicted": an auxiliary, and the verb right behind it. */
const isPassiveAt = ({ language, forms, words }: TokenRow, heads: readonly FoundHead[], at: number) =>
  language === 'en' &&
  phraseAt(words.clauses.auxiliary, forms, at) > 0 &&
  heads.some((one) => one.shape === 'verb' && one.at > at && one.at <= at + 2);

/** «وكان الرئيس، الذي زار الضريح، قد وصل»: «قد» behind a comma gives the word back to the main clause. */
function resumes(
  { forms, words }: TokenRow,
  heads: readonly FoundHead[],
  { kind }: Cut,
  at: number,
): boolean {
  if (kind !== 'relative' && kind !== 'subordinate') return false;
  return (
    words.modality.perhaps.has(forms[at] ?? '') &&
    heads.some((one) => one.at === at + 1 && one.shape === 'verb' && one.tense === 'past')
  );
}

/** Whether the quotation that begins or ends at a token is more than a name or a few words. */
function isClauseQuoted({ tokens, named }: TokenRow, from: number, step: 1 | -1): boolean {
  let length = 0;
  let names = 0;
  for (let at = from; tokens[at]?.quoted; at += step) {
    if (tokens[at]?.kind === 'mark') continue;
    length++;
    if (named[at]) names++;
  }
  return length >= shortestQuote && names < length;
}

/** «أن المرشد، علي خامنئي، شدد»: a clause that has named its subject and no verb yet. */
function awaitsVerb(
  row: TokenRow,
  heads: readonly FoundHead[],
  { at: opened, kind }: Cut,
  at: number,
): boolean {
  if (kind === 'adjunct' || kind === 'attribution' || kind === 'purpose') return false;
  const hasVerb = heads.some((one) => one.shape === 'verb' && one.at >= opened && one.at < at);
  const clitics = heads.find((one) => one.at === at)?.clitics;
  return !hasVerb && clitics === '' && row.named.slice(opened, at).some(Boolean);
}
