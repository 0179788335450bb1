import arabicCues from './ar/actors.yaml';

/** How words look that are no names: by article, by the beginnings of verbs, by plural endings. */
export const nameShapes = (arabicCues as { nameShapes: NameShapes }).nameShapes;

interface NameShapes {
  readonly article: string;
  /** «عليات», «جرادات»: families whose name is a plural. */
  readonly familyPlural: string;
  readonly toThe: string;
  /** «الرائد بالشرطة»: ب and the article. */
  readonly inThe: string;
  readonly nisba: string;
  /** A regular expression. */
  readonly derivedVerb: string;
  readonly accusative: string;
  readonly servant: string;
  readonly feminine: string;
  readonly pronouns: readonly string[];
  readonly objects: readonly string[];
  readonly joined: readonly string[];
  readonly familyStarts: readonly string[];
  readonly on: string;
  readonly verbStarts: readonly string[];
  readonly presentStarts: readonly string[];
  readonly nounEnds: readonly string[];
  readonly commonEnds: readonly string[];
  readonly pluralEnds: readonly string[];
}
