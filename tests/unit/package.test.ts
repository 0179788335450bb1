/** The package as somebody gets it: packed, installed into an empty folder without a network, and used there. */
import { execFileSync, spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleSchema, timelineSchema, type TimelineFile } from '../../src/model/schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'hawliyat-package-'));
const inside = (...path: string[]) => join(folder, ...path);
const command = inside('node_modules/hawliyat/build/cli/hawliyat.js');

const hawliyat = (...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
/** A project of its own for a test, as init lays it out. */
const layOut = (name: string) => cpSync(inside('ours'), inside(name), { recursive: true });
const readTimeline = (path: string): TimelineFile =>
  v.parse(timelineSchema, JSON.parse(readFileSync(inside(path), 'utf8')));

beforeAll(() => {
  const npm = (args: string[], cwd: string) =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32' });
  // The scripts that build what is packed have run with `npm ci`; other tests are using their output now.
  const packed = npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], '.');
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  // A project of its own, whatever lies in the folders above.
  writeFileSync(inside('package.json'), '{ "private": true }');
  npm(['install', '--offline', '--no-audit', '--no-fund', inside(filename)], folder);
  expect(hawliyat('init', 'ours').status).toBe(0);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the package stands alone: command, page and one-file page, and no dependency', () => {
  expect(readdirSync(inside('node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['hawliyat']);
  expect(readdirSync(inside('node_modules/hawliyat/build')).toSorted()).toEqual(['cli', 'one-file', 'page']);
  expect(existsSync(inside('node_modules/hawliyat/build/page/timeline'))).toBe(false);
  const { status, stdout } = spawnSync('npx', ['--no-install', 'hawliyat', '--version'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(stdout).toContain('hawliyat/');
  expect(status).toBe(0);
});

test('init lays out a project that builds without a complaint; both samples tell of events, in both languages', () => {
  const { status, stderr } = hawliyat('build', 'ours', '--out', 'site');
  expect(stderr).not.toMatch(/error|warning/);
  expect(status).toBe(0);
  const timeline = readTimeline('site/timeline/timeline.json');
  expect(timeline.articles.map(({ language }) => language).toSorted()).toEqual(['ar', 'en']);
  expect(new Set(timeline.events.flatMap(({ sources }) => sources.map(({ article }) => article))).size).toBe(
    2,
  );
  for (const { file, path } of timeline.articles) {
    expect(path).toMatch(/^seeds\//);
    v.parse(articleSchema, JSON.parse(readFileSync(inside('site/timeline', file), 'utf8')));
  }
  expect(existsSync(inside('site/timeline/timeline.schema.json'))).toBe(true);
  const index = readFileSync(inside('site/index.html'), 'utf8');
  expect(index).toContain(timeline.corpus.title.ar);
  for (const [, asset = ''] of index.matchAll(/(?:src|href)="(\.\/[^"]+)"/g)) {
    expect(existsSync(inside('site', asset)), asset).toBe(true);
  }
});

test('init overwrites nothing', () => {
  mkdirSync(inside('taken/data'), { recursive: true });
  writeFileSync(inside('taken/data/actors.yaml'), 'mine');
  const { status, stderr } = hawliyat('init', 'taken');
  expect(status).toBe(64);
  expect(stderr).toContain('data/actors.yaml');
  expect(readdirSync(inside('taken'))).toEqual(['data']);
  expect(readFileSync(inside('taken/data/actors.yaml'), 'utf8')).toBe('mine');
  writeFileSync(inside('a-file'), '');
  expect(hawliyat('init', 'a-file').status).toBe(74);
});

test('build replaces its own output, whole, and nothing else', () => {
  layOut('kept');
  mkdirSync(inside('kept/public'));
  writeFileSync(inside('kept/public/robots.txt'), 'User-agent: *');
  cpSync(inside('site'), inside('kept-site'), { recursive: true });
  expect(hawliyat('build', 'kept', '--out', 'kept-site/').status).toBe(0);
  expect(readFileSync(inside('kept-site/robots.txt'), 'utf8')).toBe('User-agent: *');
  const before = readFileSync(inside('kept-site/timeline/timeline.json'), 'utf8');

  rmSync(inside('kept/seeds'), { recursive: true });
  expect(hawliyat('build', 'kept', '--out', 'kept-site').stderr).toContain('kept/seeds');
  mkdirSync(inside('kept/seeds'));
  expect(hawliyat('build', 'kept', '--out', 'kept-site').status).toBe(2);
  expect(readFileSync(inside('kept-site/timeline/timeline.json'), 'utf8')).toBe(before);

  const astray = hawliyat('build', 'ours', '--out', 'kept');
  expect(astray.status).toBe(64);
  expect(astray.stderr).toContain('data, public, seeds');
  expect(existsSync(inside('kept/data/corpus.yaml'))).toBe(true);
  expect(hawliyat('build', 'ours', '--out', 'a-file').status).toBe(74);
});

test('a mistake in the data is named with file and line, and the rest is built', () => {
  layOut('mistaken');
  writeFileSync(inside('mistaken/data/places.yaml'), '- id: somewhere\n  name: { ar: x }\n');
  const { status, stderr } = hawliyat('build', 'mistaken', '--out', 'mistaken-site');
  expect(stderr).toMatch(/data\/places\.yaml:\d+: /);
  expect(status).toBe(1);
  expect(readTimeline('mistaken-site/timeline/timeline.json').events.length).toBeGreaterThan(0);
});

test('one file carries what the filters leave, and no paragraph that its events do not cite', () => {
  layOut('part');
  writeFileSync(inside('part/data/documents.yaml'), '');
  expect(hawliyat('build', 'part', '--single-file', 'all.html').status).toBe(0);
  const everything = carriedBy('all.html');
  const later = everything.events.filter(({ date }) => (date.to ?? '9') >= '2023-06-01');
  expect(later.length).toBeGreaterThan(0);
  expect(later.length).toBeLessThan(everything.events.length);

  expect(hawliyat('build', 'part', '--single-file', 'later.html', '--from', '2023-06-01').status).toBe(0);
  expect(carriedBy('later.html').events.map(({ id }) => id)).toEqual(later.map(({ id }) => id));
  // The paragraph of an earlier event, whose article is cited for a later one too.
  expect(readFileSync(inside('later.html'), 'utf8')).not.toContain('كانون الثاني/يناير 2016');
  expect(readFileSync(inside('all.html'), 'utf8')).toContain('كانون الثاني/يناير 2016');

  const first = everything.events.flatMap(({ cast }) => cast.map(({ actor }) => actor))[0] ?? '';
  expect(
    hawliyat(
      'build',
      'part',
      '--single-file',
      'one.html',
      '--actors',
      first,
      '--site',
      'https://example.org/c/',
    ).status,
  ).toBe(0);
  expect(carriedBy('one.html').events.every(({ cast }) => cast.some(({ actor }) => actor === first))).toBe(
    true,
  );

  expect(readFileSync(inside('one.html'), 'utf8')).toContain('data-site="https://example.org/c/"');

  expect(hawliyat('build', 'part', '--single-file', 'none.html', '--to', '1900-01-01').status).toBe(2);
  expect(existsSync(inside('none.html'))).toBe(false);
});

const carriedBy = (path: string): TimelineFile => {
  const [, json = ''] =
    /id="hawliyat-data"[^>]*>(.*)<\/script>/.exec(readFileSync(inside(path), 'utf8')) ?? [];
  const files = JSON.parse(json) as Record<string, unknown>;
  return v.parse(timelineSchema, files['timeline/timeline.json']);
};

test.each([
  ['a filter for a whole site', ['build', 'ours', '--from', '2024-01-01']],
  ['a day that is none', ['build', 'ours', '--single-file', 'x.html', '--from', '2024-02-30']],
  ['an actor that is none', ['build', 'ours', '--single-file', 'x.html', '--actors', 'nobody-at-all']],
  ['two kinds of output', ['build', 'ours', '--single-file', 'x.html', '--out', 'x']],
  ['a port that is none', ['dev', 'ours', '--port', 'http']],
])('wrong usage: %s', (_, args) => {
  const { status, stderr } = hawliyat(...args);
  expect(stderr).toContain('hawliyat');
  expect(status).toBe(64);
  expect(existsSync(inside('x.html'))).toBe(false);
});

test('dev serves the project, follows its files, and keeps the last good page through a mistake', async () => {
  layOut('lively');
  const running = spawn(process.execPath, [command, 'dev', 'lively', '--port', '0'], { cwd: folder });
  const ended = new Promise((resolve) => running.once('exit', resolve));
  let said = '';
  running.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const saying = (words: RegExp) => expect.poll(() => said, { timeout: 10_000 }).toMatch(words);
  try {
    await saying(/http:\S+/);
    const address = /http:\S+/.exec(said)?.[0] ?? '';
    const index = await fetch(address);
    expect(index.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await index.text()).toContain('hawliyat-reload.js');
    expect((await fetch(`${address}no-such-file`)).status).toBe(404);
    const title = async () => {
      const file = (await (await fetch(`${address}timeline/timeline.json`)).json()) as TimelineFile;
      return file.corpus.title.en;
    };
    const corpus = inside('lively/data/corpus.yaml');
    const text = readFileSync(corpus, 'utf8').replace(/en: 'A trial.*'/, 'en: Renamed');
    writeFileSync(corpus, text);
    await expect.poll(title, { timeout: 10_000 }).toBe('Renamed');

    writeFileSync(corpus, `${text}\n  : [`);
    await saying(/data\/corpus\.yaml:\d+: [^]*stays as it was/);
    expect(await title()).toBe('Renamed');
    writeFileSync(corpus, text.replace('Renamed', 'Mended'));
    await expect.poll(title, { timeout: 10_000 }).toBe('Mended');
  } finally {
    running.kill('SIGINT');
    expect(await ended).toBe(130);
  }
}, 60_000);
