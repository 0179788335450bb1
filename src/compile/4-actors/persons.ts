import type { ActorRecord } from '../shapes.ts';
import type { Directory } from './directory.ts';
import type { NameFind } from './find.ts';
import { recordOf } from './recordOf.ts';

/** The person that a find names in full; null for family names and everything else. */
export function fullPerson(
  find: NameFind,
  directory: Directory,
  local?: ReadonlyMap<string, ActorRecord>,
): string | null {
  const entry = find.entries.find(
    ({ id, what, short }) => what === 'actor' && !short && recordOf(id, local, directory)?.kind === 'person',
  );
  return entry?.id ?? null;
}
