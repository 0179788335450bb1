/** A sentence as the rules see it: its tokens, each with its senses, and the readers that every rule shares. */
import type { Phrase, Sense, SenseKind } from '../../lexicon/times.ts';
import type { Language, Sentence, Token } from '../shapes.ts';
import { coreMask, maskOf } from './triggers.ts';
import { lookUp, unknownWord, type Word } from './words.ts';

export interface Line {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** Senses that begin at each token, runs of words first. */
  readonly senses: readonly (readonly Sense[])[];
  readonly language: Language;
  readonly text: string;
}

/** The line of a sentence, or null where it holds nothing that makes an expression; `text` is the text of the document. */
export function lineOf({ tokens }: Sentence, language: Language, text: string): Line | null {
  let hasCore = false;
  const words = tokens.map(({ kind, form }) => {
    const word = kind === 'number' ? unknownWord : lookUp(form, language);
    hasCore ||= kind === 'number' || (word.mask & coreMask) !== 0;
    return word;
  });
  if (!hasCore) return null;
  const senses = words.map((word, at) =>
    word.phrases.length === 0 ? word.senses : sensesWithRuns(word, tokens, at + 1),
  );
  return { tokens, words, senses, language, text };
}

/** The runs of words that go on behind a token, which ends before `next`, and then the word's own senses. */
function sensesWithRuns(word: Word, tokens: readonly Token[], next: number): readonly Sense[] {
  const runs = word.phrases.filter((phrase) => follows(tokens, next, phrase)).map(({ sense }) => sense);
  return runs.length === 0 ? word.senses : [...runs, ...word.senses];
}

function follows(tokens: readonly Token[], from: number, { rest }: Phrase): boolean {
  return rest.every((form, index) => tokens[from + index]?.form === form);
}

/** The first sense of a kind, and of a name where one is asked for, that begins at a token. */
export function senseAt(line: Line, at: number, kind: SenseKind, name?: string): Sense | null {
  const senses = line.senses[at];
  if (senses === undefined) return null;
  for (const sense of senses)
    if (sense.kind === kind && (name === undefined || sense.name === name)) return sense;
  return null;
}

const tenseMask = maskOf(['tense']);

/** Whether the word at a token may tell the tense; quicker than `senseAt`, and true of some runs that do not follow. */
export function mayTellTense(line: Line, at: number): boolean {
  return ((line.words[at]?.mask ?? 0) & tenseMask) !== 0;
}

/** Whether the mark `form` stands at a token. */
export function isMark(line: Line, at: number, form: string): boolean {
  const token = line.tokens[at];
  return token !== undefined && token.kind === 'mark' && token.form === form;
}

/** The index behind the mark where it stands at `at`, else `at`. */
export function skipMark(line: Line, at: number, forms: string): number {
  const token = line.tokens[at];
  return token !== undefined && token.kind === 'mark' && forms.includes(token.form) ? at + 1 : at;
}

/** The index behind a sense where it begins at `at`, else `at`. */
export function skipSense(line: Line, at: number, kind: SenseKind, name?: string): number {
  return at + (senseAt(line, at, kind, name)?.width ?? 0);
}

/** Whether the word at a token is written with a capital first. Arabic has none, so every word counts. */
export function isCapital(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return token !== undefined && !/\p{Ll}/u.test(line.text.charAt(token.start));
}
