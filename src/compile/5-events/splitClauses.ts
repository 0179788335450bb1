import { actOf } from '../../lexicon/events.ts';
import { isWordOf, phraseAt, type Phrases } from '../../lexicon/phrases.ts';
import { cutAtAttribute } from './cutAtAttribute.ts';
import type { Cut } from './cut.ts';
import { cutAtConjunct } from './cutAtConjunct.ts';
import { cutAtFinite } from './cutAtFinite.ts';
import { cutAtMark } from './cutAtMark.ts';
import { cutAtSetting } from './cutAtSetting.ts';
import { openerOf, openingKinds } from './clauseOpeners.ts';
import type { FoundHead, TokenRow } from './tokenRow.ts';
import { opensWithSubject } from './opensWithSubject.ts';
import { isGerund } from './isGerund.ts';
import { isReducedAt } from './reducedRelative.ts';
import type { Clause, ClauseKind } from './reading.ts';
import { causes, effects } from './withNoun.ts';

/** How many tokens behind «بعد» or «خلال» the noun of a happening may stand to make a clause of it. */
const adjunctReach = { ar: 4, en: 12 };
/** Nouns of speech stay with their verb: «قال خلال مؤتمر صحافي». */
const spoken = new Set(['speak', 'say', 'report']);

/**
 * The clauses of a sentence, in text order and without gaps: cut at relative pronouns, conjunctions, complements, quotations,
 * and where «بعد», «خلال» and their like govern a happening of their own.
 */
export function splitClauses(row: TokenRow, heads: readonly FoundHead[]): Clause[] {
  const cuts: Cut[] = [{ at: 0, kind: 'main', opener: 0 }];
  for (let at = 0; at < row.tokens.length; at++) {
    if (row.covered[at] && row.covered[at - 1]) continue;
    const last = cuts.at(-1) as Cut;
    if (at < last.at + last.opener && at > last.at) continue;
    const cut = cutAt(row, heads, at, cuts);
    if (!cut) continue;
    if (cut.at === (cuts.at(-1) as Cut).at) cuts[cuts.length - 1] = cut;
    else cuts.push(cut);
  }
  return cuts.map((cut, index) => ({
    start: cut.at,
    end: cuts[index + 1]?.at ?? row.tokens.length,
    kind: cut.kind,
    opener: cut.opener,
  }));
}

function cutAt(row: TokenRow, heads: readonly FoundHead[], at: number, cuts: readonly Cut[]): Cut | null {
  const { tokens, forms, words, covered, language } = row;
  const token = tokens[at];
  if (token?.kind === 'mark') return cutAtMark(row, heads, at, cuts);
  const { opens, joins } = openerOf(forms[at] ?? '', language);
  if (!opens && !joins && !heads.some((head) => head.at === at)) return null;
  const isPart =
    phraseAt(words.clauses.notOpeners, forms, at) > 0 ||
    phraseAt(words.clauses.notOpeners, forms, at - 1) > 1;
  if (covered[at] || (isPart && !opensWithSubject(row, heads, at))) return null;
  if (opens) {
    for (const kind of openingKinds) {
      const phrases = words.clauses[kind];
      const opener = phraseAt(phrases, forms, at) || phraseWithAnd(row, phrases, at);
      if (opener === 0 || isRole(row, heads, at, kind)) continue;
      return { at, kind: kind === 'complement' && isRelative(row, heads, at) ? 'relative' : kind, opener };
    }
  }
  const aside = opens ? (cutAtAdjunct(row, heads, at) ?? cutAtAttribute(row, heads, at, cuts)) : null;
  return aside ?? cutAtHead(row, heads, at, cuts);
}

/** "the coalition that intervened": "that" is its verb's subject, and stands behind a noun. */
const isRelative = ({ language, tokens, forms, words }: TokenRow, heads: readonly FoundHead[], at: number) =>
  language === 'en' &&
  tokens[at - 1]?.kind === 'word' &&
  phraseAt(words.clauses.auxiliary, forms, at - 1) === 0 &&
  heads.some((one) => one.at === at + 1 && one.shape === 'verb') &&
  !heads.some((one) => one.end === at && one.shape === 'verb');

/** "served as secretary general at the presidency": no verb follows what somebody was. */
function isRole(
  { language, forms }: TokenRow,
  heads: readonly FoundHead[],
  at: number,
  kind: ClauseKind,
): boolean {
  if (language !== 'en' || kind !== 'meanwhile') return false;
  const comma = forms.indexOf(',', at);
  const end = comma < 0 ? forms.length : comma;
  return !heads.some((one) => one.shape === 'verb' && one.at > at && one.at < end);
}

/** «وفيما», «وبعد»: the phrase with a conjunction written onto its first word. */
function phraseWithAnd({ forms, words }: TokenRow, phrases: Phrases, at: number): number {
  const form = forms[at] ?? '';
  if (!isWordOf(words.clauses.verbClitics, form.charAt(0))) return 0;
  return phraseAt(phrases, forms, at, form.slice(1));
}

