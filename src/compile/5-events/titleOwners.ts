import { readingsOf } from '../../lexicon/clitics.ts';
import { cues } from '../../lexicon/names.ts';
import type { ActorRecord, NameMention } from '../shapes.ts';
import { indices } from './indices.ts';
import {
  isBracketed,
  isCut,
  isDefined,
  isFullStop,
  isPostAt,
  isSmall,
  joinsTitle,
  leadsEnvoy,
  possessiveBehind,
} from './titleWords.ts';
import type { TokenRow } from './tokenRow.ts';

/** How many words of a title may stand before its owner, between the owner and the bearer, and behind the bearer. */
const reach = { before: 8, between: 10, behind: { ar: 9, en: 14 } };

/**
 * The names that only complete somebody's title and take no part themselves, each with the token its title begins at: «رئيس المكتب
 * السياسي لحركة حماس إسماعيل هنية», "CIA Director William Burns", "Rafael Grossi, the head of the IAEA". `verbs` tells at which
 * tokens a verb stands.
 */
export function titleOwners(
  row: TokenRow,
  names: readonly NameMention[],
  kinds: ReadonlyMap<string, ActorRecord>,
  verbs: ReadonlySet<number>,
): ReadonlyMap<NameMention, number> {
  const isPerson = ({ actor }: NameMention) => kinds.get(actor ?? '')?.kind === 'person';
  const owners = new Map<NameMention, number>();
  names.forEach((name, index) => {
    if (name.actor === null) return;
    if (isCompound(row, name) || isAddress(row, names[index - 1], name) || isOfUnnamed(row, name, kinds)) {
      owners.set(name, name.tokens[0]);
      return;
    }
    const around = names.find(
      (other) => isPerson(other) && holds(other, name) && isPostAt(row, other.tokens[0]),
    );
    const kin = around?.tokens[0] ?? (isPerson(name) ? kinBefore(row, name, verbs) : null);
    if (kin !== null) {
      owners.set(name, kin);
      return;
    }
    const next = names.slice(index + 1).find((other) => isPerson(other) && other.tokens[0] >= name.tokens[1]);
    const last = names.slice(0, index).findLast(isPerson);
    const title =
      (next ? titleAround(row, name, next, isPerson(name), verbs) : null) ??
      (last ? titleBehind(row, last, name, isPerson(name), verbs) : null);
    if (title !== null) owners.set(name, title);
  });
  return owners;
}

/** «رئيس حزب الوفد»: the body is named within what names its head. */
const holds = ({ tokens: [from, to] }: NameMention, { tokens: [first, end] }: NameMention) =>
  from <= first && end <= to && to - from > end - first;

/** First token of «نجل رئيس البرلمان فلان», "the son of President X": somebody else is spoken of; else null. */
function kinBefore(row: TokenRow, name: NameMention, verbs: ReadonlySet<number>): number | null {
  const { forms, words, language } = row;
  for (let at = name.tokens[0] - 1; at >= Math.max(0, name.tokens[0] - reach.before); at--) {
    if (words.clauses.kin.has(forms[at] ?? ''))
      return language === 'ar' || joinsTitle(row, at + 1) ? at : null;
    // «والدة زوجته فلانة»
    if (cues.naming.has(forms[at] ?? '')) return null;
    if (verbs.has(at) || row.tokens[at]?.kind !== 'word') return null;
    if (isSmall(row, at) && !joinsTitle(row, at)) return null;
  }
  return null;
}

/** First token of a title whose owner stands between it and its bearer, or, in English, before both; else null. */
function titleAround(
  row: TokenRow,
  owner: NameMention,
  bearer: NameMention,
  isPerson: boolean,
  verbs: ReadonlySet<number>,
): number | null {
  const from = owner.tokens[1] + possessiveBehind(row, owner.tokens[1]);
  const to = bearer.tokens[0];
  if (!standsFree(row, bearer) || to - from > reach.between) return null;
  const between = indices(from, to);
  const isAbbreviated = isFullStop(row, from);
  const inTitle = (at: number) => row.named[at] === true && row.language === 'en';
  if (between.some((at) => verbs.has(at) || (isCut(row, at) && !(isAbbreviated && at === from)))) return null;
  if (between.some((at) => row.covered[at] && !inTitle(at) && !leadsEnvoy(row, at - 1))) return null;
  const post = row.language === 'en' ? between.find((at) => isPostAt(row, at)) : undefined;
  if (post !== undefined) {
    // "the Rapid Support Forces of General Hemedti": they are his
    if (between.some((at) => at < post && row.words.clauses.of.has(row.forms[at] ?? ''))) return null;
    const isWhole = !isPerson && !between.some((at) => row.forms[at] === ',');
    return isWhole || from > owner.tokens[1] ? owner.tokens[0] : null;
  }
  if ((isPerson && to !== from) || between.some((at) => isSmall(row, at) && !leadsEnvoy(row, at)))
    return null;
  for (let at = owner.tokens[0] - 1; at >= Math.max(0, owner.tokens[0] - reach.before); at--) {
    if (isPostAt(row, at)) return !isPerson || !isDefined(row, at) ? at : null;
    if (row.forms[at] === '"' || (row.language === 'en' && isBracketed(row, at))) continue;
    if (verbs.has(at) || row.tokens[at]?.kind === 'mark' || isPerson) return null;
    if (isSmall(row, at) && !joinsTitle(row, at) && !leadsEnvoy(row, at)) return null;
  }
  return null;
}

