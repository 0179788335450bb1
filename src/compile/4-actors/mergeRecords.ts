import type { ActorRecord } from '../../model/data.ts';
import { formsOf } from './words.ts';

/**
 * The general records with the editors' on top: one of the same id, or of the same Arabic name, is replaced, and keeps
 * its further spellings as aliases.
 */
export function mergeRecords(
  world: readonly ActorRecord[],
  edited: readonly ActorRecord[],
): Map<string, ActorRecord> {
  const merged = new Map(world.map((record) => [record.id, record]));
  const byName = new Map(world.map((record) => [nameKey(record), record.id]));
  for (const record of edited) {
    const twin = merged.has(record.id) ? record.id : byName.get(nameKey(record));
    const known = twin === undefined ? undefined : merged.get(twin);
    if (twin !== undefined && twin !== record.id) merged.delete(twin);
    merged.set(record.id, known ? extend(known, record) : record);
  }
  return merged;
}

function nameKey({ kind, name }: ActorRecord): string {
  return `${kind} ${formsOf(name.ar).join(' ')}`;
}

function extend(known: ActorRecord, record: ActorRecord): ActorRecord {
  const names = [...(record.aliases ?? []), ...(known.aliases ?? []), known.name.ar, known.name.en];
  const offices = record.offices?.length ? record.offices : (known.offices ?? []);
  const memberOf = record.memberOf?.length ? record.memberOf : (known.memberOf ?? []);
  const nisba = [...new Set([...(record.nisba ?? []), ...(known.nisba ?? [])])];
  const terms = [...new Set([...(record.terms ?? []), ...(known.terms ?? [])])];
  return { ...known, ...record, aliases: [...new Set(names)], offices, memberOf, nisba, terms };
}
