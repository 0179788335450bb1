/** News to time readers with, in the manner of many outlets, and how fast it is read. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../articles');
const tries = 60;

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

/**
 * Megabytes of UTF-8 that each reader gets through in a second once warm. The readers take turns, round after round, and
 * the best round of each counts.
 */
export function warmReading(
  readers: readonly { readonly texts: readonly string[]; readonly read: (text: string) => void }[],
): number[] {
  const best = readers.map(() => 0);
  for (let round = 0; round < tries; round++) {
    readers.forEach(({ texts, read }, index) => {
      best[index] = Math.max(best[index] ?? 0, firstReading(texts, read));
    });
  }
  return best;
}
