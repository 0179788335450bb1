import { readingsOf } from '../../lexicon/clitics.ts';
import { withoutArticle } from '../../lexicon/triggers.ts';
import type { NameMention } from '../shapes.ts';
import { isPerson, type SentenceReading } from './reading.ts';

/** How far before a person's name his forces may stand: «قوات الرئيس المخلوع فلان». */
const forcesReach = 4;

/** «غارات على قوات فلان», «قتل عشرة من قوات فلان»: it befell his people, not him. */
export function isForcesOf(
  { forms, words, kinds }: SentenceReading,
  { actor, tokens: [first] }: NameMention,
): boolean {
  if (!isPerson(kinds, actor)) return false;
  for (let at = first - 1; at >= first - forcesReach; at--) {
    const { forces, titles, posts } = words.clauses;
    const stems = readingsOf(forms[at] ?? '').map(({ stem }) => stem);
    if (stems.some((stem) => forces.has(stem))) return true;
    const isTitle = [forms[at] ?? '', ...stems]
      .map(withoutArticle)
      .some((stem) => titles.has(stem) || posts.has(stem));
    if (!isTitle && withoutArticle(forms[at] ?? '') === forms[at]) return false;
  }
  return false;
}
