/** Which events the filters let through, and what each further choice would give. Pure, one pass over the rows. */
import type { EventHead } from '../../model/opening.ts';
import { plainAddress, type Address } from './address.ts';
import type { Chronology, EventRow } from './rows.ts';

/** The part of the address that chooses events. */
export type Filters = Pick<
  Address,
  | 'actors'
  | 'mode'
  | 'exclude'
  | 'role'
  | 'theirs'
  | 'types'
  | 'statuses'
  | 'publishers'
  | 'via'
  | 'certainty'
  | 'srclang'
>;

export const facets = [
  'actors',
  'exclude',
  'types',
  'statuses',
  'publishers',
  'via',
  'certainty',
  'srclang',
] as const;
export type Facet = (typeof facets)[number];
/** For each facet, each value's number of events with every other filter as it is. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export interface Filtered<Event extends EventHead = EventHead> {
  readonly rows: readonly EventRow<Event>[];
  readonly counts: FacetCounts;
}

/** The part of an address that chooses events, and nothing else. */
export function filtersOf(address: Filters): Filters {
  const { actors, mode, exclude, role, theirs, types, statuses, publishers, via, certainty, srclang } =
    address;
  return { actors, mode, exclude, role, theirs, types, statuses, publishers, via, certainty, srclang };
}

/** What changes when a value is put into a facet, or taken out again. An actor is either asked for or left out. */
export function toggled(filters: Filters, facet: Facet, value: string): Partial<Filters> {
  const rest = (values: readonly string[]) => values.filter((other) => other !== value);
  const turned = (values: readonly string[]) => (values.includes(value) ? rest(values) : [...values, value]);
  const { actors, exclude } = filters;
  if (facet === 'actors') return { actors: turned(actors), exclude: rest(exclude) };
  if (facet === 'exclude') return { exclude: turned(exclude), actors: rest(actors) };
  return { [facet]: turned(filters[facet]) };
}

export const plainFilters: Filters = filtersOf(plainAddress);
export const nothingFiltered: Filtered = { rows: [], counts: emptyCounts() };

/** `hits` are the ids that the search found; null where nothing is searched. What further choices would give is counted when asked. */
export function filterRows<Event extends EventHead>(
  chronology: Chronology<Event>,
  filters: Filters,
  hits: readonly string[] | null = null,
): Filtered<Event> {
  const found = hits && new Set(hits);
  const keptOut = gateOf(filters, chronology);
  const searched = found ? chronology.rows.filter((row) => found.has(row.event.id)) : chronology.rows;
  let counted: FacetCounts | null = null;
  return {
    rows: isOpen(filters) ? searched : searched.filter((row) => keptOut(row) === null),
    get counts() {
      return (counted ??= countFacets(searched, filters, keptOut));
    },
  };
}

/** Which facet alone keeps a row out, or several do; null for none. */
type Gate = (row: EventRow) => Facet | 'several' | null;

function gateOf(filters: Filters, chronology: Chronology): Gate {
  const chosen = filters.actors.map((actor) => familyOf(actor, filters, chronology));
  const excluded = filters.exclude.map((actor) => familyOf(actor, filters, chronology));
  return (row) => {
    const cast = castOf(row, filters);
    let failed: Facet | null = null;
    if (!actorsMatch(row, cast, chosen, filters.mode)) failed = 'actors';
    if (excluded.some((family) => cast.some((actor) => family(actor, row)))) {
      if (failed) return 'several';
      failed = 'exclude';
    }
    for (const facet of plainFacets) {
      if (meets(filters[facet], row, facet)) continue;
      if (failed) return 'several';
      failed = facet;
    }
    return failed;
  };
}

/** An event counts for a facet where that facet alone keeps it out; "together" narrows its own counts too. */
function countFacets(rows: readonly EventRow[], filters: Filters, keptOut: Gate): FacetCounts {
  const counts = emptyCounts();
  for (const row of rows) {
    const failed = keptOut(row);
    if (failed === 'several' || (failed === 'actors' && filters.mode !== 'any')) continue;
    for (const facet of failed ? [failed] : facets) {
      const of = counts[facet];
      const values = facet === 'actors' || facet === 'exclude' ? castOf(row, filters) : valuesOf(row, facet);
      for (const value of values) of.set(value, (of.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** Nothing is asked for. */
const isOpen = (filters: Filters): boolean => facets.every((facet) => filters[facet].length === 0);

/** The actor and, where "theirs" is on, everyone who belongs to it, straight or through others, at the time of the event. */
export function expandMembers(
  actor: string,
  chronology: Chronology,
  day?: string | null,
): ReadonlySet<string> {
  const found = new Set([actor]);
  for (const whole of found) {
    for (const { actor: member, from, to } of chronology.members.get(whole) ?? []) {
      if (!day || ((!from || from <= day) && (!to || day <= upTo(to)))) found.add(member);
    }
  }
  return found;
}

function emptyCounts(): Record<Facet, Map<string, number>> {
  const empty = () => new Map<string, number>();
  return {
    actors: empty(),
    exclude: empty(),
    types: empty(),
    statuses: empty(),
    publishers: empty(),
    via: empty(),
    certainty: empty(),
    srclang: empty(),
  };
}

const plainFacets = ['types', 'statuses', 'publishers', 'via', 'certainty', 'srclang'] as const;

function valuesOf(row: EventRow, facet: (typeof plainFacets)[number]): readonly string[] {
  switch (facet) {
    case 'types':
      return alone(row.event.type);
    case 'statuses':
      return alone(row.event.status);
    case 'certainty':
      return alone(row.certainty);
    case 'srclang':
      return row.languages;
    default:
      return row[facet];
  }
}

const lists = new Map<string, readonly string[]>();

/** A list of one, the same each time. */
function alone(value: string): readonly string[] {
  const known = lists.get(value) ?? [value];
  lists.set(value, known);
  return known;
}

function meets(wanted: readonly string[], row: EventRow, facet: (typeof plainFacets)[number]): boolean {
  return wanted.length === 0 || valuesOf(row, facet).some((value) => wanted.includes(value));
}

/** The row's actors in the role asked for. */
function castOf({ event, actors }: EventRow, { role }: Filters): readonly string[] {
  if (role === 'any') return actors;
  const part = (as: string) => (as === 'present' || as === 'absent' ? as : 'part');
  return event.cast.filter((member) => part(member.role) === role).map((member) => member.actor);
}

type Family = (actor: string, row: EventRow) => boolean;

function familyOf(id: string, filters: Filters, chronology: Chronology): Family {
  if (!filters.theirs) return (actor) => actor === id;
  const remembered = new Map<string, ReadonlySet<string>>();
  return (actor, { event }) => {
    const day = event.date.from ?? event.date.to ?? '';
    const family = remembered.get(day) ?? expandMembers(id, chronology, day);
    remembered.set(day, family);
    return family.has(actor);
  };
}

function actorsMatch(
  row: EventRow,
  cast: readonly string[],
  chosen: readonly Family[],
  mode: Filters['mode'],
): boolean {
  if (chosen.length === 0) return true;
  const isIn = (family: Family) => cast.some((actor) => family(actor, row));
  if (mode === 'any') return chosen.some(isIn);
  if (!chosen.every(isIn)) return false;
  return mode === 'together' || cast.every((actor) => chosen.some((family) => family(actor, row)));
}

/** A term's last day where it is given as a month or a year: "2024" runs to its end. */
const upTo = (term: string) => `${term}-99-99`.slice(0, 10);
