import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { expandMembers, filterRows, plainFilters, type Filters } from '../../src/app/state/filter.ts';
import { certaintyOf, chronologyOf, spanOf } from '../../src/app/state/rows.ts';
import { sparklines } from '../../src/app/state/sparkline.ts';
import { timelineSchema, type EventDate } from '../../src/model/schema.ts';
import chronicle from '../fixtures/chronicle.json' with { type: 'json' };

const timeline = v.parse(timelineSchema, chronicle);
const chronology = chronologyOf(timeline);
const run = (part: Partial<Filters>, hits: readonly string[] | null = null) =>
  filterRows(chronology, { ...plainFilters, ...part }, hits);
const ids = (part: Partial<Filters>) => run(part).rows.map((row) => row.event.id);
const castOf = (id: string) => chronology.byId.get(id)?.actors ?? [];

describe('filtering', () => {
  it('lets everything through where nothing is asked', () => {
    expect(run({}).rows).toHaveLength(timeline.events.length);
  });

  it('takes any of the actors, all of them, or them and nobody else', () => {
    const actors = ['bashar-al-assad', 'ali-khamenei'];
    const any = ids({ actors });
    const together = ids({ actors, mode: 'together' });
    const only = ids({ actors, mode: 'only' });
    expect(any.length).toBeGreaterThan(together.length);
    expect(together.length).toBeGreaterThan(only.length);
    for (const id of any) expect(castOf(id).some((actor) => actors.includes(actor))).toBe(true);
    for (const id of together) expect(castOf(id)).toEqual(expect.arrayContaining(actors));
    for (const id of only) expect(castOf(id).toSorted()).toEqual(actors.toSorted());
  });

  it('tells those who took part from the absent', () => {
    const actors = ['bashar-al-assad'];
    const absent = ids({ actors, role: 'absent' });
    expect(absent).toHaveLength(1);
    expect(ids({ actors, role: 'part' })).not.toContain(absent[0]);
    expect(ids({ actors })).toContain(absent[0]);
  });

  it('leaves out excluded actors', () => {
    const left = ids({ exclude: ['bashar-al-assad'] });
    expect(left.every((id) => !castOf(id).includes('bashar-al-assad'))).toBe(true);
    expect(left.length + ids({ actors: ['bashar-al-assad'] }).length).toBe(timeline.events.length);
  });

  it('takes in everyone of theirs, while they were', () => {
    const iran = ids({ actors: ['iran'] });
    const theirs = ids({ actors: ['iran'], theirs: true });
    expect(theirs.length).toBeGreaterThan(iran.length);
    expect(expandMembers('iranian-presidency', chronology, '2024-05-01')).toContain('ebrahim-raisi');
    expect(expandMembers('iranian-presidency', chronology, '2024-08-01')).not.toContain('ebrahim-raisi');
    expect(expandMembers('iran', chronology)).toContain('ebrahim-raisi');
  });

  it('keeps only what the search found', () => {
    const found = timeline.events.slice(0, 3).map((event) => event.id);
    expect(run({}, found).rows.map((row) => row.event.id)).toEqual(found);
    expect(run({}, []).rows).toEqual([]);
  });
});

describe('counting', () => {
  it('counts a facet with every other filter as it is', () => {
    const { counts } = run({ types: ['meeting'], actors: ['bashar-al-assad'] });
    expect(counts.types.get('visit')).toBe(ids({ types: ['visit'], actors: ['bashar-al-assad'] }).length);
    expect(counts.actors.get('ali-khamenei')).toBe(
      ids({ types: ['meeting'], actors: ['ali-khamenei'] }).length,
    );
  });

  it('counts who else is there where actors must be together', () => {
    const { counts } = run({ actors: ['bashar-al-assad'], mode: 'together' });
    const both = ids({ actors: ['bashar-al-assad', 'ali-khamenei'], mode: 'together' });
    expect(counts.actors.get('ali-khamenei')).toBe(both.length);
  });

  it('draws each actor’s events in bins that add up to its count', () => {
    const { rows, counts } = run({});
    const lines = sparklines(rows, spanOf(rows) ?? { from: 0, to: 1 }, 12);
    for (const [actor, line] of lines) {
      expect(line.reduce((sum, number) => sum + number, 0)).toBe(counts.actors.get(actor));
    }
  });
});

describe('certainty', () => {
  const date = (part: Partial<EventDate>): { date: EventDate } => ({
    date: { edtf: '', from: '2024-05-01', to: '2024-05-01', grain: 'day', extent: 'within', part: null, approximate: false, ...part },
  }); // prettier-ignore
  it('is exact for a day and for what lasted, else by the length of the period, open for open ends', () => {
    expect(certaintyOf(date({}))).toBe('exact');
    expect(certaintyOf(date({ to: '2024-05-09', extent: 'throughout' }))).toBe('exact');
    expect(certaintyOf(date({ to: '2024-05-31' }))).toBe('month');
    expect(certaintyOf(date({ to: '2024-12-31' }))).toBe('longer');
    expect(certaintyOf(date({ to: null }))).toBe('open');
    expect(certaintyOf(date({ approximate: true }))).toBe('open');
  });
});
