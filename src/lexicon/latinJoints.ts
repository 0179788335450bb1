/** Small English words between names; forms are folded. */
import table from './en/actors.yaml';

const written = table as {
  readonly and: readonly string[];
  readonly belonging: readonly string[];
  readonly personal: Readonly<Record<string, readonly string[]>>;
};

/** "and". */
export const latinAnd: ReadonlySet<string> = new Set(written.and);

/** Between people and their state: "officials from". */
export const latinOf: ReadonlySet<string> = new Set(written.belonging);

/** Nouns for one person, "the Turkish leader", each with the offices it may mean, or with none where it may mean any. */
export const personalNouns: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(written.personal),
);
