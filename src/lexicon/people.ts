/** People whom a clause counts, or names by their kind: «ستة جنود», "dozens of protesters". */
import { arabicEndings } from './arabicEndings.ts';
import { fold } from '../model/fold.ts';
import type { Language } from '../model/schema.ts';
import arabic from './ar/people.yaml';
import { splitWords, type WordForms } from './clauseWords.ts';
import english from './en/people.yaml';
import { figuresOf } from './figures.ts';
import { and } from './names.ts';
import { numberAt } from './numberWords.ts';
import { isAmong } from './topics.ts';

interface PeopleTable {
  readonly after: readonly string[];
  readonly owners: readonly string[];
  readonly owned: readonly string[];
  readonly apart: readonly string[];
  readonly oneOf: readonly string[];
  readonly masses: Readonly<Record<string, readonly string[]>>;
  readonly kinds: Readonly<
    Record<string, { readonly one: readonly string[]; readonly many: readonly string[] }>
  >;
}

/** How many there are: a number, several without one, or a mass of them: dozens, hundreds. */
export type Count = number | 'several' | { readonly mass: string };

export interface PeopleFind {
  readonly kind: string;
  readonly count: Count;
  /** What happened to them: `killed`, `wounded`, `arrested` … of src/lexicon/figures.yaml; null where no word beside them says so. */
  readonly of: string | null;
  /** They stand behind «مع» or "by": another side, or those who did it. */
  readonly isSide: boolean;
}

interface Phrase {
  readonly kind: string;
  readonly number: 'one' | 'two' | 'many';
  readonly rest: readonly string[];
}

interface Index {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly after: ReadonlySet<string>;
  /** «نقابة» before «المعلمين», "union" behind "teachers": a body, no people. */
  readonly owners: ReadonlySet<string>;
  readonly owned: ReadonlySet<string>;
  /** Words of time and money, which the number before them counts. */
  readonly apart: ReadonlySet<string>;
  readonly oneOf: ReadonlySet<string>;
  readonly masses: ReadonlyMap<string, string>;
}

const tables: Readonly<Record<Language, PeopleTable>> = {
  ar: arabic as PeopleTable,
  en: english as PeopleTable,
};
const arabicTable = arabic as { readonly noDual: readonly string[] };
const built = new Map<Language, Index>();
/** The kind of those of whom only a number is told. */
export const anybody = 'person';
/** How far before and behind them the word may stand that says what happened to them. */
const reachBefore = { ar: 4, en: 3 } as const;
const reachBehind = { ar: 4, en: 4 } as const;
/** Words that may stand between a number and who is counted: "five Iraqi soldiers", «3 من الجنود». */
const mostBetween = 2;
/** How far behind those who did it their victims may stand: «عناصر من الجيش السوري الخميس 12 مدنياً». */
const objectReach = 5;
/** How nouns of several men end. */
const [plain = '', bent = ''] = arabicEndings.noun.participle;
const sound = [plain, bent];
/** A number that is written onto another word: «لـ20 متهماً». */
const joinedNumber = /\d/;

/** The people of a clause, in text order. */
export function findPeople(words: readonly WordForms[], language: Language): PeopleFind[] {
  const found: PeopleFind[] = [];
  let done: string | null = null;
  for (let at = 0; at < words.length; at++) {
    const here = peopleAt(words, at, language);
    if (!here) continue;
    const { owners, owned } = indexOf(language);
    if (isAmong(words[at - 1], owners) || isAmong(words[here.end], owned)) continue;
    const isDoing = isDoer(words, here, language);
    const isSide = isDoing || indexOf(language).after.has(words[at - 1]?.[0] ?? '');
    const befell = whatBefell(words, at, here.end, language);
    const of = isSide ? null : (befell ?? done);
    done = isDoing ? befell : null;
    found.push({ kind: here.kind, count: here.count, of, isSide });
    at = here.end - 1;
  }
  return found;
}

/** Whether a folded Arabic form is a word for people by itself: «عنصر», «مدنيين». */
export function isPeopleWord(form: string): boolean {
  return (
    indexOf('ar')
      .phrases.get(form)
      ?.some(({ rest }) => rest.length === 0) ?? false
  );
}

/**
 * «قتل مسلحون ضابطاً», «مسلحين قتلوا ثلاثة جنود», «قتل عناصر من الجيش 12 مدنياً»: with an object behind them they did it, and suffered
 * nothing.
 */
function isDoer(words: readonly WordForms[], { end, count }: PeopleHere, language: Language): boolean {
  const formAt = (at: number) => words[at]?.[0] ?? '';
  if (language !== 'ar') return false;
  const verb = formAt(end).endsWith(arabicEndings.past.plural) ? end : null;
  if (verb !== null && sound.some((ending) => formAt(end - 1).endsWith(ending))) {
    const other = peopleAt(words, end + 1, language);
    if (other) return other.count !== 1 || formAt(end + 1).endsWith(arabicEndings.noun.tanwin);
  }
  if (typeof count === 'number' && count > 2) return false;
  for (let at = end; at <= end + objectReach; at++) {
    if (formAt(at).startsWith(and) || indexOf(language).after.has(formAt(at))) return false;
    const other = peopleAt(words, at, language);
    // «جنود إسرائيليون ثلاثة فلسطينيين»: what they are by people
    const isAttribute = at === end && other?.count === 'several' && formAt(at).endsWith(plain);
    if (other && !isAttribute)
      return (
        typeof other.count === 'number' && (other.count > 2 || formAt(at).endsWith(arabicEndings.noun.tanwin))
      );
  }
  return false;
}

