import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { disk } from '../../src/compile/effects/disk.ts';

const alone = mkdtempSync(join(tmpdir(), 'hawliyat-alone-'));
afterAll(() => rmSync(alone, { recursive: true, force: true }));

/** Publication of each article of the first seed, read without its entries in documents.yaml. */
async function published(folder: string) {
  const { articles } = await compile({ folder, data: 'data', ignoreRecords: true }, disk);
  return articles
    .filter(({ article }) => article.document.id === '000_c88f73627c10ec48')
    .map((read) => ({ part: read.article.part, ...read.published, problems: read.problems }));
}

test('with another document that dates the meeting, the May article is of 30 May 2024', async () => {
  const [first] = await published('seeds');
  expect(first).toMatchObject({ date: '2024-05-30', basis: 'inferred' });
  expect(first?.evidence.length).toBeGreaterThan(0);
});

test('the last article may be of two days; the editor is told what to write', async () => {
  const last = (await published('seeds')).at(-1);
  expect(last).toMatchObject({ date: null, basis: 'unknown', candidates: ['2025-01-07', '2025-01-14'] });
  expect(last?.problems.map(({ message }) => message).join()).toMatch(/documents\.yaml.*published/s);
});

test('alone, the May article stays open between the days its words allow', async () => {
  writeFileSync(join(alone, '000_c88f73627c10ec48.txt'), readFileSync('seeds/000_c88f73627c10ec48.txt'));
  const [first] = await published(alone);
  expect(first).toMatchObject({ date: null, basis: 'unknown' });
  expect(first?.candidates).toContain('2024-05-30');
});
