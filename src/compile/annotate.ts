import type { Bilingual } from '../model/schema.ts';
import { noMetadata } from './1-read/readFrontMatter.ts';
import type { EditorsData } from './1-read/readData.ts';
import { splitArticles } from './2-split/splitArticles.ts';
import { splitSentences } from './2-split/splitSentences.ts';
import { findPublished } from './3-times/findPublished.ts';
import { findTimes } from './3-times/findTimes.ts';
import { resolveTimes } from './3-times/resolveTimes.ts';
import { findActors } from './4-actors/findActors.ts';
import { findNames, type FoundNames } from './4-actors/findNames.ts';
import { findEvents } from './5-events/findEvents.ts';
import { applyCorrections } from './6-merge/applyCorrections.ts';
import { mergeEvents } from './6-merge/mergeEvents.ts';
import { describeReading } from './7-write/describeReading.ts';
import { prepareKnowledge, type Knowledge } from './knowledge.ts';
import type {
  Article,
  Document,
  EventCandidate,
  Language,
  Names,
  Problem,
  Published,
  ResolvedTime,
  Sentence,
} from './shapes.ts';

/** One article with all that was read in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly published: Published;
  readonly times: readonly ResolvedTime[];
  readonly names: Names;
  readonly candidates: readonly EventCandidate[];
  readonly problems: readonly Problem[];
}

export interface ReadingSettings {
  /** Stop after the time expressions. */
  readonly only?: 'times';
  /** Days at which other documents date what this article reports as news, by the article's part. */
  readonly others?: ReadonlyMap<number, readonly string[]>;
  /** Leave out the publication dates that editors wrote. */
  readonly ignoreRecords?: boolean;
}

const noNames: Names = { mentions: [], actors: new Map() };

/** Stages 2 to 5 over one document: its articles with their times, actors and tellings of events. */
export function readDocument(
  document: Document,
  knowledge: Knowledge,
  settings: ReadingSettings = {},
): ReadArticle[] {
  return splitArticles(document).map((article) => readArticle(article, knowledge, settings));
}

function readArticle(article: Article, knowledge: Knowledge, settings: ReadingSettings): ReadArticle {
  const sentences = splitSentences(article);
  const mentions = findTimes(sentences, article.language, article.document.text);
  const { given, note } = givenDate(article, knowledge, settings);
  const found =
    settings.only === 'times' ? null : findNames({ article, sentences, directory: knowledge.directory });
  const published = findPublished({
    article,
    sentences,
    times: mentions,
    given,
    note,
    offices: (today) => (found ? officesOf(found, today) : []),
    others: settings.others?.get(article.part) ?? [],
  });
  const { weekStart, months } = knowledge;
  const { times, problems } = resolveTimes({
    article,
    sentences,
    times: mentions,
    published,
    weekStart,
    months,
  });
  if (!found) {
    return { article, sentences, published, times, names: noNames, candidates: [], problems };
  }
  const today = published.date ?? published.candidates[0] ?? null;
  const names = findActors({ found, today, times });
  const candidates = findEvents({ article, sentences, times, names, published, months });
  return {
    article,
    sentences,
    published,
    times,
    names,
    candidates,
    problems: [...problems, ...undated(article, published)],
  };
}

/** A date from outside: the line's own for the first article, else what documents.yaml says of this part. */
function givenDate(
  article: Article,
  knowledge: Knowledge,
  settings: ReadingSettings,
): { given: string | null; note: Bilingual | null } {
  const { document, part } = article;
  if (part === 1 && document.given) return { given: document.given, note: null };
  if (settings.ignoreRecords) return { given: null, note: null };
  const record = knowledge.documentRecord(document.key)?.articles.find((entry) => entry.part === part);
  return { given: record?.published ?? null, note: record?.note ?? null };
}

/** The offices that the article itself gives to persons, with all their terms: "the president-elect X" is one only for a time. */
function officesOf(found: FoundNames, today: string | null) {
  const names = findActors({ found, today, times: [] });
  return names.mentions.flatMap(({ actor, office, start, end }) => {
    const held = office && actor ? (names.actors.get(actor)?.offices ?? []) : [];
    const terms = held
      .filter((entry) => entry.office === office)
      .map(({ from, to }) => ({ from: written(from), to: written(to) }));
    return terms.length > 0 ? [{ said: { start, end }, terms }] : [];
  });
}

/** A day of the data as text; YAML hands a bare year over as a number. */
const written = (day: string | number | null | undefined) => (day == null ? null : String(day));

function undated(article: Article, published: Published): Problem[] {
  if (published.date !== null || article.kind === 'teasers') return [];
  const { key, id } = article.document;
  const choice =
    published.candidates.length > 0 ? ` Its words allow ${published.candidates.join(', ')}.` : '';
  const advice = `Write under ${key ?? id} in documents.yaml: articles: [{ part: ${article.part}, published: 'YYYY-MM-DD' }]`;
  const message = `No date of publication could be read for article ${article.part} of ${key ?? id}.${choice} ${advice}`;
  return [{ level: 'warning', code: 'undated-article', message, start: article.start, end: article.end }];
}

// ---- the stream ----

/** A line of `annotate`'s input, as CONTRACT has it. */
export interface AnnotationInput {
  readonly id: string;
  readonly document?: string;
  readonly text: string;
  readonly published?: string | null;
  readonly language?: Language | null;
}

export interface AnnotationSettings {
  readonly data: EditorsData | null;
  readonly only?: 'times';
  readonly corrections?: boolean;
}

const prepared = new WeakMap<object, Knowledge>();
const withoutData = {};

/** One document in, one line of annotations out. Offsets are UTF-16 units into `input.text`. */
export function annotateDocument(input: AnnotationInput, settings: AnnotationSettings) {
  const owner = settings.data ?? withoutData;
  const knowledge = prepared.get(owner) ?? prepareKnowledge(settings.data);
  prepared.set(owner, knowledge);
  const document: Document = {
    id: input.id,
    key: input.document ?? input.id,
    path: null,
    text: input.text,
    given: input.published ?? null,
    language: input.language ?? null,
    metadata: noMetadata,
  };
  const read = readDocument(document, knowledge, settings.only ? { only: settings.only } : {});
  const records = new Map(read.flatMap(({ names }) => [...names.actors]));
  const { actors: known } = knowledge.directory;
  const merged = mergeEvents(
    read.flatMap(({ candidates }) => candidates),
    { get: (id) => records.get(id) ?? known.get(id) },
  );
  const corrections = settings.corrections === false ? [] : (knowledge.data?.corrections ?? []);
  const ownCorrections = corrections.filter(
    (entry) => entry.document === undefined || entry.document === document.key,
  );
  const { events } = applyCorrections(merged, ownCorrections, read);
  const articles = read.map((part) => describeReading(part, events, records, knowledge));
  const mentioned = new Set(
    articles.flatMap(({ actors, events: own }) => [
      ...actors.map(({ actor }) => actor),
      ...own.flatMap(({ cast, via }) => [...cast.map(({ actor }) => actor), ...via]),
    ]),
  );
  return {
    id: input.id,
    articles,
    actors: Object.fromEntries(
      [...records].filter(([id]) => mentioned.has(id)).map(([id, { kind, name }]) => [id, { kind, name }]),
    ),
    problems: read.flatMap(({ problems }) => problems),
  };
}
