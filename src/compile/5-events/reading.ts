/** What a sentence looks like to the rules of events: its clauses, the words that report happenings, its names and times. */
import type { EventWords } from '../../lexicon/events.ts';
import type { Language } from '../../text/text.ts';
import type { ActorRecord, NameMention, ResolvedTime, Sentence } from '../shapes.ts';

export type ClauseKind =
  | 'main' | 'coordinate' | 'meanwhile' | 'relative' | 'complement' | 'subordinate' | 'adjunct' | 'purpose'
  | 'participial' | 'condition' | 'attribution' | 'quote'; // prettier-ignore

/** Token indices, end exclusive. `opener` is how many tokens of it are the word that opens it. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly kind: ClauseKind;
  readonly opener: number;
}

/** A word, or a few, that report a happening. */
export interface Head {
  readonly at: number;
  readonly end: number;
  readonly act: string;
  readonly shape: 'verb' | 'noun' | 'participle';
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly passive: boolean;
  /** A pronoun is written onto it: «لقائه», «استقبلهم». */
  readonly pronoun: boolean;
  readonly light: boolean;
  /** A word that looks like a happening and is none here («وصل عدد القتلى»): it takes its time with it. */
  readonly idle: boolean;
  /** Index of the word behind it that its sense needs («تولى … وزارة»): an object, no subject; null where none. */
  readonly companion: number | null;
  /** Letters written before it: «و», «ب», «ل». */
  readonly clitics: string;
  /** Carries the article. */
  readonly defined: boolean;
  readonly clause: number;
}

export interface SentenceReading {
  readonly index: number;
  readonly sentence: Sentence;
  readonly language: Language;
  readonly words: EventWords;
  /** Folded tokens. */
  readonly forms: readonly string[];
  /** Tokens that belong to a name or a time; adjectives of nationality, "Israeli strikes", are no names here. */
  readonly covered: readonly boolean[];
  readonly names: readonly NameMention[];
  /** Of these, the ones that only complete somebody's title, with the token the title begins at. */
  readonly owners: ReadonlyMap<NameMention, number>;
  /** Records of the actors, by id. */
  readonly kinds: ReadonlyMap<string, ActorRecord>;
  readonly times: readonly ResolvedTime[];
  readonly clauses: readonly Clause[];
  readonly heads: readonly Head[];
  /** The heads of each clause, in text order. */
  readonly headsByClause: readonly (readonly Head[])[];
}

const none: readonly Head[] = [];

/** Heads of one clause, in text order. */
export function headsIn(reading: SentenceReading, clause: number): readonly Head[] {
  return reading.headsByClause[clause] ?? none;
}

/** The last verb before a head in its clause. */
export function verbBefore(reading: SentenceReading, { clause, at: end }: Head): Head | undefined {
  return headsIn(reading, clause).findLast(({ at, shape }) => at < end && shape === 'verb');
}

/** Whether a token belongs to a time. */
export function isTimedAt({ times }: Pick<SentenceReading, 'times'>, at: number): boolean {
  return times.some(({ tokens }) => at >= tokens[0] && at < tokens[1]);
}

/** Whether a time begins within a clause. */
export function isTimedClause({ times }: Pick<SentenceReading, 'times'>, { start, end }: Clause): boolean {
  return times.some(({ tokens }) => tokens[0] >= start && tokens[0] < end);
}

/** The name that a token belongs to. */
export function nameAt({ names }: Pick<SentenceReading, 'names'>, at: number): NameMention | undefined {
  return names.find(({ tokens }) => at >= tokens[0] && at < tokens[1]);
}

/** Names of actors that begin from one token to before another, without sources and without those that only complete a title. */
export function actorsBetween(
  { names, owners }: Pick<SentenceReading, 'names' | 'owners'>,
  from: number,
  to: number,
): readonly NameMention[] {
  return names.filter((name) => {
    const { actor, source, tokens } = name;
    return actor !== null && !source && tokens[0] >= from && tokens[0] < to && !owners.has(name);
  });
}

/** Whether an actor, by id, is a person; none is nobody. */
export function isPerson(kinds: SentenceReading['kinds'], actor: string | null | undefined): boolean {
  return kinds.get(actor ?? '')?.kind === 'person';
}

/** Index of the clause that holds a token. */
export function clauseAt(clauses: readonly Clause[], at: number): number {
  const found = clauses.findIndex((clause) => at >= clause.start && at < clause.end);
  return found < 0 ? clauses.length - 1 : found;
}
