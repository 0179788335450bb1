import type { Role } from '../shapes.ts';
import type { Casting } from './casting.ts';
import type { Party } from './party.ts';
import type { Clause } from './reading.ts';

/** A happening some of whose parties go without a name: what is known of it, and what those named leave out. */
export interface Filling {
  readonly casting: Casting;
  readonly clause: Clause;
  /** The parties found by name. */
  readonly named: readonly Party[];
  /** The role of the grammatical subject, and that of its object. */
  readonly missing: Role;
  readonly other: Role;
}

/** Whom one kind of word or ending means, given also those that the kinds before it meant. */
export type Fill = (filling: Filling, filled: readonly Party[]) => readonly Party[];
