import * as v from 'valibot';
import {
  actorRecord,
  corpusRecord,
  correctionRecord,
  documentRecord,
  placeRecord,
  translationRecord,
  type ActorRecord,
  type CorpusRecord,
  type CorrectionRecord,
  type DocumentRecord,
  type PlaceRecord,
  type TranslationRecord,
} from '../../model/data.ts';
import type { Effects } from '../effects/effects.ts';
import type { Problem } from '../shapes.ts';
import { readYaml } from './readYaml.ts';

/** What editors wrote, checked. An entry with a mistake is left out and named in `problems`; the others hold. */
export interface EditorsData {
  readonly corpus: CorpusRecord | null;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly actors: readonly ActorRecord[];
  readonly places: readonly PlaceRecord[];
  /** Each with the line of corrections.yaml that it begins on. */
  readonly corrections: readonly (CorrectionRecord & { readonly line: number })[];
  /** By document key. */
  readonly translations: ReadonlyMap<string, TranslationRecord>;
  /** The text of every file read, for the hash of all input. */
  readonly texts: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads the data folder. A missing file is no mistake; a missing folder gives empty data. */
export async function readData(folder: string, effects: Effects): Promise<EditorsData> {
  const problems: Problem[] = [];
  const texts: string[] = [];
  const read = async (name: string) => {
    const path = `${folder}/${name}`;
    const text = await effects.readText(path);
    if (text === null) return null;
    texts.push(text);
    return readYaml(path, text, problems);
  };

  const corpus = (await read('corpus.yaml'))?.one(corpusRecord) ?? null;
  const documents = (await read('documents.yaml'))?.each(documentRecord) ?? [];
  const actors = (await read('actors.yaml'))?.list(actorRecord) ?? [];
  const places = (await read('places.yaml'))?.list(placeRecord) ?? [];
  const corrections = (await read('corrections.yaml'))?.numbered(correctionRecord, 'corrections') ?? [];
  const translations = new Map<string, v.InferOutput<typeof translationRecord>>();
  for (const name of await translationFiles(folder, effects)) {
    const translation = (await read(`translations/${name}`))?.one(translationRecord);
    if (translation) translations.set(name.replace(/\.[a-z]{2}\.yaml$/, ''), translation);
  }
  return {
    corpus,
    documents: new Map(documents),
    actors,
    places,
    corrections: corrections.map(({ record, line }) => ({ ...record, line })),
    translations,
    texts,
    problems,
  };
}

async function translationFiles(folder: string, effects: Effects): Promise<string[]> {
  const files = await effects.listFiles(`${folder}/translations`).catch(() => []);
  return files.filter((file) => /\.[a-z]{2}\.yaml$/.test(file)).toSorted();
}