function cutAtAdjunct(row: TokenRow, heads: readonly FoundHead[], at: number): Cut | null {
  const { forms, words, covered, tokens, language } = row;
  const opener = phraseAt(words.clauses.adjunct, forms, at) || phraseWithAnd(row, words.clauses.adjunct, at);
  // «قد قبل» is a verb, «قبل» by itself "before"
  if (opener === 0 || words.modality.perhaps.has(forms[at - 1] ?? '')) return null;
  const until = at + opener + adjunctReach[language];
  const gerund = at + opener + Number(words.clauses.adverbs.has(forms[at + opener] ?? ''));
  const isApart = language === 'en' && !covered[gerund] && isGerund(forms[gerund], words);
  if (isApart && !heads.some((one) => one.at === gerund)) return { at, kind: 'adjunct', opener };
  const head = heads.find((one) => one.at >= at + opener && one.at < until);
  if (!head || tokens.slice(at, head.at).some((token) => token.kind === 'mark' && token.form === ','))
    return null;
  const isNamed = row.named[at + opener] === true && language === 'en' && head.shape === 'verb';
  if (covered[at + opener] && !isNamed) return null;
  if (language === 'ar' && (head.shape === 'verb' || spoken.has(head.act))) return null;
  if (language === 'ar' && followsMeeting(row, heads, at)) return null;
  if (language === 'en' && isCause(row, heads, at, head)) return null;
  return { at, kind: 'adjunct', opener };
}

/** "has been killed after air strikes on Tuesday": one happening, told by what it did and by what did it. */
function isCause(
  { forms, words }: TokenRow,
  heads: readonly FoundHead[],
  at: number,
  cause: FoundHead,
): boolean {
  const verb = heads.findLast((one) => one.at < at && one.shape === 'verb');
  return (
    words.clauses.causing.has(forms[at] ?? '') &&
    verb?.passive === true &&
    verb.end === at &&
    effects.has(verb.act) &&
    cause.shape === 'noun' &&
    causes.has(cause.act)
  );
}

/** «التقى على هامش القمة أردوغان»: an adverbial between a verb of meeting and its subject opens no clause. */
function followsMeeting({ named }: TokenRow, heads: readonly FoundHead[], at: number): boolean {
  const verb = heads.find((one) => one.end === at && one.shape === 'verb' && !one.pronoun);
  return verb !== undefined && actOf(verb.act).type === 'meeting' && named[verb.at - 1] !== true;
}

/** A verb with «و» before it opens a clause; a second verb without one is a relative clause of the noun before it. */
function cutAtHead(row: TokenRow, heads: readonly FoundHead[], at: number, cuts: readonly Cut[]): Cut | null {
  const { words, forms, language } = row;
  const last = cuts.at(-1) as Cut;
  if (language === 'en') {
    const isVerb = heads.some((one) => one.at === at && one.shape === 'verb');
    const isReduced = isVerb && isReducedAt(row, at, heads);
    if (isReduced) return { at, kind: 'relative', opener: 0 };
    return cutAtConjunct(row, heads, at, last) ?? cutAtFinite(row, heads, at, cuts);
  }
  const opened = last.at;
  const head = heads.find((one) => one.at === at);
  const auxiliary =
    phraseAt(words.clauses.auxiliary, forms, at) || phraseWithAnd(row, words.clauses.auxiliary, at);
  if (auxiliary > 0 && isWordOf(words.clauses.verbClitics, forms[at]?.charAt(0) ?? '') && at > opened)
    return { at, kind: 'coordinate', opener: 0 };
  if (!head) return isTryingAt(row, heads, at, last) ? { at, kind: 'relative', opener: 0 } : null;
  if (head.shape === 'noun') return purposeAt(row, heads, head);
  if (head.shape === 'participle') return cutAtParticiple(head);
  if (head.clitics !== '') return { at, kind: 'coordinate', opener: 0 };
  const set = cutAtSetting(row, heads, at, last);
  if (set) return set;
  const earlier = heads.some((one) => one.shape === 'verb' && one.at >= opened && one.at < at);
  const isLed =
    phraseAt(words.clauses.auxiliary, forms, at - 1) > 0 ||
    phraseAt(words.modality.negation, forms, at - 1) > 0;
  return earlier && !isLed ? { at, kind: 'relative', opener: 0 } : null;
}

/** «أطلقت النار على محتجين حاولوا اقتحام»: who tried is the noun before, behind another verb. */
const isTryingAt = (
  { words, forms }: TokenRow,
  heads: readonly FoundHead[],
  at: number,
  { at: opened }: Cut,
) =>
  words.modality.tried.has(forms[at] ?? '') &&
  heads.some((one) => one.shape === 'verb' && one.at >= opened && one.at < at);

/** «الموقع في الرياض» is a relative clause, «مضيفاً أن» goes on with the main one. */
function cutAtParticiple({ at, defined, act, clitics }: FoundHead): Cut | null {
  if (defined) return { at, kind: 'relative', opener: 0 };
  return actOf(act).type === 'statement' && clitics === '' ? { at, kind: 'participial', opener: 0 } : null;
}

function purposeAt(row: TokenRow, heads: readonly FoundHead[], head: FoundHead): Cut | null {
  const isFor = isWordOf(row.words.clauses.to, head.clitics);
  const verb = heads.findLast((one) => one.at < head.at && one.shape === 'verb');
  const afterVerb = heads.some((one) => one.at < head.at && one.shape === 'verb' && head.at - one.at > 1);
  const isObject =
    verb?.passive === true && verb.light && !heads.some(({ at }) => at > verb.at && at < head.at);
  return isFor && afterVerb && !isObject ? { at: head.at, kind: 'purpose', opener: 0 } : null;
}
