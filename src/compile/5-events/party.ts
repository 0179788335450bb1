import type { NameMention, Role } from '../shapes.ts';

export interface Party {
  readonly actor: string;
  readonly role: Role;
  /** Where it is named; null where the context names it. */
  readonly mention: NameMention | null;
}

/** Who does a happening and who undergoes it, in the roles of its act. */
export interface Parts {
  readonly subject: Role;
  readonly object: Role;
  /** The grammatical subject undergoes it: a passive, or the noun «مقتل». */
  readonly swapped: boolean;
}

/** Who was last spoken of, for pronouns and for clauses without a subject of their own. */
export interface Salience {
  /** Agent of the clause before. */
  readonly agent: string | null;
  /** The person who acted last. */
  readonly actor: string | null;
  /** Persons last named, the latest first. */
  readonly persons: readonly string[];
  /** Both sides of what was told last. */
  readonly sides: readonly string[];
  /** Persons last named with an office, by the folded words for it: «وزير», «وزير الخارجية»; empty where two of them are. */
  readonly titled: ReadonlyMap<string, string>;
}

/** Before anybody is spoken of. */
export const nobody: Salience = {
  agent: null,
  actor: null,
  persons: [],
  sides: [],
  titled: new Map(),
};

/** The parties with more behind them, each actor once: whoever is there already keeps the role. */
export function join(parties: readonly Party[], more: readonly Party[]): readonly Party[] {
  if (more.length === 0) return parties;
  const joined = [...parties];
  for (const one of more) if (!joined.some(({ actor }) => actor === one.actor)) joined.push(one);
  return joined;
}

/** Whether one of the parties plays a role. */
export function has(parties: readonly Party[], role: Role): boolean {
  return parties.some((party) => party.role === role);
}

/** Whom the context alone names, in a role; nobody where it names none. */
export function meant(actor: string | null | undefined, role: Role): readonly Party[] {
  return actor ? [{ actor, role, mention: null }] : [];
}
