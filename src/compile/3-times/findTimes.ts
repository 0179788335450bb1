/**
 * Finds the time expressions of an article: what the words say, before any calendar. One pass over the tokens; a word's
 * senses name the few rules that may apply, each of which reads a bounded stretch, so the time is linear in the text.
 */
import type { Language, Sentence, TimeKind, TimeMention } from '../shapes.ts';
import { startMask, type Expression } from './expression.ts';
import { lineOf, senseAt, type Line } from './line.ts';
import { readRange } from './ranges.ts';
import type { Saying, Stated } from './stated.ts';
import { tenseAround } from './tense.ts';
import { behindTrap } from './traps.ts';

/** Mentions in text order, none overlapping. `text` is the whole text that the sentences' offsets are into. */
export function findTimes(
  sentences: readonly Sentence[],
  language: Language,
  text: string,
): TimeMention<Stated>[] {
  const mentions: TimeMention<Stated>[] = [];
  sentences.forEach((sentence, index) => {
    const line = lineOf(sentence, language, text);
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length;) {
      if (!mayBegin(line, at)) {
        at++;
        continue;
      }
      const trap = behindTrap(line, at);
      const found = trap === null ? readRange(line, at) : null;
      if (found && found.says.as !== 'vague') mentions.push(mentionOf(line, index, at, found));
      at = trap ?? found?.end ?? at + 1;
    }
  });
  return mentions;
}

function mayBegin(line: Line, at: number): boolean {
  return line.tokens[at]?.kind === 'number' || ((line.words[at]?.mask ?? 0) & startMask) !== 0;
}

function mentionOf(line: Line, sentence: number, at: number, found: Expression): TimeMention<Stated> {
  const start = startOf(line, at, found);
  const end = line.tokens[found.end - 1]?.end ?? start;
  const { says, part, approximate, bound, dayPart } = found;
  return {
    start,
    end,
    text: line.text.slice(start, end),
    kind: kindOf(says),
    rule: found.rule,
    sentence,
    tokens: [at, found.end],
    stated: {
      says,
      part,
      approximate,
      bound,
      dayPart,
      clock: null,
      tense: needsTense(says) ? tenseAround(line, at, found.end) : null,
      quoted: line.tokens[at]?.quoted ?? false,
    },
  };
}

/** Where the expression begins; an "and" written onto its first word is none of it. */
function startOf(line: Line, at: number, _found: Expression): number {
  const token = line.tokens[at];
  if (!token) return 0;
  const joined = line.words[at]?.joined === true && senseAt(line, at, 'and') === null;
  return joined ? token.start + 1 : token.start;
}

function kindOf(says: Saying): TimeKind {
  return says.as === 'length' ? 'DURATION' : says.as === 'repeated' ? 'SET' : 'DATE';
}

function needsTense(says: Saying): boolean {
  if (says.as === 'span') return needsTense(says.from) || needsTense(says.to);
  return says.as !== 'years' && says.as !== 'length' && says.as !== 'repeated' && says.as !== 'decade';
}
