import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { actorKinds, eventTypes, places, roles, stances, statuses } from '../../src/model/schema.ts';
import { textIn, writeNumber, type TextKey } from '../../src/text/text.ts';

type Tree = { readonly [name: string]: Tree | string };
const folder = (language: string) => join(import.meta.dirname, '../../src/text', language);
const texts = readFileSync(join(folder('ar'), '../text.ts'), 'utf8');
/** What the page says; what the compiler writes into the data has its own shapes. */
const sections = readdirSync(folder('ar')).filter((file) => texts.includes(`./ar/${file}`));
const read = (language: string, file: string) =>
  parse(readFileSync(join(folder(language), file), 'utf8')) as Tree;

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
const isPlural = (tree: Tree) => 'other' in tree && Object.keys(tree).every((name) => forms.includes(name));
/** Month names are each language's own. */
const isOwn = (path: string) => path.startsWith('dates.months.');

/** Every sentence of a section by its key; a plural is one sentence, whatever forms its language needs. */
function sentences(tree: Tree, path: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(tree)) {
    const key = `${path}.${name}`;
    if (typeof value === 'string') found.set(key, [value]);
    else if (isPlural(value)) found.set(key, Object.values(value) as string[]);
    else for (const [inner, said] of sentences(value, key)) found.set(inner, said);
  }
  return found;
}

function plurals(tree: Tree, path: string): [string, string[]][] {
  return Object.entries(tree).flatMap(([name, value]): [string, string[]][] => {
    if (typeof value === 'string') return [];
    const key = `${path}.${name}`;
    return isPlural(value) ? [[key, Object.keys(value)]] : plurals(value, key);
  });
}

const gaps = (said: readonly string[]) =>
  [...new Set(said.flatMap((sentence) => sentence.match(/\{\{\w+\}\}/g) ?? []))].sort();

describe.each(sections)('%s in both languages', (file) => {
  const section = file.replace('.yaml', '');
  const arabic = sentences(read('ar', file), section);
  const english = sentences(read('en', file), section);

  test('holds the same keys', () => {
    const keys = (of: Map<string, unknown>) => [...of.keys()].filter((key) => !isOwn(key)).sort();
    expect(keys(arabic)).toEqual(keys(english));
  });

  test('leaves the same gaps, dates aside, whose parts each language chooses', () => {
    if (section === 'dates') return;
    for (const [key, said] of arabic) expect([key, gaps(said)]).toEqual([key, gaps(english.get(key) ?? [])]);
  });

  test('has every plural form its language needs', () => {
    for (const [key, has] of plurals(read('ar', file), section)) expect([key, has]).toEqual([key, forms]);
    for (const [key, has] of plurals(read('en', file), section)) {
      // English may say "no events" for none; it need not.
      expect([key, has.filter((form) => form !== 'zero')]).toEqual([key, ['one', 'other']]);
    }
  });

  test('says something everywhere, in Arabic without Latin marks', () => {
    for (const [key, said] of [...arabic, ...english]) {
      for (const sentence of said) expect(`${key}: ${sentence.trim()}`).not.toBe(`${key}: `);
    }
    for (const [key, said] of arabic) {
      for (const sentence of said)
        expect([key, sentence]).not.toEqual([key, expect.stringMatching(/[ء-ي],|[ء-ي]\?|"/)]);
    }
  });
});

test('names everything the data may hold', () => {
  const names: TextKey[] = [
    ...eventTypes.map((name): TextKey => `events.types.${name}`),
    ...statuses.map((name): TextKey => `events.statuses.${name}`),
    ...stances.map((name): TextKey => `events.stances.${name}`),
    ...roles.map((name): TextKey => `events.roles.${name}`),
    ...actorKinds.map((name): TextKey => `events.kinds.${name}`),
    ...places.map((name): TextKey => `events.where.${name}`),
  ];
  for (const name of names) {
    expect(textIn('ar')(name)).toMatch(/[ء-ي]/);
    expect(textIn('en')(name)).toMatch(/[a-z]/);
  }
});

describe('numbers', () => {
  test.each([
    [0, 'لا أحداث', 'no events'],
    [1, 'حدث واحد', '1 event'],
    [2, 'حدثان', '2 events'],
    [3, '3 أحداث', '3 events'],
    [11, '11 حدثاً', '11 events'],
    [100, '100 حدث', '100 events'],
    [1234, '1,234 حدثاً', '1,234 events'],
  ])('%i', (count, arabic, english) => {
    expect(textIn('ar')('events.count', { count })).toBe(arabic);
    expect(textIn('en')('events.count', { count })).toBe(english);
  });

  test('in the digits asked for', () => {
    expect(textIn('ar', 'arab')('events.count', { count: 14 })).toBe('١٤ حدثاً');
    expect(writeNumber(2024, 'en', 'arab')).toBe('2,024');
  });

  test('a key nobody wrote is an error, not an empty place', () => {
    expect(() => textIn('en')('events.nothing')).toThrow('events.nothing');
  });
});
