import type { CorpusRecord, DocumentRecord } from '../model/data.ts';
import { world } from '../lexicon/world.ts';
import type { EditorsData } from './1-read/readData.ts';
import { buildDirectory } from './4-actors/buildDirectory.ts';
import type { Directory } from './4-actors/directory.ts';

/** What is known before the first article is read: the general tables with the editors' own on top. */
export interface Knowledge {
  readonly directory: Directory;
  readonly data: EditorsData | null;
  readonly weekStart: number;
  readonly months: CorpusRecord['months'];
  readonly documentRecord: (key: string | null) => DocumentRecord | null;
}

/** `data` is null where there is no data folder. The index of names is built once, when the first name is looked for. */
export function prepareKnowledge(data: EditorsData | null): Knowledge {
  let directory: Directory | null = null;
  return {
    get directory() {
      return (directory ??= buildDirectory({
        world,
        actors: data?.actors ?? [],
        places: data?.places ?? [],
      }));
    },
    data,
    weekStart: data?.corpus?.weekStart ?? 1,
    months: data?.corpus?.months ?? 'levantine/gulf',
    documentRecord: (key) => (key === null ? null : (data?.documents.get(key) ?? null)),
  };
}
