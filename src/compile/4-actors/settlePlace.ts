import { latinAnd } from '../../lexicon/latinJoints.ts';
import { and, cues, kingdom, noPlaces } from '../../lexicon/names.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import { isDone } from './actsHere.ts';
import type { Directory } from './directory.ts';
import type { NameFind } from './find.ts';
import type { Settled } from './settled.ts';
import { capitalActs, isAdjectiveHere, stateActs } from './settleState.ts';
import type { Survey } from './surveyArticle.ts';
import { gaps, type Word } from './words.ts';

/** The place named last in the sentence. */
export interface LastPlace {
  /** Index after its last word. */
  readonly to: number;
  readonly acts: boolean | null;
}

/** What stands around a place in its sentence. */
export interface NearPlaces {
  /** What «و» joins to it is taken as it was. */
  readonly last: LastPlace;
  /** «بين طهران ودمشق»: another place follows with «و». */
  readonly beforeState: boolean;
}

interface PlaceContext {
  readonly words: readonly Word[];
  readonly survey: Survey;
  readonly directory: Directory;
  /** «طهران: المحادثات بنّاءة» is a headline; in the body a city and a colon are a dateline. */
  readonly isHeadline: boolean;
}

/** A state or a place: of several with one name the one that the article speaks of most. */
export function settlePlace(find: NameFind, context: PlaceContext, near: NearPlaces): Settled | null {
  const { survey, directory, words } = context;
  if (isNoPlace(find, words)) return null;
  const stateEntry = find.entries.find(
    ({ what, id }) => what === 'actor' && directory.actors.get(id)?.kind === 'state',
  );
  const state =
    stateEntry && (words[find.to - 1] as Word).form === kingdom.form ? kingdomOf(survey) : stateEntry?.id;
  if (state !== undefined && isNisba(find, words, directory) && isAdjectiveHere(words, find)) return null;
  const choices = find.entries.filter(({ what, id }) => what === 'place' && id !== state).map(({ id }) => id);
  const votesOf = (id: string) => survey.votes.get(directory.places.get(id)?.country ?? id) ?? 0;
  const [city] = choices.sort((a, b) => votesOf(b) - votesOf(a));
  const before = inheritedFrom(find, near, words);
  if (state !== undefined && (city === undefined || votesOf(state) >= votesOf(city))) {
    const acts = before ?? stateActs(words, find);
    return { actor: acts ? state : null, place: state, rule: acts ? 'state' : 'place' };
  }
  if (city === undefined) return null;
  const seat = directory.seats.get(city);
  const acts =
    seat !== undefined && (before ?? capitalActs(words, find, near.beforeState, context.isHeadline));
  return { actor: acts ? seat : null, place: city, rule: acts ? 'capital' : 'place' };
}

/** «بمسقط رأسه» */
function isNoPlace({ from, taken }: NameFind, words: readonly Word[]): boolean {
  const [first = '', ...behind] = words.slice(from, from + 3).map(({ form }) => form);
  const stem = first.slice(taken);
  return noPlaces.has(stem) && phraseAt(noPlaces, [stem, ...behind], 0) > 0;
}

/** «من مصر وتركيا»: what «و» joins is taken as what it is joined to; «اتهمت إسرائيل إيران»: so is the object of a state. */
function inheritedFrom(
  { from, to, clitics }: NameFind,
  { last }: NearPlaces,
  words: readonly Word[],
): boolean | null {
  const isLatin = words[from]?.latin === true;
  if (isLatin && isListedBehind(words, from, last))
    return goesOnAsSubject(words, from, to) ? null : last.acts;
  if (last.to !== from || last.acts === null) return null;
  // «دمشق، سوريا (CNN)»
  if (clitics === '' && !last.acts && (words[from] as Word).gap === gaps.comma)
    return words[to]?.gap === gaps.none ? null : false;
  if (clitics === and) return last.acts;
  return clitics === '' && last.acts ? true : null;
}

/** "in Syria, Iraq and Yemen", "the leaders of Egypt, Jordan and Iraq": behind "and", or behind a comma with "and" to come. */
function isListedBehind(words: readonly Word[], from: number, { to, acts }: LastPlace): boolean {
  const [first, next] = [words[from], words[from + 1]];
  if (acts === null || !first) return false;
  const isLast = to === from - 1 && latinAnd.has(words[from - 1]?.form ?? '') && first.gap === gaps.none;
  const isNext = to === from && first.gap === gaps.comma && next !== undefined && latinAnd.has(next.form);
  return isLast || isNext;
}

/** "fighting raged in Syria and Turkey said": what follows makes it a subject of its own, where a verb stands before; "officials from Gaza and Syria met". */
function goesOnAsSubject(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to];
  const isVerb = next?.gap === gaps.none && (cues.saying.has(next.form) || cues.doing.has(next.form));
  return isVerb && words.slice(0, from).some(isDone);
}

function kingdomOf({ home }: Survey): string {
  return home !== null && kingdom.states.has(home) ? home : kingdom.otherwise;
}

function isNisba({ from, to }: NameFind, words: readonly Word[], directory: Directory): boolean {
  return to === from + 1 && (directory.nisbas.next?.get((words[from] as Word).form)?.values?.length ?? 0) > 0;
}
