/** What a rule is: one shape of expression, with what may begin it. */
import type { Line } from './line.ts';
import type { Saying } from './stated.ts';
import type { Trigger } from './triggers.ts';

export interface Found {
  readonly says: Saying;
  /** Index behind the last token. */
  readonly end: number;
  /** The rule itself read "about", «نحو». */
  readonly approximate?: boolean;
  /** Several things said at once, each with the index behind its last token: «عامي 1999 و2011». */
  readonly each?: readonly { readonly says: Saying; readonly end: number }[];
}

export interface Rule {
  /** Named in every value that it reads. */
  readonly name: string;
  /** One of these must begin the expression; `number` is a number in digits. */
  readonly starts: readonly (Trigger | 'number')[];
  /** Reads the shape at a token of the line; null where it does not stand there. Reads a bounded number of tokens. */
  readonly read: (line: Line, at: number) => Found | null;
}
