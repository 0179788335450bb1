/** Words that must, or must not, stand beside a trigger, compared whatever is written onto them. */
import { fold } from '../model/fold.ts';
import { arabicEndings } from './arabicEndings.ts';
import { inflectNoun } from './arabicNouns.ts';
import { readingsOf } from './clitics.ts';
import type { Language } from '../model/schema.ts';
import { phraseAt, readPhrases, type Phrases } from './phrases.ts';

/** By their first word, which may carry an ending of its own. */
export type Companions = Phrases;

const remembered = new Map<string, readonly string[]>();
const mostRemembered = 50_000;

export function readCompanions(entries: readonly string[], language: Language): Companions {
  const single = entries.filter((entry) => !entry.includes(' '));
  const forms = single.flatMap((word) =>
    language === 'ar' && !word.startsWith('@')
      ? [fold(word), ...inflectNoun(word).map(({ form }) => form)]
      : [fold(word)],
  );
  const phrases = new Map(readPhrases(entries.filter((entry) => entry.includes(' '))));
  for (const form of forms) phrases.set(form, [...(phrases.get(form) ?? []), []]);
  return phrases;
}

/** Folded tokens, and each with ever less written onto it. */
export interface CompanionRow {
  readonly forms: readonly string[];
  readonly bare: readonly (readonly string[])[];
}

/** Whether one of them stands in a row from `from` up to `to`, end exclusive. */
export function standsWithin(
  companions: Companions,
  { forms, bare }: CompanionRow,
  from: number,
  to: number,
): boolean {
  const end = Math.min(to, forms.length);
  for (let at = Math.max(0, from); at < end; at++) {
    for (const form of bare[at] as readonly string[]) {
      if (phraseAt(companions, forms, at, form) > 0) return true;
    }
  }
  return false;
}

/** A folded word with ever less written onto it: «وبالقصف», «بالقصف», «القصف», «قصف»; an English one as it is. */
export function bareForms(form: string, language: Language): readonly string[] {
  if (language === 'en') return [form];
  const known = remembered.get(form);
  if (known) return known;
  const { article } = arabicEndings;
  const stems = readingsOf(form).map(({ stem }) => stem);
  const bare = [
    ...stems,
    ...stems.filter((stem) => stem.startsWith(article)).map((stem) => stem.slice(article.length)),
  ];
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(form, bare);
  return bare;
}
