import { ministerWord } from '../../lexicon/titles.ts';
import type { Directory } from './directory.ts';
import type { TitleFind } from './find.ts';
import type { Settled } from './settled.ts';
import { ministerNamed } from './surveyOffices.ts';
import type { Survey } from './surveyArticle.ts';
import type { Word } from './words.ts';

interface Ground {
  readonly directory: Directory;
  readonly survey: Survey;
  /** The day that offices are read by. */
  readonly day: string | null;
}

/** A title that ends in the word for a minister, and says no more: «الوزير الروسي». */
export function isMinister({ from, taken, tense }: TitleFind, words: readonly Word[]): boolean {
  return tense === null && (words[from] as Word).form.endsWith(ministerWord) && taken < 3;
}

/** The one minister of a state whom the article names. */
export function settleMinister(state: string, { directory, survey, day }: Ground): Settled | null {
  const person = ministerNamed(state, survey.named, survey.offices.holders, directory, day);
  return person === null ? null : { actor: person, place: null, rule: 'minister' };
}
