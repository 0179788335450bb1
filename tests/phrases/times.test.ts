import { parse } from 'edtf';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/compile/annotate.ts';
import { noMetadata } from '../../src/compile/1-read/readFrontMatter.ts';
import { prepareKnowledge } from '../../src/compile/knowledge.ts';
import { judgeTimes, spanOf } from './judgeTimes.ts';
import { readTimePhrases, type Family, type Phrase } from './timePhrases.ts';

const families = readTimePhrases();
const knowledge = prepareKnowledge(null);

describe.each(['ar', 'en'] as const)('time phrases, %s', (language) => {
  const own = families.filter((family) => family.language === language);

  test.each(own)('$name', ({ phrases }) => {
    const wrong = phrases.flatMap((phrase) => {
      const complaints = judgeTimes(phrase, timesIn(phrase, language));
      return complaints.length > 0
        ? [`\n${phrase.reference}  ${phrase.text}\n  ${complaints.join('\n  ')}`]
        : [];
    });
    expect(wrong.join('\n')).toBe('');
  });
});

test('the corpus is as large as promised', () => {
  const phrases = (language: Family['language'] | null) =>
    families
      .filter((family) => language === null || family.language === language)
      .flatMap(({ phrases }) => phrases);
  const dated = (list: readonly Phrase[]) => list.filter(({ times }) => times.length > 0).length;
  expect(dated(phrases('ar'))).toBeGreaterThanOrEqual(600);
  expect(dated(phrases('en'))).toBeGreaterThanOrEqual(300);
  expect(phrases(null).length - dated(phrases(null))).toBeGreaterThanOrEqual(250);
});

test('the corpus names spans of its own texts and values that are EDTF, and no text twice', () => {
  const phrases = families.flatMap((family) => family.phrases);
  for (const { text, times } of phrases) {
    for (const time of times) {
      spanOf(time, text);
      if (time.kind !== 'DATE') continue;
      for (const value of [time.value ?? 'none', ...time.alt])
        expect(() => parse(value), value).not.toThrow();
    }
  }
  expect(new Set(phrases.map(({ text }) => text)).size).toBe(phrases.length);
});

function timesIn({ text, reference }: Phrase, language: Family['language']) {
  const document = {
    id: 'phrase',
    key: null,
    path: null,
    text,
    given: reference,
    language,
    metadata: noMetadata,
  };
  return readDocument(document, knowledge, { only: 'times' }).flatMap(({ times }) => times);
}
