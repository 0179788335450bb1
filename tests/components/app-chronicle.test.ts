import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Chronicle } from '../../src/app/state/chronicle.svelte.ts';
import type { AddressBar } from '../../src/app/state/history.ts';
import { dayOf } from '../../src/app/timeline/days.ts';
import { openingOf } from '../../src/model/opening.ts';
import { timeline as chronicle } from './chronicle.ts';

/** A history that can be gone back in. */
function barAt(first: string) {
  const entries = [first];
  let at = 0;
  let changed = () => {};
  const bar: AddressBar = {
    read: () => entries[at] ?? '',
    push: (search) => {
      entries.splice(at + 1, Infinity, search);
      at += 1;
    },
    replace: (search) => (entries[at] = search),
    listen: (heard) => {
      changed = heard;
      return () => {};
    },
  };
  const go = (step: number) => {
    at += step;
    changed();
  };
  return { bar, entries, back: () => go(-1), forward: () => go(1) };
}

const answer = (body: unknown, status = 200) =>
  vi.fn(async () => new Response(JSON.stringify(body), { status }));

/** A server with the chronicle's two files. */
const served = (whole: object = chronicle) =>
  vi.fn(async (url: URL) => {
    const isOpening = String(url).endsWith('opening.json');
    return new Response(JSON.stringify(isOpening ? openingOf(chronicle) : whole));
  });

