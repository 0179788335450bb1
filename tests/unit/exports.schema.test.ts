/** The published JSON Schema, by a validator that knows nothing of ours. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { write } from '../../src/export/formats.ts';
import type { TimelineFile } from '../../src/model/schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'hawliyat-schema-'));
const inside = (...path: string[]) => join(folder, ...path);
const command = inside('cli/hawliyat.js');
const hawliyat = (...args: string[]) => execFileSync(process.execPath, [command, ...args], { stdio: 'pipe' });
type Written = TimelineFile & { readonly $schema?: string };
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Written;
const validatorOf = (path: string) =>
  new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(path, 'utf8')) as object);

beforeAll(() => {
  const build = ['vite', 'build', '--mode', 'command', '--logLevel', 'error'];
  execFileSync('npx', [...build, '--outDir', inside('cli')]);
  hawliyat('compile', 'seeds', '--out', inside('timeline'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('lies beside the compiled timeline, which names it and fits it', () => {
  const timeline = readJson(inside('timeline/timeline.json'));
  const isValid = validatorOf(inside('timeline', timeline.$schema ?? '-'));
  expect(isValid(timeline), JSON.stringify(isValid.errors)).toBe(true);
  expect(timeline.events.length).toBeGreaterThan(20);
});

test('lies beside an export, which names it and fits it, in whatever language', () => {
  for (const lang of ['ar', 'en', 'both']) {
    const out = inside(`${lang}.json`);
    hawliyat('export', inside('timeline'), '--format', 'json', '--lang', lang, '--out', out, '--from', '2024-01-01'); // prettier-ignore
    const exported = readJson(out);
    const isValid = validatorOf(inside(exported.$schema ?? '-'));
    expect(isValid(exported), JSON.stringify(isValid.errors)).toBe(true);
    expect(exported.events.length).toBeLessThan(readJson(inside('timeline/timeline.json')).events.length);
  }
  hawliyat('export', inside('timeline'), '--format', 'md', '--out', inside('timeline/x.md'));
  expect(existsSync(inside('x/timeline.schema.json'))).toBe(false);
});

test('is named by its address on the site in what the page exports, and not at all where there is no site', async () => {
  const { $schema, ...timeline } = readJson(inside('timeline/timeline.json'));
  expect($schema).toBe('timeline.schema.json');
  const named = async (site: string | null) => {
    const style = { months: timeline.corpus.months };
    const file = await write('json', { timeline, events: timeline.events, languages: ['ar'], style, site });
    return JSON.parse(await file.text()) as Written;
  };
  const exported = await named('https://example.org/chronicle/index.html');
  expect(exported.$schema).toBe('https://example.org/chronicle/timeline/timeline.schema.json');
  expect(validatorOf(inside('timeline/timeline.schema.json'))(exported)).toBe(true);
  expect(await named(null)).not.toHaveProperty('$schema');
});

describe('refuses', () => {
  const broken: [string, (timeline: TimelineFile) => object][] = [
    ['an event without a date', (t) => ({ ...t, events: [{ ...t.events[0], date: undefined }] })],
    ['an event that nobody tells', (t) => ({ ...t, events: [{ ...t.events[0], sources: [] }] })],
    ['a type that is none', (t) => ({ ...t, events: [{ ...t.events[0], type: 'party' }] })],
    ['a title in one language', (t) => ({ ...t, events: [{ ...t.events[0], title: { ar: 'x' } }] })],
    ['rights that are none', (t) => ({ ...t, articles: [{ ...t.articles[0], rights: 'some' }] })],
    ['another version', (t) => ({ ...t, schemaVersion: 2 })],
    ['no actors', (t) => ({ ...t, actors: undefined })],
  ];
  test.each(broken)('%s', (_, breaking) => {
    const isValid = validatorOf(inside('timeline/timeline.schema.json'));
    const whole = readJson(inside('timeline/timeline.json'));
    expect(isValid(JSON.parse(JSON.stringify(breaking(whole))))).toBe(false);
  });
});

test('says in words what a field’s shape does not', () => {
  const schema = JSON.parse(readFileSync(inside('timeline/timeline.schema.json'), 'utf8')) as {
    $schema: string;
    $defs: Record<string, { properties: Record<string, { description?: string }> }>;
  };
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.$defs['eventDate']?.properties['extent']?.description).toContain('throughout');
});
