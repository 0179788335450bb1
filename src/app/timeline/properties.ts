/** What Timeline.svelte and Overview.svelte take and give back. */
import type { Bilingual, TimelineActor } from '../../model/schema.ts';
import type { Speech } from '../frame/speech.ts';
import type { EventRow } from '../state/rows.ts';
import type { Stretch } from './days.ts';

export type LaneChoice = 'none' | 'actor' | 'type' | 'source';

export interface TimelineProperties {
  readonly speech: Speech;
  /** The events that the filters let through, by date. */
  readonly rows: readonly EventRow[];
  readonly actors: ReadonlyMap<string, TimelineActor>;
  /** Publishers by their English names. */
  readonly publishers: ReadonlyMap<string, Bilingual>;
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
  /** Which way time runs; the address may ask for ltr in an Arabic page. */
  readonly direction: 'rtl' | 'ltr';
  /** Long silences are folded. */
  readonly isFolded: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onmove: (window: Stretch) => void;
  readonly onselect: (id: string | null) => void;
  /** Without these the timeline has no choice of lanes and no switch to fold. */
  readonly onlanes?: (lanes: LaneChoice) => void;
  readonly onfold?: (isFolded: boolean) => void;
}

export interface OverviewProperties {
  readonly speech: Speech;
  readonly rows: readonly EventRow[];
  readonly window: Stretch;
  readonly span: Stretch;
  /** Density is drawn by these actors; with none, by family of type. */
  readonly chosen: readonly string[];
  readonly direction: 'rtl' | 'ltr';
  readonly onmove: (window: Stretch) => void;
}
