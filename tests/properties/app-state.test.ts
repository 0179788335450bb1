import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  certainties,
  laneChoices,
  matchModes,
  parseAddress,
  plainAddress,
  roleChoices,
  views,
  writeAddress,
  type Address,
} from '../../src/app/state/address.ts';
import { facets, filterRows, plainFilters, type Facet, type Filters } from '../../src/app/state/filter.ts';
import { chronologyOf, spanOf } from '../../src/app/state/rows.ts';
import { densityOf } from '../../src/app/timeline/density.ts';
import { eventTypes, statuses } from '../../src/model/schema.ts';
import { generateChronicle } from '../bench/generate.ts';

const days = fc
  .integer({ min: 0, max: 40_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const windows = fc.oneof(
  fc.constant({ from: null, to: null }),
  fc.tuple(days, days).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
);
const names = (text: fc.Arbitrary<string>) =>
  fc.uniqueArray(text.map((name) => name.trim()).filter(Boolean), { maxLength: 4 });
const ids = names(fc.string({ unit: fc.constantFrom(...'abcxyz0189-'), maxLength: 8 }));
const texts = fc.string({ unit: fc.constantFrom(...'aB &=?#%+،,؟حولي«» "/'), maxLength: 12 });
const addresses: fc.Arbitrary<Address> = fc
  .tuple(
    windows,
    fc.record({
      lang: fc.constantFrom('ar', 'en', 'both', null),
      first: fc.constantFrom('ar', 'en', null),
      lanes: fc.constantFrom(...laneChoices),
      actors: ids,
      mode: fc.constantFrom(...matchModes),
      exclude: ids,
      role: fc.constantFrom(...roleChoices),
      theirs: fc.boolean(),
      types: fc.subarray([...eventTypes]),
      statuses: fc.subarray([...statuses]),
      publishers: names(texts),
      via: ids,
      certainty: fc.subarray([...certainties]),
      srclang: fc.subarray(['ar', 'en'] as ('ar' | 'en')[]),
      q: texts,
      view: fc.constantFrom(...views),
      event: fc.option(fc.string({ minLength: 1, maxLength: 8 })),
      fold: fc.boolean(),
      theme: fc.constantFrom('system', 'light', 'dark'),
      digits: fc.constantFrom('latn', 'arab'),
      hijri: fc.boolean(),
      axis: fc.constantFrom('auto', 'ltr'),
      embed: fc.boolean(),
      editor: fc.boolean(),
    }),
  )
  .map(([window, rest]) => ({ ...plainAddress, ...rest, ...window }) as Address);

describe('the address', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(parseAddress(writeAddress(address))).toEqual(address);
      }),
    );
  });
  it('makes something of anything', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(plainAddress)), fc.string())),
        (junk, pairs) => {
          const address = parseAddress(`?${junk}&${new URLSearchParams(pairs).toString()}`);
          expect(parseAddress(writeAddress(address))).toEqual(address);
        },
      ),
    );
  });
});

const chronology = chronologyOf(generateChronicle(240, 5));
const actorIds = [...chronology.actors.keys()];
const publishers = [...chronology.publishers.keys()];
const filters: fc.Arbitrary<Filters> = fc.record({
  actors: fc.subarray(actorIds, { maxLength: 3 }),
  mode: fc.constantFrom(...matchModes),
  exclude: fc.subarray(actorIds, { maxLength: 2 }),
  role: fc.constantFrom(...roleChoices),
  theirs: fc.boolean(),
  types: fc.subarray([...eventTypes]),
  statuses: fc.subarray([...statuses]),
  publishers: fc.subarray(publishers, { maxLength: 3 }),
  via: fc.constant([]),
  certainty: fc.subarray([...certainties]),
  srclang: fc.subarray(['ar', 'en'] as ('ar' | 'en')[]),
});

describe('filters', () => {
  it('count for each value what choosing it alone in its facet would give', () => {
    const plain: readonly Facet[] = ['types', 'statuses', 'publishers', 'certainty', 'srclang'];
    fc.assert(
      fc.property(filters, fc.constantFrom(...plain), (asked, facet) => {
        for (const [value, count] of filterRows(chronology, asked).counts[facet]) {
          const alone = filterRows(chronology, { ...asked, [facet]: [value] });
          expect(alone.rows).toHaveLength(count);
        }
      }),
    );
  });
  it('only ever narrow', () => {
    fc.assert(
      fc.property(filters, (asked) => {
        const { rows } = filterRows(chronology, asked);
        for (const facet of facets) {
          const wider = new Set(filterRows(chronology, { ...asked, [facet]: plainFilters[facet] }).rows);
          for (const row of rows) expect(wider.has(row)).toBe(true);
        }
      }),
    );
  });
  it('leave as many events in the overview as in the list', () => {
    const span = spanOf(chronology.rows) ?? { from: 0, to: 1 };
    fc.assert(
      fc.property(filters, fc.integer({ min: 1, max: 300 }), (asked, bins) => {
        const { rows } = filterRows(chronology, asked);
        const density = densityOf(rows, span, bins, asked.actors);
        expect(density.bins.flat().reduce((sum, count) => sum + count, 0)).toBe(rows.length);
      }),
    );
  });
});
