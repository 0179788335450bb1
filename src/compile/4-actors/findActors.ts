import type {
  ActorRecord,
  Article,
  NameMention,
  Names,
  Published,
  ResolvedTime,
  Sentence,
} from '../shapes.ts';
import type { Directory } from './directory.ts';
import { addBodies } from './addBodies.ts';
import { addLocalNames } from './addLocalNames.ts';
import { findPersons, type PersonFind } from './findPersons.ts';
import { addRepeats } from './addRepeats.ts';
import { findBodies } from './findBodies.ts';
import { findLatinBodies } from './findLatinBodies.ts';
import { findLatinPersons } from './findLatinPersons.ts';
import { isByline } from './isByline.ts';
import { knowPersons } from './knowPersons.ts';
import { scanSentence } from './scanSentence.ts';
import { settleFinds } from './settleFinds.ts';
import { countStates, homeOf, surveyArticle } from './surveyArticle.ts';
import type { ScannedSentence } from './scanSentence.ts';
import { spanOf } from './spanOf.ts';
import { wordsOf } from './words.ts';

interface ActorsInput {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly published: Published;
  readonly times: readonly ResolvedTime[];
  readonly directory: Directory;
}

/**
 * Everyone who acts or is named in an article, and its places, in text order, with the records of all of them.
 * Spans are UTF-16 offsets into the document's text.
 */
export function findActors({ article, sentences, published, times, directory }: ActorsInput): Names {
  const { text } = article.document;
  const scanned: ScannedSentence[] = sentences.map((sentence, index) => {
    const words = wordsOf(sentence, text);
    return { index, words, ...scanSentence(words, directory) };
  });
  const votes = countStates(scanned, directory);
  const home = homeOf(votes);
  const reporting = (scan: ScannedSentence) => reports(sentences[scan.index] as Sentence) && !isByline(scan);
  const bodies = findBodies(scanned.filter(reporting));
  const latinBodies = findLatinBodies(scanned.filter(reporting));
  const withBodies = addBodies(scanned, [...bodies, ...latinBodies], text, home, directory);
  const lines = withBodies.sentences.filter(reporting);
  const persons = [...findPersons(lines, directory, votes), ...findLatinPersons(lines, directory)];
  const local = knowPersons(persons, (find) => spellingOf(find, scanned, text), home, directory);
  const made = new Map<string, ActorRecord>([...local.records, ...withBodies.records]);
  const named = withBodies.sentences.map((scan) => addLocalNames(scan, persons, local));
  const complete = addRepeats(named, made, directory);
  const today = published.date ?? published.candidates[0] ?? null;
  const survey = surveyArticle(complete, directory, made, votes, today);
  const days = statedDays(times, today);
  const settled: NameMention[] = complete.flatMap((scan) =>
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
    const record = actor === null ? undefined : (made.get(actor) ?? directory.actors.get(actor));
    if (record) actors.set(record.id, record);
  }
  return { mentions, actors };
}

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

/** Bylines and datelines name reporters and bureaus, nobody who acts. */
function reports({ where }: Sentence): boolean {
  return where !== 'byline' && where !== 'dateline';
}

function spellingOf(find: PersonFind, scanned: readonly ScannedSentence[], text: string): string {
  const { words, index } = scanned[find.sentence] as ScannedSentence;
  return spanOf(words, find, index, text).text;
}
