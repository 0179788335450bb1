/** The words by which names of persons and bodies are found, in both languages at once; all entries are folded. */
import { fold } from '../model/fold.ts';
import ambiguous from './ar/ambiguous.yaml';
import { readPhrases } from './phrases.ts';
import arabicCues from './ar/actors.yaml';
import englishCues from './en/actors.yaml';

interface GroupWords {
  readonly id: string;
  readonly ar: string;
  readonly en: string;
  readonly words: readonly string[];
}

interface CueTable {
  readonly saying: readonly string[];
  readonly doing: readonly string[];
  readonly locative: readonly string[];
  readonly about?: readonly string[];
  readonly each?: readonly string[];
  readonly dealing: readonly string[];
  readonly motion: readonly string[];
  readonly between: readonly string[];
  readonly introducing?: readonly string[];
  readonly joining?: readonly string[];
  readonly complementing?: readonly string[];
  readonly appointed?: readonly string[];
  readonly relative?: readonly string[];
  readonly told?: readonly string[];
  readonly ministers?: readonly string[];
  readonly scenes?: readonly string[];
  readonly concerning?: readonly string[];
  readonly gathered?: readonly string[];
  readonly adjectival?: readonly string[];
  readonly militaryNouns?: readonly string[];
  readonly nationals?: readonly string[];
  readonly strikes?: readonly string[];
  readonly holdings?: readonly string[];
  readonly assaults?: readonly string[];
  readonly under?: readonly string[];
  readonly races?: readonly string[];
  readonly seats?: readonly string[];
  readonly anybodys?: readonly string[];
  readonly dayParts?: readonly string[];
  readonly daysNamed?: readonly string[];
  readonly days?: readonly string[];
  readonly governing?: readonly string[];
  readonly doneBy?: readonly string[];
  readonly being?: readonly string[];
  readonly naming?: readonly string[];
  readonly alias?: readonly string[];
  readonly beforeVerbs?: readonly string[];
  readonly regnal?: readonly string[];
  readonly ofTwo?: readonly string[];
  readonly likening?: readonly string[];
  readonly namedAfter?: readonly string[];
  readonly cityVerbs?: readonly string[];
  readonly deeds?: readonly string[];
  readonly timed?: readonly string[];
  readonly citing: readonly string[];
  readonly outletHeads: readonly string[];
  readonly groups: readonly GroupWords[];
}

const cueTables = [arabicCues, englishCues] as readonly unknown[] as readonly CueTable[];
type WordList = {
  [Key in keyof CueTable]-?: NonNullable<CueTable[Key]> extends readonly string[] ? Key : never;
}[keyof CueTable];
const cue = (of: WordList): ReadonlySet<string> =>
  new Set(cueTables.flatMap((table) => table[of] ?? []).map(fold));

