import { bodyNames } from '../../lexicon/bodyNames.ts';
import { groups, titles, type OfficeTitle } from '../../lexicon/names.ts';
import type { Institution, WorldTables } from '../../lexicon/world.ts';
import type { ActorRecord, PlaceRecord } from '../../model/data.ts';
import { institutionRecord } from './institutions.ts';
import { mergeRecords } from './mergeRecords.ts';
import { shortOf, variantsOf } from './nameForms.ts';
import { nisbaForms } from './nisbas.ts';
import { emptyTrie, longest, plant, type Trie } from './trie.ts';
import { formsOf } from './words.ts';

/** A way to call an actor or a place. */
export interface NameEntry {
  readonly id: string;
  readonly what: 'actor' | 'place';
  /** A person's family name alone, or a short form that counts only beside the full one. */
  readonly short: boolean;
  /** Written in capitals throughout: "US" is no "us". */
  readonly capitals: boolean;
}

export interface InstitutionEntry {
  readonly body: Institution;
  readonly followedBy: 'nisba' | 'name';
  readonly loaded: boolean;
}

export interface TitleEntry {
  readonly title: OfficeTitle | null;
  readonly followedBy: 'nisba' | 'name' | 'person';
  /** `honorific`: stands before a name and says no office; `head`: begins a title of any length. */
  readonly sort: 'office' | 'honorific' | 'rank' | 'head';
}

