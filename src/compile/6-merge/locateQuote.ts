import { foldWithMap } from '../../model/fold.ts';
import type { Article, Span } from '../shapes.ts';

/**
 * Where a quotation stands in an article, compared folded and with any white space alike. The span lies inside one
 * paragraph and is in offsets into the document's text; null where the article does not hold the words.
 */
export function locateQuote(article: Article, quote: string): (Span & { readonly paragraph: number }) | null {
  const wanted = spaceless(quote);
  if (wanted.folded === '') return null;
  for (const [paragraph, { start, end }] of article.paragraphs.entries()) {
    const { folded, map } = spaceless(article.document.text.slice(start, end));
    const at = folded.indexOf(wanted.folded);
    if (at < 0) continue;
    const last = map[at + wanted.folded.length - 1] as number;
    return { paragraph, start: start + (map[at] as number), end: start + last + 1 };
  }
  return null;
}

function spaceless(text: string): { folded: string; map: number[] } {
  const { folded, map } = foldWithMap(text);
  const kept = [...folded].map((unit, at) => ({ unit, at })).filter(({ unit }) => unit.trim() !== '');
  return { folded: kept.map(({ unit }) => unit).join(''), map: kept.map(({ at }) => map[at] as number) };
}
