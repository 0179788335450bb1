/** The lexicon of events, typed: acts, and the small words around happenings, per language. */
import type { EventType, Role, Stance } from '../model/schema.ts';
import type { Language } from '../model/schema.ts';
import actTable from './acts.yaml';
import arabicClauses from './ar/clauses.yaml';
import arabicModality from './ar/modality.yaml';
import arabicOrder from './ar/order.yaml';
import arabicSpeech from './ar/speech.yaml';
import englishClauses from './en/clauses.yaml';
import englishModality from './en/modality.yaml';
import englishOrder from './en/order.yaml';
import englishSpeech from './en/speech.yaml';
import { readPhrases, type Phrases } from './phrases.ts';

export interface Act {
  readonly type: EventType;
  readonly stance?: Stance;
  /** Acts of one kin may tell one happening in other words. */
  readonly kin?: string;
  /** The role of the grammatical subject, `agent` by default. */
  readonly subject?: Role;
  /** The role of the grammatical object, `counterpart` by default. */
  readonly object?: Role;
  /** It is done to bodies, never to persons. */
  readonly of?: 'bodies';
  /** The act that an attempt at it is. */
  readonly attempt?: string;
  /** The act that it is told as, which differs in who is subject and who is object. */
  readonly told?: string;
  /** Topics that say no more than the act itself. */
  readonly itself?: readonly string[];
  /** A: agent, B: counterpart, S: subject, P: place. */
  readonly meaning: string;
}

const acts = new Map(Object.entries(actTable as Readonly<Record<string, Act>>));

/** What an act is; throws where the lexicon names none of that name. */
export function actOf(name: string): Act {
  const act = acts.get(name);
  if (!act) throw new Error(`No act named ${name} in acts.yaml`);
  return act;
}

export const actNames: ReadonlySet<string> = new Set(acts.keys());

type ClauseWords =
  | 'relative' | 'complement' | 'meanwhile' | 'subordinate' | 'condition' | 'adjunct' | 'purpose' | 'attribution'
  | 'auxiliary' | 'pluperfect' | 'prepositions' | 'with' | 'to' | 'from' | 'against' | 'by' | 'in'
  | 'present' | 'absent' | 'passive' | 'verbClitics' | 'between' | 'modal' | 'pronounPlaces' | 'notOpeners' | 'before' | 'pronounObjects' | 'pronounSubjects' | 'pronounOwners' | 'bothSides' | 'notTriggers' | 'explaining' | 'numerals' | 'articles' | 'plainComplement' | 'and' | 'ba' | 'of' | 'about' | 'titles' | 'posts' | 'withinTitle' | 'led' | 'among' | 'invited' | 'adverbs' | 'pronounComplement' | 'pronounPairs' | 'counterparts' | 'compassStates' | 'masculineRelative' | 'feminineRelative' | 'instead' | 'possessive' | 'setting' | 'settingOpening' | 'each' | 'witness' | 'siding' | 'envoys' | 'gerund' | 'ways' | 'relativeOwners' | 'nominal' | 'participle' | 'notNouns' | 'labelling'
  | 'styles' | 'attributive' | 'belonging' | 'onBehalf' | 'followers' | 'commanders' | 'diplomats' | 'kin' | 'adverbEnds'
  | 'interviews' | 'joint' | 'forces' | 'definite' | 'twoPersons' | 'bonds' | 'claimed' | 'brokering' | 'directions' | 'onto' | 'suffering'
  | 'where' | 'capitals' | 'copulas' | 'causing' | 'extending' | 'directing' | 'remembrance' | 'ranked'; // prettier-ignore
type ModalityWords =
  | 'future' | 'negation' | 'negatesNoun' | 'alleged' | 'attempted' | 'tried' | 'failed' | 'plotted' | 'conditional' | 'perhaps'
  | 'cancelled' | 'wasDue' | 'putOff' | 'calledOff' | 'invitesTo'; // prettier-ignore
type OrderWords =
  'after' | 'before' | 'during' | 'since' | 'later' | 'alike' | 'until' | 'another' | 'incidents' | 'also';
type SpeechWords =
  | 'anonymous'
  | 'statistic'
  | 'labelled'
  | 'delegates'
  | 'agents'
  | 'bystanders'
  | 'councils'
  | 'victims'
  | 'courts';

export interface EventWords {
  readonly clauses: Readonly<Record<ClauseWords, Phrases>>;
  readonly modality: Readonly<Record<ModalityWords, Phrases>>;
  readonly order: Readonly<Record<OrderWords, Phrases>>;
  readonly speech: Readonly<Record<SpeechWords, Phrases>>;
}

/** The small words around happenings, ready to be matched against folded tokens. */
export const eventWords: Readonly<Record<Language, EventWords>> = {
  ar: readWords(arabicClauses, arabicModality, arabicOrder, arabicSpeech),
  en: readWords(englishClauses, englishModality, englishOrder, englishSpeech),
};

function readWords(clauses: unknown, modality: unknown, order: unknown, speech: unknown): EventWords {
  return {
    clauses: readFamily<ClauseWords>(clauses),
    modality: readFamily<ModalityWords>(modality),
    order: readFamily<OrderWords>(order),
    speech: readFamily<SpeechWords>(speech),
  };
}

function readFamily<Name extends string>(table: unknown): Readonly<Record<Name, Phrases>> {
  const families = Object.entries(table as Record<Name, readonly string[]>) as [Name, readonly string[]][];
  return Object.fromEntries(families.map(([name, entries]) => [name, readPhrases(entries)])) as Record<
    Name,
    Phrases
  >;
}

/** The words of some lists, asked before the lists themselves: most words stand in none. Read once a language. */
export function vocabularyOf(lists: readonly ClauseWords[]): (words: EventWords) => ReadonlySet<string> {
  const read = new Map<EventWords, ReadonlySet<string>>();
  return (words) => {
    const known = read.get(words);
    if (known) return known;
    const phrases = lists.flatMap((name) => [...words.clauses[name]]);
    const vocabulary = new Set(phrases.flatMap(([first, rests]) => [first, ...rests.flat()]));
    read.set(words, vocabulary);
    return vocabulary;
  };
}
