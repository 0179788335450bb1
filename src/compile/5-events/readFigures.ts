import { figuresOf } from '../../lexicon/figures.ts';
import type { Token } from '../shapes.ts';
import { isTimedAt, type Clause, type SentenceReading } from './reading.ts';

export interface Figure {
  readonly of: string;
  readonly value: number;
}

/** Words of a number may stand this far before what is counted: "36 people were killed". */
const countedReach = 4;

/** Numbers that tell the extent of a happening (killed, wounded, rockets …), read where a digit stands by a word of the counted. */
export function readFigures(reading: SentenceReading, within: readonly Clause[]): Figure[] {
  const { sentence, forms, language, words } = reading;
  const figures: Figure[] = [];
  for (const { start, end } of within) {
    for (let at = start; at < end; at++) {
      if (sentence.tokens[at]?.kind !== 'number') continue;
      if (isTimedAt(reading, at)) continue;
      const thousands = groupsBehind(sentence.tokens, at);
      const last = at + 2 * thousands;
      const behind = forms.slice(last + 1, Math.min(end, last + 1 + countedReach));
      const other = behind.findIndex((form) => words.clauses.and.has(form));
      const around = [...(other < 0 ? behind : behind.slice(0, other)), forms[at - 1] ?? ''];
      const of = figuresOf(around, language);
      const value = Number(
        forms
          .slice(at, last + 1)
          .filter((form) => form !== ',')
          .join(''),
      );
      at = last;
      if (of !== null && !figures.some((figure) => figure.of === of)) figures.push({ of, value });
    }
  }
  return figures;
}

/** How many groups of thousands follow a number: one in "2,300". */
function groupsBehind(tokens: readonly Token[], at: number): number {
  let groups = 0;
  for (let comma = at + 1; ; comma += 2) {
    const [mark, group] = [tokens[comma], tokens[comma + 1]];
    const isGroup = mark?.form === ',' && !mark.spaced && group?.spaced === false && group.form.length === 3;
    if (!isGroup || group.kind !== 'number') return groups;
    groups++;
  }
}
