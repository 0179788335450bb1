import { actOf } from '../../lexicon/events.ts';
import { phraseAt, standsBetween } from '../../lexicon/phrases.ts';
import type { Trigger } from '../../lexicon/triggers.ts';
import { sayings } from './kindsOfActs.ts';
import { isAdverb, isDoneBy, isParticiple, isReducedAt } from './reducedRelative.ts';
import type { FoundHead, HeadCandidate, TokenRow } from './tokenRow.ts';

/** How far back a passive's auxiliary may stand: "was later killed". */
const auxiliaryReach = 3;

/**
 * Tells the verb «قتل» from the noun «قتل», the verb "attack" from the noun, by what stands before it; null where the
 * word is neither ("the besieged city").
 */
export function readsAsVerb(
  row: TokenRow,
  at: number,
  previous: FoundHead | undefined,
  candidates: readonly HeadCandidate[],
): boolean | null {
  const verbs = candidates.filter(({ trigger }) => trigger.shape === 'verb');
  const nouns = candidates.filter(({ trigger }) => trigger.shape !== 'verb');
  return row.language === 'en'
    ? readEnglish(row, at, previous, verbs, nouns)
    : readArabic(row, at, previous, verbs, nouns);
}

function readEnglish(
  row: TokenRow,
  at: number,
  previous: FoundHead | undefined,
  verbs: readonly HeadCandidate[],
  nouns: readonly HeadCandidate[],
): boolean | null {
  const { forms, covered, words } = row;
  const before = forms[at - 1] ?? '';
  const afterTo = words.clauses.to.has(before);
  const isObject = previous?.shape === 'verb' && previous.end === at && !isParticiple(forms[at], row);
  // "a car bomb killed": the noun before it is its subject, however adjectival it looks
  const isSubject = previous?.shape === 'noun' && previous.end === at;
  // "the force that invaded"
  const isRelative =
    words.clauses.plainComplement.has(before) &&
    row.tokens[at - 2]?.kind === 'word' &&
    isParticiple(forms[at], row);
  const governed =
    isObject ||
    (!isSubject &&
      !covered[at - 1] &&
      !afterTo &&
      !isRelative &&
      phraseAt(words.clauses.prepositions, forms, at - 1) > 0);
  // "Egypt's deposed president"
  const isOwned = words.clauses.possessive.has(before) && row.named[at - 3] === true;
  if (isAdjective(row, at, previous, nouns)) return null;
  if (nouns.length === 0) return mayBeVerb(row, at, verbs, governed || isOwned) ? true : null;
  if (verbs.length === 0) return false;
  const isOfSomebody = words.clauses.possessive.has(before) || words.clauses.of.has(forms[at + 1] ?? '');
  if (governed || isOfSomebody || !mayBeVerb(row, at, verbs, false)) return false;
  const isLed = [words.clauses.auxiliary, words.clauses.modal].some(
    (list) => phraseAt(list, forms, at - 1) > 0,
  );
  // "Ramadan, which ends in April"
  const isOfRelative = words.clauses.relative.has(before) && forms[at]?.endsWith('s') === true;
  const isOfName = row.named[at - 1] === true && !isObjectOf(row, at, previous, verbs);
  return isOfName || afterTo || isLed || isOfRelative || isBehindAside(row, at);
}

/** How many tokens an aside behind a name may have. */
const asideReach = 14;

/** "Hezbollah, backed by Iran, captures two soldiers": behind the comma that closes an aside the name goes on. */
function isBehindAside({ forms, named, words, ...row }: TokenRow, at: number): boolean {
  if (forms[at - 1] !== ',' || forms[at]?.endsWith('s') !== true || forms[at + 1] === ',') return false;
  const comma = forms.lastIndexOf(',', at - 2);
  const isAside = comma > 0 && named[comma - 1] === true && at - comma <= asideReach;
  return isAside && isParticiple(forms[comma + 1], { forms, named, words, ...row });
}

/** "killed by Hezbollah fire", "condemning Houthi attacks": what the sentence has a verb for already goes on as its object. */
function isObjectOf(
  { forms, words, tokens }: TokenRow,
  at: number,
  previous: FoundHead | undefined,
  verbs: readonly HeadCandidate[],
): boolean {
  if (!previous || previous.shape === 'noun' || telling.has(previous.act)) return false;
  if (verbs.some(({ trigger }) => trigger.tense === 'past')) return false;
  const { and, relative, complement, subordinate, meanwhile, adjunct } = words.clauses;
  return tokens
    .slice(previous.end, at)
    .every(
      ({ kind, form }, index) =>
        (kind === 'word' || form === '-') &&
        ![and, relative, complement, subordinate, meanwhile, adjunct].some((list) =>
          list.has(forms[previous.end + index] ?? ''),
        ),
    );
}

/** Behind these a clause may follow without a word between: "said Hamas attacks". */
const telling = new Set([...sayings, 'admit', 'warn', 'claim-attack']);

/** "told the visiting envoy", "met visiting President Ali": a participle between a verb and a title or a name. */
function isAdjective(
  row: TokenRow,
  at: number,
  previous: FoundHead | undefined,
  readings: readonly HeadCandidate[],
): boolean {
  const { forms, words, named } = row;
  // "removed elected Islamist president Ali"
  const isLater = words.clauses.posts.has(forms[at + 2] ?? '') && previous?.end === at;
  if (isLater && previous?.shape === 'verb' && isParticiple(forms[at], row)) return true;
  const isTitled = named[at + 1] === true || words.clauses.posts.has(forms[at + 1] ?? '');
  const first = isAdverb(forms[at - 1] ?? '', row) ? at - 2 : at - 1;
  const isDefinite = words.clauses.articles.has(forms[first] ?? '');
  // "the newly elected president"
  if (isTitled && isDefinite && isParticiple(forms[at], row)) return true;
  if (!readings.some(({ trigger }) => trigger.shape === 'participle')) return false;
  const isObject = previous?.shape === 'verb' && previous.end === at;
  return isTitled && (isObject || isDefinite);
}

