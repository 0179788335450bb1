import { beginsAs, isOf } from '../../lexicon/agreement.ts';
import { contains, overlaps } from '../../model/edtf.ts';
import { bendKunya, isKunya, nominativePlural, obliquePlural, type Agreement } from '../../text/arabic.ts';
import { headlineText } from '../../text/headlines.ts';
import type { ActorRecord, Language } from '../shapes.ts';
import { agreeInArabic, agreeInEnglish } from './headlineAgreement.ts';

/** A name as a headline writes it: as a subject, right behind a verb, and anywhere else. */
export interface HeadlineName {
  readonly subject: string;
  readonly object: string;
  readonly other: string;
  readonly agreement: Agreement;
  readonly isState: boolean;
}

/**
 * `titled` asks for the whole name with the office held on the `date` (EDTF). Who `dies` may have held it to that day, so that an
 * office which ends within the date is still theirs.
 */
export interface Naming {
  readonly language: Language;
  readonly date: string;
  readonly form: 'short' | 'whole' | 'titled';
  readonly dies: boolean;
}

/** "Court of Cassation (Egypt)": told apart in lists, not in a headline. */
const bracketed = / \([^)]*\)$/;
/** What has to be seen to in a name. */
const marked = /["“”«»(]|^\s|\s$|\s\s|[^\S ]/;
const longName = 4;
const longTitle = 5;
const article = /^\u0627\u0644/;
const feminine = /\u0629$/;
/** Two words or more of which the last ends in ية. */
const adjective = / \S+\u064a\u0629$/;
const script = { ar: /\p{Script=Arabic}/u, en: /[A-Za-z]/ } as const;

const remembered = new WeakMap<ActorRecord, Map<string, HeadlineName | null>>();

/** The name an actor goes by in a headline, or null where it has none that the language can write. */
export function nameActor(actor: ActorRecord, naming: Naming): HeadlineName | null {
  const own = remembered.get(actor) ?? new Map<string, HeadlineName | null>();
  remembered.set(actor, own);
  const title = naming.form === 'titled' && actor.kind === 'person' ? officeHeld(actor, naming) : null;
  const key = `${naming.language} ${title ?? ''} ${naming.form}`;
  const known = own.get(key);
  if (known !== undefined) return known;
  const chosen = chooseName(actor, naming, title);
  const name = chosen === null ? null : writeName(actor, chosen, naming.language);
  own.set(key, name);
  return name;
}

function writeName(actor: ActorRecord, chosen: string, language: Language): HeadlineName {
  const isState = actor.kind === 'state';
  if (language === 'en') {
    const written = isOf('commonNouns', chosen) ? chosen.toLowerCase() : chosen;
    return { subject: written, object: written, other: written, agreement: agreeInEnglish(actor), isState };
  }
  const agreement = agreeInArabic(actor);
  const isPlural = agreement.number === 'many' && agreement.human && !isState;
  const write = (bend: (name: string) => string) => quoteGroup(actor, isPlural ? bend(chosen) : chosen);
  const isFather = actor.kind === 'person' && isKunya(actor.name.ar);
  return {
    subject: write(nominativePlural),
    object: isFather ? bendKunya(chosen, 'accusative') : write(obliquePlural),
    other: isFather ? bendKunya(chosen, 'genitive') : write(obliquePlural),
    agreement,
    isState,
  };
}

function chooseName(actor: ActorRecord, { language, form }: Naming, title: string | null): string | null {
  const name = writtenIn(language, actor.name);
  const short = actor.short && writtenIn(language, actor.short);
  if (actor.kind === 'person') {
    if (short && form === 'short') return short;
    return name && title ? `${title} ${name}` : name;
  }
  if (actor.kind === 'state') return short ?? name;
  return short && name && name.split(' ').length >= longName ? short : name;
}

function writtenIn(language: Language, { ar, en }: { ar: string; en: string }): string | null {
  const name = markEvenly(language === 'ar' ? ar : en);
  if (language === 'en') return script.en.test(name) && !script.ar.test(name) ? name : null;
  if (script.ar.test(name)) return name;
  return script.en.test(en) ? markEvenly(en) : null;
}

/** A name in single spaces, without quotation marks that open and do not close, nor what stands in brackets behind it. */
function markEvenly(name: string): string {
  if (!marked.test(name)) return name;
  const isEven =
    (name.match(/["“”]/g) ?? []).length % 2 === 0 &&
    (name.match(/«/g) ?? []).length === (name.match(/»/g) ?? []).length;
  const even = isEven ? name : name.replace(/["“”«»]/g, ' ');
  return even.replace(bracketed, ' ').trim().replace(/\s+/g, ' ');
}

/** The title that the one office held on the date puts before a name, where it can be said which. */
function officeHeld(actor: ActorRecord, { date, language, dies }: Naming): string | null {
  const titles = new Set<string>();
  for (const { title, from, to } of actor.offices ?? []) {
    const term = `${from ?? '..'}/${to ?? '..'}`;
    const held =
      contains(term, date) || (dies && to != null && contains(date, String(to)) && overlaps(term, date));
    if (title && held) titles.add(writtenIn(language, title) ?? '');
  }
  const [title, another] = titles;
  return title && another === undefined && title.split(' ').length <= longTitle ? title : null;
}

/** The title of the one office whose term began within the date (EDTF), or null. */
export function officeTaken(actor: ActorRecord, date: string, language: Language): string | null {
  const taken = (actor.offices ?? []).filter(
    ({ title, from }) => title && from != null && contains(date, String(from)),
  );
  const [office, another] = taken;
  return office?.title && another === undefined ? writtenIn(language, office.title) : null;
}

/**
 * «حماس» and حركة «طالبان», as the press quotes the names of armed and political groups. A name that ends in an adjective of the
 * movement (حركة الإنصاف الباكستانية) stays as it is: it is not told where its proper part ends.
 */
function quoteGroup({ kind, name: { ar } }: ActorRecord, name: string): string {
  if ((kind !== 'group' && kind !== 'organization') || /[«»]/.test(name)) return name;
  const quote = (words: string) => headlineText('ar').quoted.replace('{it}', words);
  if (isOf('quotedAlone', name) || (beginsAs('quotedWhole', ar) && beginsAs('quotedWhole', name))) {
    return quote(name);
  }
  const before = beginsAs('quotedAfter', name);
  const rest = before === null || article.test(before) ? '' : name.slice(before.length + 1);
  const isDescribed = before !== null && feminine.test(before) && adjective.test(rest);
  return before === null || rest === '' || isDescribed ? name : `${before} ${quote(rest)}`;
}
