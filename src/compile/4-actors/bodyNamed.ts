import type { ActorRecord } from '../shapes.ts';
import type { Directory } from './directory.ts';
import type { Find } from './find.ts';
import { recordOf } from './recordOf.ts';

/** The body or group that a find names in full, which a noun may repeat later; null for persons, states and places. */
export function bodyNamed(
  find: Find,
  local: ReadonlyMap<string, ActorRecord>,
  directory: Pick<Directory, 'actors'>,
): ActorRecord | null {
  if (find.is !== 'name') return null;
  const entry = find.entries.find(({ what, short }) => what === 'actor' && !short);
  const record = entry ? recordOf(entry.id, local, directory) : undefined;
  return record && record.kind !== 'person' && record.kind !== 'state' ? record : null;
}
