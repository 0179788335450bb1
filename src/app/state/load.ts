/** Fetches what the compiler wrote and checks it; every failure names the file. */
import * as v from 'valibot';
import { articleSchema, timelineSchema, type ArticleFile, type TimelineFile } from '../../model/schema.ts';

export type LoadFailure = 'unreachable' | 'missing' | 'malformed';

/** A file of the chronicle could not be had: the network failed, the server has none, or it is not what it should be. */
export class LoadError extends Error {
  readonly file: string;
  readonly failure: LoadFailure;
  constructor(file: string, failure: LoadFailure, detail: string) {
    super(`${file}: ${failure} (${detail})`);
    this.file = file;
    this.failure = failure;
  }
}

/** `base` is the page's address, so that the site works from any sub-path. */
export function loadTimeline(base: string): Promise<TimelineFile> {
  return load('timeline/timeline.json', base, timelineSchema);
}

/** Hands out articles' texts by their `file` in timeline.json, each fetched once, again after a failure. */
export function articleShelf(base: string): (file: string) => Promise<ArticleFile> {
  const shelf = new Map<string, Promise<ArticleFile>>();
  return (file) => {
    const held = shelf.get(file);
    if (held) return held;
    const reading = load(`timeline/${file}`, base, articleSchema);
    shelf.set(file, reading);
    reading.catch(() => shelf.delete(file));
    return reading;
  };
}

async function load<T>(file: string, base: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const carried = carriedFiles();
  const data = carried ? fromPage(file, carried) : await fetched(file, base);
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new LoadError(file, 'malformed', `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim());
}

async function fetched(file: string, base: string): Promise<unknown> {
  const response = await fetch(new URL(encodeURI(file).replaceAll('#', '%23'), base)).catch(
    (error: unknown) => {
      throw new LoadError(file, 'unreachable', String(error));
    },
  );
  if (!response.ok) throw new LoadError(file, 'missing', String(response.status));
  return response.json().catch((error: unknown) => {
    throw new LoadError(file, 'malformed', String(error));
  });
}

/** Where the chronicle is published: here, unless this is a page in one HTML file that names another address. */
export const publishedAt = (): string => slot()?.dataset['site'] ?? location.href;

const slot = () => document.getElementById('hawliyat-data');

/** The files that a page in one HTML file has in its slot, by path; null on a page that a server sends. */
function carriedFiles(): Readonly<Record<string, unknown>> | null {
  const carried = slot();
  if (!carried) return null;
  try {
    return JSON.parse(carried.textContent) as Record<string, unknown>;
  } catch (error) {
    throw new LoadError('timeline/timeline.json', 'malformed', String(error));
  }
}

function fromPage(file: string, carried: Readonly<Record<string, unknown>>): unknown {
  if (file in carried) return carried[file];
  throw new LoadError(file, 'missing', 'not in this page');
}
