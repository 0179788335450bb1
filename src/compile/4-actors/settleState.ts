import { readingsOf } from '../../lexicon/clitics.ts';
import { latinAligned, latinAnd, latinBorders, latinCompass, latinTimes } from '../../lexicon/latinJoints.ts';
import { and, cues, femaleVerb, goesTo, isAt, isFrom } from '../../lexicon/names.ts';
import { nameShapes } from '../../lexicon/nameShapes.ts';
import { isDone } from './actsHere.ts';
import { isNoParty } from './isNoParty.ts';
import { isDefinite, isFunctionWord } from './namePart.ts';
import { isConcerned, isImposedOn, isOfGathered } from './stateObject.ts';
import { gaps, isPossessive, type Word } from './words.ts';

interface Place {
  readonly from: number;
  readonly to: number;
  readonly clitics: string;
}

/** How far back a verb of going may stand before the place one goes to. */
const reach = 6;
const shortest = 3;
/** How far back an envoy may stand before the state he is sent to: «ممثل الأمم المتحدة الخاص لليبيا». */
const envoyReach = 5;

/** Does a state's name act, or is it dealt with, rather than be a mere place: «أكدت إيران» against «في إيران». */
export function stateActs(words: readonly Word[], place: Place): boolean {
  const { from, to, clitics } = place;
  const first = words[from] as Word;
  const next = words[to];
  if (words.length < shortest) return false;
  if (clitics.endsWith(isAt)) return isConcerned(words, from);
  if (from === 0 && next && ((next.gap & gaps.hyphen) !== 0 || (next.number && !next.latin))) return false;
  if (next && (next.gap & gaps.hyphen) !== 0 && latinAligned.has(next.form)) return false;
  if (next?.latin === true && next.gap === gaps.none && latinBorders.has(next.form)) return false;
  if (isPaired(words, to)) return true;
  if (isPossessive(next))
    return cues.deeds.has(words[to + 1]?.form ?? '') && words[to + 1]?.gap === gaps.none;
  if (next?.number && (next.gap & gaps.other) !== 0) return false;
  const before = words[from - 1];
  if (before?.latin === true && latinCompass.has(before.form) && first.gap === gaps.dot) return false;
  if (!before || (first.gap & ~gaps.quote) !== 0) return true;
  if (isOfGathered(words, from) || isImposedOn(words, from)) return true;
  if (first.latin && isNoParty(words, place)) return false;
  if (isEachActing(words, from)) return true;
  if (isOneOf(cues.locative, before) || isOneOf(cues.scenes, before)) return false;
  if (next && next.gap === gaps.none && cues.saying.has(next.form)) return true;
  if (
    clitics.endsWith(goesTo) &&
    words.slice(Math.max(0, from - envoyReach), from).some((word) => isOneOf(cues.about, word))
  )
    return false;
  if (isOneOf(cues.about, before) || isDestination(words, place)) return false;
  if (first.latin || clitics !== '') return true;
  return leadsTo(before);
}

/** «وقعت تركيا وكل من العراق والأردن», «أعلن كل من العراق والأردن»: behind «كل من» a state acts as who stands before. */
function isEachActing(words: readonly Word[], from: number): boolean {
  const [before, each, of] = [words[from - 3], words[from - 2], words[from - 1]];
  if (!before || !each || of?.form !== isFrom || of.gap !== gaps.none) return false;
  const reading = readingsOf(each.form).find(({ stem }) => cues.each.has(stem));
  if (reading?.clitics === and)
    return ![words[from - 4], before].some((word) => word && isOneOf(cues.locative, word));
  if (reading?.clitics !== '' || each.gap !== gaps.none) return false;
  return [cues.saying, cues.doing, cues.dealing].some((verbs) => isOneOf(verbs, before));
}

/** "US-Iran talks": two names with a hyphen between them before a noun are its two sides. */
function isPaired(words: readonly Word[], to: number): boolean {
  const [next, noun] = [words[to], words[to + 1]];
  return (
    next?.latin === true &&
    next.gap === gaps.hyphen &&
    next.capital > 0 &&
    noun?.gap === gaps.none &&
    noun.capital === 0 &&
    !latinBorders.has(noun.form)
  );
}

/** Does a capital stand for its government here: «أكدت طهران», «بين طهران ودمشق», "Tehran denied". */
export function capitalActs(
  words: readonly Word[],
  place: Place,
  beforeState: boolean,
  isHeadline: boolean,
): boolean {
  const { from, to, clitics } = place;
  if (!stateActs(words, place)) return false;
  const next = words[to];
  const before = words[from - 1];
  const latin = (words[from] as Word).latin;
  if (latin && (isTimedVerb(words, to) || isJoinedSubject(words, to))) return true;
  if (next && next.gap === gaps.none && (cues.saying.has(next.form) || cues.doing.has(next.form)))
    return latin || isFemale(next);
  if (from === 0 && next && (next.gap & gaps.colon) !== 0) return isHeadline && !latin;
  if (
    from === 0 &&
    next &&
    next.gap === gaps.none &&
    !latin &&
    isPresent(next.form) &&
    !cues.cityVerbs.has(next.form)
  )
    return true;
  if (!before || (words[from] as Word).gap !== gaps.none) return false;
  if (!latin && hasObject(before.form)) return true;
  if (cues.cityVerbs.has(before.form)) return false;
  if (!latin && (cues.saying.has(before.form) || cues.doing.has(before.form) || isFemaleVerb(before)))
    return true;
  if (clitics !== '') return false;
  if (!latin && isAddressed(words, from)) return true;
  if (isStruck(words, from)) return false;
  return cues.dealing.has(before.form) && (!cues.between.has(before.form) || beforeState);
}

