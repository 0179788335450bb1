/** Turns what the words say into values, in text order: each expression may count from what was named before it. */
import type { CorpusRecord } from '../../model/data.ts';
import { rangeOf } from '../../model/edtf.ts';
import type { Article, Problem, Published, ResolvedTime, Sentence, TimeMention } from '../shapes.ts';
import { resolveSaying } from './resolve/saying.ts';
import type { Reference, Resolved } from './resolve/reference.ts';
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

/** What the expressions read so far leave behind for those to come. */
interface Story {
  readonly named: string | null;
  readonly narrated: string | null;
  readonly speechDay: string | null;
  readonly paragraph: number;
}

/** Every expression with its value, EDTF or null, and warnings where two parts of one contradict each other. */
export function resolveTimes(input: ResolveInput): { times: ResolvedTime<Stated>[]; problems: Problem[] } {
  const { article, sentences, times, published, weekStart } = input;
  const resolved: ResolvedTime<Stated>[] = [];
  const problems: Problem[] = [];
  let story: Story = { named: null, narrated: null, speechDay: null, paragraph: -1 };
  for (const mention of times) {
    const paragraph = sentences[mention.sentence]?.paragraph ?? -1;
    if (paragraph !== story.paragraph) story = { ...story, narrated: null, speechDay: null, paragraph };
    const { stated } = mention;
    const reference: Reference = {
      today: stated.quoted ? (story.speechDay ?? published.date) : published.date,
      weekStart,
      named: story.named,
      narrated: story.narrated,
      tense: stated.tense,
    };
    const found = resolveSaying(stated.says, reference, article.language);
    const time = timeOf(mention, found);
    resolved.push(time);
    if (found.warning) problems.push(problemOf(mention, found.warning));
    story = continued(story, mention, found, sentences);
  }
  return { times: resolved, problems };
}

function continued(
  story: Story,
  { stated, kind, sentence }: TimeMention<Stated>,
  { value }: Resolved,
  sentences: readonly Sentence[],
): Story {
  if (value === null || kind !== 'DATE' || sentences[sentence]?.where === 'dateline') return story;
  const { says } = stated;
  const isDated = says.as === 'date' && says.year?.number != null;
  const isSpeechDay = !stated.quoted && (says.as === 'day' || says.as === 'weekday') && !value.includes('/');
  return {
    ...story,
    named: value,
    narrated: isDated ? value : story.narrated,
    speechDay: isSpeechDay ? value : story.speechDay,
  };
}

function timeOf(mention: TimeMention<Stated>, found: Resolved): ResolvedTime<Stated> {
  const { stated } = mention;
  return {
    ...mention,
    value: found.value === null ? null : marked(bounded(found.value, stated), stated.approximate),
    part: stated.part,
    approximate: stated.approximate,
    basis: found.relative ? 'relative' : 'stated',
    reading: null,
    warning: found.warning ?? null,
  };
}

/** "since 2011" leaves the end open; of days and months, which begin something, the beginning itself is kept. */
function bounded(value: string, { bound, says }: Stated): string {
  if (bound === null || (says.as !== 'years' && says.as !== 'decade')) return value;
  const range = rangeOf(value);
  if (!range || value.includes('/')) return value;
  return bound === 'since' ? `${value}/..` : `../${value}`;
}

function marked(value: string, approximate: boolean): string {
  if (!approximate || value.startsWith('P') || value.startsWith('R')) return value;
  return value.includes('/') ? value : `${value}~`;
}

function problemOf({ start, end, text }: TimeMention<Stated>, warning: string): Problem {
  return { level: 'warning', code: warning, message: text, start, end };
}
