import { describe, expect, test } from 'vitest';
import { eventsOf, judgeCast, readCastPhrases } from './eventPhrases.ts';

describe.each(['ar', 'en'] as const)('casts in %s', (language) => {
  const { published, cases } = readCastPhrases(language);

  test.each(cases.map((phrase) => [phrase.say, phrase] as const))('%s', (_, phrase) => {
    expect(judgeCast(phrase, eventsOf(phrase, published, language))).toEqual([]);
  });
});
