import type { Opening } from '../../lexicon/companions.ts';
import type { EventWords } from '../../lexicon/events.ts';
import type { Trigger } from '../../lexicon/triggers.ts';
import type { Language } from '../../text/text.ts';
import type { Token } from '../shapes.ts';
import type { Head } from './reading.ts';

/** A head before its sentence is split into clauses. */
export type FoundHead = Omit<Head, 'clause'>;

export interface HeadCandidate {
  readonly trigger: Trigger;
  readonly clitics: string;
  readonly defined: boolean;
}

/**
 * A sentence's tokens as the rules of events look at them; `covered` marks those that belong to a name or a time. The adjectives of
 * nationality that stand for whoever acts, "Israeli strikes", count as no names here.
 */
export interface TokenRow {
  readonly tokens: readonly Token[];
  readonly forms: readonly string[];
  /** What each form may begin of the lists of words beside triggers. */
  readonly openings: readonly (readonly Opening[])[];
  readonly covered: readonly boolean[];
  /** The token belongs to a name, not to a time. */
  readonly named: readonly boolean[];
  /** The token belongs to the name of a place. */
  readonly placed: readonly boolean[];
  /** A time begins within the word, behind what is written onto it: «وأمس». */
  readonly joinsTime: readonly boolean[];
  /** The word is written with teh marbuta, which folding makes one with a pronoun: «قادة» is no «قاده». */
  readonly endsFeminine: readonly boolean[];
  /** The word is written with the final letter of verbs, which folding makes one with that of nouns: «تولى» is no «تولي». */
  readonly endsAsVerb: readonly boolean[];
  readonly words: EventWords;
  readonly language: Language;
}

/** Whether a token belongs to a time and to no name. */
export function isTimeAt({ covered, named }: TokenRow, at: number): boolean {
  return covered[at] === true && named[at] !== true;
}
