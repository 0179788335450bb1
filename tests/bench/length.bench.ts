import { expect, test } from 'vitest';
import { loadBundle } from './bundle.ts';
import { secondsOf } from './news.ts';

const { annotateDocument } = await loadBundle();

/** How many times as long the longer text is, and as it may take: 64 times would be a square. */
const times = { longer: 8, most: 24 };
const turns = 5;

/** What a page without full stops may be made of, as hostile as it gets. */
const stretches = {
  'names and verbs': 'قال وزير الخارجية محمد سليم في بيروت ',
  dates: '5 مايو 2020 ',
  states: 'إيران وسوريا ',
  titles: 'وزير ',
  English: 'President Michel Aoun met Nabih Berri in Beirut on Monday and ',
};

function secondsFor(stretch: string, units: number): number {
  const text = stretch.repeat(Math.ceil(units / stretch.length));
  const read = () => annotateDocument({ id: 'bench', text }, { data: null });
  return Math.min(...Array.from({ length: turns }, () => secondsOf(read)));
}

test.each(Object.entries(stretches))('time grows with the length of a text: %s', (name, stretch) => {
  secondsFor(stretch, 10_000);
  const ratio = secondsFor(stretch, 10_000 * times.longer) / secondsFor(stretch, 10_000);
  console.log(`${name.padEnd(46)} ${ratio.toFixed(2)}`);
  expect(ratio).toBeLessThan(times.most);
});
