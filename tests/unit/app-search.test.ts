import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSearch, findHits, type Search } from '../../src/app/state/search.ts';
import { timelineSchema } from '../../src/model/schema.ts';
import chronicle from '../fixtures/chronicle.json' with { type: 'json' };

const timeline = v.parse(timelineSchema, chronicle);
let search: Search;
beforeAll(async () => {
  search = await buildSearch(timeline);
});
const titles = (query: string) =>
  (search.find(query) ?? []).map((id) => timeline.events.find((event) => event.id === id)?.title.en ?? '');

describe('search', () => {
  it('finds nothing to search for in an empty query', () => {
    expect(search.find('  « » ')).toBeNull();
  });
  it('passes over hamza, ta marbuta, vowel signs and the article', () => {
    expect(titles('الايرانيه')).toEqual(titles('الإيرانيّة'));
    expect(titles('ايرانيه').length).toBeGreaterThan(0);
    expect(titles('زلزال')).toContain('Earthquake strikes Syria');
    expect(titles('الزلزال')).toContain('Earthquake strikes Syria');
  });
  it('finds an Arabic name by its Latin spelling, a slip in it included', () => {
    const khamenei = timeline.events.filter((event) =>
      event.cast.some((part) => part.actor === 'ali-khamenei'),
    );
    const found = search.find('khamenei') ?? [];
    for (const event of khamenei) expect(found).toContain(event.id);
    expect(search.find('khamanei')?.length).toBeGreaterThan(0);
    expect(titles('pezeshkian putin')).toHaveLength(1);
  });
  it('wants every word, in whichever language each is', () => {
    expect(titles('mokhber الأسد').every((title) => /Mokhber|resistance/.test(title))).toBe(true);
    expect(titles('mokhber الأسد').length).toBeGreaterThan(0);
    expect(titles('mokhber xyzzy')).toEqual([]);
  });
});

describe('hits in a text', () => {
  const found = (text: string, query: string) =>
    findHits(text, query).map(([start, end]) => text.slice(start, end));
  it('are the words as they stand, clitics and signs included', () => {
    expect(found('أعلنت الحكومةُ أمس، وللحكومة رأي', 'حكومه')).toEqual(['الحكومةُ', 'وللحكومة']);
    expect(found('Syria’s government', 'GOVERN')).toEqual(['government']);
    expect(found('nothing here', '')).toEqual([]);
  });
});
