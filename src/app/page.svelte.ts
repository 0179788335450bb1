/** What the page shows, worked out from the state: how it speaks, and what its parts are handed. */
import type { MonthNames } from '../text/periods.ts';
import { chipsOf, waysOut } from './filters/chips.ts';
import { speechOf } from './frame/speech.ts';
import { articlesById, namesById } from './lookups.ts';
import type { Chronicle } from './state/chronicle.svelte.ts';
import { rowOf, type Chronology, type EventRow } from './state/rows.ts';

const noArticles: Chronology['articles'] = new Map();

export class Page {
  readonly #chronicle: Chronicle;

  /** Articles by id. */
  articles = $derived.by(() => articlesById(this.#chronicle.timeline));
  /** Names of places and actors by their ids. */
  names = $derived.by(() => namesById(this.#chronicle.timeline));
  speech = $derived.by(() => {
    const { address, language, isBoth, corpus } = this.#chronicle;
    return speechOf({
      language,
      isBoth,
      digits: address.digits,
      hijri: address.hijri,
      months: (corpus?.months ?? 'levantine/gulf') as MonthNames,
    });
  });
  /** Which way time runs. */
  direction = $derived.by(() => (this.#chronicle.address.axis === 'ltr' ? 'ltr' : this.speech.direction));
  /** The filters that are on. */
  chips = $derived.by(() => {
    const { activeFilters, chronology } = this.#chronicle;
    return chronology ? chipsOf(activeFilters, this.speech, chronology) : [];
  });
  /** Where nothing is left: what to lift. */
  ways = $derived.by(() => {
    const { activeFilters, address, chronology, hits, rows } = this.#chronicle;
    return chronology && rows.length === 0
      ? waysOut(this.chips, activeFilters, chronology, address, hits)
      : [];
  });
  /** The rows with all that is known of their events; a moving window leaves them as they are. */
  #whole = $derived.by(() => this.#chronicle.rows.flatMap((row) => this.#wholeRow(row)));
  /** The view as it is shared, embedded and printed; null before there is one. */
  shared = $derived.by(() => {
    const { timeline, chronology, address, activeFilters } = this.#chronicle;
    if (!timeline || !chronology) return null;
    const selected = chronology.byId.get(address.event ?? '');
    return {
      ...this.common,
      rows: this.#whole,
      timeline,
      address,
      active: activeFilters,
      selected: (selected && this.#wholeRow(selected)[0]) ?? null,
      actors: chronology.actors,
      articles: this.articles,
      publishers: chronology.publishers,
    };
  });

  /** What the reader takes of the state. */
  reading = $derived.by(() => {
    const { selected, open, withdrawn, isUnknown, address, rows } = this.#chronicle;
    return {
      event: open,
      isComing: selected !== null && !open,
      withdrawn,
      isUnknown,
      articles: this.articles,
      names: this.names,
      chosen: address.actors,
      neighbours: this.neighbours,
      isFormer: selected?.id !== address.event,
      isHidden: !rows.some((row) => row.event === selected),
    };
  });

  /** The events before and after the open one: among all, and among those of the same actors. */
  neighbours = $derived.by(() => ({ all: this.#beside('all'), actors: this.#beside('actors') }));

  /** What overview, filters and centre all take, each read by itself: a moving window calls for nothing else anew. */
  readonly common: Common;

  constructor(chronicle: Chronicle) {
    this.#chronicle = chronicle;
    this.common = commonOf(this, chronicle);
  }

  #wholeRow({ event }: EventRow) {
    const whole = this.#chronicle.wholeOf(event.id);
    return whole ? [rowOf(whole, this.#chronicle.chronology?.articles ?? noArticles)] : [];
  }

  #beside(scope: 'all' | 'actors') {
    return {
      previous: this.#chronicle.neighbour(-1, scope),
      next: this.#chronicle.neighbour(1, scope),
    };
  }
}

type Common = ReturnType<typeof commonOf>;

function commonOf(page: Pick<Page, 'speech' | 'direction'>, chronicle: Chronicle) {
  return {
    get speech() {
      return page.speech;
    },
    get direction() {
      return page.direction;
    },
    get rows() {
      return chronicle.rows;
    },
    get window() {
      return chronicle.window;
    },
    get span() {
      return chronicle.span;
    },
    get chosen() {
      return chronicle.address.actors;
    },
  };
}