/** First token of a title behind its bearer: «هنية، رئيس المكتب السياسي للحركة», "Grossi, head of the IAEA"; else null. */
function titleBehind(
  row: TokenRow,
  bearer: NameMention,
  owner: NameMention,
  isPerson: boolean,
  verbs: ReadonlySet<number>,
): number | null {
  const [from, to] = [bearer.tokens[1], owner.tokens[0]];
  if (to <= from || to - from > reach.behind[row.language]) return null;
  // "the foreign minister X, defence minister Y": the next in a list bears his own title
  if (row.language === 'en' && isPerson && isPostAt(row, to - 1)) return null;
  if (isAside(row, from, to, verbs)) return to - 1;
  const start = row.forms[from] === ',' ? from + 1 : from;
  const isApart = start > from;
  const isTitled = isApart
    ? indices(start, Math.min(to, start + 3)).some((at) => isPostAt(row, at, true))
    : isPostAt(row, start, true) && !isPerson;
  if (isApart && !isPerson && isOwnerFirst(row, start, owner)) return start;
  if (isApart && isPerson && isOwnTitle(row, start, to)) return null;
  const goesOn = indices(start, to).every(
    (at) => !verbs.has(at) && row.tokens[at]?.kind !== 'mark' && (!isSmall(row, at) || joinsTitle(row, at)),
  );
  return isTitled && goesOn ? start : null;
}

/** «كلف الرئيس عون، رئيس الوزراء سعد الحريري»: one post and what completes it, right before a name, is that one's own. */
const isOwnTitle = (row: TokenRow, start: number, name: number): boolean =>
  row.language === 'ar' &&
  name > start + 1 &&
  isPostAt(row, start, true) &&
  indices(start + 1, name).every((at) => isDefined(row, at) && !isPostAt(row, at));

/** «فلان - وهو رجل دين وزعيم جمعية الوفاق - قد اعتقل»: what he heads is named in an aside on who he is. */
function isAside(row: TokenRow, from: number, to: number, verbs: ReadonlySet<number>): boolean {
  const { language, forms, tokens } = row;
  const opens = tokens[from]?.kind === 'mark' && cues.relative.has(forms[from + 1] ?? '');
  const isPlain = indices(from + 1, to).every((at) => tokens[at]?.kind === 'word' && !verbs.has(at));
  const stems = readingsOf(forms[to - 1] ?? '').map(({ stem }) => stem);
  return language === 'ar' && opens && isPlain && stems.some((stem) => row.words.clauses.titles.has(stem));
}

/** "Köhler, the United Nations special envoy", "Madbouly, Egypt's prime minister": the owner opens the title, its post soon behind. */
function isOwnerFirst(row: TokenRow, start: number, { tokens: [first, end] }: NameMention): boolean {
  const { language, forms, words } = row;
  const opens = first === start || (first === start + 1 && words.clauses.articles.has(forms[start] ?? ''));
  if (language !== 'en' || !opens) return false;
  const from = end + possessiveBehind(row, end);
  const post = indices(from, from + postReach).find((at) => isPostAt(row, at));
  return (
    post !== undefined &&
    indices(from, post).every((at) => row.tokens[at]?.kind === 'word' && !isSmall(row, at))
  );
}

/** How many words a title may have before its post: "special humanitarian envoy". */
const postReach = 4;

/** Nothing is written onto the name. */
const standsFree = ({ tokens }: TokenRow, { start, tokens: [first] }: NameMention) =>
  (tokens[first]?.start ?? start) >= start;

/** "in Sanaa, Yemen": the state that a city is in. */
function isAddress(
  { forms, language }: TokenRow,
  city: NameMention | undefined,
  { actor, place, tokens: [at] }: NameMention,
): boolean {
  const isCity =
    city !== undefined && city.place !== null && city.actor === null && city.tokens[1] === at - 1;
  return language === 'en' && isCity && actor !== null && place === actor && forms[at - 1] === ',';
}

/** "Kuwait ruler dissolves parliament": whose post it is does not act, whoever holds it. */
function isOfUnnamed(
  { language, forms, words }: TokenRow,
  { actor, tokens: [, behind] }: NameMention,
  kinds: ReadonlyMap<string, ActorRecord>,
): boolean {
  return (
    language === 'en' &&
    kinds.get(actor ?? '')?.kind === 'state' &&
    words.clauses.posts.has(forms[behind] ?? '')
  );
}

/** "UN-backed", "Saudi-led": half of an adjective. */
function isCompound({ tokens, covered, language }: TokenRow, { tokens: [, behind] }: NameMention): boolean {
  const at = isFullStop({ tokens, language }, behind) ? behind + 1 : behind;
  const [hyphen, next] = [tokens[at], tokens[at + 1]];
  return (
    language === 'en' &&
    hyphen?.form === '-' &&
    !hyphen.spaced &&
    next?.spaced === false &&
    next.kind === 'word' &&
    !covered[at + 1]
  );
}
