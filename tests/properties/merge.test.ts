import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/compile/annotate.ts';
import { prepareKnowledge } from '../../src/compile/knowledge.ts';
import { mergeEvents } from '../../src/compile/6-merge/mergeEvents.ts';
import type { ActorRecord, EventCandidate } from '../../src/compile/shapes.ts';

const folder = 'tests/articles';
const metadata = { published: null, title: null, publisher: null, author: null, url: null };
const kinds = new Map<string, ActorRecord>();
const candidates = readCases(24);

/** The tellings of some article cases, with the records of their actors. */
function readCases(count: number): EventCandidate[] {
  const knowledge = prepareKnowledge(null);
  const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return cases.slice(0, count).flatMap(({ name }) => {
    const source = readdirSync(`${folder}/${name}`).find((file) => file === 'source.txt');
    if (!source) return [];
    const text = readFileSync(`${folder}/${name}/${source}`, 'utf8');
    const { published } = JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8')) as {
      published: string | null;
    };
    const document = { id: name, key: name, path: null, text, given: published, language: null, metadata };
    return readDocument(document, knowledge).flatMap((article) => {
      for (const [id, record] of article.names.actors) kinds.set(id, record);
      return article.candidates;
    });
  });
}

const shapeOf = (tellings: readonly EventCandidate[]) =>
  mergeEvents(tellings, kinds).map(({ id, formerIds, date, type, status, cast, tellings: told }) => ({
    id,
    formerIds,
    date,
    type,
    status,
    cast,
    told: told.map(({ excerpt, article }) => `${article.document.id} ${excerpt.start}-${excerpt.end}`),
  }));

test('there is something to merge', () => {
  expect(candidates.length).toBeGreaterThan(100);
});

test('merging does not depend on the order of the tellings', () => {
  const expected = shapeOf(candidates);
  const shuffled = fc.shuffledSubarray(candidates, {
    minLength: candidates.length,
    maxLength: candidates.length,
  });
  fc.assert(
    fc.property(shuffled, (tellings) => {
      expect(shapeOf(tellings)).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

test('merging what was merged changes nothing', () => {
  const merged = mergeEvents(candidates, kinds);
  const again = mergeEvents(
    merged.flatMap(({ tellings }) => tellings),
    kinds,
  );
  expect(again.map(({ id, date, tellings }) => [id, date, tellings.length])).toEqual(
    merged.map(({ id, date, tellings }) => [id, date, tellings.length]),
  );
});

test('every telling of an event slices back to words of its article, and no event is without one', () => {
  for (const { tellings } of mergeEvents(candidates, kinds)) {
    expect(tellings.length).toBeGreaterThan(0);
    for (const { excerpt, article } of tellings) {
      expect(article.document.text.slice(excerpt.start, excerpt.end).trim()).not.toBe('');
      expect(excerpt.end - excerpt.start).toBeLessThanOrEqual(400);
    }
  }
});

test('an id that once resolved still resolves when other documents come', () => {
  const documents = [...new Set(candidates.map(({ article }) => article.document.id))];
  fc.assert(
    fc.property(fc.subarray(documents, { minLength: 1 }), (kept) => {
      const some = candidates.filter(({ article }) => kept.includes(article.document.id));
      const all = new Set(mergeEvents(candidates, kinds).flatMap(({ id, formerIds }) => [id, ...formerIds]));
      for (const { id } of mergeEvents(some, kinds)) expect(all.has(id)).toBe(true);
    }),
    { numRuns: 12 },
  );
});
