import type { CorrectionTarget } from '../../model/data.ts';
import type { Article, EditedEvent, EventCandidate, Sentence, Span } from '../shapes.ts';
import { locateQuote } from './locateQuote.ts';

/** Articles with their sentences: where quotations are looked for. */
export type Corpus = readonly { readonly article: Article; readonly sentences: readonly Sentence[] }[];

export interface Found {
  readonly event: EditedEvent;
  readonly telling: EventCandidate;
  /** What quotation and excerpt have in common, as a share of what they cover together: 0 to 1. */
  readonly share: number;
}

/** The event that a correction means: the one with that id, or the one told by the words quoted. Null where there is none. */
export function findEvent(
  events: readonly EditedEvent[],
  target: CorrectionTarget,
  corpus: Corpus,
): EditedEvent | null {
  const { event: id } = target;
  if (id === undefined) return findTelling(events, target, corpus)?.event ?? null;
  return events.find((event) => idsOf(event).includes(id)) ?? null;
}

/** The telling whose excerpt shares most with the quotation; where the words tell of two events, `found` is the type of the one meant. */
export function findTelling(
  events: readonly EditedEvent[],
  { document, quote, found }: CorrectionTarget,
  corpus: Corpus,
): Found | null {
  if (document === undefined || quote === undefined) return null;
  for (const { article } of corpus) {
    const place = article.document.key === document ? locateQuote(article, quote) : null;
    if (!place) continue;
    const tellings = events
      .filter(({ type }) => found === undefined || type === found)
      .flatMap((event) => event.tellings.map((telling) => ({ event, telling })))
      .filter(({ telling }) => telling.article.document.key === document)
      .map((one) => ({ ...one, share: shareOf(place, one.telling.excerpt) }));
    const best = tellings.filter(({ share }) => share > 0).toSorted((a, b) => b.share - a.share)[0];
    if (best) return best;
  }
  return null;
}

/** Whether an article holds the words quoted, whatever they tell. */
export function isQuoted({ document, quote }: CorrectionTarget, corpus: Corpus): boolean {
  return corpus.some(
    ({ article }) =>
      quote !== undefined && article.document.key === document && locateQuote(article, quote) !== null,
  );
}

/** Every id that leads to the event. */
export const idsOf = ({ id, formerIds }: Pick<EditedEvent, 'id' | 'formerIds'>): string[] => [
  id,
  ...formerIds,
];

function shareOf(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
