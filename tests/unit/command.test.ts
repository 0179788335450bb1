import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'hawliyat-'));
const command = join(home, 'cli', 'hawliyat.js');
const run = (args: string[], input = '') =>
  spawnSync(process.execPath, [command, ...args], { input, encoding: 'utf8' });

beforeAll(() => {
  execFileSync('npx', [
    'vite',
    'build',
    '--mode',
    'command',
    '--outDir',
    join(home, 'cli'),
    '--logLevel',
    'error',
  ]);
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('hawliyat annotate', () => {
  test('one line out for each line in, in order; a bad line costs only itself', () => {
    const lines = [
      JSON.stringify({ id: 'a', text: 'التقى الوزير نظيره يوم 4 مارس 2024 في عمّان.' }),
      'no json',
      JSON.stringify({ id: 'c' }),
      JSON.stringify({ id: 'd', text: 'They met on 5 March 2024.', language: 'en' }),
    ];
    const { stdout, status } = run(['annotate', '--data', 'none'], lines.join('\n'));
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, never>);
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'c', 'd']);
    expect(answers[0]).toMatchObject({
      articles: [{ times: [{ value: '2024-03-04', text: 'يوم 4 مارس 2024' }] }],
    });
    expect(answers[2]).toMatchObject({
      problems: [{ level: 'error', message: expect.stringContaining('"text"') as string }],
    });
    expect(status).toBe(1);
  });

  test('--only times stops after the times', () => {
    const { stdout, status } = run(
      ['annotate', '--data', 'none', '--only', 'times'],
      JSON.stringify({ id: 'a', text: 'في 4 مارس 2024 التقى علي خامنئي بشار الأسد.' }),
    );
    expect(JSON.parse(stdout)).toMatchObject({
      articles: [{ actors: [], events: [], times: [{ value: '2024-03-04' }] }],
    });
    expect(status).toBe(0);
  });
});

describe('hawliyat compile', () => {
  const folder = join(home, 'corpus');
  const out = join(home, 'out');
  const compile = (...more: string[]) =>
    run(['compile', folder, '--data', join(home, 'data'), '--out', out, ...more]);

  test('twice over the same input gives the same bytes', () => {
    const written = [1, 2].map((time) => {
      const target = join(home, `seeds-${time}`);
      expect(run(['compile', 'seeds', '--out', target]).status).toBe(0);
      return readFileSync(join(target, 'timeline.json'));
    });
    expect(written[0]?.equals(written[1] as Buffer)).toBe(true);
  });

  test('a mistake in the data is named with its line; the rest is compiled, with exit code 1', () => {
    mkdirSync(folder, { recursive: true });
    mkdirSync(join(home, 'data'), { recursive: true });
    writeFileSync(
      join(folder, 'a.txt'),
      'خبر\n\n2024-03-05\n\nالتقى علي خامنئي بشار الأسد في طهران يوم 4 مارس 2024، وبحثا العلاقات بين البلدين وسبل تعزيزها في المرحلة المقبلة وفق بيان رسمي.',
    );
    writeFileSync(
      join(home, 'data', 'actors.yaml'),
      '- id: ok\n  kind: person\n  name: { ar: أ, en: A }\n- id: no\n  name: 3\n',
    );
    const { status, stderr } = compile();
    expect(status).toBe(1);
    expect(stderr).toMatch(/actors\.yaml:\d/);
    expect(existsSync(join(out, 'timeline.json'))).toBe(true);
  });

  test('a run that fails leaves the last good output', () => {
    const before = readFileSync(join(out, 'timeline.json'));
    const { status } = run(['compile', join(home, 'nowhere'), '--out', out]);
    expect(status).toBe(2);
    expect(readFileSync(join(out, 'timeline.json')).equals(before)).toBe(true);
  });

  test('what cannot be written is said, with exit code 74', () => {
    writeFileSync(join(home, 'file'), '');
    const { status, stderr } = run([
      'compile',
      folder,
      '--data',
      join(home, 'data'),
      '--out',
      join(home, 'file', 'below'),
    ]);
    expect(status).toBe(74);
    expect(stderr).toContain('could not write');
  });
});

test('usage: unknown commands and options are refused with 64, help is 0', () => {
  expect(run(['nonsense']).status).toBe(64);
  expect(run(['compile', '--nonsense']).status).toBe(64);
  expect(run(['annotate', '--only', 'all']).status).toBe(64);
  expect(run(['--help']).status).toBe(0);
});

test('explain shows each expression with its rule and how it was read', () => {
  const { stdout, status } = run(['explain', 'seeds/004_1982ab08f5bfd13b.txt']);
  expect(status).toBe(0);
  expect(stdout).toContain('أمس (الأحد)، محسوباً من الاثنين');
  expect(stdout).toContain('2023-04-09');
});

test('export writes the file asked for, and refuses what it does not know', () => {
  const timeline = join(home, 'seeds-1');
  const target = join(home, 'chronicle.csv');
  expect(run(['export', timeline, '--format', 'csv', '--out', target]).status).toBe(0);
  expect(readFileSync(target, 'utf8')).toContain('2023-04-09');
  expect(run(['export', timeline, '--format', 'pdf', '--out', target]).status).toBe(64);
  expect(run(['export', timeline, '--format', 'csv', '--out', target, '--actors', 'nobody']).status).toBe(64);
  expect(run(['export', timeline, '--format', 'csv', '--out', target, '--site', 'example']).status).toBe(64);
});

test('hawliyat actors lists who was found; review what is to be settled', () => {
  const found = run(['actors', 'seeds']);
  expect(found.status).toBe(0);
  expect(found.stdout).toMatch(/bashar-al-assad \(person\) \d+ in \d articles?: .*الأسد/);
  expect(run(['review', 'seeds']).status).toBe(0);
});

test('diff tells two chronicles apart', () => {
  const timeline = join(home, 'seeds-1');
  expect(run(['diff', timeline, timeline]).stderr).toContain('0 added, 0 removed, 0 changed');
  const { stdout } = run(['diff', timeline, out(home)]);
  expect(stdout).toMatch(/^- /m);
});

const out = (folder: string) => join(folder, 'out');
