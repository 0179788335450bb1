import { groups } from '../../lexicon/names.ts';
import { titles } from '../../lexicon/titles.ts';
import type { Institution, WorldTables } from '../../lexicon/world.ts';
import type { ActorRecord, PlaceRecord } from '../../model/data.ts';
import type { Directory, Holding, InstitutionEntry, NameEntry, TitleEntry } from './directory.ts';
import { bodiesByKey, keyParts } from './institutions.ts';
import { mergeRecords } from './mergeRecords.ts';
import { latinFamilies, shortOf, variantsOf } from './nameForms.ts';
import { nisbaForms } from './nisbas.ts';
import { emptyTrie, plant, type Trie } from './trie.ts';
import { formsOf } from './words.ts';

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
    new Set(
      world.institutions.flatMap(({ ar, en }) => [...ar, ...en].map((said) => formsOf(said).join(' '))),
    ),
  );
  const titleIndex = titleTrie();
  const groupIndex = groupTrie();
  const bodies = bodiesByKey([...actors.values()], institutions, nisbas);
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
    bodyOf: new Map([...bodies].map(([key, id]) => [id, keyParts(key)])),
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

/** `anybodys` are what any state may have, in folded words: "interior ministry" is Iran's in a headline, and nobody's before it is known whose. */
function nameTrie(
  actors: readonly ActorRecord[],
  places: readonly PlaceRecord[],
  anybodys: ReadonlySet<string>,
): Trie<NameEntry> {
  const names = emptyTrie<NameEntry>();
  const add = (written: string, { id, what, short }: Omit<NameEntry, 'capitals'>, seen: Set<string>) => {
    const capitals = written.length <= 6 && /^[\p{Lu}.+&-]+$/u.test(written);
    for (const forms of variantsOf(written)) {
      const key = forms.join(' ');
      if (forms.length === 0 || seen.has(key)) continue;
      seen.add(key);
      plant(names, forms, { id, what, short, capitals });
    }
  };
  for (const record of actors) {
    const seen = new Set<string>();
    const full = { id: record.id, what: 'actor', short: false } as const;
    for (const name of [record.name.ar, record.name.en, ...(record.aliases ?? []), ...(record.terms ?? [])])
      add(name, full, seen);
    const isPerson = record.kind === 'person';
    const short = isPerson ? shortOf(record) : record.short;
    const others = isPerson ? latinFamilies(record) : [];
    if (short)
      for (const name of [short.ar, short.en, ...others])
        if (isPerson || !anybodys.has(formsOf(name).join(' ')))
          add(name, { id: record.id, what: 'actor', short: true }, seen);
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

function seatsOf(states: readonly ActorRecord[]): Map<string, string> {
  return new Map(states.flatMap(({ id, capital }) => (capital ? [[capital, id] as const] : [])));
}
