import { describe, expect, test } from 'vitest';
import { hashText } from '../../src/compile/6-merge/hashText.ts';
import { mergeEvents } from '../../src/compile/6-merge/mergeEvents.ts';
import type { ActorRecord, EventCandidate } from '../../src/compile/shapes.ts';
import { articleOf, telling } from './events.fixture.ts';

const iran: ActorRecord = { id: 'iran', kind: 'state', name: { ar: 'إيران', en: 'Iran' }, capital: 'tehran' };
const kinds = new Map<string, ActorRecord>([['iran', iran]]);
const merge = (...tellings: EventCandidate[]) => mergeEvents(tellings, kinds);
const other = (change: Partial<EventCandidate>, words = 'B received A') =>
  telling({ article: articleOf(words, 'other'), ...change });

describe('one happening told many times', () => {
  test('is one event with every telling, the finer date, all who took part', () => {
    const [event, ...rest] = merge(
      telling({ date: '2024-05' }),
      other({ act: 'receive', cast: [...telling().cast, { actor: 'c', role: 'present' }] }),
    );
    expect(rest).toEqual([]);
    expect(event?.tellings).toHaveLength(2);
    expect(event?.date).toBe('2024-05-30');
    expect(event?.cast.map(({ actor }) => actor)).toEqual(['a', 'b', 'c']);
  });

  test('takes a city and its state for one place', () => {
    expect(merge(telling({ place: 'tehran' }), other({ place: 'iran' }))).toHaveLength(1);
    expect(merge(telling({ place: 'tehran' }), other({ place: 'moscow' }))).toHaveLength(2);
  });

  test('takes an attack in a city and one in its state for two below the headline', () => {
    const bomb = { type: 'attack', act: 'bomb', cast: [] } as const;
    const article = articleOf('two bombs');
    const inCity = telling({ ...bomb, article, place: 'tehran' });
    const inState = telling({ ...bomb, article, place: 'iran', sentence: 1, excerpt: { start: 4, end: 9 } });
    expect(merge(inCity, inState)).toHaveLength(2);
    expect(merge(inCity, { ...inState, where: 'headline' })).toHaveLength(1);
  });

  test('takes a death in the state for one of the attack in its city, whichever is told first', () => {
    const article = articleOf('a bomb, then a death');
    const there = { article, cast: [], sentence: 1, excerpt: { start: 4, end: 9 } };
    const bomb = telling({ type: 'attack', act: 'bomb', place: 'tehran', article, cast: [] });
    const death = telling({ ...there, type: 'death', act: 'die', place: 'iran' });
    expect(merge(bomb, death)).toHaveLength(1);
    const first = telling({ type: 'death', act: 'die', place: 'iran', article, cast: [] });
    expect(merge(first, telling({ ...there, type: 'attack', act: 'bomb', place: 'tehran' }))).toHaveLength(1);
  });

  test('keeps apart what the words themselves set apart from what was told before', () => {
    const bomb = { type: 'attack', act: 'bomb', cast: [] } as const;
    const article = articleOf('two bombs');
    const second = telling({ ...bomb, article, sentence: 1, excerpt: { start: 4, end: 9 } });
    expect(merge(telling({ ...bomb, article }), second)).toHaveLength(1);
    expect(merge(telling({ ...bomb, article }), { ...second, another: true })).toHaveLength(2);
  });

  test('needs both sides of a meeting', () => {
    const cast = [telling().cast[0], { actor: 'z', role: 'counterpart' }] as EventCandidate['cast'];
    expect(merge(telling(), other({ cast }))).toHaveLength(2);
  });

  test('keeps a killing told as an attack together, a visit and a meeting apart', () => {
    const cast = [{ actor: 'a', role: 'subject' }] as const;
    const killed = telling({ type: 'attack', act: 'kill', cast });
    expect(merge(killed, other({ type: 'attack', act: 'strike', cast }))).toHaveLength(1);
    expect(merge(telling(), other({ type: 'visit', act: 'visit' }))).toHaveLength(2);
  });

  test('is done when one source reports it done, and an allegation while none does', () => {
    expect(merge(telling({ status: 'planned' }), other({}))[0]?.status).toBe('happened');
    expect(merge(telling({ status: 'alleged' }), other({ status: 'alleged' }))[0]?.status).toBe('alleged');
  });

  test('says where its tellings disagree', () => {
    const figures = (value: number) => [{ of: 'killed', value }];
    const [event] = merge(
      telling({ date: '2024-05-30', figures: figures(3) }),
      other({ date: '2024-05-31', figures: figures(5) }),
    );
    expect(event?.differs.map(({ field }) => field)).toEqual(['date', 'killed']);
    expect(event?.differs[1]?.values.map(({ value }) => value).sort()).toEqual(['3', '5']);
  });
});

describe('what stays apart', () => {
  test('two days that one article gives in so many words', () => {
    const article = articleOf('A met B on Friday and again on Saturday');
    const time = (start: number) =>
      ({ start, end: start + 6, text: 'Friday' }) as unknown as EventCandidate['time'];
    const first = telling({ article, date: '2024-05-31', time: time(9) });
    const second = telling({
      article,
      date: '2024-05-31/2024-06-01',
      time: time(30),
      excerpt: { start: 20, end: 38 },
    });
    expect(merge(first, second)).toHaveLength(2);
  });

  test('statements of two speakers', () => {
    const said = { type: 'statement', act: 'say' } as const;
    const speaker = (actor: string) => ({ ...said, cast: [{ actor, role: 'agent' } as const] });
    expect(merge(telling(speaker('a')), other(speaker('b')))).toHaveLength(2);
    expect(merge(telling(speaker('a')), other({ ...speaker('a'), act: 'warn' }))).toHaveLength(1);
  });

  test('what is only told again founds no event', () => {
    expect(merge(telling({ rule: 'told-again' }))).toEqual([]);
  });
});

describe('ids', () => {
  test('are the smallest of the tellings, the others lead on', () => {
    const both = merge(telling(), other({}))[0];
    const alone = [merge(telling())[0], merge(other({}))[0]];
    expect([both?.id, ...(both?.formerIds ?? [])].sort()).toEqual(alone.map((event) => event?.id).sort());
  });

  test('do not change when a telling is redated, retyped, or unrelated documents come', () => {
    const id = merge(telling())[0]?.id;
    expect(merge(telling({ date: '2020', type: 'visit', act: 'visit' }))[0]?.id).toBe(id);
    const unrelated = other({ date: '2019-01-01', cast: [{ actor: 'x', role: 'agent' }] });
    expect(merge(unrelated, telling()).map((event) => event.id)).toContain(id);
  });

  test('hash as FNV-1a does', () => {
    expect(hashText('')).toBe(0xcbf29ce484222325n.toString(36));
    expect(hashText('a')).toBe(0xaf63dc4c8601ec8cn.toString(36));
    expect(hashText('foobar')).toBe(0x85944171f73967e8n.toString(36));
  });
});
