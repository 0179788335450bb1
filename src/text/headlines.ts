/**
 * The headlines' templates, and the few words around them. A template is written as the headline reads, with
 *
 *   {A} {B} {S} {P}   agents, counterparts, subjects, place; further slots in 7-write/headlineSlots.ts
 *   {A's} {S+}        the English possessive; the full name with its office
 *   [receive]         a verb that agrees with the slot before it: English infinitive, Arabic present («يستقبل»)
 *   <arrested>        an English participle: "to be arrested" where it is planned
 *   ( in {P})         left out where a slot in it cannot be filled
 *   ~                 in front: a short template, for want of a part
 *
 * `say` is what happened; `noun` names it, for what was cancelled or is alleged; `plan` follows "intends" («يعتزم»).
 */
import type { EventType, Stance } from '../model/schema.ts';
import arabic from './ar/headlines.yaml';
import english from './en/headlines.yaml';
import type { Language } from './text.ts';

export interface HeadlineTemplates {
  readonly say: readonly string[];
  readonly noun?: readonly string[];
  readonly plan?: readonly string[];
}

export interface HeadlineText {
  readonly acts: Readonly<Record<string, HeadlineTemplates>>;
  readonly types: Readonly<Record<EventType, HeadlineTemplates>>;
  readonly stances: Readonly<Record<Stance, HeadlineTemplates>>;
  /** What a template becomes; {it} is the template. */
  readonly frames: {
    readonly planned: string;
    readonly plannedBy?: string;
    readonly plannedNoun: string;
    readonly cancelled: string;
    readonly alleged: string;
    readonly allegedNoun: string;
  };
  readonly lists: {
    readonly and: string;
    readonly comma: string;
    /** How a list of more than three ends, by plural category; {n} is a number. */
    readonly others: Readonly<Record<string, string>>;
    readonly otherSubjects?: Readonly<Record<string, string>>;
  };
  /** What was counted, by what, then plural category; {n} is a number. */
  readonly counted: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Prepositions of places, by the word that names their kind; `other` for the rest. */
  readonly at: Readonly<Record<string, string>>;
  readonly quoted: string;
}

const texts: Readonly<Record<Language, HeadlineText>> = {
  ar: arabic as HeadlineText,
  en: english as HeadlineText,
};

/** The headline templates of a language. */
export function headlineText(language: Language): HeadlineText {
  return texts[language];
}
