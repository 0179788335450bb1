import { ministerWord } from '../../lexicon/titles.ts';
import type { TitleFind } from './find.ts';
import type { OfficeGround } from './officeGround.ts';
import type { Settled } from './settled.ts';
import { ministerNamed } from './surveyOffices.ts';
import type { Word } from './words.ts';

/** A title that ends in the word for a minister, and says no more: «الوزير الروسي». */
export function isMinister({ from, taken, tense }: TitleFind, words: readonly Word[]): boolean {
  return tense === null && (words[from] as Word).form.endsWith(ministerWord) && taken < 3;
}

/** The one minister of a state whom the article names. */
export function settleMinister(state: string, { directory, survey, day }: OfficeGround): Settled | null {
  const person = ministerNamed(state, survey.named, survey.offices.holders, directory, day);
  return person === null ? null : { actor: person, place: null, rule: 'minister' };
}
