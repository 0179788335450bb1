import { arabicEndings } from '../../lexicon/arabicEndings.ts';
import { readingsOf } from '../../lexicon/clitics.ts';
import { standsWithin } from '../../lexicon/companions.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import { isDefined, triggersOf, withoutArticle, type Sense, type Trigger } from '../../lexicon/triggers.ts';
import type { Language } from '../../text/text.ts';
import { anyDeed } from './kindsOfActs.ts';
import { isNoHead } from './isNoHead.ts';
import { isPassiveAt, readsAsVerb } from './partOfSpeech.ts';
import { isTimeAt, type FoundHead, type HeadCandidate, type TokenRow } from './tokenRow.ts';

const { tanwin } = arabicEndings.noun;
const reach = { before: 7, after: 18, soon: 6, next: 3, place: 5 };

/** The words of a sentence that may report a happening, in text order. Names and times report nothing themselves. */
export function markHeads(row: TokenRow): FoundHead[] {
  const heads: FoundHead[] = [];
  for (let at = 0; at < row.tokens.length; at++) {
    if (row.tokens[at]?.kind !== 'word' || row.covered[at]) continue;
    const candidates = candidatesAt(row, at);
    const previous = heads.at(-1);
    if (candidates.length === 0 || (previous && at < previous.end) || isNoHead(row, at, candidates)) continue;
    const progressive = progressiveAt(row, at, candidates);
    if (progressive) {
      heads.push({ ...headOf(row, at, progressive, heads), shape: 'verb', tense: 'present' });
      continue;
    }
    const asVerb = readsAsVerb(row, at, previous, candidates);
    if (asVerb === null) continue;
    const fitting = candidates.filter(({ trigger }) => (trigger.shape === 'verb') === asVerb);
    const best = chooseSense(row, at, fitting);
    const noun = best || !asVerb || row.language === 'ar' ? undefined : nounAfterAll(row, at, candidates);
    const chosen = best ?? noun;
    const head = chosen ? headOf(row, at, chosen, heads) : deedAt(row, at, fitting, heads);
    if (head) heads.push(head);
  }
  return heads;
}

/** "the ministers are meeting": a participle behind a form of "be". */
function progressiveAt(row: TokenRow, at: number, candidates: readonly HeadCandidate[]) {
  const isBeing = row.language === 'en' && phraseAt(row.words.clauses.passive, row.forms, at - 1) > 0;
  return isBeing ? chooseShape(row, at, candidates, 'participle') : undefined;
}

/** "the US-Iran talks", "Syria strikes": behind a name, what has no sense as a verb is a noun. */
function nounAfterAll(row: TokenRow, at: number, candidates: readonly HeadCandidate[]) {
  return row.named[at - 1] ? chooseShape(row, at, candidates, 'noun') : undefined;
}

function chooseShape(
  row: TokenRow,
  at: number,
  candidates: readonly HeadCandidate[],
  shape: Trigger['shape'],
): HeadCandidate | undefined {
  return chooseSense(
    row,
    at,
    candidates.filter(({ trigger }) => trigger.shape === shape),
  );
}

function headOf(
  row: TokenRow,
  at: number,
  { trigger, clitics, defined }: HeadCandidate,
  before: readonly FoundHead[],
): FoundHead {
  const { sense, tense, pronoun, rest } = trigger;
  const shape = isGerund(row, at, trigger) ? 'noun' : trigger.shape;
  return {
    at,
    end: at + 1 + rest.length,
    act: sense.act,
    shape,
    tense,
    passive: trigger.passive || isPassiveAt(row, at, trigger, before),
    pronoun: pronoun || (shape === 'noun' && row.words.clauses.pronounOwners.has(row.forms[at - 1] ?? '')),
    light: sense.light,
    idle: false,
    companion: companionOf(row, at, trigger),
    clitics,
    defined,
  };
}

/** "the slaying of Khashoggi", "the signing of deals": a participle that governs its noun. */
function isGerund({ language, forms, words }: TokenRow, at: number, { shape }: Trigger): boolean {
  return language === 'en' && shape === 'participle' && words.clauses.of.has(forms[at + 1] ?? '');
}

/** Behind a word its companions may stand this far, long names and times not counted. */
function endOfReach({ covered }: TokenRow, at: number): number {
  let end = at + 1 + reach.after;
  let long = 0;
  for (let behind = at + 1; behind < end && long < reach.after; behind++)
    if (covered[behind] && covered[behind - 1]) {
      long++;
      end++;
    }
  return end;
}

function companionOf(row: TokenRow, at: number, { sense }: Trigger): number | null {
  if (!sense.with) return null;
  const end = endOfReach(row, at);
  for (let behind = at + 1; behind < end; behind++) {
    if (standsWithin(sense.with, row, behind, behind + 1)) return behind;
  }
  return null;
}

const none: readonly HeadCandidate[] = [];
const remembered = {
  ar: new Map<string, readonly HeadCandidate[]>(),
  en: new Map<string, readonly HeadCandidate[]>(),
};
const mostRemembered = 50_000;