/** "Tehran and Riyadh announced": two capitals, and what both did. */
function isJoinedSubject(words: readonly Word[], to: number): boolean {
  const [and, other, verb] = [words[to], words[to + 1], words[to + 2]];
  if (!and || !other || !verb || !latinAnd.has(and.form) || other.capital !== 1) return false;
  if ([and, other, verb].some(({ gap }) => gap !== gaps.none)) return false;
  return cues.saying.has(verb.form) || (cues.doing.has(verb.form) && !latinTimes.idle.has(verb.form));
}

/** How far before a town the attack on it may stand: «غارة جوية إسرائيلية جديدة أمس على دمشق». */
const assaultReach = 6;

/** «غارة على دمشق»: the town is where it falls. */
function isStruck(words: readonly Word[], from: number): boolean {
  const before = words.slice(Math.max(0, from - assaultReach), from);
  return before.some((word) => !word.latin && cues.assaults.has(word.form));
}

/** "Tehran on Monday rejected", "Washington in May withdrew": a time stands between the capital and what it did. */
function isTimedVerb(words: readonly Word[], to: number): boolean {
  let at = to;
  if (latinTimes.leading.has(words[at]?.form ?? '')) at++;
  if (!latinTimes.days.has(words[at]?.form ?? '')) return false;
  at += words[at + 1]?.number === true ? 2 : 1;
  const verb = words[at];
  if (verb === undefined || latinTimes.idle.has(verb.form) || !isDone(verb)) return false;
  return words.slice(to, at + 1).every(({ gap }) => gap === gaps.none);
}

/** How far before a day the verb of whoever addresses a government may stand: «حذرت وزارة الخارجية الفرنسية مساء أمس طهران». */
const addressReach = 7;

/** «حذرت سوريا اليوم واشنطن»: behind a day, without a preposition, stands whom a verb of saying is said to. */
function isAddressed(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && cues.days.has((words[at] as Word).form)) at--;
  if (at === from - 1) return false;
  for (let back = at; back >= Math.max(0, at - addressReach); back--) {
    const word = words[back] as Word;
    if (isOneOf(cues.saying, word)) return true;
    if (((words[back + 1] as Word).gap & ~gaps.quote) !== 0 || isOneOf(cues.motion, word)) return false;
  }
  return false;
}

/** Is «سورية» the adjective behind a feminine noun: «قذيفة سورية». */
export function isAdjectiveHere(words: readonly Word[], { from, clitics }: Place): boolean {
  const before = words[from - 1];
  if (!before || clitics !== '' || (words[from] as Word).gap !== gaps.none) return false;
  return before.tied && !isDefinite(before.form) && !cues.locative.has(before.form);
}

function isOneOf(words: ReadonlySet<string>, { form, latin }: Word): boolean {
  return latin ? words.has(form) : readingsOf(form).some(({ stem }) => words.has(stem));
}

/** «زار الأسد سلطنة عمان»: a verb of going stands before, with nobody but the traveller between. */
function isDestination(words: readonly Word[], { from, clitics }: Place): boolean {
  if (clitics !== '' && !clitics.endsWith(goesTo)) return false;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const word = words[at] as Word;
    if (isOneOf(cues.motion, word)) return true;
    if (
      ((words[at + 1] as Word).gap & ~gaps.quote) !== 0 ||
      cues.saying.has(word.form) ||
      cues.dealing.has(word.form)
    )
      return false;
  }
  return false;
}

/** Verbs, particles and definite nouns lead to a state that acts; a bare noun makes it what the noun is of. */
function leadsTo(before: Word): boolean {
  const { form } = before;
  if (isOneOf(cues.dealing, before) || isOneOf(cues.saying, before) || isOneOf(cues.doing, before))
    return true;
  if (isFemaleVerb(before) || isDefinite(form) || before.number || isFunctionWord(form)) return true;
  // «تهيئة ليبيا»: neither a present verb nor a pronoun at the end
  return !before.tied && (isPresent(form) || hasObject(form));
}

/** A present or future verb by its shape, «و» before it or not. */
function isPresent(form: string): boolean {
  return readingsOf(form).some(
    ({ stem, taken }) =>
      taken < 2 && stem.length > 3 && nameShapes.presentStarts.some((start) => stem.startsWith(start)),
  );
}

/** «اتخذتها لندن», «وعلى رأسها السعودية»: a pronoun closes the word before. */
function hasObject(form: string): boolean {
  return nameShapes.objects.some((end) => form.endsWith(end) && form.length > end.length + 2);
}

/** A city is feminine: «الرياض أعلنت» is the government, «الرياض أعلن» a dateline. */
function isFemale(word: Word): boolean {
  return isFemaleVerb(word) || word.form.startsWith(femaleVerb.start);
}

function isFemaleVerb({ form }: Word): boolean {
  return form.length > 3 && form.endsWith(femaleVerb.end) && !form.endsWith(femaleVerb.not);
}
