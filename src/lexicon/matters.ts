/** What a clause names of a happening beside who and where: the kind of summit, vehicle, deal, the charge, the topic. */
import { fold } from '../model/fold.ts';
import type { Language } from '../model/schema.ts';
import arabic from './ar/matters.yaml';
import { splitWords, type WordForms } from './clauseWords.ts';
import english from './en/matters.yaml';

type Table = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
type Lexicon = Table & { readonly leads: Readonly<Record<string, readonly string[]>> };

/** A phrase by its first word: its other words, and the key it stands for. */
interface Phrase {
  readonly rest: readonly string[];
  readonly key: string;
}

interface Family {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** One of these must stand shortly before (بتهمة, over); null where none need. */
  readonly leads: ReadonlySet<string> | null;
}

interface Found {
  readonly key: string;
  readonly length: number;
}

const tables: Readonly<Record<Language, Lexicon>> = { ar: arabic as Lexicon, en: english as Lexicon };
/** Key of the phrases that only look like those of their family. */
const nothing = 'nothing';
/** How many words before a phrase its lead may stand. */
const leadReach = 3;
const read = new Map<string, Family>();

/**
 * The key of a family (session, vehicle, topic …) that a clause names, or null. Of several the longest phrase counts, then the
 * first; keys in `except` never do.
 */
export function findMatter(
  name: string,
  clause: readonly WordForms[],
  language: Language,
  except: readonly string[] = [],
): string | null {
  const family = familyOf(name, language);
  let best: Found | null = null;
  for (let at = 0; at < clause.length; at++) {
    const found = longestAt(family, clause, at);
    if (!found) continue;
    const counts = found.key !== nothing && !except.includes(found.key) && isLed(family, clause, at);
    if (counts && (best === null || found.length > best.length)) best = found;
    at += found.length - 1;
  }
  return best?.key ?? null;
}

function longestAt({ phrases }: Family, clause: readonly WordForms[], at: number): Found | null {
  let longest: Found | null = null;
  for (const form of clause[at] as WordForms) {
    for (const { rest, key } of phrases.get(form) ?? []) {
      if (longest !== null && rest.length + 1 <= longest.length) continue;
      const fits = rest.every((word, index) => clause[at + 1 + index]?.includes(word));
      if (fits) longest = { key, length: rest.length + 1 };
    }
  }
  return longest;
}

function isLed({ leads }: Family, clause: readonly WordForms[], at: number): boolean {
  if (leads === null) return true;
  return clause.slice(Math.max(0, at - leadReach), at).some((forms) => forms.some((form) => leads.has(form)));
}

function familyOf(name: string, language: Language): Family {
  const id = `${language} ${name}`;
  const known = read.get(id);
  if (known) return known;
  const table = tables[language];
  const phrases = new Map<string, Phrase[]>();
  for (const [key, entries] of Object.entries(table[name] ?? {})) {
    for (const entry of entries) {
      const [first = '', ...rest] = splitWords(entry);
      phrases.set(first, [...(phrases.get(first) ?? []), { rest, key }]);
    }
  }
  const leads = table.leads[name];
  const family = { phrases, leads: leads ? new Set(leads.map((lead) => fold(lead))) : null };
  read.set(id, family);
  return family;
}
