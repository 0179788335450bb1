import { phraseAt } from '../../lexicon/phrases.ts';
import { sayings } from './kindsOfActs.ts';
import type { Cut } from './cut.ts';
import type { FoundHead, TokenRow } from './tokenRow.ts';

/** How far from the comma the verb of whoever says what the clause before tells may stand, and what may follow it. */
const sayerReach = 18;
const behindSaying = 8;
/** How far behind the comma of an opening adverbial the verb may stand: its subject has a title. */
const openingReach = 16;

/** "He will take the oath, said the speaker, Ali": who said it stands behind the verb. */
export function isToldAfter(
  { named, forms, words }: TokenRow,
  heads: readonly FoundHead[],
  last: Cut,
  at: number,
): boolean {
  const { posts, articles } = words.clauses;
  const isOne = (index: number) => named[index] === true || posts.has(forms[index] ?? '');
  // "said Lebanese President Ali"
  const isSayer = isOne(at + 1) || articles.has(forms[at + 1] ?? '') || isOne(at + 2);
  return isSayer && heads.some((one) => one.shape === 'verb' && one.at >= last.at && one.at < at);
}

/** "Aoun, who turns 61 on Friday, arrived": a comma that gives the word back to the clause before an aside. */
export function closesAside(row: TokenRow, heads: readonly FoundHead[], cuts: readonly Cut[]): boolean {
  const { at, kind } = cuts.at(-1) as Cut;
  if (row.language !== 'en') return false;
  return (kind === 'relative' && row.forms[at - 1] === ',') || awaitsMain(heads, cuts);
}

/** "Late on Tuesday Saied, a lawyer who was elected when few knew him, issued decrees": the main clause has had no verb so far. */
function awaitsMain(heads: readonly FoundHead[], cuts: readonly Cut[]): boolean {
  const main = cuts.findLastIndex(({ kind }) => kind === 'main' || kind === 'quote');
  const [from, next] = [cuts[main], cuts[main + 1]];
  if (!from || !next) return false;
  const isPlain = cuts.slice(main + 1).every(({ kind }) => kind === 'relative' || kind === 'subordinate');
  return isPlain && !heads.some(({ at, shape }) => shape === 'verb' && at >= from.at && at < next.at);
}

/** "Hours after rockets struck the city, parliament elected …": the comma that ends an adverbial at the head of a sentence. */
export function closesOpening(row: TokenRow, heads: readonly FoundHead[], at: number, last: Cut): boolean {
  const { language, tokens, forms, covered, words } = row;
  const isOpening =
    last.kind === 'adjunct' &&
    forms.slice(0, last.at).every((_, index) => covered[index] === true || tokens[index]?.kind === 'mark');
  if (language !== 'en' || !isOpening) return false;
  const verb = heads.find((one) => one.at > at && one.shape === 'verb');
  if (!verb || verb.at === at + 1 || verb.at - at > openingReach || !heads.some((one) => one.at < at))
    return false;
  return !forms
    .slice(at + 1, verb.at)
    .some((form) => form === ',' || words.clauses.relative.has(form) || words.clauses.complement.has(form));
}

/** "… has resigned, the agency reported on Tuesday": who says so stands behind what is said. */
export function isSaidBehind(row: TokenRow, heads: readonly FoundHead[], from: number): boolean {
  const verb = heads.find(({ at }) => at >= from);
  if (!verb || verb.shape !== 'verb' || !sayings.has(verb.act) || verb.at - from > sayerReach) return false;
  const hasVerb = heads.some(({ at, shape }) => shape === 'verb' && at < from);
  const comma = row.forms.indexOf(',', verb.end);
  const end = comma < 0 ? row.tokens.length : comma;
  const isLast =
    end - verb.end <= behindSaying &&
    !heads.some(({ at, act }) => at > verb.at && at < end && act !== 'speak');
  const isWord = (form: string, at: number) => row.covered[at] === true || /^[\p{L}'.-]+$/u.test(form);
  const isPlain = withoutAside(row.forms, from, verb.at).every((at) => isWord(row.forms[at] ?? '', at));
  const isJoined = phraseAt(row.words.clauses.and, row.forms, from) > 0;
  return (
    hasVerb &&
    !isJoined &&
    isLast &&
    isPlain &&
    verb.at > from &&
    row.tokens[from]?.quoted === row.tokens[from - 2]?.quoted
  );
}

/** The tokens between a comma and the verb of speech; of "a spokesman for the ministry, Ali, said" without the commas. */
function withoutAside(forms: readonly string[], from: number, verb: number): readonly number[] {
  const between = Array.from({ length: verb - from }, (_, index) => from + index);
  const commas = between.filter((at) => forms[at] === ',');
  const isAside = commas.length === 2 && commas[1] === verb - 1;
  return isAside ? between.filter((at) => forms[at] !== ',') : between;
}
