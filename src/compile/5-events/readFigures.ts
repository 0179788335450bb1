import { figuresOf } from '../../lexicon/figures.ts';
import type { Clause, SentenceReading } from './reading.ts';

export interface Figure {
  readonly of: string;
  readonly value: number;
}

/** Words of a number may stand this far before what is counted: "36 people were killed". */
const countedReach = 4;

/** Numbers that tell the extent of a happening (killed, wounded, rockets …), read where a digit stands by a word of the counted. */
export function readFigures(
  { sentence, forms, language, times }: SentenceReading,
  within: readonly Clause[],
): Figure[] {
  const figures: Figure[] = [];
  for (const { start, end } of within) {
    for (let at = start; at < end; at++) {
      if (sentence.tokens[at]?.kind !== 'number') continue;
      if (times.some(({ tokens }) => at >= tokens[0] && at < tokens[1])) continue;
      const around = [...forms.slice(at + 1, Math.min(end, at + 1 + countedReach)), forms[at - 1] ?? ''];
      const of = figuresOf(around, language);
      const value = Number(forms[at]);
      if (of !== null && !figures.some((figure) => figure.of === of)) figures.push({ of, value });
    }
  }
  return figures;
}