/** "said" is a verb anywhere, "besieged" not behind an article, and a bare "head" or "fire" only where a verb is due. */
function mayBeVerb(row: TokenRow, at: number, verbs: readonly HeadCandidate[], governed: boolean): boolean {
  const { forms, words, named } = row;
  const form = forms[at] ?? '';
  const isPast = verbs.some(({ trigger }) => trigger.tense === 'past' && trigger.shape === 'verb');
  // "was first appointed"
  const isAided = phraseAt(words.clauses.passive, forms, at - 2) > 0;
  if (isPast) return !governed || isAided || !isParticiple(form, row);
  if (verbs.every(({ trigger }) => trigger.shape === 'participle') || form.endsWith('s'))
    return !governed && !words.clauses.of.has(forms[at + 1] ?? '');
  const before = forms[at - 1] ?? '';
  const isLed = [
    words.clauses.to,
    words.clauses.auxiliary,
    words.modality.future,
    words.modality.negation,
    words.clauses.modal,
  ].some((phrases) => phrases.has(before));
  return (
    isLed || named[at - 1] === true || (before.endsWith('s') && !governed) || words.clauses.and.has(before)
  );
}

function readArabic(
  row: TokenRow,
  at: number,
  previous: FoundHead | undefined,
  verbs: readonly HeadCandidate[],
  nouns: readonly HeadCandidate[],
): boolean | null {
  const { forms, covered, words, tokens } = row;
  const finite = verbs.filter(
    ({ clitics, trigger }) =>
      clitics === '' ||
      (words.clauses.verbClitics.has(clitics) &&
        !(words.clauses.to.has(clitics) && trigger.tense === 'past')),
  );
  // «12 قتيلا» is counted, «عام 2012 قتل» is dated
  const counted =
    !covered[at - 1] &&
    (tokens[at - 1]?.kind === 'number' || words.clauses.numerals.has(forms[at - 1] ?? ''));
  if (finite.length === 0 || (counted && finite.every(({ clitics }) => clitics === '')))
    return readNoun(row, at, nouns);
  if (nouns.length === 0) return true;
  if (finite.some(({ clitics }) => clitics !== ''))
    return previous === undefined || previous.shape === 'verb' || at - previous.end > 3;
  if (!covered[at - 1] && phraseAt(words.clauses.prepositions, forms, at - 1) > 0) return false;
  return opensClause(row, at, previous);
}

/** A participle with the article reports only where words of its own follow: «الموقع في الرياض». */
function readNoun(row: TokenRow, at: number, nouns: readonly HeadCandidate[]): false | null {
  const { forms, covered, words } = row;
  const reports = nouns.some(({ trigger, defined }) => trigger.shape === 'noun' || !defined);
  const isFollowed = covered[at + 1] === true || phraseAt(words.clauses.prepositions, forms, at + 1) > 0;
  return nouns.length > 0 && (reports || isFollowed) ? false : null;
}

/** Whether an ambiguous word is the verb of a clause: nothing before it governs it, and no verb before it awaits a noun. */
function opensClause(
  { tokens, forms, covered, words }: TokenRow,
  at: number,
  previous: FoundHead | undefined,
): boolean {
  const { relative, complement, subordinate, auxiliary, meanwhile, condition, attribution } = words.clauses;
  const openers = [
    relative,
    complement,
    subordinate,
    auxiliary,
    meanwhile,
    condition,
    attribution,
    words.modality.negation,
  ];
  const opens = (index: number) => openers.some((phrases) => phraseAt(phrases, forms, index) > 0);
  let before = at - 1;
  while (before >= 0 && (tokens[before]?.kind === 'mark' || covered[before])) before--;
  if (before < 0 || opens(before)) return true;
  const opened = forms.findLastIndex((_, index) => index < at && opens(index));
  const awaiting =
    previous !== undefined && previous.at > opened && (previous.shape === 'verb' || at === previous.end);
  if (awaiting) return false;
  return covered[at - 1] === true || tokens[at - 1]?.kind === 'mark';
}

/** Whether an English past form is passive: "was killed", "killed by", "the man killed on Sunday". */
export function isPassiveAt(
  row: TokenRow,
  at: number,
  trigger: Trigger,
  heads: readonly FoundHead[],
): boolean {
  const { forms, words, language } = row;
  if (language !== 'en' || trigger.shape !== 'verb' || trigger.tense !== 'past') return false;
  if (isDoneBy(row, at) || isDoneIn(row, at, trigger) || isReducedAt(row, at, heads)) return true;
  return standsBetween(words.clauses.passive, forms, Math.max(0, at - auxiliaryReach), at);
}

/** "Commander killed in air strike": what is done to somebody, and nobody behind it to whom. */
function isDoneIn({ forms, words }: TokenRow, at: number, { sense }: Trigger): boolean {
  const { object, type } = actOf(sense.act);
  if (object !== 'subject' || (type !== 'attack' && type !== 'legal')) return false;
  const next = forms[at + 1] ?? '';
  return words.clauses.in.has(next) || words.clauses.causing.has(next);
}
