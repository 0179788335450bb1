import * as v from 'valibot';
import { fold } from '../model/fold.ts';
import { articleSchema, schemaFile, timelineSchema, type TimelineFile } from '../model/schema.ts';
import type { CorpusRecord } from '../model/data.ts';
import { readData, type EditorsData } from './1-read/readData.ts';
import { readDocuments } from './1-read/readDocuments.ts';
import { applyCorrections } from './6-merge/applyCorrections.ts';
import { checkNames } from './6-merge/checkNames.ts';
import { mergeEvents } from './6-merge/mergeEvents.ts';
import { buildTimeline } from './7-write/buildTimeline.ts';
import { articleText, fileOf } from './7-write/describeArticle.ts';
import { describeSchema } from './7-write/describeSchema.ts';
import { titleEvent } from './7-write/titleEvent.ts';
import { readDocument, type ReadArticle } from './annotate.ts';
import type { Effects } from './effects/effects.ts';
import { inferFromCorpus } from './inferFromCorpus.ts';
import { prepareKnowledge } from './knowledge.ts';
import { openingOf, openingSchema } from '../model/opening.ts';
import { placeProblem } from './placeProblem.ts';
import type { Article, Problem } from './shapes.ts';
import { unnamedCorpus } from '../text/unnamedCorpus.ts';

export interface CompileSettings {
  readonly folder: string;
  readonly data: string;
  /** `full` keeps every paragraph, for work at one's own desk. */
  readonly rights?: 'full';
  /** Leave out the publication dates of documents.yaml (for checking what the text alone gives). */
  readonly ignoreRecords?: boolean;
}

export interface Compiled {
  readonly timeline: TimelineFile;
  /** Path within the output folder -> JSON text; timeline.json, its schema and opening.json among them. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  readonly articles: readonly ReadArticle[];
  /** Ids of events whose title a short template wrote, because parts were missing. */
  readonly shortTitles: ReadonlySet<string>;
}

/** The whole pipeline: a folder of articles and a data folder in, a timeline and its files out. Writes nothing. */
export async function compile(settings: CompileSettings, effects: Effects): Promise<Compiled> {
  const data = await readData(settings.data, effects);
  const { documents, problems: unread } = await readDocuments(settings.folder, effects);
  const knowledge = prepareKnowledge(data);

  const read = inferFromCorpus(documents, (document, others) =>
    readDocument(document, knowledge, { others, ...(settings.ignoreRecords ? { ignoreRecords: true } : {}) }),
  );
  const actors = new Map([...knowledge.directory.actors, ...read.flatMap(({ names }) => [...names.actors])]);
  const merged = mergeEvents(
    read.flatMap(({ candidates }) => candidates),
    actors,
  );
  const { places } = knowledge.directory;
  const { events, withdrawn, problems: idle } = applyCorrections(merged, data.corrections, read);
  const misnamed = checkNames(data.corrections, actors, places);
  const translate = translator(data);
  const problems = [
    ...data.problems,
    ...unread,
    ...read.flatMap(({ article, problems: own }) => own.map((problem) => placeProblem(problem, article))),
    ...[...idle, ...misnamed].map((problem) => ({
      ...problem,
      path: `${settings.data}/${problem.path ?? ''}`,
    })),
  ];
  const timeline = buildTimeline({
    corpus: data.corpus ?? unnamed(),
    inputHash: await effects.hash([...documents.map(({ text }) => text), ...data.texts]),
    articles: read,
    events,
    withdrawn,
    actors,
    places,
    records: data.documents,
    translate,
    rights: settings.rights ?? null,
    problems,
  });
  const shortTitles = new Set(
    events.filter((event) => titleEvent(event, actors, places).short).map(({ id }) => id),
  );
  return { timeline, files: filesOf(timeline, read, translate), problems, articles: read, shortTitles };
}

/** Validates and serialises; a value that does not fit the schema is a mistake of ours and throws. */
function filesOf(
  timeline: TimelineFile,
  read: readonly ReadArticle[],
  translate: Translate,
): Map<string, string> {
  const files = new Map([
    ['timeline.json', json({ $schema: schemaFile, ...v.parse(timelineSchema, timeline) })],
    [schemaFile, json(describeSchema())],
    ['opening.json', `${JSON.stringify(v.parse(openingSchema, openingOf(timeline)))}\n`],
  ]);
  for (const [index, { article }] of read.entries()) {
    const rights = timeline.articles[index]?.rights ?? 'excerpt';
    files.set(
      fileOf(article),
      json(v.parse(articleSchema, articleText(article, rights, timeline.events, translate))),
    );
  }
  return files;
}

type Translate = (article: Article, paragraph: number) => { text: string; by: 'editor' | 'machine' } | null;

function translator(data: EditorsData): Translate {
  const tables = new Map(
    [...data.translations].map(([key, { by, paragraphs }]) => [
      key,
      new Map(paragraphs.map(({ source, text }) => [spaceless(source), { text, by }])),
    ]),
  );
  return ({ document, paragraphs }, index) => {
    const paragraph = paragraphs[index];
    if (!paragraph || document.key === null) return null;
    return (
      tables.get(document.key)?.get(spaceless(document.text.slice(paragraph.start, paragraph.end))) ?? null
    );
  };
}

const spaceless = (text: string) => fold(text).replace(/\s+/g, '');

const unnamed = (): CorpusRecord => ({
  ...unnamedCorpus,
  edition: '1',
  weekStart: 1,
  months: 'levantine/gulf',
  naming: [],
});

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
