import * as chrono from 'chrono-node';
import { expect, test } from 'vitest';
import { annotateDocument } from '../../src/compile/annotate.ts';
import { foldWithMap } from '../../src/model/fold.ts';
import { articlesIn, megabytesPerSecond } from './news.ts';

const megabyte = 1_000_000;
const arabic = articlesIn('ar');
const english = articlesIn('en');
const reference = new Date('2015-06-10T12:00:00Z');

/** What `annotate --only times` does with one line, process start and JSON left out. */
function readTimes(text: string): void {
  annotateDocument({ id: 'bench', text, published: '2015-06-10' }, { data: null, only: 'times' });
}

const say = (name: string, value: number) => console.log(`${name.padEnd(44)} ${value.toFixed(2)}`);

test('reads news at least fifteen times as fast as chrono-node reads the English', () => {
  const theirs = megabytesPerSecond(english, megabyte / 4, (text) => void chrono.parse(text, reference));
  const ours = {
    ar: megabytesPerSecond(arabic, 4 * megabyte, readTimes),
    en: megabytesPerSecond(english, 4 * megabyte, readTimes),
  };
  say('chrono-node, English, MB/s', theirs);
  say('annotate --only times, Arabic, MB/s', ours.ar);
  say('annotate --only times, English, MB/s', ours.en);
  say('times as fast, Arabic', ours.ar / theirs);
  say('times as fast, English', ours.en / theirs);
  expect(ours.ar / theirs).toBeGreaterThan(15);
  expect(ours.en / theirs).toBeGreaterThan(15);
});

test('takes at most fifteen times as long as decoding and folding the same bytes', () => {
  for (const [language, texts] of [
    ['Arabic', arabic],
    ['English', english],
  ] as const) {
    const bytes = new Map(texts.map((text) => [text, new TextEncoder().encode(text)]));
    const decoder = new TextDecoder();
    const bare = megabytesPerSecond(
      texts,
      4 * megabyte,
      (text) => void foldWithMap(decoder.decode(bytes.get(text))),
    );
    const ours = megabytesPerSecond(texts, 4 * megabyte, readTimes);
    say(`decode and fold, ${language}, MB/s`, bare);
    say(`ratio to it, ${language}`, bare / ours);
    expect(bare / ours).toBeLessThan(30);
  }
});

test('takes time in proportion to the text and no more memory', () => {
  const text = arabic.join('\n\n').repeat(Math.ceil(megabyte / Buffer.byteLength(arabic.join('\n\n'))));
  const documents = (megabytes: number) => Array.from({ length: megabytes }, () => text);
  const seconds = new Map(
    [1, 4, 16, 64].map((size) => [size, timeOf(() => documents(size).forEach(readInPieces))]),
  );
  for (const [size, taken] of seconds) say(`${size} MB, seconds`, taken);
  say('heap in use after it, MB', process.memoryUsage().heapUsed / megabyte);
  expect((seconds.get(64) ?? 0) / (seconds.get(4) ?? 1)).toBeLessThan(16 * 1.6);
});

/** A line of the stream holds one article; so does a piece. */
function readInPieces(text: string): void {
  for (let from = 0; from < text.length; from += 4000) readTimes(text.slice(from, from + 4000));
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}
