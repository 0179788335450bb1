import type { EventWords } from '../../lexicon/events.ts';
import type { Phrases } from '../../lexicon/phrases.ts';
import { withoutArticle } from '../../lexicon/triggers.ts';
import type { NameMention } from '../shapes.ts';
import type { SentenceReading } from './reading.ts';

const widestJoint = 5;

/** «ووزير» begins with a conjunction, «وزير» does not. */
function isConjoined(form: string, { clauses, speech }: EventWords): boolean {
  if (!clauses.and.has(form.slice(0, 1))) return false;
  const isWord = (phrases: Phrases) => phrases.has(form) || phrases.has(withoutArticle(form));
  return ![clauses.posts, clauses.titles, clauses.prepositions, speech.delegates, speech.agents].some(isWord);
}

/** "and", «و», a comma or nothing stands between two names. */
export function isJoinedTo(reading: SentenceReading, one: NameMention, other: NameMention): boolean {
  const from = one.tokens[1];
  const to = other.tokens[0];
  if (to - from > widestJoint) return false;
  // «في دمشق مارغريت سكوبي»: a place and whoever is named behind it are no list
  if (to === from) return one.place === null || other.place !== null;
  const between = reading.forms.slice(from, to);
  if (between.every((form) => form === ',')) return true;
  const token = reading.sentence.tokens[to];
  const { and } = reading.words.clauses;
  const attached = token !== undefined && other.start > token.start && and.has(token.form.slice(0, 1));
  if (attached || between.some((form) => and.has(form))) return true;
  return reading.language === 'ar' && between.some((form) => isConjoined(form, reading.words));
}