async function opened(search = '') {
  const { bar, ...rest } = barAt(search);
  const state = new Chronicle({
    addressBar: bar,
    base: 'https://example.org/annals/',
    languages: ['ar-SY'],
    room: { columns: 4, rows: 5 },
  });
  await state.load();
  return { state, ...rest };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', served());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the state of the page', () => {
  it('loads the chronicle from beside the page', async () => {
    const { state } = await opened();
    expect(String(vi.mocked(fetch).mock.calls[0]?.[0])).toBe(
      'https://example.org/annals/timeline/opening.json',
    );
    expect(state.phase).toBe('ready');
    expect(state.rows).toHaveLength(chronicle.events.length);
    expect(state.direction).toBe('rtl');
  });

  it('names the file that failed, and loads again', async () => {
    vi.stubGlobal('fetch', answer('', 404));
    const { state } = await opened();
    expect(state.phase).toBe('failed');
    expect(state.problem).toMatchObject({ file: 'timeline/opening.json', failure: 'missing' });
    vi.stubGlobal('fetch', answer({ schemaVersion: 2 }));
    await state.load();
    expect(state.problem).toMatchObject({ failure: 'malformed' });
    vi.stubGlobal('fetch', answer({ ...openingOf(chronicle), tellings: [] }));
    await state.load();
    expect(state.problem).toMatchObject({ file: 'timeline/opening.json', failure: 'malformed' });
    vi.stubGlobal('fetch', served());
    await state.load();
    expect(state.phase).toBe('ready');
    expect(state.problem).toBeNull();
  });

  it('knows the tellings once the whole chronicle is there, and says which event of it is not as it should be', async () => {
    const { state } = await opened('?event=e17');
    expect(state.selected?.id).toBe('e17');
    expect(state.open).toBeNull();
    const loading = state.loadWhole();
    await vi.runAllTimersAsync();
    await loading;
    expect(state.open).toEqual(chronicle.events.find(({ id }) => id === 'e17'));
    expect(state.problem).toBeNull();
    const events = chronicle.events.map((event, place) =>
      place === 3 ? { ...event, sources: [{}] } : event,
    );
    vi.stubGlobal('fetch', served({ ...chronicle, events }));
    const again = state.loadWhole();
    await vi.runAllTimersAsync();
    await again;
    expect(state.problem).toMatchObject({ file: 'timeline/timeline.json', failure: 'malformed' });
    expect(state.problem?.message).toContain('events.3.sources.0');
  });

  it('begins anew with the whole chronicle where that is another one', async () => {
    const { state } = await opened();
    const [first] = chronicle.events;
    const other = { ...chronicle, corpus: { ...chronicle.corpus, inputHash: 'other' }, events: [first] };
    vi.stubGlobal('fetch', served(other));
    const loading = state.loadWhole();
    await vi.runAllTimersAsync();
    await loading;
    expect(state.rows.map((row) => row.event.id)).toEqual([first?.id]);
  });

  it('pushes what is chosen and goes back over it', async () => {
    const { state, entries, back, forward } = await opened('?lang=en');
    state.toggle('actors', 'bashar-al-assad');
    state.select('e17');
    expect(entries).toEqual([
      '?lang=en',
      '?lang=en&actors=bashar-al-assad',
      '?lang=en&actors=bashar-al-assad&event=e17',
    ]);
    expect(state.selected?.id).toBe('e17');
    back();
    expect(state.selected).toBeNull();
    expect(state.rows.length).toBeLessThan(chronicle.events.length);
    back();
    expect(state.rows).toHaveLength(chronicle.events.length);
    forward();
    expect(state.address.actors).toEqual(['bashar-al-assad']);
  });

  it('rewrites the entry when the window comes to rest, and before it is left', async () => {
    const { state, entries, back } = await opened('?lang=en');
    const first = state.window;
    state.moveTo({ from: dayOf('2024-05-01') + 0.4, to: dayOf('2024-06-01') + 0.4 });
    expect(entries).toEqual(['?lang=en']);
    state.select('e17');
    expect(entries).toEqual([
      '?lang=en&from=2024-05-01&to=2024-05-31',
      '?lang=en&from=2024-05-01&to=2024-05-31&event=e17',
    ]);
    state.moveTo(first);
    vi.runAllTimers();
    expect(entries).toHaveLength(2);
    back();
    expect(state.window).toEqual({ from: dayOf('2024-05-01'), to: dayOf('2024-06-01') });
  });

  it('opens an event by an id it had before, and says what became of one withdrawn', async () => {
    const { state } = await opened('?event=e16-old');
    expect(state.selected?.id).toBe('e17');
    state.select('gone');
    expect(state.withdrawn?.on).toBe('2026-01-01');
    expect(state.isUnknown).toBe(false);
    state.select('never');
    expect(state.isUnknown).toBe(true);
  });

  it('steps to the next event of the same actors', async () => {
    const { state } = await opened('?event=e17');
    const next = state.neighbour(1, 'actors');
    const actors = state.selected?.cast.map((part) => part.actor) ?? [];
    expect(next?.cast.some((part) => actors.includes(part.actor))).toBe(true);
    const rows = state.rows.map((row) => row.event.id);
    expect(rows.indexOf(next?.id ?? '')).toBeGreaterThan(rows.indexOf('e17'));
    expect(state.neighbour(-1)?.id).toBe(rows[rows.indexOf('e17') - 1]);
  });

  it('asks for or excludes an actor, not both', async () => {
    const { state } = await opened();
    state.toggle('actors', 'ali-khamenei');
    state.toggle('exclude', 'ali-khamenei');
    expect(state.address).toMatchObject({ actors: [], exclude: ['ali-khamenei'] });
    expect(state.activeFilters).toEqual([{ facet: 'exclude', value: 'ali-khamenei' }]);
    state.reset();
    expect(state.activeFilters).toEqual([]);
  });

  it('searches once the index stands', async () => {
    vi.useRealTimers();
    const { state } = await opened('?q=khamenei');
    await state.loadWhole();
    await vi.waitFor(() => expect(state.isSearching).toBe(false));
    expect(state.rows.length).toBe(state.hits?.length);
    expect(state.rows.length).toBeLessThan(chronicle.events.length);
    state.lift({ facet: 'q', value: 'khamenei' });
    expect(state.rows).toHaveLength(chronicle.events.length);
  });

  it('fetches an article once, and again after a failure', async () => {
    const { state } = await opened();
    const file = { id: 'x', paragraphs: [{ text: 'نص', translation: null, translationBy: null }, null] };
    vi.stubGlobal('fetch', answer('', 500));
    await expect(state.article('003_5679fd0ddfdfc3d8#1')).rejects.toMatchObject({ failure: 'missing' });
    vi.stubGlobal('fetch', answer(file));
    await expect(state.article('003_5679fd0ddfdfc3d8#1')).resolves.toEqual(file);
    await state.article('003_5679fd0ddfdfc3d8#1');
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});
