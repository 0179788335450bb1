import type { Bilingual } from '../../model/schema.ts';
import type { Article, Published, Sentence, TimeMention } from '../shapes.ts';
import { resolveSaying } from './resolve/saying.ts';
import { nothingNamed } from './resolve/reference.ts';
import type { Stated } from './stated.ts';

export interface PublishedInput {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeMention<Stated>[];
  readonly given: string | null;
  readonly note: Bilingual | null;
  readonly offices: readonly {
    readonly names: readonly string[];
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly others: readonly string[];
}

/** When the article was published. */
export function findPublished({ sentences, times, given, note, article }: PublishedInput): Published {
  const rest = { candidates: [], evidence: [], smallHours: false, note };
  if (given) return { date: given, basis: 'given', ...rest };
  for (const time of times) {
    const { says } = time.stated;
    const where = sentences[time.sentence]?.where;
    if (where !== 'dateline' && time.sentence > 3) continue;
    if (says.as !== 'date' || says.day === null || says.year?.number == null) continue;
    const { value } = resolveSaying(
      says,
      { today: null, weekStart: 1, named: nothingNamed, tense: null, until: false },
      article.language,
    );
    if (value)
      return { date: value, basis: 'stated', ...rest, evidence: [{ start: time.start, end: time.end }] };
  }
  return { date: null, basis: 'unknown', ...rest };
}
