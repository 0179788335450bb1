/** English first names, and capitalised words that are in no person's name; forms are folded. */
import { fold } from '../model/fold.ts';
import { parts } from './personNames.ts';
import table from './en/words.yaml';

const written = table as {
  readonly ordinary: readonly string[];
  readonly given: readonly string[];
  readonly spellings: readonly (readonly [string, string])[];
};

/** First names in Latin letters, the spellings of Arabic ones among them. */
export const latinGiven: ReadonlySet<string> = new Set([
  ...written.given.map(fold),
  ...[...parts.given.values()].flatMap((name) => fold(name).split(/[ -]/).slice(0, 1)),
]);

/** Words that are capitalised for other reasons. */
export const latinOrdinary: ReadonlySet<string> = new Set(written.ordinary.map(fold));

/** Words of names that are spelled in two ways, either with the other. */
export const latinSpellings: ReadonlyMap<string, string> = new Map(
  written.spellings.flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
);
