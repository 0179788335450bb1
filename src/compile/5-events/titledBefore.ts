import type { NameMention } from '../shapes.ts';
import type { Salience } from './party.ts';
import { isTimedAt, type Head, type SentenceReading } from './reading.ts';

/** How far before an English name the word for the office may stand: "Emir Sheikh", "envoy for the region". */
const titleReach = 5;
/** Words that make an office of their own with the next: "prime minister", "crown prince". */
const officeReach = 1;

/** "foreign minister" before "Sergei Lavrov", "emir" before "Sheikh Mishal": the office a person is named with; null where none is. */
export function officeBefore(reading: SentenceReading, { tokens: [first] }: NameMention): string | null {
  const { forms, words, covered, sentence } = reading;
  for (let at = first - 1; at >= Math.max(0, first - titleReach); at--) {
    // "the Emir of Kuwait Sheikh Mishal"
    if (covered[at] && words.clauses.of.has(forms[at - 1] ?? '')) {
      at--;
      continue;
    }
    if (sentence.tokens[at]?.kind !== 'word' || covered[at] || words.clauses.and.has(forms[at] ?? ''))
      return null;
    if (words.clauses.posts.has(forms[at] ?? '')) return officeAt(reading, at);
  }
  return null;
}

/** "the emir dissolved", "the foreign minister has arrived": who was last named with the office right before the verb; else null. */
export function holderBefore(
  reading: SentenceReading,
  { at, clause }: Head,
  { titled }: Salience,
): string | null {
  const { forms, covered, words, clauses } = reading;
  const { auxiliary, adverbs, articles, posts } = words.clauses;
  const isSmall = (index: number) =>
    isTimedAt(reading, index) ||
    [auxiliary, adverbs, words.order.alike, words.modality.future].some((list) =>
      list.has(forms[index] ?? ''),
    );
  let office = at - 1;
  while (office > (clauses[clause]?.start ?? 0) && isSmall(office)) office--;
  if (titled.size === 0 || covered[office] || !posts.has(forms[office] ?? '')) return null;
  const isLed = (index: number) => articles.has(forms[index] ?? '');
  if (isLed(office - 1)) return titled.get(forms[office] ?? '') ?? null;
  const isWhole = isLed(office - 1 - officeReach) && !covered[office - officeReach];
  return isWhole ? (titled.get(officeAt(reading, office)) ?? null) : null;
}

/** The post with the word before it, where that belongs to it: "prime minister". */
function officeAt({ forms, covered, words, sentence }: SentenceReading, at: number): string {
  const before = forms[at - 1] ?? '';
  const isPart =
    sentence.tokens[at - 1]?.kind === 'word' && !covered[at - 1] && !words.clauses.articles.has(before);
  return isPart ? `${before} ${forms[at] ?? ''}` : (forms[at] ?? '');
}
