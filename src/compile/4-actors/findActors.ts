import type { NameMention, Names, ResolvedTime, Sentence, ActorRecord } from '../shapes.ts';
import type { FoundNames } from './findNames.ts';
import { findNationals } from './findNationals.ts';
import { recordOf } from './recordOf.ts';
import { settleFinds } from './settleFinds.ts';
import { surveyArticle } from './surveyArticle.ts';

interface ActorsInput {
  readonly found: FoundNames;
  /** The day of publication, or the first it may have been. */
  readonly today: string | null;
  readonly times: readonly ResolvedTime[];
}

/**
 * Everyone who acts or is named in an article, and its places, in text order, with the records of all of them.
 * Spans are UTF-16 offsets into the document's text. Offices are read by the day of publication and by the times of the sentence.
 */
export function findActors({ found, today, times }: ActorsInput): Names {
  const { sentences, scanned, votes, directory, text } = found;
  const made = new Map(found.records);
  const survey = surveyArticle(scanned, directory, made, votes, today);
  const days = statedDays(times, today);
  const settled: NameMention[] = scanned.flatMap((scan) =>
    settleFinds({
      scan,
      sentence: sentences[scan.index] as Sentence,
      text,
      survey,
      directory,
      made,
      day: days.get(scan.index) ?? today,
    }),
  );
  const mentions = settled.filter((mention) => !isPartOfDate(mention, times));
  const actors = new Map<string, ActorRecord>();
  for (const { actor } of mentions) {
    const record = actor === null ? undefined : recordOf(actor, made, directory);
    if (record) actors.set(record.id, record);
  }
  const nationals = scanned.flatMap((scan) => findNationals(scan, { mentions, actors }, directory, text));
  return { mentions: nationals.length > 0 ? inOrder([...mentions, ...nationals]) : mentions, actors };
}

const inOrder = (mentions: readonly NameMention[]) =>
  [...mentions].sort((one, other) => one.start - other.start);

/** The month «آب» is no town of that name. */
function isPartOfDate({ start, end }: NameMention, times: readonly ResolvedTime[]): boolean {
  return times.some((time) => time.kind !== 'DURATION' && time.start <= start && end <= time.end);
}

/** Days before that of publication which sentences state, by sentence: offices in them are read by those. */
function statedDays(times: readonly ResolvedTime[], today: string | null): Map<number, string> {
  const days = new Map<number, string>();
  for (const { sentence, value, kind } of times) {
    if (kind !== 'DATE' || value === null || days.has(sentence)) continue;
    const stated = /^\d{4}(-\d{2}(-\d{2})?)?/.exec(value)?.[0];
    if (stated && (today === null || stated < today.slice(0, stated.length))) days.set(sentence, stated);
  }
  return days;
}
