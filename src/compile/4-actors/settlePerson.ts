import { ambiguousFamilies, cues } from '../../lexicon/names.ts';
import { commonNouns } from '../../lexicon/personNames.ts';
import type { Directory } from './directory.ts';
import type { NameFind, TitleFind } from './find.ts';
import { holderOn } from './holders.ts';
import type { Survey } from './surveyArticle.ts';
import { gaps, type Word } from './words.ts';

interface Context {
  readonly words: readonly Word[];
  readonly survey: Survey;
  readonly directory: Directory;
  /** The day that offices are read by. */
  readonly day: string | null;
}

/** The person whom a family name alone means: one named in full in the article, else the one who holds the title before it. */
export function personCalled(find: NameFind, title: TitleFind | null, context: Context): string | null {
  const { survey, directory, day, words } = context;
  if (!title && isOrdinaryHere(find, words)) return null;
  const candidates = find.entries.filter(({ short }) => short).map(({ id }) => id);
  const named = candidates.filter((id) => survey.named.has(id));
  if (named.length > 0) return named[0] as string;
  if (!title?.office) return null;
  const { office } = title.office;
  const termsOf = (id: string) => directory.actors.get(id)?.offices ?? [];
  const inOffice = candidates.filter((id) => termsOf(id).some((term) => term.office === office));
  const holding = inOffice.filter((id) =>
    termsOf(id).some(
      ({ office: held, of }) => held === office && of && holderOn(directory, office, of, day) === id,
    ),
  );
  return (holding.length === 1 ? holding[0] : inOffice.length === 1 ? inOffice[0] : null) ?? null;
}

/** «دور رئيسي» and «في شعبان» name nobody. */
function isOrdinaryHere({ from, to, taken }: NameFind, words: readonly Word[]): boolean {
  const { form, gap } = words[from] as Word;
  const before = words[from - 1];
  if (to - from > 1 || !before || gap !== gaps.none || !ambiguousFamilies.has(form.slice(taken)))
    return false;
  return taken === 0 && (commonNouns.has(before.form) || cues.timed.has(before.form));
}
