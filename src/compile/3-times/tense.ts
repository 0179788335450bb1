/** Whether the clause around an expression looks back or ahead, from the words that the lexicon marks. */
import { hasSense, senseAt, type Line } from './line.ts';
import type { Tense } from './stated.ts';

const reach = 40;

/**
 * The tense of the clause that holds the tokens from `from` to `to`: the nearest cue before them, else the first one
 * behind them. A present that announces («يزور الخميس») counts only where nothing before it looks back.
 */
export function tenseAround(line: Line, from: number, to: number): Tense | null {
  let announced = false;
  let told = false;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    if (!hasSense(line, at, 'tense')) continue;
    if (senseAt(line, at, 'tense', 'future')) return 'future';
    if (senseAt(line, at, 'tense', 'past')) return 'past';
    if (senseAt(line, at, 'tense', 'said')) told = true;
    else announced ||= !told;
    if (told) return 'said';
  }
  if (announced) return 'plan';
  for (let at = to; at < Math.min(line.tokens.length, to + reach); at++) {
    if (!hasSense(line, at, 'tense')) continue;
    for (const tense of ['future', 'past', 'said', 'plan'] as const)
      if (senseAt(line, at, 'tense', tense)) return tense;
  }
  return null;
}
