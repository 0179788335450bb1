import { idOf, type Institution } from '../../lexicon/world.ts';
import type { ActorRecord } from '../../model/data.ts';
import { nisbaPhrase } from './nisbas.ts';

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
