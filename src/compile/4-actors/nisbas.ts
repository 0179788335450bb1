import { nisbaEndings } from '../../lexicon/nisbas.ts';
import type { ActorRecord } from '../../model/data.ts';
import { fold } from '../../model/fold.ts';
import { formsOf } from './words.ts';

const { article, feminine } = nisbaEndings;
const isLatin = (word: string) => /^\p{Script=Latin}/u.test(word);

/** A state's definite Arabic nisba and its English adjective, as they follow or precede a body's name. */
export function nisbaPhrase(state: ActorRecord, isFeminine: boolean): { ar: string; en: string } {
  const arabic = state.nisba?.find((word) => !isLatin(word));
  const english = state.nisba?.find(isLatin) ?? state.name.en;
  if (arabic === undefined) return { ar: state.name.ar, en: english };
  const ar = arabic
    .split(' ')
    .map((word) => article + word + (isFeminine ? feminine : ''))
    .join(' ');
  return { ar, en: english };
}

/** The folded forms by which a nisba is met: definite and not, masculine and feminine; Latin ones as they are. */
export function nisbaForms(nisba: string): { forms: string[]; definite: boolean }[] {
  const forms = formsOf(nisba);
  if (isLatin(nisba)) return [{ forms, definite: true }];
  const the = fold(article);
  const she = fold(feminine);
  const written = (before: string, after: string) => forms.map((form) => before + form + after);
  return [
    { forms: written(the, ''), definite: true },
    { forms: written(the, she), definite: true },
    { forms, definite: false },
    { forms: written('', she), definite: false },
  ];
}
