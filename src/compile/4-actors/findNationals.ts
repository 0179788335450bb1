import { latinAnd } from '../../lexicon/latinJoints.ts';
import { cues } from '../../lexicon/names.ts';
import type { ActorRecord, NameMention } from '../shapes.ts';
import type { Directory } from './directory.ts';
import type { ScannedSentence } from './scanSentence.ts';
import { spanOf } from './spanOf.ts';
import { gaps, type Word } from './words.ts';

/** How many words may stand between a nationality and the people it tells of: "senior Iranian security officials". */
const reach = 3;

/**
 * The English nationalities in a sentence by which a state acts that the article names itself: "Israeli strike", "Iranian officials".
 * `actors` are those named, `mentions` the sentence's; words of those are left alone.
 */
export function findNationals(
  { words, index, nisbas }: ScannedSentence,
  mentions: readonly NameMention[],
  actors: ReadonlyMap<string, ActorRecord>,
  { nisbas: table }: Directory,
  text: string,
): NameMention[] {
  if (nisbas.length === 0) return [];
  return words.flatMap((word, from) => {
    if (!word.latin || word.capital === 0) return [];
    const state = table.next?.get(word.form)?.values?.[0]?.state;
    if (state === undefined || !actors.has(state)) return [];
    const noun = peopleBehind(words, behindList(words, from + 1, table));
    if (noun === null || isTaken(mentions, word, words[noun] as Word)) return [];
    const span = spanOf(words, { from, to: from + 1, taken: 0, clitics: '' }, index, text);
    return [{ ...span, actor: state, place: null, source: false, rule: 'national' }];
  });
}

/** "Ethiopian, Eritrean and Somali leaders": the index behind the last of several nationalities. */
function behindList(words: readonly Word[], from: number, table: Directory['nisbas']): number {
  const isAnd = latinAnd.has(words[from]?.form ?? '') && words[from]?.gap === gaps.none;
  const next = isAnd ? words[from + 1] : words[from];
  const isListed = isAnd ? next?.gap === gaps.none : next?.gap === gaps.comma;
  if (!next?.capital || !isListed || !table.next?.has(next.form)) return from;
  return behindList(words, from + (isAnd ? 2 : 1), table);
}

/** Index of the noun that acts for the state; null where another word ends the phrase. */
function peopleBehind(words: readonly Word[], from: number): number | null {
  for (let at = from; at < from + reach; at++) {
    const word = words[at];
    if (!word?.latin || (word.gap & ~gaps.hyphen) !== 0 || isEnd(word)) return null;
    if (cues.nationals.has(word.form)) return at;
  }
  return null;
}

/** Small words and verbs. */
const isEnd = ({ form }: Word) =>
  [cues.locative, cues.joining, cues.saying, cues.doing, cues.dealing].some((list) => list.has(form));

const isTaken = (mentions: readonly NameMention[], first: Word, last: Word) =>
  mentions.some(({ start, end }) => start < last.end && end > first.start);
