/** Words that must, or must not, stand beside a trigger, compared whatever is written onto them. */
import { fold } from '../model/fold.ts';
import { arabicEndings } from './arabicEndings.ts';
import { inflectNoun } from './arabicNouns.ts';
import { readingsOf } from './clitics.ts';
import type { Language } from '../model/schema.ts';
import { phraseAt, readPhrases, type Phrases } from './phrases.ts';

export interface Companions {
  readonly words: ReadonlySet<string>;
  readonly phrases: Phrases;
}

const remembered = new Map<string, readonly string[]>();
const mostRemembered = 50_000;

export function readCompanions(entries: readonly string[], language: Language): Companions {
  const single = entries.filter((entry) => !entry.includes(' '));
  const forms = single.flatMap((word) =>
    language === 'ar' && !word.startsWith('@')
      ? [fold(word), ...inflectNoun(word).map(({ form }) => form)]
      : [fold(word)],
  );
  return { words: new Set(forms), phrases: readPhrases(entries.filter((entry) => entry.includes(' '))) };
}

/** Whether one of them stands in `forms` (folded tokens) from `from` up to `to`, end exclusive. */
export function standsWithin(
  companions: Companions,
  forms: readonly string[],
  from: number,
  to: number,
  language: Language,
): boolean {
  const { words, phrases } = companions;
  const last = Math.min(to, forms.length);
  for (let at = Math.max(0, from); at < last; at++) {
    const written = forms[at] as string;
    for (const form of language === 'ar' ? bareForms(written) : [written]) {
      if (words.has(form) || (phrases.size > 0 && phraseAt(phrases, forms, at, form) > 0)) return true;
    }
  }
  return false;
}

/** A folded Arabic word with ever less written onto it: «وبالقصف», «بالقصف», «القصف», «قصف». */
function bareForms(form: string): readonly string[] {
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
