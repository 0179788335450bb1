/** Looks up one folded word in the time lexicon, its clitics taken off, and remembers the answer. */
import { readingsOf } from '../../lexicon/clitics.ts';
import { senseKinds, timeLexicon, type Phrase, type Sense, type SenseKind } from '../../lexicon/times.ts';
import type { Language } from '../shapes.ts';
import { tenseByShape } from './verbShapes.ts';

export interface Word {
  readonly senses: readonly Sense[];
  readonly phrases: readonly Phrase[];
  /** "And" is written onto it. */
  readonly joined: boolean;
  /** Folded letters in front of the stem. */
  readonly taken: number;
  /** One bit per kind of sense, phrases included. */
  readonly mask: number;
}

export const unknownWord: Word = { senses: [], phrases: [], joined: false, taken: 0, mask: 0 };

const bits = new Map<SenseKind, number>(senseKinds.map((kind, index) => [kind, 1 << index]));
const remembered: Readonly<Record<Language, Map<string, Word>>> = { ar: new Map(), en: new Map() };
const mostRemembered = 100_000;

/** The bits of some kinds of sense, to be compared with `Word.mask`. */
export function maskOf(kinds: readonly SenseKind[]): number {
  return kinds.reduce((mask, kind) => mask | (bits.get(kind) ?? 0), 0);
}

/** What `form`, a folded word, may mean; the whole word goes before its readings without clitics. */
export function lookUp(form: string, language: Language): Word {
  const known = remembered[language].get(form);
  if (known) return known;
  const found = read(form, language);
  if (remembered[language].size >= mostRemembered) remembered[language].clear();
  remembered[language].set(form, found);
  return found;
}

function read(form: string, language: Language): Word {
  const lexicon = timeLexicon[language];
  const readings = language === 'ar' ? readingsOf(form) : [{ stem: form, clitics: '', taken: 0 }];
  for (const { stem, clitics, taken } of readings) {
    const senses = lexicon.words.get(stem) ?? [];
    const phrases = lexicon.phrases.get(stem) ?? [];
    if (senses.length + phrases.length === 0) continue;
    const joined = clitics !== '' && lexicon.and.has(clitics.slice(0, 1));
    return {
      senses,
      phrases,
      joined,
      taken,
      mask: maskOf([...senses, ...phrases.map(({ sense }) => sense)].map(({ kind }) => kind)),
    };
  }
  for (const { stem, taken } of readings) {
    const tense = tenseByShape(stem, lexicon.verbs);
    if (tense === null) continue;
    const sense: Sense = { kind: 'tense', name: tense, value: 0, definite: false, weak: true, width: 1 };
    return { senses: [sense], phrases: [], joined: false, taken, mask: maskOf(['tense']) };
  }
  return unknownWord;
}
