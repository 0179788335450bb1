import type { ClauseKind } from './reading.ts';

/** Where a clause begins, what makes it one, and how many words open it. */
export interface Cut {
  readonly at: number;
  readonly kind: ClauseKind;
  readonly opener: number;
}
