/**
 * The state of the page: the chronicle's data and the address, and all that follows from the two. Only App.svelte holds
 * one; components get values and call back. What a reader chose goes into the history; where the window stands is
 * rewritten in place.
 */
import type { EventHead, Opening } from '../../model/opening.ts';
import type { ArticleFile, TimelineEvent, TimelineFile } from '../../model/schema.ts';
import { clustersOf } from '../timeline/clusters.ts';
import { dateOf, dayOf, type Stretch } from '../timeline/days.ts';
import { firstView, type Room } from '../timeline/firstView.ts';
import { parseAddress, plainAddress, writeAddress, type Address } from './address.ts';
import { facets, filterRows, filtersOf, nothingFiltered, plainFilters, toggled } from './filter.ts';
import type { Facet, Filtered } from './filter.ts';
import type { AddressBar } from './history.ts';
import { interfaceLanguage, type Language } from './language.ts';
import { Holdings } from './holdings.svelte.ts';
import type { LoadError } from './load.ts';
import { neighbourOf } from './neighbour.ts';
import { spanOf, type Chronology, type EventRow } from './rows.ts';
import { buildSearch, type Search } from './search.ts';

export interface Surroundings {
  readonly addressBar: AddressBar;
  /** The page's address, for files beside it. */
  readonly base: string;
  /** The browser's languages, the preferred one first. */
  readonly languages: readonly string[];
  /** How many labels the timeline has room for, for the first view. */
  readonly room: Room;
}

/** One active filter, for its chip. */
export interface ActiveFilter {
  readonly facet: Facet | 'q';
  readonly value: string;
}

const windowRestsAfter = 250;
export class Chronicle {
  readonly #around: Surroundings;
  readonly #holdings: Holdings;
  #address = $state.raw<Address>(plainAddress);
  #search = $state.raw<Search | null>(null);
  #moved = $state.raw<Stretch | null>(null);
  /** The event that the address led to, without naming a window. */
  #asked = $state.raw<string | null>(null);
  #rest: ReturnType<typeof setTimeout> | null = null;
  #searchAsked = false;

  #query = $derived(this.#address.q.trim());
  #hits = $derived(this.#query && this.#search ? this.#search.find(this.#query) : null);
  /** What chooses events, written out: where another address asks for the same, nothing is chosen anew. */
  #choice = $derived(writeAddress({ ...plainAddress, ...filtersOf(this.#address) }));
  #filtered = $derived.by<Filtered>(() => {
    const chronology = this.#holdings.chronology;
    return chronology ? filterRows(chronology, parseAddress(this.#choice), this.#hits) : nothingFiltered;
  });
  #first = $derived.by<Stretch | null>(() => {
    const asked = this.#holdings.chronology?.byId.get(this.#asked ?? '')?.stretch;
    return firstView((this.#holdings.chronology?.rows ?? []).map((row) => row.stretch), this.#around.room, asked); // prettier-ignore
  });
  #window = $derived.by<Stretch>(() => this.#moved ?? this.#first ?? { from: 0, to: 1 });
  #span = $derived.by(() => spanOf(this.#holdings.chronology?.rows ?? []));
  #clusters = $derived(clustersOf(this.#filtered.rows.map((row) => row.stretch)));
  #selected = $derived.by(() => this.#holdings.chronology?.byId.get(this.#address.event ?? '') ?? null);
  #language = $derived.by<Language>(() => interfaceLanguage(this.#address, this.#around.languages));

