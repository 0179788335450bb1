import { bodyNames } from '../../lexicon/bodyNames.ts';
import { and, nameShapes } from '../../lexicon/names.ts';
import { idOf } from '../../lexicon/world.ts';
import type { ActorRecord } from '../shapes.ts';
import type { Directory } from './directory.ts';
import type { BodyName } from './findBodies.ts';
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
    name: { ar: written, en },
    aliases: [],
    country: country ?? null,
    offices: [],
    memberOf: country ? [{ actor: country }] : [],
    ...(approximate ? { approximate: true } : {}),
  };
}

/** Adjectives go before the head in English, what it is of and for goes behind. */
function englishBody(
  { forms, head, place }: BodyName,
  directory: Directory,
): { en: string; approximate: boolean } {
  const before: string[] = [];
  const behind: string[] = [];
  let approximate = false;
  for (let at = 1; at < forms.length; at++) {
    const form = forms[at] as string;
    if (place?.at === at) {
      behind.push(
        `${behind.length === 0 ? 'of' : 'in'} ${directory.places.get(place.id)?.name.en ?? transliterate(form, 'arab')}`,
      );
      break;
    }
    const adjective = adjectiveOf(form);
    if (adjective !== undefined) before.unshift(adjective);
    else {
      const noun = nounOf(form);
      behind.push(noun ?? transliterate(form, 'arab'));
      approximate ||= noun === undefined;
    }
  }
  const name = [...before, bodyNames.heads.get(head) ?? ''];
  const isProper = behind.length === 1 && approximate && !place;
  const parts = isProper ? [behind[0] as string, ...name] : [...name, ...linked(behind)];
  return { en: parts.join(' '), approximate };
}

function linked(behind: readonly string[]): string[] {
  return behind.map((word, at) => (at === 0 && !/^(of|for|in) /.test(word) ? `of ${word}` : word));
}

function adjectiveOf(form: string): string | undefined {
  if (!form.startsWith(nameShapes.article)) return undefined;
  const stem = form.slice(nameShapes.article.length);
  const base = stem.endsWith(nameShapes.feminine) ? stem.slice(0, -1) : stem;
  return bodyNames.adjectives.get(stem) ?? bodyNames.adjectives.get(base);
}

function nounOf(form: string): string | undefined {
  const { nouns, purpose } = bodyNames;
  if (form.startsWith(and) && nouns.has(form.slice(and.length)))
    return `and ${nouns.get(form.slice(and.length)) ?? ''}`;
  return nouns.get(form) ?? (form.startsWith(purpose) ? nouns.get(form.slice(purpose.length)) : undefined);
}
