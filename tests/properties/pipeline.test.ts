import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noMetadata } from '../../src/compile/1-read/readFrontMatter.ts';
import { readDocument } from '../../src/compile/annotate.ts';
import { mergeEvents } from '../../src/compile/6-merge/mergeEvents.ts';
import { prepareKnowledge } from '../../src/compile/knowledge.ts';
import type { Document, EventCandidate } from '../../src/compile/shapes.ts';

const knowledge = prepareKnowledge(null);
const cases = readdirSync('tests/articles', { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && entry.name !== 'scoring',
);
const documents: Document[] = cases.slice(0, 24).map(({ name }) => {
  const { given = null } = JSON.parse(readFileSync(`tests/articles/${name}/expected.json`, 'utf8')) as {
    given?: string;
  };
  const text = readFileSync(`tests/articles/${name}/source.txt`, 'utf8');
  return { id: name, key: name, path: null, text, given, language: null, metadata: noMetadata };
});
const read = documents.map((document) => readDocument(document, knowledge));
const records = new Map(read.flat().flatMap(({ names }) => [...names.actors]));
const candidatesOf = (chosen: readonly number[]): EventCandidate[] =>
  chosen.flatMap((index) => read[index]?.flatMap(({ candidates }) => candidates) ?? []);
const all = documents.map((_, index) => index);
const subset = fc.shuffledSubarray(all, { minLength: 1 });

test('events do not depend on the order of documents or tellings', () => {
  const expected = mergeEvents(candidatesOf(all), records);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(candidatesOf(all), { minLength: candidatesOf(all).length }),
      (shuffled) => {
        const merged = mergeEvents(shuffled, records);
        expect(merged.map(({ id, date, formerIds }) => [id, date, formerIds])).toEqual(
          expected.map(({ id, date, formerIds }) => [id, date, formerIds]),
        );
      },
    ),
    { numRuns: 8 },
  );
});

test('ids are unique, and every id still resolves when documents are added', () => {
  fc.assert(
    fc.property(subset, (chosen) => {
      const some = mergeEvents(candidatesOf(chosen), records);
      const ids = some.flatMap(({ id, formerIds }) => [id, ...formerIds]);
      expect(new Set(ids).size).toBe(ids.length);
      const known = new Set(
        mergeEvents(candidatesOf(all), records).flatMap(({ id, formerIds }) => [id, ...formerIds]),
      );
      expect(ids.filter((id) => !known.has(id))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test('every span slices back, every event has a source', () => {
  for (const { article, sentences, times, names, candidates } of read.flat()) {
    const { text } = article.document;
    for (const { start, end, text: said } of [...times, ...names.mentions])
      expect(text.slice(start, end)).toBe(said);
    for (const { start, end } of sentences.flatMap(({ tokens }) => tokens))
      expect(end).toBeGreaterThan(start);
    for (const { excerpt } of candidates)
      expect(text.slice(excerpt.start, excerpt.end).trim().length).toBeGreaterThan(0);
  }
  for (const { tellings } of mergeEvents(candidatesOf(all), records))
    expect(tellings.length).toBeGreaterThan(0);
});

test('any text at all is read without failing', () => {
  const word = fc.constantFrom(
    'أمس',
    'الثلاثاء',
    'مايو',
    '٣',
    '2024',
    'قال',
    'التقى',
    'الرئيس',
    'خامنئي',
    '«',
    '»',
    '(',
    ')',
    '،',
    '.',
    '\n',
    'on',
    'Monday',
    'said',
    'May',
    '—',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      const document: Document = {
        id: 'x',
        key: 'x',
        path: null,
        text,
        given: '2024-07-10',
        language: null,
        metadata: noMetadata,
      };
      for (const { times, candidates } of readDocument(document, knowledge)) {
        for (const { start, end, text: said } of times) expect(text.slice(start, end)).toBe(said);
        for (const { excerpt } of candidates) expect(excerpt.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: process.env['HAWLIYAT_DEEP'] ? 3000 : 150 },
  );
});
