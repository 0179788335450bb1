/** The words that report happenings, inflected and ready to be looked up by folded form. */
import { fold } from '../model/fold.ts';
import { arabicEndings } from './arabicEndings.ts';
import { inflectNoun, inflectParticiple } from './arabicNouns.ts';
import { inflectVerb, type Tense } from './arabicVerbs.ts';
import { inflectEnglishNoun, inflectEnglishVerb } from './englishVerbs.ts';
import { readCompanions, type Companions } from './companions.ts';
import type { Language } from '../model/schema.ts';
import arabicTriggers from './ar/triggers.yaml';
import englishTriggers from './en/triggers.yaml';

interface TriggerEntry {
  readonly act: string;
  readonly light?: boolean;
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

type Table = ReadonlyMap<string, readonly Trigger[]>;

const tables: Readonly<Record<Language, Table>> = {
  ar: buildTable(arabicTriggers as readonly TriggerEntry[], 'ar'),
  en: buildTable(englishTriggers as readonly TriggerEntry[], 'en'),
};
const article = arabicEndings.article;

/** Every reading of a folded word as a trigger; `form` is without clitics, the article may still stand on it. */
export function triggersOf(form: string, language: Language): readonly Trigger[] {
  const found = tables[language].get(form) ?? [];
  if (language === 'en' || !form.startsWith(article)) return found;
  const defined = tables.ar.get(form.slice(article.length)) ?? [];
  return [...found, ...defined.filter((trigger) => trigger.shape !== 'verb')];
}

/** A noun or participle with the article on it. */
export function isDefined(stem: string, trigger: Trigger): boolean {
  return trigger.shape !== 'verb' && stem.startsWith(article);
}

/** The folded word with the article taken off, where one stands. */
export function withoutArticle(form: string): string {
  return form.startsWith(article) ? form.slice(article.length) : form;
}

function buildTable(entries: readonly TriggerEntry[], language: Language): Table {
  const table = new Map<string, Trigger[]>();
  const add = (form: string, trigger: Trigger) => {
    const known = table.get(form);
    if (known) known.push(trigger);
    else table.set(form, [trigger]);
  };
  entries.forEach((entry, order) => {
    const sense = readSense(entry, order, language);
    for (const [form, trigger] of language === 'ar' ? arabicForms(entry, sense) : englishForms(entry, sense))
      add(form, trigger);
  });
  return table;
}

function readSense(entry: TriggerEntry, order: number, language: Language): Sense {
  const companions = (words: readonly string[] | undefined) =>
    words ? readCompanions(words, language) : null;
  return {
    act: entry.act,
    light: entry.light ?? false,
    order,
    with: companions(entry.with),
    without: companions(entry.without),
    trap: companions(entry.trap),
    next: companions(entry.next),
    unless: companions(entry.unless),
  };
}

function arabicForms(entry: TriggerEntry, sense: Sense): [string, Trigger][] {
  const verbs = (lemmas: readonly string[], passive: boolean) =>
    lemmas.flatMap((lemma) =>
      inflectVerb(lemma).map(({ form, tense, pronoun }): [string, Trigger] => [
        form,
        { sense, shape: 'verb', tense, passive, pronoun, rest: [] },
      ]),
    );
  const nouns = (entry.nouns ?? []).flatMap((noun) => {
    const [first = '', ...rest] = noun.split(' ');
    return inflectNoun(first).map(({ form, pronoun }): [string, Trigger] => [
      form,
      { sense, shape: 'noun', tense: null, passive: false, pronoun, rest: rest.map(fold) },
    ]);
  });
  const participles = (entry.participles ?? []).flatMap((participle) =>
    inflectParticiple(participle).map(({ form, pronoun }): [string, Trigger] => [
      form,
      { sense, shape: 'participle', tense: null, passive: false, pronoun, rest: [] },
    ]),
  );
  return [...verbs(entry.verbs ?? [], false), ...verbs(entry.passive ?? [], true), ...nouns, ...participles];
}

function englishForms(entry: TriggerEntry, sense: Sense): [string, Trigger][] {
  const verbs = (entry.verbs ?? []).flatMap((lemma) =>
    inflectEnglishVerb(lemma).map(({ form, tense, participle }): [string, Trigger] => [
      form,
      {
        sense,
        shape: participle && tense === 'present' ? 'participle' : 'verb',
        tense,
        passive: false,
        pronoun: false,
        rest: [],
      },
    ]),
  );
  const nouns = (entry.nouns ?? []).flatMap((noun) => {
    const words = noun.split(' ');
    const last = words.length - 1;
    return inflectEnglishNoun(words[last] as string).map((form): [string, Trigger] => {
      const [first = '', ...rest] = [...words.slice(0, last), form];
      return [first, { sense, shape: 'noun', tense: null, passive: false, pronoun: false, rest }];
    });
  });
  return [...verbs, ...nouns];
}
