/** The filters that are on, in words, and what lifting each would give. */
import type { Speech } from '../frame/speech.ts';
import type { Address } from '../state/address.ts';
import type { ActiveFilter } from '../state/chronicle.svelte.ts';
import { filterRows } from '../state/filter.ts';
import type { Chronology } from '../state/rows.ts';
import { nameOfValue } from './options.ts';

export interface Chip {
  readonly key: string;
  readonly name: string;
}

/** A filter to lift where nothing is left, and how many events that would show. */
export interface Way extends Chip {
  readonly gives: number;
}

/** Names a filter by facet and value, for `filterOf` to read back. */
const keyOf = ({ facet, value }: ActiveFilter) => `${facet} ${value}`;

export function filterOf(key: string, active: readonly ActiveFilter[]): ActiveFilter | null {
  return active.find((filter) => keyOf(filter) === key) ?? null;
}

export function chipsOf(
  active: readonly ActiveFilter[],
  speech: Speech,
  known: Pick<Chronology, 'actors' | 'publishers'>,
): readonly Chip[] {
  return active.map((filter) => {
    const value = nameOfValue(filter.facet, filter.value, speech, known);
    return { key: keyOf(filter), name: speech.text(`filters.chips.${filter.facet}`, { value }) };
  });
}

/** For each filter that is on, how many events there would be without it; what gives most comes first. */
export function waysOut(
  chips: readonly Chip[],
  active: readonly ActiveFilter[],
  chronology: Chronology,
  address: Address,
  hits: readonly string[] | null,
): readonly Way[] {
  const ways = chips.map((chip) => {
    const lifted = filterOf(chip.key, active);
    if (!lifted) return { ...chip, gives: 0 };
    if (lifted.facet === 'q') return { ...chip, gives: filterRows(chronology, address).rows.length };
    const rest = address[lifted.facet].filter((value) => value !== lifted.value);
    return { ...chip, gives: filterRows(chronology, { ...address, [lifted.facet]: rest }, hits).rows.length };
  });
  return ways.sort((first, second) => second.gives - first.gives);
}