  constructor(around: Surroundings) {
    this.#around = around;
    this.#holdings = new Holdings(around.base);
    this.#arrive();
    around.addressBar.listen(() => this.#arrive());
  }

  /** What the address bar says, defaults filled in. */
  get address(): Address {
    return this.#address;
  }
  get phase(): 'loading' | 'ready' | 'failed' {
    if (this.#holdings.opening) return 'ready';
    return this.#holdings.problem ? 'failed' : 'loading';
  }
  /** Why there is no chronicle; it names the file. */
  get problem(): LoadError | null {
    return this.#holdings.problem;
  }
  /** Title, scope and edition; null while loading. */
  get corpus(): Opening['corpus'] | null {
    return this.#holdings.opening?.corpus ?? null;
  }
  /** The whole chronicle, which comes after its opening. */
  get timeline(): TimelineFile | null {
    return this.#holdings.timeline;
  }
  /** Actors by id, members, and every event, filtered or not, by any id it ever had. */
  get chronology(): Chronology | null {
    return this.#holdings.chronology;
  }
  /** The interface's language. With `isBoth`, titles and texts are shown in the other one too. */
  get language(): Language {
    return this.#language;
  }
  get isBoth(): boolean {
    return this.#address.lang === 'both';
  }
  get direction(): 'rtl' | 'ltr' {
    return this.#language === 'ar' ? 'rtl' : 'ltr';
  }
  /** The events that the filters and the search let through, by date. */
  get rows(): readonly EventRow[] {
    return this.#filtered.rows;
  }
  /** What each further choice would give, every other filter as it is. */
  get counts(): Filtered['counts'] {
    return this.#filtered.counts;
  }
  /** Ids found by the search, the best first; null where nothing is searched. */
  get hits(): readonly string[] | null {
    return this.#hits;
  }
  /** The query waits for the index, which is built with the first search. */
  get isSearching(): boolean {
    return this.#address.q.trim() !== '' && !this.#search;
  }
  get window(): Stretch {
    return this.#window;
  }
  /** First to last day of the whole corpus. */
  get span(): Stretch {
    return this.#span ?? this.#window;
  }
  get clusters(): readonly Stretch[] {
    return this.#clusters;
  }
  /** The event that is open, by any id it ever had, whether or not the filters let it through. */
  get selected(): EventHead | null {
    return this.#selected?.event ?? null;
  }
  /** The same with its tellings; null until the whole chronicle is there. */
  get open(): TimelineEvent | null {
    return this.wholeOf(this.#selected?.event.id ?? '');
  }
  /** The address names an event that was withdrawn: when and why. */
  get withdrawn(): TimelineFile['withdrawn'][number] | null {
    return this.#holdings.opening?.withdrawn.find((event) => event.id === this.#address.event) ?? null;
  }
  /** The address names an event that this chronicle has never had. */
  get isUnknown(): boolean {
    return this.phase === 'ready' && this.#address.event !== null && !this.#selected && !this.withdrawn;
  }
  get activeFilters(): readonly ActiveFilter[] {
    const chips = facets.flatMap((facet) =>
      this.#address[facet].map((value): ActiveFilter => ({ facet, value })),
    );
    return this.#address.q.trim() ? [...chips, { facet: 'q', value: this.#address.q }] : chips;
  }

  /** Loads what the first view takes, again after a failure. */
  load(): Promise<void> {
    return this.#holdings.load();
  }
  /** Loads the whole chronicle, once its first view is taken care of. */
  async loadWhole(): Promise<void> {
    await this.#holdings.loadWhole();
    this.#askSearch();
    await this.#holdings.check();
  }
  /** An event with its tellings, where the whole chronicle is there. */
  wholeOf(id: string): TimelineEvent | null {
    return this.#holdings.wholeOf(id);
  }
  /** An article's text, fetched once. `id` as in `sources`; rejects with a LoadError, and may then be asked again. */
  article(id: string): Promise<ArticleFile> {
    return this.#holdings.article(id);
  }

  /** Changes the view. `push` makes a step that "back" undoes; `replace` is for what changes all the time. */
  change(part: Partial<Address>, how: 'push' | 'replace' = 'push'): void {
    // The entry that is left behind keeps the window it had.
    if (how === 'push' && this.#rest) this.#writeWindow();
    const next = { ...this.#address, ...part };
    const search = writeAddress(next);
    const isSame = search === writeAddress(this.#address);
    this.#address = next;
    if (!isSame) this.#around.addressBar[how](search);
    this.#askSearch();
  }

  /** Moves the window; the address follows when it comes to rest. */
  moveTo(window: Stretch): void {
    this.#moved = window;
    this.#stopWaiting();
    this.#rest = setTimeout(() => this.#writeWindow(), windowRestsAfter);
  }

  /** Opens an event, or closes it with null. */
  select(id: string | null): void {
    this.change({ event: id });
  }

  /** Puts a value into a facet, or takes it out again. An actor is either asked for or excluded. */
  toggle(facet: Facet, value: string): void {
    this.change(toggled(this.#address, facet, value));
  }

  /** Lifts one filter. */
  lift({ facet, value }: ActiveFilter): void {
    if (facet === 'q') this.change({ q: '' });
    else if (this.#address[facet].some((held) => held === value)) this.toggle(facet, value);
  }

  /** Lifts every filter and the search. */
  reset(): void {
    this.change({ ...plainFilters, q: '' });
  }

  /** The event after (1) or before (-1) the open one among those shown; with `actors`, among those of the same actors. */
  neighbour(step: 1 | -1, scope: 'all' | 'actors' = 'all'): EventHead | null {
    return neighbourOf(this.#filtered.rows, this.#selected, step, scope);
  }

  #stopWaiting(): void {
    if (this.#rest) clearTimeout(this.#rest);
    this.#rest = null;
  }

  #arrive(): void {
    this.#stopWaiting();
    this.#address = parseAddress(this.#around.addressBar.read());
    const { from, to } = this.#address;
    this.#moved = from && to ? { from: dayOf(from), to: dayOf(to) + 1 } : null;
    this.#asked = this.#address.event;
    this.#askSearch();
  }

  #writeWindow(): void {
    if (!this.#moved) return;
    this.change(
      { from: dateOf(this.#moved.from), to: dateOf(Math.max(this.#moved.from, this.#moved.to - 1)) },
      'replace',
    );
  }

  #askSearch(): void {
    if (this.#searchAsked || !this.#holdings.timeline || !this.#address.q.trim()) return;
    this.#searchAsked = true;
    void buildSearch(this.#holdings.timeline).then((search) => (this.#search = search));
  }
}
