import { bodyNames } from '../../lexicon/bodyNames.ts';
import { and } from '../../lexicon/names.ts';
import { nameShapes } from '../../lexicon/nameShapes.ts';
import { idOf } from '../../lexicon/world.ts';
import type { ActorRecord } from '../shapes.ts';
import type { Directory } from './directory.ts';
import type { BodyName } from './findBodies.ts';
import { nisbaPhrase } from './nisbas.ts';
import { transliterate } from './transliterate.ts';

/** The record of a body that the text names: «جمعية أسر الشهداء» is the Association of Martyrs Families. */
export function bodyRecord(
  body: BodyName,
  written: string,
  home: string | null,
  directory: Directory,
): ActorRecord {
  const { en, approximate } = englishBody(body, directory);
  const place = body.place ? directory.places.get(body.place.id) : undefined;
  const country = place?.country ?? home;
  const id = idOf(en);
  return {
    id: directory.actors.has(id) ? `${id}-namesake` : id,
    kind: bodyNames.groups.has(body.head) ? 'group' : 'organization',
    name: { ar: bareName(written, body), en },
    aliases: [],
    country: country ?? null,
    offices: [],
    memberOf: country ? [{ actor: country }] : [],
    ...(approximate ? { approximate: true } : {}),
    ...(body.forms.some((form) => bodyNames.news.has(form)) ? { media: true } : {}),
  };
}

/** The name without the letters joined to it: «للمنتدى العالمي» is «المنتدى العالمي». */
function bareName(written: string, { clitics, forms }: BodyName): string {
  const isJoined = clitics.endsWith(nameShapes.toThe) && forms[0]?.startsWith(nameShapes.article);
  return isJoined ? nameShapes.article + written.slice(nameShapes.toThe.length) : written;
}

/** Adjectives go before the head in English, what it is of and for goes behind. */
function englishBody(
  { forms, head, place }: BodyName,
  directory: Directory,
): { en: string; approximate: boolean } {
  const before: string[] = [];
  const behind: string[] = [];
  let approximate = false;
  let part = '';
  for (let at = 1; at < forms.length; at++) {
    const form = forms[at] as string;
    if (place?.at === at + 1 && bodyNames.directions.has(form)) {
      part = `${bodyNames.directions.get(form) ?? ''} `;
      continue;
    }
    if (place?.at === at) {
      const city = part + (directory.places.get(place.id)?.name.en ?? transliterate(form, 'arab'));
      const last = forms[part === '' ? at - 1 : at - 2] ?? '';
      if (behind.length === 0 && before.length > 0 && bodyNames.modifiers.has(last)) before.unshift(city);
      else behind.push(`${behind.length === 0 ? 'of' : 'in'} ${city}`);
      break;
    }
    const modifier = forms.length > 2 ? bodyNames.modifiers.get(form) : undefined;
    const adjective = modifier ?? adjectiveOf(form, directory);
    if (adjective !== undefined) before.unshift(adjective);
    else {
      const noun = nounOf(form);
      behind.push(noun ?? spelled(form));
      approximate ||= noun === undefined;
    }
  }
  const name = [...before, bodyNames.heads.get(head) ?? ''];
  const isProper = behind.length === 1 && approximate && !place && !/^for /.test(behind[0] ?? '');
  const parts = isProper ? [behind[0] as string, ...name] : [...name, ...linked(behind)];
  return { en: parts.join(' '), approximate };
}

function linked(behind: readonly string[]): string[] {
  return behind.map((word, at) => (at === 0 && !/^(of|for|in) /.test(word) ? `of ${word}` : word));
}

/** «للأحزاب», «والتجار»: what no table knows is spelled out behind its "for" or "and". */
function spelled(form: string): string {
  const { toThe, article } = nameShapes;
  if (form.startsWith(toThe)) return `for ${transliterate(article + form.slice(toThe.length), 'arab')}`;
  return transliterate(form, 'arab');
}

function adjectiveOf(form: string, directory: Directory): string | undefined {
  if (!form.startsWith(nameShapes.article)) return undefined;
  const stem = form.slice(nameShapes.article.length);
  const base = stem.endsWith(nameShapes.feminine) ? stem.slice(0, -1) : stem;
  const listed = bodyNames.adjectives.get(stem) ?? bodyNames.adjectives.get(base);
  return listed ?? demonymOf(form, directory);
}

/** «العراقية»: Iraqi. */
function demonymOf(form: string, directory: Directory): string | undefined {
  const state = directory.nisbas.next?.get(form)?.values?.[0]?.state;
  const record = state === undefined ? undefined : directory.actors.get(state);
  return record ? nisbaPhrase(record, false).en : undefined;
}

function nounOf(form: string): string | undefined {
  const { nouns, purpose } = bodyNames;
  if (form.startsWith(and) && nouns.has(form.slice(and.length)))
    return `and ${nouns.get(form.slice(and.length)) ?? ''}`;
  return nouns.get(form) ?? (form.startsWith(purpose) ? nouns.get(form.slice(purpose.length)) : undefined);
}
