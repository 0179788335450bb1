/** Kinds of acts and of types that several rules of events tell apart: keys of src/lexicon/{ar,en}/triggers.yaml and src/model/schema.ts. */

/** The act of a known verb none of whose senses fits: somebody did something. */
export const anyDeed = 'intervene';

/** Acts of saying: "said", "reported". */
export const sayings: ReadonlySet<string> = new Set(['say', 'report', 'stress', 'announce']);

/** Types of what is done to somebody by force. */
export const assaults: ReadonlySet<string> = new Set(['attack', 'military']);

/** Types of what harms people. */
export const harms: ReadonlySet<string> = new Set([...assaults, 'death', 'disaster']);

/** Types of happenings in which something is said. */
export const talks: ReadonlySet<string> = new Set(['meeting', 'call']);

/** Acts that only a person does or undergoes. */
export const personal: ReadonlySet<string> = new Set([
  'die',
  'die-accident',
  'take-office',
  'resign',
  'swear-in',
  'flee',
]);
