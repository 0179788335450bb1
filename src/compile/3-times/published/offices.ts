/** Terms of office as limits: a president-elect is one from election day to inauguration. */
import { timeLexicon } from '../../../lexicon/times.ts';
import { daysBetween } from '../../../model/calendar.ts';
import { foldWithMap } from '../../../model/fold.ts';
import { rangeOf } from '../../../model/edtf.ts';
import type { Article, Sentence, Span, TimeMention } from '../../shapes.ts';
import type { Stated } from '../stated.ts';

/** `names`: folded surface forms that give a person the office; its term, each end YYYY, YYYY-MM or YYYY-MM-DD, null = open. */
export interface OfficeTerm {
  readonly names: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

export interface Term {
  readonly from: string | null;
  readonly to: string | null;
  readonly evidence: Span;
}

const shortTerm = 200;

/** The terms of the offices that the article names, with the words that name them. */
export function termsNamed(article: Article, offices: readonly OfficeTerm[]): Term[] {
  if (offices.length === 0) return [];
  const { folded, map } = foldWithMap(article.document.text.slice(article.start, article.end));
  return offices.flatMap(({ names, from, to }) => {
    const found = names
      .map((name) => ({ at: folded.indexOf(name), length: name.length }))
      .find(({ at }) => at >= 0);
    if (!found) return [];
    const start = article.start + (map[found.at] ?? 0);
    const end = article.start + (map[found.at + found.length] ?? 0);
    const first = from === null ? null : (rangeOf(from)?.from ?? null);
    const last = to === null ? null : (rangeOf(to)?.to ?? null);
    return [{ from: first, to: last, evidence: { start, end } }];
  });
}

/**
 * «الرئيس المنتخب … خلال حملة الانتخابات العام الماضي»: the election that made somebody elect was last year, so
 * publication lies in the year behind it. Null where no sentence says so.
 */
export function yearBehindElection(
  terms: readonly Term[],
  times: readonly TimeMention<Stated>[],
  sentences: readonly Sentence[],
  article: Article,
): { year: string; evidence: Span } | null {
  const words = timeLexicon[article.language].elections;
  for (const { stated, sentence, start, end } of times) {
    const { says } = stated;
    const own = sentences[sentence];
    if (says.as !== 'period' || says.unit !== 'year' || says.direction !== 'past' || !own) continue;
    const term = terms.find(
      ({ from, to, evidence }) => isShort(from, to) && own.start <= evidence.start && evidence.end <= own.end,
    );
    if (!term?.from || !own.tokens.some(({ form }) => words.has(form))) continue;
    return { year: String(Number(term.from.slice(0, 4)) + 1), evidence: { start, end } };
  }
  return null;
}

/** Between election and inauguration. */
const isShort = (from: string | null, to: string | null) =>
  from !== null && to !== null && daysBetween(from, to) <= shortTerm;
