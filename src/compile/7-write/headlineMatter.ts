import type { PlaceRecord } from '../../model/data.ts';
import type { ActorRecord, EditedEvent, Language } from '../shapes.ts';
import type { HeadlineClauses } from './headlineClauses.ts';

/** What a headline is made from. */
export type TitledEvent = Pick<
  EditedEvent,
  'type' | 'act' | 'status' | 'stance' | 'date' | 'cast' | 'place' | 'title' | 'tellings' | 'differs'
>;

/** An event with all that its headline in one language may name. */
export interface HeadlineMatter {
  readonly event: TitledEvent;
  /** Records of everybody in the cast. */
  readonly actors: ReadonlyMap<string, ActorRecord>;
  readonly places: ReadonlyMap<string, PlaceRecord>;
  readonly language: Language;
  /** Null where no telling is at hand. */
  readonly clauses: HeadlineClauses | null;
}
