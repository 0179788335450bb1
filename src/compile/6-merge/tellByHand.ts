import type { Article, Bilingual, EventCandidate } from '../shapes.ts';
import type { Corpus } from './findTarget.ts';
import { locateQuote } from './locateQuote.ts';

/** What an editor, or the event that a quotation is joined to, says of the words. */
export type HandTold = Pick<
  EventCandidate,
  'type' | 'act' | 'status' | 'stance' | 'date' | 'extent' | 'part' | 'approximate' | 'cast' | 'place' | 'via'
>;

/** A telling that an editor found in the words quoted; `reading` is why. Null where no article holds the words. */
export function tellByHand(
  { document, quote }: { readonly document: string; readonly quote: string },
  told: HandTold,
  reading: Bilingual,
  corpus: Corpus,
): EventCandidate | null {
  for (const { article, sentences } of corpus) {
    const excerpt = article.document.key === document ? locateQuote(article, quote) : null;
    if (!excerpt) continue;
    const { where } = article.paragraphs[excerpt.paragraph] as Article['paragraphs'][number];
    const { type, act, status, stance, date, extent, part, approximate, cast, place, via } = told;
    return {
      article,
      sentence: sentences.findIndex(({ end }) => end > excerpt.start),
      excerpt: { start: excerpt.start, end: excerpt.end },
      where: where === 'dateline' || where === 'byline' ? 'body' : where,
      ...{ type, act, status, stance, date, extent, part, approximate, cast, place, via },
      basis: 'stated',
      time: null,
      read: () => reading,
      another: false,
      figures: [],
      rule: 'editor',
    };
  }
  return null;
}
