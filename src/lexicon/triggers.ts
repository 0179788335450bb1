/** The words that report happenings, inflected and ready to be looked up by folded form. */
import { fold } from '../model/fold.ts';
import { arabicEndings } from './arabicEndings.ts';
import { inflectNoun, inflectParticiple, type NounForm } from './arabicNouns.ts';
import { inflectVerb, type Tense } from './arabicVerbs.ts';
import { inflectEnglishNoun, inflectEnglishVerb } from './englishVerbs.ts';
import { foldedTokens } from './phrases.ts';
import {
  emptyIndex,
  openingsIn,
  readCompanions,
  type CompanionIndex,
  type Companions,
  type Opening,
} from './companions.ts';
import type { Language } from '../model/schema.ts';
import arabicTriggers from './ar/triggers.yaml';
import englishTriggers from './en/triggers.yaml';

interface TriggerEntry {
  readonly act: string;
  readonly light?: boolean;
  readonly strict?: boolean;
  readonly verbs?: readonly string[];
  readonly passive?: readonly string[];
  readonly nouns?: readonly string[];
  readonly participles?: readonly string[];
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly trap?: readonly string[];
  readonly next?: readonly string[];
  readonly unless?: readonly string[];
}

/** What a word means where its conditions hold. */
export interface Sense {
  readonly act: string;
  /** Lends its time and place to the noun of the happening beside it. */
  readonly light: boolean;
  /** A verb that tells nothing where its conditions do not hold. */
  readonly strict: boolean;
  /** Earlier entries of the file come first. */
  readonly order: number;
  readonly with: Companions | null;
  readonly without: Companions | null;
  /** With one of these behind it the word reports nothing, in no sense. */
  readonly trap: Companions | null;
  readonly next: Companions | null;
  /** None of these may stand just before. */
  readonly unless: Companions | null;
}

export interface Trigger {
  readonly sense: Sense;
  readonly shape: 'verb' | 'noun' | 'participle';
  readonly tense: Tense | null;
  readonly passive: boolean;
  readonly pronoun: boolean;
  /** The folded words that must follow the first, for «وقف إطلاق النار». */
  readonly rest: readonly string[];
}

interface Table {
  readonly triggers: ReadonlyMap<string, readonly Trigger[]>;
  readonly companions: CompanionIndex;
}

const written = { ar: arabicTriggers, en: englishTriggers };
const built = new Map<Language, Table>();
const article = arabicEndings.article;
const none: readonly Trigger[] = [];

/** Built when the first article of the language is read: whoever reads times alone needs none. */
function tableOf(language: Language): Table {
  const known = built.get(language);
  if (known) return known;
  const table = buildTable(written[language] as readonly TriggerEntry[], language);
  built.set(language, table);
  return table;
}

/** Every reading of a folded word as a trigger; `form` is without clitics, the article may still stand on it. */
export function triggersOf(form: string, language: Language): readonly Trigger[] {
  const { triggers } = tableOf(language);
  const found = triggers.get(form) ?? none;
  if (language === 'en' || !form.startsWith(article)) return found;
  const defined = triggers.get(form.slice(article.length)) ?? none;
  return [...found, ...defined.filter((trigger) => trigger.shape !== 'verb')];
}

/** What a folded word may begin, with whatever is written onto it, of the words that stand beside triggers. */
export function openingsOf(form: string, language: Language): readonly Opening[] {
  return openingsIn(tableOf(language).companions, form);
}

/** A noun or participle with the article on it. */
export function isDefined(stem: string, trigger: Trigger): boolean {
  return trigger.shape !== 'verb' && stem.startsWith(article);
}

/** The folded word with the article taken off, where one stands. */
export function withoutArticle(form: string): string {
  return form.startsWith(article) ? form.slice(article.length) : form;
}

/** Takes in one form of a trigger's word; the verbs of one tense, with or without a pronoun, share a trigger. */
type Add = (form: string, trigger: Trigger) => void;

function buildTable(entries: readonly TriggerEntry[], language: Language): Table {
  const triggers = new Map<string, Trigger[]>();
  const companions = emptyIndex(language);
  const add: Add = (form, trigger) => {
    const known = triggers.get(form);
    if (known) known.push(trigger);
    else triggers.set(form, [trigger]);
  };
  entries.forEach((entry, order) => {
    const sense = readSense(entry, order, companions);
    if (language === 'ar') addArabic(entry, sense, add);
    else addEnglish(entry, sense, add);
  });
  return { triggers, companions };
}

function readSense(entry: TriggerEntry, order: number, index: CompanionIndex): Sense {
  const companions = (words: readonly string[] | undefined) => (words ? readCompanions(words, index) : null);
  return {
    act: entry.act,
    light: entry.light ?? false,
    order,
    with: companions(entry.with),
    without: companions(entry.without),
    strict: entry.strict ?? false,
    trap: companions(entry.trap),
    next: companions(entry.next),
    unless: companions(entry.unless),
  };
}

const tenses = ['past', 'present', 'future'] as const;

function addArabic(entry: TriggerEntry, sense: Sense, add: Add): void {
  const addVerbs = (lemmas: readonly string[] | undefined, passive: boolean) => {
    const verb = (pronoun: boolean) =>
      tenses.map((tense): Trigger => ({ sense, shape: 'verb', tense, passive, pronoun, rest: [] }));
    const [bare, owning] = [verb(false), verb(true)];
    for (const lemma of lemmas ?? [])
      for (const { form, tense, pronoun } of inflectVerb(lemma))
        add(form, (pronoun ? owning : bare)[tenses.indexOf(tense)] as Trigger);
  };
  addVerbs(entry.verbs, false);
  addVerbs(entry.passive, true);
  for (const noun of entry.nouns ?? []) {
    const [first = '', ...rest] = noun.split(' ');
    addNouns(inflectNoun(first), { sense, shape: 'noun', rest: rest.map(fold) }, add);
  }
  for (const participle of entry.participles ?? [])
    addNouns(inflectParticiple(participle), { sense, shape: 'participle', rest: [] }, add);
}

function addNouns(
  forms: readonly NounForm[],
  { sense, shape, rest }: Pick<Trigger, 'sense' | 'shape' | 'rest'>,
  add: Add,
): void {
  const noun = (pronoun: boolean): Trigger => ({ sense, shape, tense: null, passive: false, pronoun, rest });
  const [bare, owned] = [noun(false), noun(true)];
  for (const { form, pronoun } of forms) add(form, pronoun ? owned : bare);
}

function addEnglish(entry: TriggerEntry, sense: Sense, add: Add): void {
  const trigger = (
    shape: Trigger['shape'],
    tense: Tense | null,
    rest: readonly string[],
    passive = false,
  ): Trigger => ({ sense, shape, tense, passive, pronoun: false, rest });
  const addVerbs = (lemmas: readonly string[] | undefined, passive: boolean) => {
    for (const { form, tense, participle } of (lemmas ?? []).flatMap(inflectEnglishVerb)) {
      const [first = '', ...rest] = foldedTokens(form);
      add(first, trigger(participle && tense === 'present' ? 'participle' : 'verb', tense, rest, passive));
    }
  };
  addVerbs(entry.verbs, false);
  addVerbs(entry.passive, true);
  for (const noun of entry.nouns ?? []) {
    const words = noun.split(' ');
    const last = words.length - 1;
    for (const form of inflectEnglishNoun(words[last] as string)) {
      const [first = '', ...rest] = foldedTokens([...words.slice(0, last), form].join(' '));
      add(first, trigger('noun', null, rest));
    }
  }
}
