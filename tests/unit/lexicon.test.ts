import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fold } from '../../src/model/fold.ts';

const source = join(import.meta.dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(source, file), 'utf8');
const lexica = files.filter((file) => /^lexicon\/(ar|en)\/[a-z-]+\.yaml$/.test(file));
const tables = lexica.map((file) => [file, parse(read(file)) as unknown] as const);

/** The code without its types, which name keys that nothing reads. */
const code = files
  .filter((file) => /^(lexicon|compile|text)\/.*\.ts$/.test(file))
  .map((file) =>
    ts.transpileModule(read(file), {
      compilerOptions: { target: ts.ScriptTarget.ES2023, removeComments: true },
    }),
  )
  .map(({ outputText }) => outputText)
  .join('\n');
const templates = read('text/ar/headlines.yaml') + read('text/en/headlines.yaml');

/** Tables keyed by what their words stand for: all of their keys are read at once. */
const keyedByValue = /\/(words|units|weekdays|known-days|feasts|nisbas|triggers)\.yaml$/;
/** Written to be compared letter for letter. */
const unfolded = /\/(endings|transliteration|clitics|name-particles|article)\.yaml$/;
/** Lists that are read as phrases, or as ids; in every other of these files a word is compared with one word of the text. */
const phrases: Readonly<Record<string, RegExp>> = {
  actors: /^(doneBy|groups|seats|kingdom|personal|royalTitles|officers)/,
  titles: /^(offices|ranks|callings|honorifics|heads|branches|former|coming|acting|proxy|present)/,
  words: /^given/,
  bodies: /^$/,
  people: /^kinds/,
  topics: /^(ofStates|weak|partial)/,
  'carried-out': /^$/,
};

/** Every list of words in a table, with the path of its keys. */
function listsOf(table: unknown, path = ''): (readonly [string, readonly string[]])[] {
  if (typeof table !== 'object' || table === null) return [];
  const inner = Array.isArray(table) ? table.filter((entry) => typeof entry === 'object') : table;
  const words = Array.isArray(table) ? table.filter((entry) => typeof entry === 'string') : [];
  const nested = Object.entries(inner).flatMap(([key, value]) =>
    listsOf(value, path ? `${path}.${key}` : key),
  );
  return words.length > 0 ? [[path, words], ...nested] : nested;
}

const isRead = (key: string) =>
  new RegExp(`\\.${key}\\b|['"]${key}['"]|[{,]\\s*['"]?${key}['"]?\\s*[,}:]`).test(code) ||
  templates.includes(`{${key}`);

const nameOf = (file: string) => /([a-z-]+)\.yaml$/.exec(file)?.[1] ?? '';

test.each(tables.filter(([file]) => !keyedByValue.test(file)))(
  '%s has no key that nothing reads',
  (_, table) => {
    expect(Object.keys(table as object).filter((key) => !isRead(key))).toEqual([]);
  },
);

test.each(tables.filter(([file]) => !unfolded.test(file)))('%s has no word twice in a list', (_, table) => {
  const doubled = listsOf(table).flatMap(([path, words]) => {
    // An active and a passive verb are inflected apart: «أجرى», «أجري».
    const forms = words.map((word) => (path.endsWith('verbs') ? word : fold(word)));
    return words
      .filter((_word, at) => forms.indexOf(forms[at] as string) < at)
      .map((word) => `${path}: ${word}`);
  });
  expect(doubled).toEqual([]);
});

test.each(tables.filter(([file]) => phrases[nameOf(file)] !== undefined))(
  '%s has single words where single words are compared',
  (file, table) => {
    const several = listsOf(table)
      .filter(([path]) => !phrases[nameOf(file)]?.test(path))
      .flatMap(([path, words]) =>
        words.filter((word) => word.includes(' ')).map((word) => `${path}: ${word}`),
      );
    expect(several).toEqual([]);
  },
);
