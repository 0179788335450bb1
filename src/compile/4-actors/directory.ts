import type { OfficeTitle } from '../../lexicon/titleTable.ts';
import type { Institution } from '../../lexicon/world.ts';
import type { ActorRecord, PlaceRecord } from '../../model/data.ts';
import type { Trie } from './trie.ts';

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
