/** News of any length to time readers with: the same for the same length, in the manner of many outlets. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../articles');

/** The article cases of one language, one text each. */
export function articlesIn(language: 'ar' | 'en'): string[] {
  const cases = readdirSync(folder).filter((name) => name.startsWith(`${language}-`));
  return cases.sort().flatMap((name) => {
    const source = readdirSync(join(folder, name)).find((file) => file === 'source.txt');
    return source ? [readFileSync(join(folder, name, source), 'utf8')] : [];
  });
}

export const bytesOf = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** Megabytes of UTF-8 read in a second by `read`, over whole rounds of the texts; the best of three tries. */
export function megabytesPerSecond(
  texts: readonly string[],
  least: number,
  read: (text: string) => void,
): number {
  const bytes = bytesOf(texts);
  const rounds = Math.max(1, Math.ceil(least / bytes));
  const tries = Array.from({ length: 3 }, () => {
    const start = performance.now();
    for (let round = 0; round < rounds; round++) texts.forEach(read);
    return performance.now() - start;
  });
  return (bytes * rounds) / 1e3 / Math.min(...tries);
}