interface PeopleHere {
  readonly kind: string;
  readonly count: Count;
  readonly end: number;
}

function peopleAt(words: readonly WordForms[], at: number, language: Language): PeopleHere | null {
  const number = numberAt(words, at, language);
  const mass = number ? undefined : formIn(words[at], indexOf(language).masses);
  if (!number && mass === undefined) {
    const phrase = phraseAt(words, at, language);
    if (!phrase) return null;
    const isCounted = phrase.number === 'one' && joinedNumber.test(words[at - 1]?.[0] ?? '');
    const isOne = phrase.number === 'one' || isAmong(words[at - 1], indexOf(language).oneOf);
    const count = isOne && !isCounted ? 1 : phrase.number === 'many' || isCounted ? 'several' : 2;
    return { kind: phrase.kind, count, end: at + phrase.rest.length + 1 };
  }
  const counted = at + (number?.length ?? 1);
  const count: Count = number ? number.value : { mass: mass as string };
  for (let next = counted; next <= counted + mostBetween; next++) {
    const phrase = phraseAt(words, next, language);
    if (phrase) return { kind: phrase.kind, count, end: next + phrase.rest.length + 1 };
    if (isAmong(words[next], indexOf(language).apart)) break;
    if (figuresOf(words[next] ?? [], language) !== null) break;
  }
  const isTold = figuresOf(words[counted] ?? [], language) !== null;
  return isTold ? { kind: anybody, count, end: counted } : null;
}

function phraseAt(words: readonly WordForms[], at: number, language: Language): Phrase | null {
  let longest: Phrase | null = null;
  for (const form of words[at] ?? []) {
    for (const phrase of indexOf(language).phrases.get(form) ?? []) {
      if (longest && phrase.rest.length <= longest.rest.length) continue;
      if (phrase.rest.every((word, index) => words[at + 1 + index]?.includes(word))) longest = phrase;
    }
  }
  return longest;
}

/** The nearest word that says what happened to them, the one before them among equals. */
function whatBefell(
  words: readonly WordForms[],
  start: number,
  end: number,
  language: Language,
): string | null {
  const most = Math.max(reachBefore[language], reachBehind[language]);
  for (let step = 1; step <= most; step++) {
    const before = step <= reachBefore[language] ? figuresOf(words[start - step] ?? [], language) : null;
    const behind = step <= reachBehind[language] ? figuresOf(words[end + step - 1] ?? [], language) : null;
    if (before ?? behind) return before ?? behind;
  }
  return null;
}

function formIn(forms: WordForms | undefined, known: ReadonlyMap<string, string>): string | undefined {
  const form = forms?.find((one) => known.has(one));
  return form === undefined ? undefined : known.get(form);
}

function indexOf(language: Language): Index {
  const known = built.get(language);
  if (known) return known;
  const { after, owners, owned, apart, oneOf, masses, kinds } = tables[language];
  const phrases = new Map<string, Phrase[]>();
  const plant = (words: readonly string[], kind: string, number: Phrase['number']) => {
    for (const written of words) {
      const [first = '', ...rest] = splitWords(written);
      const entries = phrases.get(first) ?? [];
      phrases.set(first, entries);
      if (!entries.some((entry) => entry.rest.join(' ') === rest.join(' ')))
        entries.push({ kind, number, rest });
    }
  };
  for (const [kind, { one, many }] of Object.entries(kinds)) {
    plant(many, kind, 'many');
    plant(one, kind, 'one');
    if (language === 'ar') plant(one.flatMap(dualsOf), kind, 'two');
  }
  const index = {
    phrases,
    after: new Set(after.map(fold)),
    owners: new Set(owners.map(fold)),
    owned: new Set(owned.map(fold)),
    apart: new Set(apart.map(fold)),
    oneOf: new Set(oneOf.map(fold)),
    masses: new Map(
      Object.entries(masses).flatMap(([key, list]) => list.map((word) => [fold(word), key] as const)),
    ),
  };
  built.set(language, index);
  return index;
}

/** «جنديان» and «جنديين» of «جندي», «طالبتان» of «طالبة»; the plural that looks the same has been planted before. */
function dualsOf(singular: string): string[] {
  if (singular.includes(' ') || arabicTable.noDual.includes(singular)) return [];
  const { feminineEnd, bound, dual } = arabicEndings.noun;
  const stem = singular.endsWith(feminineEnd) ? singular.slice(0, -feminineEnd.length) + bound : singular;
  return dual.slice(0, 2).map((ending) => stem + ending);
}
