/**
 * The headlines' templates, and the few words around them. A template is written as the headline reads, with
 *
 *   {A} {B} {S} {P}   agents, counterparts, subjects, place; further slots are told in 7-write/headlineSlots.ts
 *   {A's} {S+}        the English possessive; the full name with its office
 *   [receive]         a verb that agrees with the slot before it: English infinitive, Arabic present («يستقبل»)
 *   [+clash] [-end]   an English verb in the plural, in the singular, whatever stands before it
 *   <arrested>        an English participle: "to be arrested" where it is planned
 *   ( in {P})         left out where a slot in it cannot be filled
 *   ~                 in front: a short template, for want of a part
 *
 * `say` is what happened; `noun` names it, for what was cancelled or is alleged; `plan` follows «يعتزم»; `name` stands for
 * {name} in the templates of every act.
 */
import type { EventType, Stance, Status } from '../model/schema.ts';
import arabic from './ar/headlines.yaml';
import arabicMatters from './ar/matters.yaml';
import arabicPeople from './ar/people.yaml';
import english from './en/headlines.yaml';
import englishMatters from './en/matters.yaml';
import englishPeople from './en/people.yaml';
import type { Language } from './text.ts';

export interface HeadlineTemplates {
  readonly name: string;
  readonly say: readonly string[];
  readonly noun?: readonly string[];
  readonly plan?: readonly string[];
}

/** A counted thing by plural category; {n} is a number. */
export type Counted = Readonly<Record<string, string>>;

export interface HeadlineText {
  readonly acts: Readonly<Record<string, HeadlineTemplates>>;
  readonly types: Readonly<Record<EventType, HeadlineTemplates>>;
  readonly stances: Readonly<Record<Stance, HeadlineTemplates>>;
  /** After every other template of an act, a stance or a type. */
  readonly general: {
    readonly say: readonly string[];
    readonly noun: readonly string[];
    /** Where neither anybody nor a place is known. */
    readonly dated: string;
  };
  /** What a template becomes by its status; {it} is the template. */
  readonly frames: {
    readonly planned: string;
    /** Of `plan`, where the language has it. */
    readonly plannedBy: string;
    readonly plannedNoun: string;
    readonly cancelled: string;
    /** Of what was put off rather than called off. */
    readonly putOff: string;
    readonly alleged: string;
    readonly allegedNoun: string;
    /** Which of the two is preferred for what is alleged. */
    readonly alleges: 'noun' | 'verb';
    /** Of the dated headline, by status. */
    readonly dated: Readonly<Record<Status | 'putOff', string>>;
  };
  readonly lists: {
    readonly and: string;
    readonly comma: string;
    /** How a list of more than three ends, by what is left out and whether it stands as a subject. */
    readonly others: Readonly<
      Record<'people' | 'bodies' | 'states', Readonly<Record<'subject' | 'object', Counted>>>
    >;
  };
  readonly counted: Readonly<Record<string, Counted>>;
  /** Small numbers in words, from nought; larger ones in digits. */
  readonly numbers: readonly string[];
  /** Prepositions of places, by the word that names their kind; `other` for the rest. */
  readonly at: Readonly<Record<string, string>>;
  /** Last words of places that take the English article. */
  readonly articled: readonly string[];
  readonly quoted: string;
  /** Two of those whose word has no dual. */
  readonly two: string;
  /** Whom headlines count, by kind of src/lexicon/{ar,en}/people.yaml: one and several, Arabic with the accusative, and a definite plural of its own. */
  readonly people: {
    readonly masses: Readonly<Record<string, string>>;
    /** Several without a number, as an object and elsewhere. */
    readonly several: { readonly object: string; readonly other: string };
    readonly kinds: Readonly<Record<string, readonly string[]>>;
  };
  /** Phrases by family and key of src/lexicon/{ar,en}/matters.yaml. */
  readonly matters: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

type Matters = HeadlineText['matters'];
type People = HeadlineText['people'];
type Written = Omit<HeadlineText, 'matters' | 'people'>;

const texts: Readonly<Record<Language, HeadlineText>> = {
  ar: { ...(arabic as Written), matters: arabicMatters as Matters, people: arabicPeople as People },
  en: { ...(english as Written), matters: englishMatters as Matters, people: englishPeople as People },
};

/** The headline templates of a language. */
export function headlineText(language: Language): HeadlineText {
  return texts[language];
}
