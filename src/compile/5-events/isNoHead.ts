import { arabicEndings } from '../../lexicon/arabicEndings.ts';
import { standsWithin } from '../../lexicon/companions.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import { withoutArticle } from '../../lexicon/triggers.ts';
import { isGerund } from './isGerund.ts';
import { isParticiple } from './reducedRelative.ts';
import type { HeadCandidate, TokenRow } from './tokenRow.ts';

/** How far behind a verb the word that its sense needs may stand. */
const companionReach = 18;

/** Whether the word at a token only looks like a trigger; `candidates` are what it may be read as. */
export function isNoHead(row: TokenRow, at: number, candidates: readonly HeadCandidate[]): boolean {
  const { forms, words } = row;
  const { notTriggers } = words.clauses;
  const isWord = phraseAt(notTriggers, forms, at) > 0 || phraseAt(notTriggers, forms, at - 1) > 1;
  const isOther = isWord && !isVerbAfterAll(row, at, candidates);
  return (
    (isOther && !words.modality.perhaps.has(forms[at - 1] ?? '')) ||
    standsBeside(row, at) ||
    isLabel(row, at) ||
    isEpithet(row, at) ||
    isOfTheirSession(row, at, candidates) ||
    isCompounded(row, at) ||
    isThing(row, at, candidates) ||
    datesBack(row, at, candidates)
  );
}

/** «أمير الكويت قبل اليوم استقالة»: "before" is a verb where a name stands before it, or a title behind, and its object follows. */
function isVerbAfterAll(row: TokenRow, at: number, candidates: readonly HeadCandidate[]): boolean {
  const { forms, words, named, tokens } = row;
  const next = forms[at + 1] ?? '';
  const opens = (at === 0 || tokens[at - 1]?.kind === 'mark') && words.clauses.titles.has(next);
  const isTitled = opens || (withoutArticle(next) !== next && words.clauses.titles.has(withoutArticle(next)));
  if (!named[at - 1] && !isTitled && !named[at + 1]) return false;
  const isFelicitation = opens || (named[at + 1] === true && row.placed[at + 1] !== true);
  return candidates.some(
    ({ trigger: { shape, sense } }) =>
      shape === 'verb' &&
      ((isFelicitation && sense.act === 'congratulate') ||
        (accepting.has(sense.act) &&
          sense.with !== null &&
          standsWithin(sense.with, row, at + 2, at + companionReach))),
  );
}

const accepting = new Set(['accept-resignation', 'appear-in-court']);

/** "brokered by", «برعاية»: a word for who was there besides, no happening of its own. */
function standsBeside({ forms, words }: TokenRow, at: number): boolean {
  const { present, led, invited } = words.clauses;
  return [present, led, invited].some((phrases) => phraseAt(phrases, forms, at) > 1);
}

/** "Jailed Rached Ghannouchi has begun …": a participle that opens the sentence right before a name. */
function isEpithet(row: TokenRow, at: number): boolean {
  return at === 0 && row.language === 'en' && row.named[1] === true && isParticiple(row.forms[0], row);
}

/** "two men accused of spying": what somebody is called for short; "was accused of" tells that it was said. */
function isLabel({ forms, words }: TokenRow, at: number): boolean {
  const { labelling, auxiliary } = words.clauses;
  if (at === 0 || phraseAt(labelling, forms, at) === 0) return false;
  return ![at - 1, at - 2].some((index) => phraseAt(auxiliary, forms, index) > 0);
}

/** «في جلستها المنعقدة الأربعاء»: what tells when, of a session that is somebody's own. */
function isOfTheirSession(
  { forms, covered, endsFeminine, language, words }: TokenRow,
  at: number,
  candidates: readonly HeadCandidate[],
): boolean {
  if (language === 'en' || covered[at - 1] || endsFeminine[at - 1]) return false;
  if (phraseAt(words.clauses.adjunct, forms, at - 2) > 0) return false;
  const isLight = candidates.every(
    ({ trigger: { shape, sense }, defined }) => shape === 'participle' && sense.light && defined,
  );
  return isLight && arabicEndings.pronouns.some((pronoun) => isWithPronoun(forms[at - 1] ?? '', pronoun));
}

/** "Iran-backed rebels", "a Saudi-led coalition": the end of an adjective reports nothing. */
function isCompounded({ tokens, language }: TokenRow, at: number): boolean {
  const before = tokens[at - 1];
  return language === 'en' && before?.form === '-' && before.end === tokens[at]?.start;
}

/** "hit a building": behind an article a gerund is a thing, unless an "of" says of what it is the doing. */
const isThing = ({ language, forms, words }: TokenRow, at: number, candidates: readonly HeadCandidate[]) =>
  language === 'en' &&
  words.clauses.articles.has(forms[at - 1] ?? '') &&
  !words.clauses.of.has(forms[at + 1] ?? '') &&
  isGerund(forms[at], words) &&
  candidates.every(({ trigger: { shape } }) => shape !== 'noun');

/** How far behind a verb of returning the day may stand that something goes back to. */
const originReach = 5;

/** «تعود الأزمة إلى عام 2011»: what goes back to a time began then, and came back from nowhere. */
function datesBack(
  { forms, words, covered, named, language }: TokenRow,
  at: number,
  candidates: readonly HeadCandidate[],
): boolean {
  if (language === 'en' || !candidates.some(({ trigger }) => trigger.sense.act === 'return')) return false;
  for (let next = at + 1; next < at + originReach; next++)
    if (phraseAt(words.clauses.to, forms, next) > 0) return covered[next + 1] === true && !named[next + 1];
  return false;
}

const shortestStem = 3;
const isWithPronoun = (form: string, pronoun: string) =>
  form.endsWith(pronoun) && form.length >= pronoun.length + shortestStem;
