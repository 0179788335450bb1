import type { Head, SentenceReading } from './reading.ts';

/** How soon behind a verb «به» or «عليه» may stand. */
const reach = 3;

/** Index of «به» or «عليه» just behind a verb; null where none stands. */
export function pronounObject({ forms, words }: SentenceReading, { shape, end }: Head): number | null {
  if (shape === 'noun') return null;
  for (let at = end; at < end + reach; at++) if (words.clauses.pronounObjects.has(forms[at] ?? '')) return at;
  return null;
}
