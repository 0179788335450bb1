/** The verbs that say, behind an attack and with its pronoun written onto them, who carried it out: «شنه», «نفذته», «تتبناها». Folded. */
import arabic from './ar/carried-out.yaml';
import { inflectVerb } from './arabicVerbs.ts';

const { verbs } = arabic as { readonly verbs: readonly string[] };

export const carriedOut: ReadonlySet<string> = new Set(
  verbs.flatMap((lemma) =>
    inflectVerb(lemma)
      .filter(({ pronoun }) => pronoun)
      .map(({ form }) => form),
  ),
);
