import type { Directory } from './directory.ts';
import type { NameFind } from './find.ts';
import { isPreposition } from './namePart.ts';
import type { Survey } from './surveyArticle.ts';
import type { Word } from './words.ts';

interface Context {
  readonly words: readonly Word[];
  readonly survey: Survey;
  readonly directory: Directory;
}

/** «اتفقوا على علاوي» of Mohammed Allawi, named before: «على», written as the preposition is, was no first name. */
export function onSomebody(
  known: string,
  { from, to }: NameFind,
  { words, survey, directory }: Context,
): string {
  const first = words[from] as Word;
  if (!first.brokenEnd || to - from !== 2 || !isPreposition(first.form) || survey.named.size < 2)
    return known;
  const called = directory.names.next?.get((words[from + 1] as Word).form)?.values ?? [];
  const other = called.find(({ id, short }) => short && id !== known && survey.named.has(id));
  return other?.id ?? known;
}
