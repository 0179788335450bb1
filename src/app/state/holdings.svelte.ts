/** What the page has of the chronicle: first its opening, then the whole, and articles' texts as they are asked for. */
import type { Opening } from '../../model/opening.ts';
import type { ArticleFile, TimelineEvent, TimelineFile } from '../../model/schema.ts';
import { eventsById } from '../lookups.ts';
import { articleShelf, checkEvents, LoadError, loadOpening, loadTimeline, openingFile } from './load.ts';
import { chronologyOf, type Chronology } from './rows.ts';

export class Holdings {
  readonly #base: string;
  readonly #shelf: ReturnType<typeof articleShelf>;
  #opening = $state.raw<Opening | null>(null);
  #chronology = $state.raw<Chronology | null>(null);
  #timeline = $state.raw<TimelineFile | null>(null);
  #problem = $state.raw<LoadError | null>(null);
  #events = $derived(eventsById(this.#timeline));

  /** `base` is the page's address, for files beside it. */
  constructor(base: string) {
    this.#base = base;
    this.#shelf = articleShelf(base);
  }

  get opening(): Opening | null {
    return this.#opening;
  }
  get chronology(): Chronology | null {
    return this.#chronology;
  }
  /** The whole chronicle, which comes after its opening. */
  get timeline(): TimelineFile | null {
    return this.#timeline;
  }
  get problem(): LoadError | null {
    return this.#problem;
  }

  async load(): Promise<void> {
    this.#problem = null;
    try {
      this.#begin(await loadOpening(this.#base));
    } catch (error) {
      this.#fail(error);
    }
  }

  async loadWhole(): Promise<void> {
    try {
      const timeline = await loadTimeline(this.#base);
      // It may have been published anew in between.
      if (timeline.corpus.inputHash !== this.#opening?.corpus.inputHash) this.#begin(timeline);
      this.#timeline = timeline;
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Looks through the whole, little by little; what is not as it should be is the problem. */
  async check(): Promise<void> {
    await checkEvents(this.#timeline?.events ?? []).catch((error: unknown) => this.#fail(error));
  }

  wholeOf(id: string): TimelineEvent | null {
    return this.#events.get(id) ?? null;
  }

  /** An article's text, fetched once. `id` as in `sources`; rejects with a LoadError, and may then be asked again. */
  article(id: string): Promise<ArticleFile> {
    const entry = this.#timeline?.articles.find((article) => article.id === id);
    return this.#shelf(entry?.file ?? id);
  }

  #begin(opening: Opening): void {
    this.#chronology = chronologyOf(opening);
    this.#opening = opening;
  }

  #fail(error: unknown): void {
    this.#problem =
      error instanceof LoadError ? error : new LoadError(openingFile, 'malformed', String(error));
  }
}
