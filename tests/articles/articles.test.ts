/**
 * Whole articles in the manner of many outlets, read without any data of editors, held against what a careful reader
 * finds in them. The floors are figures reached once; they only go up.
 *
 * `REPORT=1 npx vitest run tests/articles` prints the figures, `REPORT=misses` every miss too.
 */
import { parse } from 'edtf';
import { describe, expect, it } from 'vitest';
import { annotateDocument } from '../../src/compile/annotate.ts';
import { readCases, type ArticleCase } from './cases.ts';
import floors from './floors.json' with { type: 'json' };
import { reportOf } from './report.ts';
import { scoreDocument } from './score.ts';
import { f1, metrics, sumTallies, type Scored } from './scoring/tally.ts';

const cases = readCases();

describe.each(cases)('the case $name', ({ name, text, expected }) => {
  const { timexes, actors, events } = expected;

  it('is in order', () => {
    expect(expected.id).toBe(name);
    for (const time of timexes) expect(text.slice(time.start, time.start + time.text.length)).toBe(time.text);
    for (const actor of actors)
      expect(actor.mentions.filter((mention) => !text.includes(mention))).toEqual([]);
    const names = new Set(actors.map((actor) => actor.name_en));
    for (const event of events) {
      expect(event.actors.filter((actor) => !names.has(actor))).toEqual([]);
      for (const [start, end] of event.spans) expect(text.slice(start, end).trim()).not.toBe('');
    }
  });

  it('has dates that are EDTF', () => {
    const dates = [...timexes.map((time) => ({ ...time, date: time.value })), ...events].flatMap((dated) => [
      dated.date,
      ...(dated.alt ?? []),
    ]);
    for (const date of dates)
      if (date !== null && !date.startsWith('P')) expect(() => parse(date), date).not.toThrow();
  });
});

describe.each(['ar', 'en'] as const)('articles in %s', (language) => {
  const scores = new Map(
    cases.filter((example) => example.language === language).map((example) => [example.name, score(example)]),
  );
  const sums = sumTallies([...scores.values()].map(({ tallies }) => tallies));
  if (process.env['REPORT']) console.log(reportOf(language, scores, process.env['REPORT'] === 'misses'));

  it.each(metrics)('reach the floor of %s', (metric) => {
    expect(f1(sums[metric])).toBeGreaterThanOrEqual(floors[language][metric]);
  });
});

function score({ name, text, language, expected }: ArticleCase): Scored {
  const published = expected.given ?? null;
  return scoreDocument(expected, annotateDocument({ id: name, text, published, language }, { data: null }));
}
