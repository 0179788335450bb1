import type { NameMention } from '../shapes.ts';
import { isPerson, type SentenceReading } from './reading.ts';

/**
 * Whose post stands before an English "of" and a person: "Secretary of State John Kerry" is his own title, nothing but its words
 * between; "a son of Gaddafi", "supporters of President Morsi" are others. Null where no post does.
 */
export function postBefore(
  { language, forms, words, kinds }: SentenceReading,
  at: number,
  { actor, tokens: [first] }: NameMention,
): 'own' | 'other' | null {
  if (language === 'ar' || !isPerson(kinds, actor)) return null;
  const { posts, articles } = words.clauses;
  const before = forms[at - 1] ?? '';
  if (words.speech.delegates.has(before)) return 'other';
  if (!posts.has(before)) return null;
  const between = forms.slice(at + 1, first);
  const isOwn = between.every((form) => /^\p{L}+$/u.test(form) && !posts.has(form) && !articles.has(form));
  return between.length > 0 && isOwn ? 'own' : 'other';
}