export interface Holding {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Everything known by name before an article is read; built once, never changed. */
export interface Directory {
  readonly actors: ReadonlyMap<string, ActorRecord>;
  readonly places: ReadonlyMap<string, PlaceRecord>;
  readonly names: Trie<NameEntry>;
  readonly nisbas: Trie<{ readonly state: string; readonly definite: boolean }>;
  readonly institutions: Trie<InstitutionEntry>;
  readonly titles: Trie<TitleEntry>;
  readonly groups: Trie<string>;
  /** Every form that a name, body, title or group may begin with. */
  readonly beginnings: ReadonlySet<string>;
  /** Who held an office, by office and state or body: "president iran". */
  readonly holders: ReadonlyMap<string, readonly Holding[]>;
  /** Records that stand for a state's body, by body and state: "parliament iran". */
  readonly bodies: ReadonlyMap<string, string>;
  /** The other way round: of which state a record is which body. */
  readonly bodyOf: ReadonlyMap<string, { readonly body: string; readonly state: string }>;
  /** The state whose government a capital may stand for. */
  readonly seats: ReadonlyMap<string, string>;
}

interface Sources {
  readonly world: WorldTables;
  readonly actors: readonly ActorRecord[];
  readonly places: readonly PlaceRecord[];
}

/** The index of all known names: the general tables with the editors' records on top. */
export function buildDirectory({ world, actors: edited, places: editedPlaces }: Sources): Directory {
  const actors = mergeRecords(world.actors, edited);
  for (const { id, ar, en } of groups) {
    actors.set(id, { id, kind: 'group', name: { ar, en }, aliases: [], offices: [], memberOf: [] });
  }
  const states = [...actors.values()].filter(({ kind }) => kind === 'state');
  const places = new Map<string, PlaceRecord>();
  for (const { id, name, aliases } of states)
    places.set(id, { id, name, aliases: aliases ?? [], country: id });
  for (const place of [...world.places, ...editedPlaces]) {
    const known = places.get(place.id);
    places.set(place.id, known ? extended(known, place) : place);
  }
  const institutions = institutionTrie(world.institutions);
  const nisbas = nisbaTrie(states);
  const names = nameTrie(
    [...actors.values()].filter(({ id }) => !groups.some((group) => group.id === id)),
    [...places.values()],
  );
  const titleIndex = titleTrie();
  const groupIndex = groupTrie();
  const bodies = bodiesOf([...actors.values()], institutions, nisbas);
  return {
    actors,
    places,
    names,
    nisbas,
    institutions,
    titles: titleIndex,
    groups: groupIndex,
    beginnings: new Set([names, institutions, titleIndex, groupIndex].flatMap(firstForms)),
    holders: holdersOf([...actors.values()]),
    bodies,
    bodyOf: new Map([...bodies].map(([key, id]) => [id, bodyAndState(key)])),
    seats: seatsOf(states),
  };
}

function extended(known: PlaceRecord, place: PlaceRecord): PlaceRecord {
  const aliases = [...(known.aliases ?? []), ...(place.aliases ?? []), known.name.ar, known.name.en];
  return { ...known, ...place, aliases: [...new Set(aliases)] };
}

function firstForms({ next }: { readonly next: ReadonlyMap<string, unknown> | null }): string[] {
  return next ? [...next.keys()] : [];
}

function nameTrie(actors: readonly ActorRecord[], places: readonly PlaceRecord[]): Trie<NameEntry> {
  const names = emptyTrie<NameEntry>();
  const add = (written: string, entry: Omit<NameEntry, 'capitals'>, seen: Set<string>) => {
    const capitals = written.length <= 6 && /^[\p{Lu}.+&-]+$/u.test(written);
    for (const forms of variantsOf(written)) {
      const key = forms.join(' ');
      if (forms.length === 0 || seen.has(key)) continue;
      seen.add(key);
      plant(names, forms, { ...entry, capitals });
    }
  };
  for (const record of actors) {
    const seen = new Set<string>();
    const full = { id: record.id, what: 'actor', short: false } as const;
    for (const name of [record.name.ar, record.name.en, ...(record.aliases ?? []), ...(record.terms ?? [])])
      add(name, full, seen);
    const short = record.kind === 'person' ? shortOf(record) : record.short;
    if (short) for (const name of [short.ar, short.en]) add(name, { ...full, short: true }, seen);
  }
  for (const { id, name, aliases } of places) {
    const seen = new Set<string>();
    for (const written of [name.ar, name.en, ...(aliases ?? [])])
      add(written, { id, what: 'place', short: false }, seen);
  }
  return names;
}

function nisbaTrie(states: readonly ActorRecord[]): Directory['nisbas'] {
  const trie: Directory['nisbas'] = emptyTrie();
  for (const { id, nisba } of states)
    for (const written of nisba ?? [])
      for (const { forms, definite } of nisbaForms(written)) plant(trie, forms, { state: id, definite });
  return trie;
}

function institutionTrie(bodies: readonly Institution[]): Trie<InstitutionEntry> {
  const trie = emptyTrie<InstitutionEntry>();
  for (const body of bodies) {
    for (const head of [...body.ar, ...body.en])
      plant(trie, formsOf(head), { body, followedBy: 'nisba', loaded: false });
    for (const head of body.of ?? []) plant(trie, formsOf(head), { body, followedBy: 'name', loaded: false });
    for (const head of body.loaded ?? [])
      plant(trie, formsOf(head), { body, followedBy: 'nisba', loaded: true });
  }
  return trie;
}

function titleTrie(): Trie<TitleEntry> {
  const trie = emptyTrie<TitleEntry>();
  for (const title of titles.offices) {
    for (const said of [...title.said, ...(title.loaded ?? [])])
      for (const forms of withFeminine(said))
        plant(trie, forms, { title, followedBy: 'nisba', sort: 'office' });
    for (const before of title.of ?? [])
      for (const forms of withFeminine(before))
        plant(trie, forms, { title, followedBy: 'name', sort: 'office' });
  }
  for (const word of titles.honorifics)
    plant(trie, formsOf(word), { title: null, followedBy: 'person', sort: 'honorific' });
  for (const word of titles.ranks)
    plant(trie, formsOf(word), { title: null, followedBy: 'person', sort: 'rank' });
  for (const word of titles.heads)
    plant(trie, formsOf(word), { title: null, followedBy: 'name', sort: 'head' });
  return trie;
}

/** «وزير الخارجية» and «وزيرة الخارجية». */
function withFeminine(phrase: string): string[][] {
  const [first = '', ...rest] = formsOf(phrase);
  const isLatin = first.charCodeAt(0) < 0x250;
  const feminine = nisbaForms(first).at(-1)?.forms[0] ?? first;
  return isLatin || first === feminine
    ? [[first, ...rest]]
    : [
        [first, ...rest],
        [feminine, ...rest],
      ];
}

function groupTrie(): Trie<string> {
  const trie = emptyTrie<string>();
  for (const { id, words } of groups) for (const word of words) plant(trie, formsOf(word), id);
  return trie;
}

function holdersOf(actors: readonly ActorRecord[]): Map<string, Holding[]> {
  const holders = new Map<string, Holding[]>();
  for (const { id, offices } of actors)
    for (const { office, of, from, to } of offices ?? []) {
      const key = `${office} ${of ?? ''}`;
      const holding = { id, from: String(from ?? '0000'), to: String(to ?? '9999') };
      holders.set(key, [...(holders.get(key) ?? []), holding]);
    }
  return holders;
}

/** Bodies that have a record of their own under a name that the pattern would give them too. */
function bodiesOf(
  actors: readonly ActorRecord[],
  institutions: Trie<InstitutionEntry>,
  nisbas: Directory['nisbas'],
): Map<string, string> {
  const bodies = new Map<string, string>();
  const joined = () => true;
  for (const { id, kind, name, aliases, country } of actors) {
    if (kind === 'person' || kind === 'state' || !country) continue;
    const isOfAnotherKind = bodyNames.heads.has(formsOf(name.ar)[0] ?? '');
    for (const written of isOfAnotherKind ? [name.ar] : [name.ar, ...(aliases ?? [])]) {
      const words = formsOf(written).map((form) => ({ form }));
      const head = words[0] && longest(institutions, words, 0, words[0].form, joined);
      const next = head && words[head.to];
      const nisba = next && longest(nisbas, words, head.to, next.form, joined);
      if (!nisba || nisba.to !== words.length || nisba.values[0]?.state !== country) continue;
      for (const { body, followedBy } of head.values) {
        const key = `${body.key} ${country}`;
        if (followedBy === 'nisba' && !bodies.has(key)) bodies.set(key, id);
      }
    }
  }
  return bodies;
}

function bodyAndState(key: string): { body: string; state: string } {
  const [body = '', state = ''] = key.split(' ');
  return { body, state };
}

function seatsOf(states: readonly ActorRecord[]): Map<string, string> {
  return new Map(states.flatMap(({ id, capital }) => (capital ? [[capital, id] as const] : [])));
}

/** The record of a state's body, its own or one made by rule. */
export function bodyOf(directory: Directory, state: ActorRecord, body: Institution): ActorRecord {
  const own = directory.actors.get(directory.bodies.get(`${body.key} ${state.id}`) ?? '');
  return own ?? institutionRecord(state, body);
}
