/** Whether the clause around an expression looks back or ahead, from the words that the lexicon marks. */
import { mayTellTense, senseAt, type Line } from './line.ts';
import type { Tense } from './stated.ts';

const reach = 40;
const near = 3;
const auxiliaryReach = 3;

/**
 * The tense of the clause that holds the tokens from `from` to `to`: the nearest cue before them, else the first one
 * behind them. A present that announces («يزور الخميس») counts only where nothing before it looks back.
 */
export function tenseAround(line: Line, from: number, to: number): Tense | null {
  if (isBeside(line, from - 1) || isBeside(line, to)) return 'future';
  if (isBehindSince(line, from)) return 'past';
  let announced = false;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    if (!mayTellTense(line, at)) continue;
    const tense = tenseAt(line, at) ?? tenseOfMove(line, at, from);
    if (tense === null || (tense === 'past' && isPlannedNoun(line, at))) continue;
    if (tense === 'future') return wasDue(line, at) ? 'due' : 'future';
    if (tense !== 'plan') return isAhead(line, at) ? 'future' : tense;
    announced = true;
  }
  if (announced || opensWithPresent(line, from)) return 'plan';
  for (let at = to; at < Math.min(line.tokens.length, to + reach); at++) {
    if (!mayTellTense(line, at)) continue;
    const tense = tenseAt(line, at) ?? (isMove(line, at) ? 'past' : null);
    if (tense !== null && (tense !== 'plan' || at < to + near)) return tense;
  }
  return null;
}

function tenseAt(line: Line, at: number): Tense | null {
  for (const tense of ['future', 'past', 'said', 'plan'] as const)
    if (senseAt(line, at, 'tense', tense)) return tense;
  return null;
}

/** «من المقرر عقد القمة»: a verbal noun that is written as the past of its verb. */
const isPlannedNoun = (line: Line, at: number) =>
  line.language === 'ar' &&
  senseAt(line, at - 1, 'tense', 'future') !== null &&
  senseAt(line, at - 1, 'direction') === null;

/** «كان من المقرر», "was due": planned, and perhaps gone by. */
function wasDue(line: Line, at: number): boolean {
  for (let back = at; back >= Math.max(0, at - auxiliaryReach); back--) {
    if (line.tokens[back]?.kind === 'mark') return false;
    if (mayTellTense(line, back) && senseAt(line, back, 'tense', 'was')) return true;
  }
  return false;
}

/** «تسليم ديسمبر», "December futures". */
const isBeside = (line: Line, at: number) =>
  mayTellTense(line, at) && senseAt(line, at, 'tense', 'futureBeside') !== null;

/** "the first since October 14", "since the February vote": nothing yet to come. */
function isBehindSince(line: Line, from: number): boolean {
  const before = senseAt(line, from - 1, 'link', 'the') === null ? from - 1 : from - 2;
  return line.language === 'en' && [from, before].some((at) => senseAt(line, at, 'link', 'since') !== null);
}

const isMove = (line: Line, at: number) => senseAt(line, at, 'tense', 'moved') !== null;

const goals = ['to', 'until', 'by', 'lasting'] as const;

/** «أرجأت المحكمة الخميس …» tells when it was put off, «أرجأت … إلى الخميس», "adjourned until Monday" to when. */
function tenseOfMove(line: Line, at: number, from: number): Tense | null {
  if (!isMove(line, at)) return null;
  const nearest = Math.max(at + 1, from - goalReach);
  for (let goal = from; goal >= nearest; goal--)
    if (goals.some((name) => senseAt(line, goal, 'link', name))) return 'future';
  const { taken = 0, joined = false } = line.words[from] ?? {};
  const isLed = (taken > 0 && !joined) || senseAt(line, from - 1, 'link', 'of') !== null;
  return isLed && line.language === 'ar' ? 'future' : 'past';
}

/** «إلى جلسة يوم الأحد»: words between the preposition and the day. */
const goalReach = 3;

/** "will be sworn in", "is to be held": a participle behind what looks ahead. */
function isAhead(line: Line, at: number): boolean {
  if (line.language === 'ar') return false;
  for (let back = at - 1; back >= Math.max(0, at - auxiliaryReach); back--) {
    if (line.tokens[back]?.kind === 'mark') return false;
    if (senseAt(line, back, 'tense', 'future')) return true;
  }
  return false;
}

/** An Arabic sentence that begins with a present verb announces what is to come: «يتسلم الرئيس مهامه في 20 يناير». */
function opensWithPresent(line: Line, from: number): boolean {
  return from > 0 && senseAt(line, 0, 'tense', 'present') !== null;
}
