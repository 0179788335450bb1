import { describe, expect, test } from 'vitest';
import type { MergedEvent } from '../../src/compile/shapes.ts';
import { eventsOf } from './eventPhrases.ts';
import { readFrames, type FramedPhrase } from './framedPhrases.ts';

/** What is wrong with the events found in a phrase; null where nothing is. */
function judge({ say, date, happening: { type, cast, place } }: FramedPhrase, found: readonly MergedEvent[]) {
  const [event] = found;
  if (!event || found.length > 1) return `${found.length} events: ${say}`;
  const read = event.cast.map(({ actor }) => actor);
  const wrong = [
    event.date === date ? '' : event.date,
    event.type === type ? '' : event.type,
    event.status === 'happened' ? '' : event.status,
    place === undefined || event.place === place ? '' : `in ${event.place}`,
    ...cast.filter((actor) => !read.includes(actor)).map((actor) => `without ${actor}`),
    ...read.filter((actor) => !cast.includes(actor)).map((actor) => `with ${actor}`),
  ].filter((line) => line !== '');
  return wrong.length > 0 ? `${wrong.join(', ')}: ${say}` : null;
}

describe.each(['ar', 'en'] as const)('every happening in every frame, in %s', (language) => {
  const { published, framed } = readFrames(language);

  test.each(framed)('%s', (_, phrases) => {
    const wrong = phrases.map((phrase) =>
      judge(phrase, eventsOf({ ...phrase, as: 'body' }, published, language)),
    );
    expect(wrong.filter((line) => line !== null)).toEqual([]);
  });
});
