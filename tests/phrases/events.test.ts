import { describe, expect, test } from 'vitest';
import { eventsOf, judgeEvents, readEventPhrases } from './eventPhrases.ts';

describe.each(['ar', 'en'] as const)('events in %s', (language) => {
  const { published, cases } = readEventPhrases(language);

  test.each(cases.map((phrase) => [phrase.say, phrase] as const))('%s', (_, phrase) => {
    expect(judgeEvents(phrase.events, eventsOf(phrase, published, language))).toEqual([]);
  });

  test('the corpus has nearly as many phrases that must give nothing as phrases that must give an event', () => {
    const silent = cases.filter(({ events }) => events.length === 0).length;
    expect(silent).toBeGreaterThanOrEqual(cases.length * 0.45);
  });
});
