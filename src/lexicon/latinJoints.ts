/** Small English words between names; forms are folded. */
import table from './en/actors.yaml';

const written = table as { readonly and: readonly string[]; readonly belonging: readonly string[] };

/** "and". */
export const latinAnd: ReadonlySet<string> = new Set(written.and);

/** Between people and their state: "officials from". */
export const latinOf: ReadonlySet<string> = new Set(written.belonging);
