import type { ActorRecord } from '../shapes.ts';
import type { Directory } from './directory.ts';

/** The record of an id: one made while the article was read, else that of the tables. */
export function recordOf(
  id: string,
  made: ReadonlyMap<string, ActorRecord> | undefined,
  { actors }: Pick<Directory, 'actors'>,
): ActorRecord | undefined {
  return made?.get(id) ?? actors.get(id);
}
