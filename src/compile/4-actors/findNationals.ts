import { latinAnd, latinSides, personalNouns } from '../../lexicon/latinJoints.ts';
import { cues, latinArticle } from '../../lexicon/names.ts';
import type { ActorRecord, NameMention } from '../shapes.ts';
import type { Directory } from './directory.ts';
import type { ScannedSentence } from './scanSentence.ts';
import { officeGathered } from './gatheredOffice.ts';
import { spanOf } from './spanOf.ts';
import { gaps, type Word } from './words.ts';

/** How many words may stand between a nationality and the people it tells of, and before it up to "the". */
const reach = { behind: 3, before: 3 };

interface Named {
  /** Every mention of the article, in text order. */
  readonly mentions: readonly NameMention[];
  readonly actors: ReadonlyMap<string, ActorRecord>;
}

/**
 * The English nationalities in a sentence by which somebody acts whom the article names itself: the state in "Israeli strike" and
 * "Iranian officials", the person in "the Turkish leader". Words that are part of another name are left alone.
 */
export function findNationals(
  { words, index, nisbas }: ScannedSentence,
  { mentions, actors }: Named,
  { nisbas: table }: Directory,
  text: string,
): NameMention[] {
  if (nisbas.length === 0) return [];
  const own = mentions.filter(({ sentence }) => sentence === index);
  return words.flatMap((word, from) => {
    if (!word.latin || word.capital === 0 || isSided(words, from)) return [];
    const state = table.next?.get(word.form)?.values?.[0]?.state;
    if (state === undefined) return [];
    const at = peopleBehind(words, behindList(words, from + 1, table)) ?? -1;
    const noun = words[at];
    if (!noun || isTaken(own, word, noun)) return [];
    const office = officeGathered(words, at + 1);
    const person =
      (office && holderNamed(office, state, actors)) ??
      personMeant(words, from, noun.form, state, { mentions, actors });
    const actor = person ?? (isOfState(noun) && actors.has(state) ? state : null);
    if (actor === null) return [];
    const span = spanOf(words, { from, to: from + 1, taken: 0, clitics: '' }, index, text);
    return [{ ...span, actor, place: null, source: false, rule: 'national' }];
  });
}

/** "Iranian and Iraqi foreign ministers": the one whom the article names that has the office of the state; null where that is several or nobody. */
function holderNamed(office: string, state: string, actors: ReadonlyMap<string, ActorRecord>): string | null {
  const holders = [...actors.values()].filter(({ offices = [] }) =>
    offices.some((held) => held.office === office && held.of === state),
  );
  return holders.length === 1 ? (holders[0]?.id ?? null) : null;
}

/** "pro-Syrian ministers": they are no Syrians. */
const isSided = (words: readonly Word[], at: number) =>
  words[at]?.gap === gaps.hyphen && latinSides.has(words[at - 1]?.form ?? '');

/** "Ethiopian, Eritrean and Somali leaders": the index behind the last of several nationalities. */
function behindList(words: readonly Word[], from: number, table: Directory['nisbas']): number {
  const isAnd = latinAnd.has(words[from]?.form ?? '') && words[from]?.gap === gaps.none;
  const next = isAnd ? words[from + 1] : words[from];
  const isListed = isAnd ? next?.gap === gaps.none : next?.gap === gaps.comma;
  if (!next?.capital || !isListed || !table.next?.has(next.form)) return from;
  return behindList(words, from + (isAnd ? 2 : 1), table);
}

/** Index of the noun that acts for the state, or names one of its people; null where another word ends the phrase. */
function peopleBehind(words: readonly Word[], from: number): number | null {
  for (let at = from; at < from + reach.behind; at++) {
    const word = words[at];
    if (!word?.latin || (word.gap & ~gaps.hyphen) !== 0 || isEnd(word)) return null;
    if (isOfState(word) || personalNouns.has(word.form)) return at;
  }
  return null;
}

/** People of a state, what it strikes with, and what is struck of it. */
const isOfState = ({ form }: Word) =>
  cues.nationals.has(form) || cues.strikes.has(form) || cues.holdings.has(form);

/** Small words and verbs. */
const isEnd = ({ form }: Word) =>
  [cues.locative, cues.joining, cues.saying, cues.doing, cues.dealing].some((list) => list.has(form));

const isTaken = (mentions: readonly NameMention[], first: Word, last: Word) =>
  mentions.some(({ start, end }) => start < last.end && end > first.start);

/** "the Turkish leader": who of that state was named last before, in an office that the noun may mean; else null. */
function personMeant(
  words: readonly Word[],
  from: number,
  noun: string,
  state: string,
  { mentions, actors }: Named,
): string | null {
  const offices = personalNouns.get(noun);
  if (!offices || !isDefinite(words, from)) return null;
  const start = (words[from] as Word).start;
  const meant = mentions.findLast((mention) => {
    const record = mention.start < start ? actors.get(mention.actor ?? '') : undefined;
    if (record?.kind !== 'person') return false;
    const held = (record.offices ?? []).filter(({ of }) => of === state);
    if (offices.length > 0) return held.some(({ office }) => offices.includes(office));
    return record.country === state || held.length > 0;
  });
  return meant?.actor ?? null;
}

function isDefinite(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach.before); at--) {
    const word = words[at] as Word;
    if (!word.latin || (words[at + 1] as Word).gap !== gaps.none) return false;
    if (latinArticle.has(word.form)) return true;
    if (word.capital > 0 || isEnd(word)) return false;
  }
  return false;
}
