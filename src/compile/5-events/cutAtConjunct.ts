import { phraseAt } from '../../lexicon/phrases.ts';
import type { Cut } from './cut.ts';
import { isSaidBehind } from './englishCommas.ts';
import type { FoundHead, TokenRow } from './tokenRow.ts';

/** How soon behind "and" a verb must stand to open a clause. */
const conjunctReach = 4;

/** "and the United States and Britain launched": names and what joins them do not count. */
function isSoon({ named, forms, words }: TokenRow, at: number, verb: number): boolean {
  if (verb - at > 3 * conjunctReach) return false;
  const { articles, and } = words.clauses;
  const others = forms
    .slice(at + 1, verb)
    .filter((form, index) => !named[at + 1 + index] && !articles.has(form) && !and.has(form));
  return others.length < conjunctReach;
}

/** "after Russia and the United States agreed": two names joined, the first of which opens its clause or follows an "and". */
function isBetweenSubjects({ named, forms, words }: TokenRow, at: number, last: Cut): boolean {
  const { articles, and } = words.clauses;
  const other = phraseAt(articles, forms, at + 1) > 0 ? at + 2 : at + 1;
  if (!named[at - 1] || !named[other]) return false;
  let first = at - 1;
  while (named[first - 1]) first--;
  if (phraseAt(articles, forms, first - 1) > 0) first--;
  return first <= last.at + last.opener || phraseAt(and, forms, first - 1) > 0;
}

/** How many words may stand between "between" and the "and" of its two sides. */
const sidesReach = 9;

/** "between the army and the rebels": the first "and" behind "between" joins its two sides. */
function joinsSides({ forms, words }: TokenRow, at: number, last: Cut): boolean {
  const { between, and } = words.clauses;
  for (let back = at - 1; back >= Math.max(last.at, at - sidesReach); back--) {
    if (and.has(forms[back] ?? '') || forms[back] === ',') return false;
    if (between.has(forms[back] ?? '')) return true;
  }
  return false;
}

/** ", and in 2022": a comma before it and a time behind it. */
function isSetApart({ covered, named, forms, words }: TokenRow, at: number): boolean {
  const behind = phraseAt(words.clauses.prepositions, forms, at + 1);
  const isTime = covered[at + 1 + behind] === true && named[at + 1 + behind] !== true;
  return forms[at - 1] === ',' && isTime;
}

/** "and" opens a clause before a verb, but not between the subjects of the first one: "Rebels and civilians were killed". */
export function cutAtConjunct(row: TokenRow, heads: readonly FoundHead[], at: number, last: Cut): Cut | null {
  if (phraseAt(row.words.clauses.and, row.forms, at) === 0) return null;
  if (joinsSides(row, at, last)) return null;
  const isApart = isSetApart(row, at);
  const head = heads.find((one) => one.at > at && (one.shape === 'verb' || !isApart));
  if (head?.shape !== 'verb' || !(isApart || isSoon(row, at, head.at)) || isBetweenSubjects(row, at, last))
    return null;
  // "for inciting chaos and violence, a judge said": the comma opens what is said
  const comma = row.forms.indexOf(',', at);
  if (comma > at && comma < head.at && isSaidBehind(row, heads, comma + 1)) return null;
  // "backed by Iran and Syria, captures": the comma ends the aside
  if (comma === head.at - 1 && row.named[comma - 1] === true) return null;
  const hasVerb = heads.some((one) => one.shape === 'verb' && one.at >= last.at && one.at < at);
  const isAmongSubjects = !hasVerb && last.kind !== 'adjunct' && head.at > at + 1 && !isApart;
  return isAmongSubjects ? null : { at, kind: 'coordinate', opener: 1 };
}
