import { readingsOf } from '../../lexicon/clitics.ts';
import { vocabularyOf } from '../../lexicon/events.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import { withoutArticle } from '../../lexicon/triggers.ts';
import type { TokenRow } from './tokenRow.ts';

/** A word for a post; `alone`: with nothing written onto it but the article. */
export function isPostAt({ forms, words, language }: TokenRow, at: number, alone = false): boolean {
  const form = forms[at] ?? '';
  if (language === 'en') return words.clauses.posts.has(form);
  return readingsOf(form).some(
    ({ stem, clitics }) => (!alone || clitics === '') && words.clauses.posts.has(withoutArticle(stem)),
  );
}

/** «الرئيس عون» is himself the president, «مستشار عون» somebody else. */
export const isDefined = ({ forms }: TokenRow, at: number) =>
  readingsOf(forms[at] ?? '').some(({ stem }) => withoutArticle(stem) !== stem);

/** "of the", «باسم», «لدى»: small words within a title. */
export const joinsTitle = ({ forms, words }: TokenRow, at: number) =>
  words.clauses.withinTitle.has(forms[at] ?? '');

/** How many tokens the possessive behind a name takes: "Putin's" is written as three. */
export const possessiveBehind = ({ tokens, forms, words }: TokenRow, at: number) =>
  tokens[at]?.kind === 'mark' && words.clauses.possessive.has(forms[at + 1] ?? '') ? 2 : 0;

/** "U.N. spokesman": the full stop of an abbreviation. */
export const isFullStop = ({ tokens, language }: Pick<TokenRow, 'tokens' | 'language'>, at: number) =>
  language === 'en' && tokens[at]?.form === '.' && !tokens[at]?.spaced;

/** "the National Intelligence Organization (MIT)": an abbreviation is part of what it is short for. */
export const isBracketed = ({ forms, named }: TokenRow, at: number) =>
  forms[at] === '(' || named[at] === true;

/** A mark that ends a title: any but a comma, a quotation mark, a hyphen and brackets. */
export function isCut({ tokens }: TokenRow, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'mark' && ![',', '"', '-', '(', ')'].includes(token.form);
}

const smallWords = [
  'with', 'to', 'from', 'against', 'by', 'about', 'between', 'and', 'complement', 'relative', 'adjunct', 'present',
  'absent', 'led', 'among', 'invited', 'instead',
] as const; // prettier-ignore

const vocabulary = vocabularyOf(smallWords);

/** A preposition, conjunction or the like. */
export function isSmall({ forms, words }: TokenRow, at: number): boolean {
  return (
    vocabulary(words).has(forms[at] ?? '') &&
    smallWords.some((name) => phraseAt(words.clauses[name], forms, at) > 0)
  );
}

/** How many words before «إلى» the envoy may stand. */
const envoyReach = 8;

/** «المبعوث الخاص للأمين العام للأمم المتحدة إلى اليمن فلان»: the preposition belongs to the title of an envoy. */
export function leadsEnvoy({ forms, words, language }: TokenRow, at: number): boolean {
  if (language === 'en' || !words.clauses.to.has(forms[at] ?? '')) return false;
  return forms
    .slice(Math.max(0, at - envoyReach), at)
    .some((form) => words.clauses.envoys.has(withoutArticle(form)));
}
