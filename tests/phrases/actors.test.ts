import { describe, expect, test } from 'vitest';
import { namesOf, readActorPhrases, summaryOf } from './actorPhrases.ts';

describe.each(['ar', 'en'] as const)('actors in %s', (language) => {
  test.each(
    readActorPhrases(language).map((phrase) => [`${phrase.say} ${phrase.day ?? ''}`, phrase] as const),
  )('%s', (_, phrase) => {
    const names = namesOf(phrase, language);
    const { acting, places, sources } = summaryOf(names);
    const expected = { ...phrase.who, ...phrase.found };
    if (phrase.loose) expect(acting).toMatchObject(expected);
    else expect(acting).toEqual(expected);
    if (phrase.places) expect(places).toEqual(expect.arrayContaining([...phrase.places]));
    if (phrase.sources) expect(sources).toEqual(phrase.sources);
  });

  test('every mention gives back the words on the page, and has a record', () => {
    for (const phrase of readActorPhrases(language)) {
      const { mentions, actors } = namesOf(phrase, language);
      for (const { start, end, text, actor } of mentions) {
        expect(phrase.say.slice(start, end)).toBe(text);
        if (actor !== null) expect(actors.get(actor)?.name.en).toBeTruthy();
      }
    }
  });
});
