import { bodyNames } from '../../lexicon/bodyNames.ts';
import { ambiguousFamilies, cues } from '../../lexicon/names.ts';
import { nameShapes } from '../../lexicon/nameShapes.ts';
import { commonNouns } from '../../lexicon/personNames.ts';
import { actsHere } from './actsHere.ts';
import { parts } from '../../lexicon/personNames.ts';
import type { NameFind, TitleFind } from './find.ts';
import { officeOn } from './holders.ts';
import { isOrdinary, isWordName, namePartOf } from './namePart.ts';
import type { OfficeGround } from './officeGround.ts';
import { gaps, isPossessive, type Word } from './words.ts';

interface Context extends OfficeGround {
  readonly words: readonly Word[];
}

/** The person whom a family name alone means: one named in full in the article, else the one who holds the title before it. */
export function personCalled(find: NameFind, title: TitleFind | null, context: Context): string | null {
  const { survey, directory, day, words } = context;
  if (!title && isOrdinaryHere(find, words)) return null;
  const candidates = find.entries.filter(({ short }) => short).map(({ id }) => id);
  const named = candidates.filter((id) => survey.named.has(id));
  if (named.length > 0) return named[0] as string;
  if (!title) return holderNamed(find, candidates, context);
  if (!title.office) return null;
  const { office } = title.office;
  const termsOf = (id: string) => directory.actors.get(id)?.offices ?? [];
  const inOffice = candidates.filter((id) => termsOf(id).some((term) => term.office === office));
  const holding = inOffice.filter(
    (id) => officeOn(directory, id, day, (held) => held.office === office) !== null,
  );
  return (holding.length === 1 ? holding[0] : inOffice.length === 1 ? inOffice[0] : null) ?? null;
}

const shortestName = 4;
/** What the name itself says for its country. */
const ownVote = 0.5;

/** «الحلبوسي» alone: one person of that name is in office, and the article speaks of his country. */
function holderNamed(
  { from, to, taken }: NameFind,
  candidates: readonly string[],
  { words, survey, directory, day }: Context,
): string | null {
  const stem = (words[from] as Word).form.slice(taken);
  if (day === null || stem.length < shortestName || isWord(stem) || !actsAlone(words, from, to)) return null;
  if (isPartOfName(words[from - 1], words[from]) || isPartOfName(words[to], words[to])) return null;
  const holding = candidates.filter((id) => {
    const { country, offices = [] } = directory.actors.get(id) ?? {};
    if (!country || (survey.votes.get(country) ?? 0) <= ownVote) return false;
    return offices.some(
      (term) => String(term.from ?? '0000') <= day && day <= `${String(term.to ?? '9999')}~`,
    );
  });
  return holding.length === 1 ? (holding[0] as string) : null;
}

/** A verb or a colon stands by the name, or a word that brings persons in: «بقيادة الحلبوسي». */
function actsAlone(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1];
  const isIntroduced = before !== undefined && cues.introducing.has(before.form);
  const next = words[to];
  const owns = isPossessive(next);
  return isIntroduced || owns || next?.gap === gaps.colon || actsHere(words, { from, to });
}

/** «الكبير», «رئيسي»: a family name that is an ordinary word. */
function isWord(stem: string): boolean {
  const bare = stem.startsWith(nameShapes.article) ? stem.slice(nameShapes.article.length) : stem;
  return (
    parts.given.has(stem) ||
    ambiguousFamilies.has(stem) ||
    isWordName(stem) ||
    isOrdinary(stem) ||
    bodyNames.adjectives.has(bare)
  );
}

/** Another part of a name beside it, with nothing between: `second` is the later of the two words. */
function isPartOfName(beside: Word | undefined, second: Word | undefined): boolean {
  if (!beside || !second || second.gap !== gaps.none) return false;
  if (beside.latin) return beside.capital > 0;
  const part = namePartOf(beside.form);
  return part === 'given' || part === 'family' || part === 'particle' || part === 'second';
}

/** «دور رئيسي» and «في شعبان» name nobody. */
function isOrdinaryHere({ from, to, taken }: NameFind, words: readonly Word[]): boolean {
  const { form, gap } = words[from] as Word;
  const before = words[from - 1];
  if (to - from > 1 || !before || gap !== gaps.none || !ambiguousFamilies.has(form.slice(taken)))
    return false;
  return taken === 0 && (commonNouns.has(before.form) || cues.timed.has(before.form));
}
