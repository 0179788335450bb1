import endingsTable from './ar/endings.yaml';

interface WeakEnd {
  readonly written: string;
  readonly masculine: string;
  readonly feminine: string;
  readonly plural: string;
  readonly dual: string;
  readonly dualFeminine: string;
  readonly we: string;
  readonly beforePronoun: string;
  readonly pluralBeforePronoun: string;
}

/** What Arabic writes onto verbs and nouns, unfolded, as ar/endings.yaml has it. */
export const arabicEndings = endingsTable as {
  readonly derive: {
    readonly prefix: string;
    readonly hamza: string;
    readonly wasl: string;
    readonly reflexive: string;
    readonly weakEnd: string;
    readonly weakImperfect: string;
  };
  readonly undotted: string;
  readonly future: string;
  readonly glide: string;
  readonly article: string;
  readonly pronouns: readonly string[];
  readonly persons: readonly string[];
  readonly we: string;
  readonly self: string;
  readonly weakPresent: readonly string[];
  readonly past: {
    readonly feminine: string;
    readonly plural: string;
    readonly dual: string;
    readonly dualFeminine: string;
    readonly we: string;
    readonly pluralBeforePronoun: string;
  };
  readonly present: { readonly plural: readonly string[]; readonly dual: readonly string[] };
  readonly weakEnds: readonly WeakEnd[];
  readonly noun: {
    readonly feminineEnd: string;
    readonly bound: string;
    readonly hamza: string;
    readonly seats: readonly string[];
    readonly pronouns: readonly string[];
    readonly tanwin: string;
    readonly dual: readonly string[];
    readonly participle: readonly string[];
  };
};