/** Every reading of a folded word as a trigger, whatever stands around it. */
function candidatesOf(form: string, language: Language): readonly HeadCandidate[] {
  const known = remembered[language].get(form);
  if (known) return known;
  const readings = language === 'ar' ? readingsOf(form) : [{ stem: form, clitics: '' }];
  const found = readings.flatMap(({ stem, clitics }) =>
    triggersOf(stem, language).map((trigger) => ({ trigger, clitics, defined: isDefined(stem, trigger) })),
  );
  found.sort(compareFineness);
  if (remembered[language].size >= mostRemembered) remembered[language].clear();
  remembered[language].set(form, found.length > 0 ? found : none);
  return found;
}

function candidatesAt(row: TokenRow, at: number): readonly HeadCandidate[] {
  const { forms, language, endsFeminine } = row;
  const candidates = asWritten(row, at, candidatesOf(forms[at] as string, language));
  if (candidates.length === 0 || candidates.every(isWhole)) return candidates;
  return candidates.filter(
    ({ trigger }) => followedBy(trigger.rest, forms, at) && !(trigger.pronoun && endsFeminine[at]),
  );
}

/** «وتولى رئاسة» is a verb, as its last letter says. */
function asWritten(
  { endsAsVerb }: TokenRow,
  at: number,
  candidates: readonly HeadCandidate[],
): readonly HeadCandidate[] {
  if (!endsAsVerb[at]) return candidates;
  const verbs = candidates.filter(({ trigger }) => trigger.shape === 'verb');
  return verbs.length > 0 ? verbs : candidates;
}

/** A word by itself, without a pronoun: it stands wherever it is written. */
function isWhole({ trigger: { rest, pronoun } }: HeadCandidate): boolean {
  return rest.length === 0 && !pronoun;
}

function followedBy(rest: readonly string[], forms: readonly string[], at: number): boolean {
  return rest.every((word, index) => {
    const form = forms[at + 1 + index] ?? '';
    return form === word || withoutArticle(form) === word || form === word + tanwin;
  });
}

/** A known verb none of whose senses fits still does something, unless it is one of the traps its senses warn of. */
function deedAt(
  row: TokenRow,
  at: number,
  candidates: readonly HeadCandidate[],
  before: readonly FoundHead[],
): FoundHead | null {
  const verb = candidates.find(({ trigger }) => trigger.shape === 'verb' && !trigger.sense.strict);
  if (!verb) return null;
  const isTrap = candidates.some(({ trigger }) => stands(row, at, trigger, trigger.sense.trap));
  return { ...headOf(row, at, verb, before), act: anyDeed, light: false, companion: null, idle: isTrap };
}

/** The first of the candidates, which stand in the order of their fineness, whose conditions hold. */
function chooseSense(
  row: TokenRow,
  at: number,
  candidates: readonly HeadCandidate[],
): HeadCandidate | undefined {
  return candidates.find(({ trigger }) => holds(row, at, trigger));
}

/** Senses with more conditions first, nouns before participles, whole words before those with letters taken off, then as the lexicon has them. */
function compareFineness(one: HeadCandidate, other: HeadCandidate): number {
  return (
    weightOf(other) - weightOf(one) ||
    Number(other.trigger.shape === 'noun') - Number(one.trigger.shape === 'noun') ||
    one.clitics.length - other.clitics.length ||
    Number(other.trigger.tense === 'past') - Number(one.trigger.tense === 'past') ||
    one.trigger.sense.order - other.trigger.sense.order
  );
}

const weightOf = ({ trigger: { sense, rest } }: HeadCandidate) =>
  (sense.next ? 8 : 0) + (rest.length > 0 ? 4 : 0) + (sense.with ? 2 : 0);

function holds(row: TokenRow, at: number, trigger: Trigger): boolean {
  const { sense } = trigger;
  const near = (words: Sense['with'], from: number, to: number) =>
    words !== null && standsWithin(words, row, from, to);
  const soon = sense.with ? behindTime(row, at + 1) : at + 1;
  if (sense.next && !near(sense.next, at + 1, soon + reach.next)) return false;
  if (near(sense.unless, at - reach.next, at)) return false;
  if (stands(row, at, trigger, sense.without) || stands(row, at, trigger, sense.trap)) return false;
  if (!sense.with || isBesideName(row, at, sense)) return true;
  return near(sense.with, at, endOfReach(row, at)) || near(sense.with, at - reach.before, at);
}

/** The token behind the time that stands at a token, with its preposition: «دخل في 15 مايو حيز التنفيذ». */
function behindTime({ covered, named, forms, words }: TokenRow, at: number): number {
  const isTime = (index: number) => covered[index] === true && !named[index];
  const from = at + phraseAt(words.clauses.in, forms, at);
  let behind = isTime(from) ? from : at;
  while (isTime(behind)) behind++;
  return behind;
}

/** Whether one of some words follows a trigger soon; «الشهر الماضي» as a time is no month that one welcomes. */
function stands(row: TokenRow, at: number, { rest }: Trigger, words: Sense['trap']): boolean {
  if (words === null) return false;
  const behind = at + 1 + rest.length;
  for (let index = behind; index < behind + reach.soon; index++) {
    if (!isTimeAt(row, index) && standsWithin(words, row, index, index + 1)) return true;
  }
  return false;
}

/** Where any place or name will do: whether the text names a place soon, or somebody right behind. */
function isBesideName({ placed, named }: TokenRow, at: number, { with: companions }: Sense): boolean {
  if (companions?.anyPlace && placed.slice(at + 1, at + 1 + reach.place).some(Boolean)) return true;
  return companions?.anyName === true && named[at + 1] === true && placed[at + 1] !== true;
}
