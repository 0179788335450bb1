/** Terms of office as limits: a president-elect is one from election day to inauguration. */
import { timeLexicon } from '../../../lexicon/times.ts';
import { daysBetween } from '../../../model/calendar.ts';
import { rangeOf } from '../../../model/edtf.ts';
import type { Article, Sentence, Span, TimeMention } from '../../shapes.ts';
import type { Stated } from '../stated.ts';

/** An office that the article gives to a person, and every term of theirs; each end YYYY, YYYY-MM or YYYY-MM-DD, null = open. */
export interface OfficeHeld {
  readonly said: Span;
  readonly terms: readonly { readonly from: string | null; readonly to: string | null }[];
}

export interface Term {
  readonly from: string | null;
  readonly to: string | null;
  readonly evidence: Span;
}

const shortTerm = 200;

/**
 * The terms that bound the day of writing: first the short ones (elect, acting), which are named so at no other time; the
 * others only where they all agree with those and with each other, for the dead and the dismissed keep their titles.
 */
export function boundingTerms(terms: readonly Term[]): Term[] {
  const short = terms.filter(({ from, to }) => isShort(from, to));
  return agree(terms) ? [...terms] : agree(short) ? short : [];
}

const agree = (terms: readonly Term[]) =>
  terms.every((one) => terms.every((other) => (one.from ?? '') <= (other.to ?? '9999')));

/**
 * The terms that hold when the article was written: of each office the only one, or the only one not over by `told`, the
 * latest day the article tells of. Where several remain, none is sure.
 */
export function termsNamed(offices: readonly OfficeHeld[], told: string | null): Term[] {
  return offices.flatMap(({ said, terms }) => {
    const open = terms
      .map(({ from, to }) => ({
        from: from === null ? null : (rangeOf(from)?.from ?? null),
        to: to === null ? null : (rangeOf(to)?.to ?? null),
        evidence: said,
      }))
      .filter(({ to }) => to === null || told === null || to >= told);
    return open.length === 1 ? open : [];
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
