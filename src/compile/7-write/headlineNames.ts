import { beginsAs, isOf } from '../../lexicon/agreement.ts';
import { contains, overlaps } from '../../model/edtf.ts';
import { nominativePlural, obliquePlural, type Agreement } from '../../text/arabic.ts';
import { headlineText } from '../../text/headlines.ts';
import type { ActorRecord, Language } from '../shapes.ts';

/** A name as a headline writes it: as a subject, and anywhere else. */
export interface HeadlineName {
  readonly subject: string;
  readonly object: string;
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

const longName = 4;
const longTitle = 5;
const script = { ar: /\p{Script=Arabic}/u, en: /[A-Za-z]/ } as const;

/** The name an actor goes by in a headline, or null where it has none that the language can write. */
export function nameActor(actor: ActorRecord, naming: Naming): HeadlineName | null {
  const { language } = naming;
  const chosen = chooseName(actor, naming);
  if (chosen === null) return null;
  const isState = actor.kind === 'state';
  if (language === 'en') {
    const written = isOf('commonNouns', chosen) ? chosen.toLowerCase() : chosen;
    return { subject: written, object: written, agreement: agreeInEnglish(actor), isState };
  }
  const agreement = agreeInArabic(actor);
  const isPlural = agreement.number === 'many' && agreement.human && !isState;
  const write = (bend: (name: string) => string) => quoteGroup(actor, isPlural ? bend(chosen) : chosen);
  return { subject: write(nominativePlural), object: write(obliquePlural), agreement, isState };
}

function chooseName(actor: ActorRecord, naming: Naming): string | null {
  const { language, form } = naming;
  const name = writtenIn(language, actor.name);
  const short = actor.short && writtenIn(language, actor.short);
  if (actor.kind === 'person') {
    if (short && form === 'short') return short;
    const title = form === 'titled' ? officeHeld(actor, naming) : null;
    return name && title ? `${title} ${name}` : name;
  }
  if (actor.kind === 'state') return short ?? name;
  return short && name && name.split(' ').length >= longName ? short : name;
}

function writtenIn(language: Language, { ar, en }: { ar: string; en: string }): string | null {
  const name = (language === 'ar' ? ar : en).trim().replace(/\s+/g, ' ');
  if (language === 'en') return script.en.test(name) && !script.ar.test(name) ? name : null;
  if (script.ar.test(name)) return name;
  return script.en.test(en) ? en.trim().replace(/\s+/g, ' ') : null;
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

/** Gender and number of an Arabic name: as its record says, else by its first word. */
function agreeInArabic({ kind, gender, name: { ar } }: ActorRecord): Agreement {
  const name = ar.replace(/[«»"]/g, '').trim();
  const [head = ''] = name.split(' ');
  if (kind === 'person') {
    return { gender: gender ?? (isOf('womensNames', head) ? 'f' : 'm'), number: 'one', human: true };
  }
  if (kind === 'state') {
    return { gender: gender ?? (isOf('masculineStates', name) ? 'm' : 'f'), number: 'one', human: false };
  }
  if (
    gender === undefined &&
    (isOf('peopleHeads', head) || (kind === 'group' && isSoundPlural(name, head)))
  ) {
    return { gender: 'm', number: 'many', human: true };
  }
  const isFeminine =
    isOf('feminineHeads', head) || (endsFeminine.test(head) && !isOf('masculineHeads', head));
  return { gender: gender ?? (isFeminine ? 'f' : 'm'), number: 'one', human: false };
}

/** ة, ى and the plural in ات. */
const endsFeminine = /[\u0629\u0649]$|\u0627\u062a$/;
const pluralOfPeople = /[\u0648\u064a]\u0646$/;
const article = /^\u0627\u0644/;

function isSoundPlural(name: string, head: string): boolean {
  return (
    pluralOfPeople.test(head) && head.length >= 5 && (article.test(head) || head === name || head.length >= 6)
  );
}

/** «حماس» and حركة «حماس», as the press quotes the names of armed and political groups. */
function quoteGroup({ kind, name: { ar } }: ActorRecord, name: string): string {
  if ((kind !== 'group' && kind !== 'organization') || /[«»]/.test(name)) return name;
  const quoted = headlineText('ar').quoted;
  const quote = (words: string) => quoted.replace('{it}', words);
  if (isOf('quotedAlone', name) || (beginsAs('quotedWhole', ar) && beginsAs('quotedWhole', name)))
    return quote(name);
  const before = beginsAs('quotedAfter', name);
  const rest = before ? name.slice(before.length + 1) : '';
  return before && rest !== '' ? `${before} ${quote(rest)}` : name;
}

/** English verbs count: a group or a body with a plural head word is several, whatever else is one. */
function agreeInEnglish({ kind, name: { en } }: ActorRecord): Agreement {
  const words = en.split(' ');
  const before = words.findIndex(
    (word, at) => at > 0 && /^(of|in|for|on|at|to|without|from|and)$/.test(word),
  );
  const head = words[(before < 0 ? words.length : before) - 1] ?? '';
  const isPlural =
    (kind === 'group' || kind === 'organization') &&
    !isOf('singular', head) &&
    (isOf('pluralHeads', head) || (kind === 'group' && /[a-z][^sau]*s$/.test(head) && /[^sua]s$/.test(head)));
  return { gender: 'm', number: isPlural ? 'many' : 'one', human: kind === 'person' };
}
