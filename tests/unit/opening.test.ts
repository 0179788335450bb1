/** What the page begins with says the same of every event as the whole chronicle. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { chronologyOf } from '../../src/app/state/rows.ts';
import { openingOf, openingSchema, readOpening } from '../../src/model/opening.ts';
import { timelineSchema, type TimelineFile } from '../../src/model/schema.ts';
import { generateChronicle } from '../bench/generate.ts';
import fixture from '../fixtures/chronicle.json' with { type: 'json' };

const chronicles: Readonly<Record<string, TimelineFile>> = {
  'the fixture': v.parse(timelineSchema, fixture),
  generated: generateChronicle(500),
};

describe.each(Object.entries(chronicles))('%s', (_, timeline) => {
  const file: unknown = JSON.parse(JSON.stringify(openingOf(timeline)));
  const opening = readOpening(v.parse(openingSchema, file));

  test('each event is there with its date, title, cast, place and who tells it', () => {
    expect(opening.events).toEqual(
      timeline.events.map(({ id, formerIds, type, status, date, title, place, cast, sources }) => ({
        ...{ id, formerIds, type, status, date, title, place, cast },
        sources: sources.map(({ article, where, via }) => ({ article, where, via })),
      })),
    );
  });

  test('filters and lanes find in it what they find in the whole', () => {
    const [begun, whole] = [chronologyOf(opening), chronologyOf(timeline)];
    const asked = (chronology: typeof begun) =>
      chronology.rows.map(({ stretch, actors, publishers, via, languages, certainty }) => [
        ...[stretch, actors, publishers, via, languages, certainty],
      ]);
    expect(asked(begun)).toEqual(asked(whole));
    expect([...begun.byId.keys()]).toEqual([...whole.byId.keys()]);
    expect(begun.publishers).toEqual(whole.publishers);
  });
});

test('of many events it is a fraction of the whole', () => {
  const timeline = generateChronicle(2000);
  const length = (value: unknown) => JSON.stringify(value).length;
  expect(length(openingOf(timeline))).toBeLessThan(length(timeline) / 4);
});
