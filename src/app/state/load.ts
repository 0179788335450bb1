/** Fetches what the compiler wrote and checks it; every failure names the file. */
import * as v from 'valibot';
import { openingSchema, readOpening, type Opening } from '../../model/opening.ts';
import {
  articleSchema,
  eventSchema,
  timelineOutline,
  type ArticleFile,
  type TimelineEvent,
  type TimelineFile,
} from '../../model/schema.ts';

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

/** Where the chronicle lies beside the page, and what of it comes first. */
const timelineFile = 'timeline/timeline.json';
export const openingFile = 'timeline/opening.json';

/**
 * What the first view takes. `base` is the page's address, so that the site works from any sub-path. A page in one HTML file
 * has the whole at hand.
 */
export async function loadOpening(base: string): Promise<Opening> {
  return carriedFiles() ? loadTimeline(base) : readOpening(await load(openingFile, base, openingSchema));
}

/** The whole chronicle; its events are still to be checked. */
export function loadTimeline(base: string): Promise<TimelineFile> {
  return load(timelineFile, base, timelineOutline);
}

const atOnce = 200;

/** Checks the events some at a time, whenever the page has nothing else to do; rejects with where the first fault lies. */
export async function checkEvents(events: readonly TimelineEvent[]): Promise<void> {
  for (let first = 0; first < events.length; first += atOnce) {
    await idleness();
    events.slice(first, first + atOnce).forEach((event, index) => {
      const { issues } = v.safeParse(eventSchema, event, { abortEarly: true });
      if (issues) throw malformed(timelineFile, issues[0], `events.${first + index}.`);
    });
  }
}

const idleness = () =>
  new Promise((done) => {
    // Not every browser tells when it has nothing to do.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(done);
    else setTimeout(done, 50);
  });

const malformed = (file: string, issue: v.BaseIssue<unknown>, before = '') =>
  new LoadError(file, 'malformed', `${before}${v.getDotPath(issue) ?? ''} ${issue.message}`.trim());

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
  throw malformed(file, result.issues[0]);
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
    throw new LoadError(timelineFile, 'malformed', String(error));
  }
}

function fromPage(file: string, carried: Readonly<Record<string, unknown>>): unknown {
  if (file in carried) return carried[file];
  throw new LoadError(file, 'missing', 'not in this page');
}
