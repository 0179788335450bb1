import type { ResolvedTime } from '../shapes.ts';
import { canDate } from './canDate.ts';
import { headsIn, type Clause, type Head, type SentenceReading } from './reading.ts';

/** A clause of little but the time itself: «والسبت الماضي، أعلنت …». */
export function isOnlyTime(reading: SentenceReading, clause: Clause, time: ResolvedTime): boolean {
  const others = reading.sentence.tokens
    .slice(clause.start, clause.end)
    .filter((token) => token.kind === 'word' && (token.start < time.start || token.end > time.end));
  return others.length <= 3;
}

/**
 * The first head of the clause behind, unless a time of its own opens that one; in English, "2015: A coalition, backed by X, begins …",
 * "2015: After talks, ministers resign", "2015: A group, backed by X, captures …", what stands between is passed over.
 */
export function firstBehind(reading: SentenceReading, index: number): Head | undefined {
  const [behind, main] = [reading.clauses[index + 1], reading.clauses[index + 2]];
  const isAdverbial = behind?.kind === 'adjunct' && main?.kind === 'main';
  const isParted = behind?.kind === 'relative' && main?.kind === 'coordinate' && main.opener === 0;
  const isOpening = reading.language === 'en' && (isAdverbial || isParted);
  const next = headsIn(reading, isOpening ? index + 2 : index + 1)[0];
  if (next && isSetBefore(reading, next)) return undefined;
  const isAside = reading.language === 'en' && reading.clauses[index + 2]?.kind === 'relative';
  return next ?? (isAside ? headsIn(reading, index + 3)[0] : undefined);
}

/** «وفي 8 مايو دخلت»: a time stands before the first word of its clause that tells something. */
const isSetBefore = ({ times, clauses }: SentenceReading, { at, clause }: Head) =>
  clauses[clause]?.kind === 'coordinate' &&
  times.some(
    (time) => canDate(time) && time.tokens[0] >= (clauses[clause]?.start ?? 0) && time.tokens[1] <= at,
  );