export const cues = {
  saying: cue('saying'),
  doing: cue('doing'),
  locative: cue('locative'),
  about: cue('about'),
  /** «كل من العراق والأردن»: each of those named, whatever stands before the two words. */
  each: cue('each'),
  dealing: cue('dealing'),
  motion: cue('motion'),
  citing: cue('citing'),
  outletHeads: cue('outletHeads'),
  between: cue('between'),
  /** Words right behind which a person is named. */
  introducing: cue('introducing'),
  /** English words that join names, and that join a title to what it is of. */
  joining: cue('joining'),
  complementing: cue('complementing'),
  /** What a person is made, right behind the name. */
  appointed: cue('appointed'),
  /** Behind a name and a comma: «عاطف نداف، الذي كان». */
  relative: cue('relative'),
  /** What begins the words that somebody says: «إن», «إنه». */
  told: cue('told'),
  /** Ministers of several states. */
  ministers: cue('ministers'),
  /** What happens in a country or to it. */
  scenes: cue('scenes'),
  /** «اعترفت بإسرائيل»: what is about a state behind «ب». */
  concerning: cue('concerning'),
  /** People of states, several at once: "the presidents of". */
  gathered: cue('gathered'),
  /** "military", by itself an army and before these nouns an adjective: "military factions". */
  adjectival: cue('adjectival'),
  militaryNouns: cue('militaryNouns'),
  /** People of a state, what it strikes with, and what is struck of it: "Iranian officials", "Israeli strike", "Syrian positions". */
  nationals: cue('nationals'),
  strikes: cue('strikes'),
  holdings: cue('holdings'),
  /** «غارة على دمشق»: the town behind these is where they fall. */
  assaults: cue('assaults'),
  /** «تحت رئاسة الغابون»: words before the chair of a meeting, and words before an office that is won. */
  under: cue('under'),
  races: cue('races'),
  /** Ids of bodies named by their house. */
  seats: cue('seats'),
  /** Forces that may be anybody's. */
  anybodys: cue('anybodys'),
  /** «صباح اليوم»: names that are parts of a day too, and what stands behind them then. */
  dayParts: cue('dayParts'),
  daysNamed: cue('daysNamed'),
  /** Days between a verb and whom it addresses. */
  days: cue('days'),
  /** Prepositions and nouns behind which what looks like a verb is a noun. */
  governing: cue('governing'),
  /** Before whom a deed is done by. */
  doneBy: cue('doneBy'),
  /** Verbs of being, behind which an adjective stands. */
  being: cue('being'),
  /** Right behind these nothing but a name stands: «المدعو», «وزوجته». */
  naming: cue('naming'),
  /** What a person is called besides stands behind these. */
  alias: cue('alias'),
  /** Behind the one name of a king or a pope: «فيليب السادس». */
  regnal: cue('regnal'),
  /** What one person does to another. */
  ofTwo: cue('ofTwo'),
  /** A verb stands behind these. */
  beforeVerbs: cue('beforeVerbs'),
  /** Letters joined to a word that say what somebody is like or is made. */
  likening: cue('likening'),
  /** Places that bear the names of persons. */
  namedAfter: cue('namedAfter'),
  cityVerbs: cue('cityVerbs'),
  /** What a state does, behind its name: "Iran's attack". */
  deeds: cue('deeds'),
  timed: cue('timed'),
  /** Before an agent, and the ends of past tenses, in English. */
  agent: new Set((englishCues as { agent: string[] }).agent) as ReadonlySet<string>,
  past: (englishCues as { past: string[] }).past as readonly string[],
};

/** Letters joined to a place: «بإيران» is in Iran, «لإيران» may be to it. */
export const isAt = (arabicCues as { at: string }).at;
export const and = (arabicCues as { and: string }).and;
export const goesTo = (arabicCues as { to: string }).to;
export const isFrom = (arabicCues as { from: string }).from;

/** «المملكة», and the states it may be. */
export const kingdom = foldedKingdom();

function foldedKingdom(): {
  readonly form: string;
  readonly states: ReadonlySet<string>;
  readonly otherwise: string;
} {
  const { word, states, otherwise } = (
    arabicCues as { kingdom: { word: string; states: string[]; otherwise: string } }
  ).kingdom;
  return { form: fold(word), states: new Set(states), otherwise };
}

/** The end of a past verb with a feminine subject, and the end that only looks like it. */
export const femaleVerb = (arabicCues as { femaleVerb: { end: string; not: string; start: string } })
  .femaleVerb;

/** "the". */
export const latinArticle: ReadonlySet<string> = new Set((englishCues as { article: string[] }).article);

/** Names of bodies that are ordinary words too: «فتح», «القاعدة», «الوطن». */
export const ambiguousNames: ReadonlySet<string> = new Set(
  (ambiguous as { readonly bodies: readonly string[] }).bodies.map(fold),
);

/** Family names that are ordinary words as well. */
export const ambiguousFamilies: ReadonlySet<string> = new Set(
  (ambiguous as { readonly persons: readonly string[] }).persons.map(fold),
);

/** Phrases that begin as a place's name does, and name none. */
export const noPlaces = readPhrases((ambiguous as { readonly places: readonly string[] }).places);

/** Groups that act without a name: protesters, gunmen. */
export const groups: readonly GroupWords[] = mergedGroups();

function mergedGroups(): GroupWords[] {
  const byId = new Map<string, GroupWords>();
  for (const group of cueTables.flatMap((table) => table.groups)) {
    const known = byId.get(group.id);
    byId.set(group.id, known ? { ...known, words: [...known.words, ...group.words] } : group);
  }
  return [...byId.values()];
}
