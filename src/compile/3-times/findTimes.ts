/**
 * Finds the time expressions of an article: what the words say, before any calendar. One pass over the tokens; a word's
 * senses name the few rules that may apply, each of which reads a bounded stretch, so the time is linear in the text.
 */
import { changed } from '../../model/changed.ts';
import type { Language, Sentence, TimeKind, TimeMention } from '../shapes.ts';
import { startMask, type Expression } from './expression.ts';
import { lineOf, senseAt, type Line } from './line.ts';
import { readRange } from './ranges.ts';
import type { Saying, Stated } from './stated.ts';
import { tenseAround } from './tense.ts';
import { behindTrap } from './traps.ts';
import { coreMask } from './triggers.ts';

/** Mentions in text order, none overlapping. `text` is the whole text that the sentences' offsets are into. */
export function findTimes(
  sentences: readonly Sentence[],
  language: Language,
  text: string,
): TimeMention<Stated>[] {
  return sentences.flatMap((sentence, index) => {
    const line = lineOf(sentence, language, text);
    const own = line ? mentionsIn(line, index, sentence.where) : none;
    if (sentence.where !== 'dateline' || own.some(isWholeDay)) return own;
    const foreign = lineOf(sentence, language === 'ar' ? 'en' : 'ar', text);
    const abroad = foreign ? mentionsIn(foreign, index, sentence.where).filter(isWholeDay) : none;
    return abroad.length > 0 ? abroad : own;
  });
}

const none: readonly TimeMention<Stated>[] = [];

/** Arabic pages may stamp the day in English, "May 14, 2014". */
const isWholeDay = ({ stated: { says } }: TimeMention<Stated>) =>
  says.as === 'date' && says.day !== null && says.year?.number != null;

function mentionsIn(line: Line, sentence: number, where: Sentence['where']): TimeMention<Stated>[] {
  const mentions: TimeMention<Stated>[] = [];
  const { length } = line.tokens;
  let core = nextCore(line, 0);
  for (let at = 0; core < length && at < length;) {
    if (core < at) core = nextCore(line, at);
    if (core - at > mostBefore) at = core - mostBefore;
    if (!mayBegin(line, at)) {
      at++;
      continue;
    }
    const trap = behindTrap(line, at);
    const found = trap === null ? readRange(line, at) : null;
    if (found && found.says.as !== 'vague' && !isOutlet(found.says, where))
      mentions.push(...mentionsOf(line, sentence, where, at, found));
    at = trap ?? found?.end ?? at + 1;
  }
  return mentions;
}

/** «الرباط - صحراء اليوم»: what stands beside a writer's place is the outlet. */
const isOutlet = ({ as }: Saying, where: Sentence['where']) => as === 'day' && where === 'byline';

/** Words that lead up to an expression stand at most so far before what makes it one. */
const mostBefore = 6;

/** The first token, from one on, without which no expression can be: a figure, a month, a unit of time … */
function nextCore(line: Line, from: number): number {
  let at = from;
  const { tokens, words } = line;
  while (at < tokens.length && tokens[at]?.kind !== 'number' && ((words[at]?.mask ?? 0) & coreMask) === 0)
    at++;
  return at;
}

function mayBegin(line: Line, at: number): boolean {
  return line.tokens[at]?.kind === 'number' || ((line.words[at]?.mask ?? 0) & startMask) !== 0;
}

/** One mention, or one for each of several things said at once. */
function mentionsOf(
  line: Line,
  sentence: number,
  where: Sentence['where'],
  at: number,
  found: Expression,
): TimeMention<Stated>[] {
  const around = needsTense(found.says) ? tenseAround(line, at, found.end) : null;
  // A picture shows what has happened, though its caption tells it in the present.
  const tense = around === 'plan' && where === 'caption' ? 'past' : around;
  const parts = found.each ?? [found];
  return parts.map(({ says, end }, index) => {
    const from = index === 0 ? at : behindJoint(line, parts[index - 1]?.end ?? at);
    return mentionOf(line, sentence, from, changed(found, { says, end }), tense);
  });
}

function behindJoint(line: Line, at: number): number {
  return line.tokens[at]?.kind === 'mark' || senseAt(line, at, 'and') !== null ? at + 1 : at;
}

function mentionOf(
  line: Line,
  sentence: number,
  at: number,
  found: Expression,
  tense: Stated['tense'],
): TimeMention<Stated> {
  const first = line.tokens[at];
  const joined = line.words[at]?.joined === true && senseAt(line, at, 'and') === null;
  const start = (first?.start ?? 0) + (joined ? 1 : 0);
  const end = line.tokens[found.end - 1]?.end ?? start;
  const { says, part, approximate, bound, dayPart } = found;
  return {
    start,
    end,
    text: line.text.slice(start, end),
    kind: says.as === 'length' ? 'DURATION' : says.as === 'repeated' ? 'SET' : ('DATE' satisfies TimeKind),
    rule: found.rule,
    sentence,
    tokens: [at, found.end],
    stated: { says, part, approximate, bound, dayPart, clock: null, tense, quoted: first?.quoted ?? false },
  };
}

const needsTense = ({ as }: Saying) => as !== 'length' && as !== 'repeated';
