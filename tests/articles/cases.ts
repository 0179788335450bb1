import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expected } from './scoring/shapes.ts';

/** A folder of this directory: an article as it would be pasted, and what a careful reader finds in it. */
export interface ArticleCase {
  readonly name: string;
  readonly language: 'ar' | 'en';
  readonly text: string;
  readonly expected: Expected;
}

/** Every folder with an expected.json, in order of name; an English article's name starts with "en-". */
export function readCases(folder = import.meta.dirname): ArticleCase[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('expected.json'))
    .map((path) => path.slice(0, -'/expected.json'.length))
    .sort()
    .map((name) => ({
      name,
      language: name.startsWith('en-') ? 'en' : 'ar',
      text: readFileSync(join(folder, name, 'source.txt'), 'utf8'),
      expected: JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected,
    }));
}
