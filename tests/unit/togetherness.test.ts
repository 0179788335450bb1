import { describe, expect, test } from 'vitest';
import { chronologyOf } from '../../src/app/state/rows.ts';
import { countTogether } from '../../src/app/matrix/togetherness.ts';
import type { TimelineFile } from '../../src/model/schema.ts';
import fixture from '../fixtures/chronicle.json' with { type: 'json' };

const { rows } = chronologyOf(fixture as unknown as TimelineFile);
const byName = (first: string, second: string) => (first < second ? -1 : 1);

describe('actors together', () => {
  const together = countTogether(rows, 'count', 50, byName);

  test('counts exactly the events that hold both', () => {
    for (const first of together.actors) {
      for (const second of together.actors) {
        if (first === second) continue;
        const both = rows.filter((row) => row.actors.includes(first) && row.actors.includes(second));
        expect(together.eventsOf(first, second)).toEqual(both);
      }
    }
  });

  test('shows those with most company, says how many are left out, and keeps the same actors in every order', () => {
    const few = countTogether(rows, 'count', 5, byName);
    expect(few.actors).toHaveLength(5);
    expect(few.rest).toBe(together.actors.length - 5);
    for (const order of ['kin', 'name'] as const) {
      const ordered = countTogether(rows, order, 5, byName).actors;
      expect([...ordered].sort()).toEqual([...few.actors].sort());
    }
    expect(countTogether(rows, 'name', 5, byName).actors).toEqual([...few.actors].sort());
  });

  test('puts those who meet side by side', () => {
    const { actors } = countTogether(rows, 'kin', 50, byName);
    expect(Math.abs(actors.indexOf('esmail-qaani') - actors.indexOf('quds-force'))).toBeLessThanOrEqual(2);
  });
});
