/** Turns what the words say into values, in text order: each expression may count from what was named before it. */
import { changed } from '../../model/changed.ts';
import type { CorpusRecord } from '../../model/data.ts';
import type { Article, Problem, Published, ResolvedTime, Sentence, TimeMention } from '../shapes.ts';
import { findChronology, valueInChronology } from './resolve/chronology.ts';
import { keyOf } from './resolve/dates.ts';
import { findDateHeadings, findYearHeadings, valueBelow, type YearsAbove } from './resolve/headings.ts';
import { comingKey } from './resolve/weekdays.ts';
import { resolveSaying } from './resolve/saying.ts';
import { nothingNamed, type Named, type Reference, type Resolved } from './resolve/reference.ts';
import { sayReading } from '../../text/readings.ts';
import { readingOf, type ReadTime } from './reading.ts';
import { speechDays } from './speech.ts';
import type { Stated } from './stated.ts';

export interface ResolveInput {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeMention<Stated>[];
  readonly published: Published;
  /** The weekday a week begins with, 1 (Monday) to 7. */
  readonly weekStart: number;
  readonly months: CorpusRecord['months'];
}

/** Every expression with its value, EDTF or null, and warnings where two parts of one contradict each other. */
export function resolveTimes(input: ResolveInput): { times: ResolvedTime<Stated>[]; problems: Problem[] } {
  const { article, sentences, times, published, weekStart, months } = input;
  const resolved: ResolvedTime<Stated>[] = [];
  const problems: Problem[] = [];
  const base: Reference = {
    today: published.date,
    weekStart,
    named: nothingNamed,
    tense: null,
    until: false,
  };
  const spoken = speechDays(times, sentences, base, article.language);
  const chronology = findChronology(times, sentences);
  const headings = findYearHeadings(times, sentences);
  const dateHeadings = findDateHeadings(times, sentences);
  let above: YearsAbove | null = null;
  let entry: string | null = null;
  let named = nothingNamed;
  let sentence = -1;
  const told = new Map<string, string>();
  times.forEach((mention, index) => {
    const { says, tense, bound } = mention.stated;
    if (mention.sentence !== sentence) {
      const isNext =
        mention.sentence === sentence + 1 &&
        sentences[sentence]?.paragraph === sentences[mention.sentence]?.paragraph;
      named = changed(named, { story: null, earlier: isNext ? named.story : null, near: null });
    }
    sentence = mention.sentence;
    const speechDay = spoken.get(index);
    // "fighting since April 2023 … besieged since May": what has gone on since is reckoned from today
    const isSince = bound === 'since' && article.language === 'en';
    const reference = {
      today: speechDay ?? dayOfCaption(mention, sentences, named) ?? base.today,
      weekStart,
      named: isSince ? changed(named, { earlier: null }) : named,
      told,
      tense,
      until: bound === 'until',
    };
    above = headings.get(mention.sentence) ?? above;
    const isEntry = chronology?.heads.has(index) === true;
    const inOrder =
      isEntry && entry !== null
        ? valueInChronology(mention.stated, entry, chronology.falling, published.date)
        : above && valueBelow(mention.stated, above, published.date);
    const found =
      inOrder === null
        ? resolveSaying(says, reference, article.language)
        : { value: inOrder, relative: true };
    if (isEntry && found.value !== null) entry = found.value;
    const about = { reference, spoken: speechDay !== undefined, language: article.language };
    resolved.push(timeOf(mention, found, about, months));
    const key = says.as === 'date' ? keyOf(says) : null;
    if (key !== null && found.value !== null && !told.has(key)) told.set(key, found.value);
    if (says.as === 'weekday' && says.direction === 'future' && found.value !== null)
      told.set(comingKey(says.weekday), found.value);
    if (found.warning) problems.push(problemOf(mention, found.warning));
    if (sentences[mention.sentence]?.where !== 'dateline' || dateHeadings.has(mention.sentence))
      named = namedBy(mention, found, named);
  });
  return { times: resolved, problems };
}

const dayLength = 'YYYY-MM-DD'.length;

/** A bare weekday under a picture dated just before is of that day: "… in Beirut February 14, 2013. Thursday marks …". */
function dayOfCaption(
  { sentence, stated: { says } }: TimeMention<Stated>,
  sentences: readonly Sentence[],
  { story, earlier }: Named,
): string | null {
  if (sentences[sentence]?.where !== 'caption' || says.as !== 'weekday' || says.direction !== null)
    return null;
  const day = story ?? earlier;
  return day?.length === dayLength ? day : null;
}

/** What an expression leaves behind for «الشهر ذاته», "that year": a month counts where it was named, a year where it was said. */
function namedBy({ kind, stated: { says } }: TimeMention<Stated>, { value }: Resolved, before: Named): Named {
  if (value === null || kind !== 'DATE') return before;
  const isDay = value.length === dayLength && !value.includes('X');
  const namesMonth = says.as === 'date' || before.month === null;
  const namesYear =
    says.as === 'years' ||
    says.as === 'season' ||
    (says.as === 'date' && says.year !== null) ||
    before.year === null;
  return {
    any: value,
    day: isDay ? value : before.day,
    month: namesMonth && says.as !== 'years' ? value : before.month,
    year: namesYear ? value : before.year,
    near: isDay ? value : before.near,
    earlier: before.earlier,
    story: says.as === 'date' && says.year?.number != null ? value : null,
  };
}

function timeOf(
  mention: TimeMention<Stated>,
  found: Resolved,
  about: Pick<ReadTime, 'reference' | 'spoken' | 'language'>,
  months: CorpusRecord['months'],
): ResolvedTime<Stated> {
  const { stated, kind } = mention;
  const value = found.value === null ? null : marked(found.value, stated.approximate);
  const warning = found.warning ?? null;
  const relative = found.relative;
  return {
    start: mention.start,
    end: mention.end,
    text: mention.text,
    kind,
    rule: mention.rule,
    sentence: mention.sentence,
    tokens: mention.tokens,
    stated,
    value,
    part: stated.part,
    approximate: stated.approximate,
    basis: found.relative ? 'relative' : 'stated',
    // Only the few that date an event are ever asked how they were read.
    read: () =>
      value === null || kind !== 'DATE'
        ? null
        : sayReading(readingOf({ stated, value, relative, warning, ...about }), months),
    warning,
  };
}

function marked(value: string, approximate: boolean): string {
  if (!approximate || value.startsWith('P') || value.startsWith('R')) return value;
  return value.includes('/') ? value : `${value}~`;
}

function problemOf({ start, end, text }: TimeMention<Stated>, warning: string): Problem {
  return { level: 'warning', code: warning, message: text, start, end };
}
