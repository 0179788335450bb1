import { page } from '../../lexicon/page.ts';
import { namePartOf } from './namePart.ts';
import type { ScannedSentence } from './scanSentence.ts';

/** Bylines stand among the first lines. */
const lastLine = 8;
const mostWords = 8;

/** «الطائف: عبدالله الثبيتي», «كتب فارس العبدان وخالد المطيري»: a line of reporters and bureaus and nothing else. */
export function isByline({ words, finds, index }: ScannedSentence): boolean {
  if (index > lastLine || words.length > mostWords || words.length < 2) return false;
  const known = new Array<boolean>(words.length).fill(false);
  for (const find of finds) {
    if (find.is === 'name' && find.entries.some(({ what, short }) => what === 'place' || !short))
      known.fill(true, find.from, find.to);
  }
  let names = 0;
  for (let at = 0; at < words.length; at++) {
    const { form, latin } = words[at] as (typeof words)[number];
    if (known[at] || page.bylineWords.has(form)) continue;
    const part = latin ? 'closed' : namePartOf(form);
    const joined = part === 'closed' && form.length > 4 && namePartOf(form.slice(1)) === 'given';
    if (part === 'closed' && !joined) return false;
    names++;
  }
  return names >= 2;
}
