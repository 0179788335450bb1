import { phraseAt } from '../../lexicon/phrases.ts';
import type { FoundHead, TokenRow } from './tokenRow.ts';

/** The ending of participles that may be told from a finite verb by where they stand alone. */
export function isParticiple(form: string | undefined, { words }: TokenRow): boolean {
  if (form === undefined) return false;
  for (const ending of words.clauses.participle.keys()) if (form.endsWith(ending)) return true;
  return false;
}

/** "a deal signed by the president": whoever does it stands right behind. */
export function isDoneBy({ forms, words, named }: TokenRow, at: number): boolean {
  if (!words.clauses.by.has(forms[at + 1] ?? '')) return false;
  return named[at + 2] === true || words.clauses.articles.has(forms[at + 2] ?? '');
}

/**
 * Whether an English participle makes a relative clause by itself: "Hariri, appointed in 2020, has resigned", "released two of the
 * hostages abducted this month". `heads` are those of the words before.
 */
export function isReducedAt(row: TokenRow, at: number, heads: readonly FoundHead[]): boolean {
  const { forms, language } = row;
  if (language !== 'en' || !isParticiple(forms[at], row)) return false;
  return forms[at - 1] === ',' ? isReducedBehindComma(row, at, heads) : isReducedBehindNoun(row, at, heads);
}

function isReducedBehindComma(row: TokenRow, at: number, heads: readonly FoundHead[]): boolean {
  const { forms, words } = row;
  if (isDoneBy(row, at)) return true;
  const isFollowed =
    phraseAt(words.clauses.prepositions, forms, at + 1) > 0 &&
    !words.clauses.articles.has(forms[at + 1] ?? '');
  return isFollowed && opensAside(row, at - 1, heads);
}

/** The comma is the first behind a subject that has had no verb yet; one before it only parts off a time. */
function opensAside(
  { forms, covered, named, tokens }: TokenRow,
  comma: number,
  heads: readonly FoundHead[],
): boolean {
  const before = forms.lastIndexOf(',', comma - 1);
  const isPlain = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .some(
        ({ kind }, index) =>
          kind === 'word' && (named[from + index] === true || covered[from + index] !== true),
      );
  const hasVerb = heads.some((one) => one.shape === 'verb' && one.at > before && one.at < comma);
  return comma - before > 1 && !hasVerb && (before < 0 || !isPlain(0, before));
}

/** A participle behind a plain noun, in a stretch of words that has had its verb. */
function isReducedBehindNoun(row: TokenRow, at: number, heads: readonly FoundHead[]): boolean {
  const { forms, covered, tokens, words } = row;
  const { prepositions, articles, auxiliary, modal, adverbs, and, relative, complement, to } = words.clauses;
  const before = forms[at - 1] ?? '';
  const isSmall = [prepositions, articles, auxiliary, modal, adverbs, and, relative, complement, to].some(
    (list) => list.has(before),
  );
  const isVerbBefore = heads.some((one) => one.end === at && one.at < at);
  const isPlain = tokens[at - 1]?.kind === 'word' && !covered[at - 1] && !isSmall && !isVerbBefore;
  if (!isPlain || words.clauses.notNouns.has(before) || isAdverb(before, row)) return false;
  const hasObject = words.clauses.articles.has(forms[at + 1] ?? '') && !covered[at + 1];
  for (let back = at - 2; back >= 0; back--) {
    const isEdge = [and, relative, complement, words.clauses.subordinate, words.clauses.meanwhile].some(
      (list) => list.has(forms[back] ?? ''),
    );
    if (tokens[back]?.kind === 'mark' || isEdge) return false;
    // "after soldiers attacked a town": a clause of its own
    if (hasObject && words.clauses.adjunct.has(forms[back] ?? '')) return false;
    const verb = heads.find((one) => one.at === back && one.at < at && one.shape === 'verb');
    if (verb) return verb.act !== 'say';
  }
  return false;
}

/** "recently": by its ending. */
export const isAdverb = (form: string, { words }: TokenRow): boolean =>
  [...words.clauses.adverbEnds.keys()].some((ending) => form.endsWith(ending));
