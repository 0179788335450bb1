/** News to time readers with, in the manner of many outlets, and how fast it is read. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../articles');
const turns = 60;
/** Seconds of processor time. */
const turnLength = 0.15;

/** The article cases of one language, one text each. */
export function articlesIn(language: 'ar' | 'en'): string[] {
  const cases = readdirSync(folder).filter((name) => name.startsWith(`${language}-`));
  const sources = cases.map((name) => join(folder, name, 'source.txt'));
  return sources.filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8'));
}

const bytesOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** Seconds of processor time that `run` takes; what else the machine does meanwhile does not count. */
export function secondsOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return Math.max(1, user + system) / 1e6;
}

/** Megabytes of UTF-8 in a second over one round of texts that `read` has not met before. */
export function firstReading(texts: readonly string[], read: (text: string) => void): number {
  return bytesOf(texts) / 1e6 / secondsOf(() => texts.forEach(read));
}

interface Reader {
  readonly texts: readonly string[];
  readonly read: (text: string) => void;
}

/**
 * Megabytes of UTF-8 that each reader gets through in a second once warm. The readers take turns of equal length, so that
 * a quick one has no better chance of an undisturbed turn, and the best turn of each counts.
 */
export function warmReading(readers: readonly Reader[]): number[] {
  const best = readers.map(() => 0);
  for (let turn = 0; turn < turns; turn++) {
    readers.forEach((reader, index) => {
      best[index] = Math.max(best[index] ?? 0, rateOf(reader));
    });
  }
  return best;
}

/** The rate of one turn: whole rounds of the texts until it has lasted long enough. */
function rateOf({ texts, read }: Reader): number {
  let seconds = 0;
  let rounds = 0;
  for (; seconds < turnLength; rounds++) seconds += secondsOf(() => texts.forEach(read));
  return (rounds * bytesOf(texts)) / 1e6 / seconds;
}
