import { expect, test } from 'vitest';
import { loadBundle } from './bundle.ts';
import { articlesIn, firstReading, warmReading } from './news.ts';

/** What share of the rate of the times alone the whole has at least; the aim is a third. */
const least = 0.1;

const arabic = articlesIn('ar');
const english = articlesIn('en');
const { annotateDocument } = await loadBundle();

/** What `annotate` does with one line; process start and JSON are left out. */
function readAll(text: string): void {
  annotateDocument({ id: 'bench', text }, { data: null });
}

function readTimes(text: string): void {
  annotateDocument({ id: 'bench', text }, { data: null, only: 'times' });
}

const say = (name: string, value: number) => console.log(`${name.padEnd(46)} ${value.toFixed(2)}`);

test('the whole of annotate beside its times alone', () => {
  // What is made ready on the first call belongs to process start.
  readAll('قال.');
  readAll('Said.');
  const articles = [...arabic, ...english];
  say('annotate, each article once, MB/s', firstReading(articles, readAll));
  say('annotate --only times, the same, MB/s', firstReading(articles, readTimes));
  const rates = warmReading([
    { texts: arabic, read: readAll },
    { texts: arabic, read: readTimes },
    { texts: english, read: readAll },
    { texts: english, read: readTimes },
  ]);
  const [arabicAll = 0, arabicTimes = 1, englishAll = 0, englishTimes = 1] = rates;
  say('annotate, Arabic, warm, MB/s', arabicAll);
  say('annotate --only times, Arabic, warm, MB/s', arabicTimes);
  say('the whole to its times, Arabic', arabicAll / arabicTimes);
  say('annotate, English, warm, MB/s', englishAll);
  say('annotate --only times, English, warm, MB/s', englishTimes);
  say('the whole to its times, English', englishAll / englishTimes);
  expect(arabicAll / arabicTimes).toBeGreaterThan(least);
  expect(englishAll / englishTimes).toBeGreaterThan(least);
});
