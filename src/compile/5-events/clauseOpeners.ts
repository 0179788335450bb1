import { eventWords } from '../../lexicon/events.ts';
import { isWordOf } from '../../lexicon/phrases.ts';
import type { Language } from '../../text/text.ts';

/** Kinds of clauses that a word or phrase of the lexicon opens, in the order they are looked for. */
export const openingKinds = [
  'meanwhile', 'attribution', 'condition', 'relative', 'complement', 'purpose', 'subordinate',
] as const; // prettier-ignore

/** What a word may do to its clause: open one by the lexicon's phrases, or cut it as an auxiliary or an "and" does. */
export interface Opener {
  readonly opens: boolean;
  readonly joins: boolean;
}

const inert: Opener = { opens: false, joins: false };
const remembered = { ar: new Map<string, Opener>(), en: new Map<string, Opener>() };
const mostRemembered = 50_000;

/** What a folded word may begin, with and without a conjunction written onto it; most words begin nothing. */
export function openerOf(form: string, language: Language): Opener {
  const known = remembered[language].get(form);
  if (known) return known;
  const { clauses, modality } = eventWords[language];
  const [first, rest] = [form.charAt(0), form.slice(1)];
  const begins = (word: string) =>
    clauses.adjunct.has(word) ||
    clauses.attributive.has(word) ||
    openingKinds.some((kind) => clauses[kind].has(word));
  const opens = begins(form) || (clauses.and.has(first) && begins(rest));
  const joins =
    clauses.and.has(form) ||
    clauses.auxiliary.has(form) ||
    modality.tried.has(form) ||
    (isWordOf(clauses.verbClitics, first) && clauses.auxiliary.has(rest));
  if (remembered[language].size >= mostRemembered) remembered[language].clear();
  remembered[language].set(form, opens || joins ? { opens, joins } : inert);
  return opens || joins ? { opens, joins } : inert;
}
