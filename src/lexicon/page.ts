/** What pasted news pages look like in each language: furniture, datelines, bylines, credits, abbreviations. */
import { fold } from '../model/fold.ts';
import arabic from './ar/page.yaml';
import english from './en/page.yaml';

const families = [
  'furniture',
  'furnitureStarts',
  'related',
  'comments',
  'mostRead',
  'datelineWords',
  'afternoonWords',
  'publishing',
  'bylineWords',
  'creditWords',
  'abbreviations',
  'captionStarts',
  'agoWords',
  'leadingAside',
] as const;

type Family = (typeof families)[number];
type PageLexicon = { readonly [family in Family]: ReadonlySet<string> };

function merged(...tables: unknown[]): PageLexicon {
  const of = (family: Family) =>
    new Set(
      tables.flatMap((table) => (table as Record<Family, string[]>)[family]).map((entry) => fold(entry)),
    );
  return Object.fromEntries(families.map((family) => [family, of(family)])) as unknown as PageLexicon;
}

/** Both languages at once: Arabic pages carry English furniture, and the other way round. All entries are folded. */
export const page: PageLexicon = merged(arabic, english);
