import { idOf, type Institution } from '../../lexicon/world.ts';
import type { ActorRecord } from '../../model/data.ts';
import { bodyNames } from '../../lexicon/bodyNames.ts';
import type { Directory, InstitutionEntry } from './directory.ts';
import { nisbaPhrase } from './nisbas.ts';
import { longest, type Trie } from './trie.ts';
import { formsOf } from './words.ts';

/** The actor that a body of one state is: «وزارة الخارجية» of Iran is the Iranian Foreign Ministry. */
export function institutionRecord(state: ActorRecord, body: Institution): ActorRecord {
  const { ar: demonym, en: adjective } = nisbaPhrase(state, body.f === true);
  const english = `${adjective} ${body.en[0] as string}`;
  return {
    id: idOf(english),
    kind: body.kind ?? 'organization',
    name: { ar: `${body.ar[0] as string} ${demonym}`, en: english },
    aliases: [],
    country: state.id,
    gender: body.f ? 'f' : 'm',
    ...(body.media ? { media: true } : {}),
    offices: [],
    memberOf: [{ actor: state.id }],
  };
}

/** Bodies that have a record of their own under a name that the pattern would give them too. */
export function bodiesByKey(
  actors: readonly ActorRecord[],
  institutions: Trie<InstitutionEntry>,
  nisbas: Directory['nisbas'],
): Map<string, string> {
  const bodies = new Map<string, string>();
  const joined = () => true;
  for (const { id, kind, name, aliases, country } of actors) {
    if (kind === 'person' || kind === 'state' || !country) continue;
    const isOfAnotherKind = bodyNames.heads.has(formsOf(name.ar)[0] ?? '');
    for (const written of isOfAnotherKind ? [name.ar] : [name.ar, ...(aliases ?? [])]) {
      const words = formsOf(written).map((form) => ({ form }));
      const head = words[0] && longest(institutions, words, 0, words[0].form, joined);
      const next = head && words[head.to];
      const nisba = next && longest(nisbas, words, head.to, next.form, joined);
      if (!nisba || nisba.to !== words.length || nisba.values[0]?.state !== country) continue;
      for (const { body, followedBy } of head.values) {
        const key = `${body.key} ${country}`;
        if (followedBy === 'nisba' && !bodies.has(key)) bodies.set(key, id);
      }
    }
  }
  return bodies;
}

/** The two halves of a key: "parliament iran". */
export function keyParts(key: string): { body: string; state: string } {
  const [body = '', state = ''] = key.split(' ');
  return { body, state };
}

/** The record of a state's body, its own or one made by rule. */
export function bodyOf(directory: Directory, state: ActorRecord, body: Institution): ActorRecord {
  const own = directory.actors.get(directory.bodies.get(`${body.key} ${state.id}`) ?? '');
  return own ?? institutionRecord(state, body);
}
