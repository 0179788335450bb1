/** Looks up one folded word in the time lexicon, its clitics taken off, and remembers the answer. */
import { readingsOf, type Reading } from '../../lexicon/clitics.ts';
import { timeLexicon, type Phrase, type Sense, type TimeLexicon } from '../../lexicon/times.ts';
import type { Language } from '../shapes.ts';
import { maskOf, maskOfSenses } from './triggers.ts';
import { tenseByShape } from './verbShapes.ts';

export interface Word {
  readonly senses: readonly Sense[];
  readonly phrases: readonly Phrase[];
  /** "And" is written onto it. */
  readonly joined: boolean;
  /** Folded letters in front of the stem. */
  readonly taken: number;
  /** The bits of what its senses can set off, runs of words included. */
  readonly mask: number;
}

export const unknownWord: Word = { senses: [], phrases: [], joined: false, taken: 0, mask: 0 };

const remembered: Readonly<Record<Language, Map<string, Word>>> = { ar: new Map(), en: new Map() };
const mostRemembered = 100_000;
/** A stem of two letters behind a clitic is more often another word: «باب» is a door. */
const shortestMonth = 3;

/** What `form`, a folded word, may mean; the whole word goes before its readings without clitics. */
export function lookUp(form: string, language: Language): Word {
  const known = remembered[language].get(form);
  if (known) return known;
  const lexicon = timeLexicon[language];
  const readings = language === 'ar' ? readingsOf(form) : [{ stem: form, clitics: '', taken: 0 }];
  const found = byMeaning(readings, lexicon) ?? byShape(readings, lexicon) ?? unknownWord;
  if (remembered[language].size >= mostRemembered) remembered[language].clear();
  remembered[language].set(form, found);
  return found;
}

function byMeaning(readings: readonly Reading[], lexicon: TimeLexicon): Word | null {
  const phrases: Phrase[] = [];
  let senses: readonly Sense[] = [];
  let read: Reading | null = null;
  for (const reading of readings) {
    const runs = lexicon.phrases.get(reading.stem) ?? [];
    phrases.push(...runs);
    if (runs.length > 0) read ??= reading;
    const own = sensesOf(reading, lexicon);
    if (own.length === 0) continue;
    senses = own;
    read = reading;
    break;
  }
  if (!read) return null;
  const joined = read.clitics !== '' && lexicon.and.has(read.clitics.slice(0, 1));
  const mask = maskOfSenses([...senses, ...phrases.map(({ sense }) => sense)]);
  return { senses, phrases, joined, taken: read.taken, mask };
}

function sensesOf({ stem, taken }: Reading, lexicon: TimeLexicon): readonly Sense[] {
  const senses = lexicon.words.get(stem) ?? [];
  if (taken === 0 || stem.length >= shortestMonth) return senses;
  return senses.filter(({ kind }) => kind !== 'month' && kind !== 'cardinal');
}

/** Words in no list may still give a tense away, by first or last letters or without the pronoun written onto them. */
function byShape(readings: readonly Reading[], lexicon: TimeLexicon): Word | null {
  for (const { stem, clitics, taken } of readings) {
    // Prepositions stand before nouns: only "and" may come off a verb.
    if (clitics !== '' && !lexicon.and.has(clitics)) continue;
    const tense = tenseWithoutPronoun(stem, lexicon) ?? tenseByShape(stem, lexicon.verbs);
    if (tense === null) continue;
    const sense: Sense = { kind: 'tense', name: tense, value: 0, definite: false, weak: true, width: 1 };
    return { senses: [sense], phrases: [], joined: false, taken, mask: maskOf(['tense']) };
  }
  return null;
}

/** «استقبله», «زارها»: the verb of the list with a pronoun behind it. */
function tenseWithoutPronoun(stem: string, { verbs, words }: TimeLexicon): string | null {
  for (const pronoun of verbs.pronouns) {
    if (!stem.endsWith(pronoun) || stem.length - pronoun.length < verbs.shortest) continue;
    const verb = words.get(stem.slice(0, -pronoun.length))?.find(({ kind }) => kind === 'tense');
    if (verb) return verb.name;
  }
  return null;
}
