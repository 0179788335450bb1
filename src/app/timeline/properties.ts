/** What Timeline.svelte and Overview.svelte take and give back. */
import type { TimelineActor } from '../../model/schema.ts';
import type { DateStyle } from '../../text/dates.ts';
import type { EventRow } from '../state/rows.ts';
import type { Stretch } from './days.ts';

export type LaneChoice = 'none' | 'actor' | 'type' | 'source';

export interface TimelineProperties {
  /** The events that the filters let through, by date. */
  readonly rows: readonly EventRow[];
  readonly actors: ReadonlyMap<string, TimelineActor>;
  /** The window in days; moving calls back and expects the new one handed in. */
  readonly window: Stretch;
  /** First to last day of the whole corpus. */
  readonly span: Stretch;
  readonly clusters: readonly Stretch[];
  readonly lanes: LaneChoice;
  /** Actors asked for: their events rank first and, by actor, only they have lanes. */
  readonly chosen: readonly string[];
  /** Id of the event that is open. */
  readonly selected: string | null;
  readonly language: 'ar' | 'en';
  /** Titles in the other language under those in the interface's. */
  readonly isBoth: boolean;
  /** Which way time runs; the address may ask for ltr in an Arabic page. */
  readonly direction: 'rtl' | 'ltr';
  /** Long silences are folded. */
  readonly isFolded: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** How dates are written: month names, digits, order; texts come from src/text by language. */
  readonly style: DateStyle;
  readonly onmove: (window: Stretch) => void;
  readonly onselect: (id: string | null) => void;
  /** A pill's events, to be shown as a list elsewhere as well. */
  readonly ongathered?: (ids: readonly string[]) => void;
}

export interface OverviewProperties {
  readonly rows: readonly EventRow[];
  readonly actors: ReadonlyMap<string, TimelineActor>;
  readonly window: Stretch;
  readonly span: Stretch;
  /** Density is drawn by these actors; with none, by family of type. */
  readonly chosen: readonly string[];
  readonly language: 'ar' | 'en';
  readonly direction: 'rtl' | 'ltr';
  /** How dates are written: month names, digits, order; texts come from src/text by language. */
  readonly style: DateStyle;
  readonly onmove: (window: Stretch) => void;
}
