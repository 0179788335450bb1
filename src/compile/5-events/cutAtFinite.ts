import { phraseAt } from '../../lexicon/phrases.ts';
import { sayings } from './kindsOfActs.ts';
import type { Cut } from './cut.ts';
import { indices } from './indices.ts';
import { isTimeAt, type FoundHead, type TokenRow } from './tokenRow.ts';

/** Acts by which somebody tells what happened, "that" or no "that". */
const telling = new Set([...sayings, 'admit']);
/** How many words may stand between an auxiliary and its verb: "has been killed". */
const auxiliaryReach = 3;
/** How far behind the verb of speech the time of saying it may stand. */
const timeReach = 5;

/**
 * Where a finite English verb shows that its clause began before it: "a bombing at a mosque during prayers | has killed 30",
 * "the agency says | the president has fired his minister".
 */
export function cutAtFinite(
  row: TokenRow,
  heads: readonly FoundHead[],
  at: number,
  cuts: readonly Cut[],
): Cut | null {
  const verb = finiteAt(row, heads, at);
  if (!verb) return null;
  const last = cuts.at(-1) as Cut;
  const earlier = heads.filter((one) => one.shape === 'verb' && one.at >= last.at && one.at < at);
  if (earlier.length === 0)
    return resumesMain(row, heads, cuts) ? { at, kind: 'coordinate', opener: 0 } : null;
  const [teller] = earlier;
  if (earlier.length > 1 || !teller || !telling.has(teller.act) || verb.at === teller.end) return null;
  const start = behindTelling(row, teller, at);
  return start !== null && start < at && isClauseBegun(row, start, at)
    ? { at: start, kind: 'complement', opener: 0 }
    : null;
}

/** The verb of a group that begins here: behind an auxiliary, a name or a pronoun. */
function finiteAt(row: TokenRow, heads: readonly FoundHead[], at: number): FoundHead | undefined {
  const { forms, words, named } = row;
  const isAuxiliary = phraseAt(words.clauses.auxiliary, forms, at) > 0;
  if (isAuxiliary && phraseAt(words.clauses.auxiliary, forms, at - 1) > 0) return undefined;
  const verb = heads.find((one) => one.at >= at && one.at <= at + (isAuxiliary ? auxiliaryReach : 0));
  if (verb?.shape !== 'verb') return undefined;
  const isLed = named[at - 1] === true || words.clauses.pronounSubjects.has(forms[at - 1] ?? '');
  return isAuxiliary || isLed ? verb : undefined;
}

/** "during prayers in the city": a phrase that can hold no verb of its own, behind a clause that still awaits one. */
function resumesMain(
  { forms, words, tokens, covered, named }: TokenRow,
  heads: readonly FoundHead[],
  cuts: readonly Cut[],
): boolean {
  const last = cuts.at(-1) as Cut;
  const main = cuts.at(-2);
  if (last.kind !== 'adjunct' || !main || phraseAt(words.clauses.nominal, forms, last.at) === 0) return false;
  const isSaid = (at: number) => tokens[at]?.kind === 'word' && (named[at] === true || covered[at] !== true);
  const hasSubject = indices(main.at + main.opener, last.at).some(isSaid);
  return hasSubject && !heads.some(({ at, shape }) => shape === 'verb' && at >= main.at && at < last.at);
}

/** The first word of what is told, behind whom it is told and the time of telling; null where the telling has another object. */
function behindTelling(row: TokenRow, { end }: FoundHead, verb: number): number | null {
  const { named, forms, words } = row;
  let start = end;
  for (let at = end; at < Math.min(verb, end + timeReach); at++) {
    if (named[at]) break;
    if (isTimeAt(row, at)) start = at + 1;
  }
  while (isTimeAt(row, start)) start++;
  return phraseAt(words.clauses.complement, forms, start) > 0 ? null : start;
}

/** A subject opens it, and no comma or conjunction parts that from its verb but in pairs. */
function isClauseBegun({ forms, words, named }: TokenRow, start: number, verb: number): boolean {
  const first = forms[start] ?? '';
  const { articles, pronounSubjects, to, about, pronounComplement } = words.clauses;
  // "claimed to have killed": the teller did it
  if (to.has(first) && phraseAt(pronounComplement, forms, start) > 1) return true;
  if ([to, about].some((phrases) => phrases.has(first))) return false;
  const commas = forms.slice(start, verb).filter((form) => form === ',').length;
  const isBegun =
    named[start] === true || articles.has(first) || pronounSubjects.has(first) || /^[\p{L}\d]/u.test(first);
  return isBegun && commas % 2 === 0;
}
