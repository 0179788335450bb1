import type { WordForms } from '../../lexicon/clauseWords.ts';
import { longestOf } from '../../lexicon/matters.ts';
import { placeNamedAt, type NamedPlace } from '../../lexicon/placeNames.ts';
import type { Agreement } from '../../text/arabic.ts';
import { headlineText } from '../../text/headlines.ts';
import type { Language } from '../shapes.ts';
import type { HeadlineMatter } from './headlineMatter.ts';
import { withArticle } from './headlinePlaces.ts';

/** How far behind an ambassador or a governor the state or place of the post may be named. */
const placeReach = 3;

/**
 * The post that the best telling names: `post` as what somebody is made («رئيساً للوزراء», «وزيرة للخارجية», ambassador to Egypt), `the post`
 * by its name («رئيس الوزراء»). `taker` is who gets it; nobody is one where they are several.
 */
export function postOf(
  form: 'post' | 'the post',
  taker: Agreement | null,
  { clauses, language }: HeadlineMatter,
): string | null {
  const { matters } = headlineText(language);
  const found = clauses ? longestOf(clauses.matters(), 'post') : null;
  if (!clauses || !found || (taker && taker.number !== 'one')) return null;
  const family = form === 'post' && language === 'ar' && taker?.gender === 'f' ? 'her post' : form;
  const post = (matters[family] ?? matters.post)?.[found.key];
  const frame = matters['post of']?.[found.key];
  const place = frame ? placeBehind(clauses.excerpt(), found.at + found.length, clauses.language) : null;
  if (post === undefined || frame === undefined || !place) return post ?? null;
  const name = language === 'en' ? withArticle(place.name.en) : place.name.ar;
  return frame.replace('{post}', post).replace('{it}', name);
}

function placeBehind(words: readonly WordForms[], end: number, language: Language): NamedPlace | null {
  for (let at = end; at < end + placeReach; at++) {
    const place = placeNamedAt(words, at, language);
    if (place) return place;
  }
  return null;
}
