import type { ActorRecord } from '../../model/data.ts';
import type { TimelineActor, TimelineEvent } from '../../model/schema.ts';

/** Everybody the events name, and everything those belong to, sorted by id. */
export function describeActors(
  events: readonly TimelineEvent[],
  records: ReadonlyMap<string, ActorRecord>,
): TimelineActor[] {
  const wanted = new Set<string>();
  const want = (id: string): void => {
    const record = records.get(id);
    if (!record || wanted.has(id)) return;
    wanted.add(id);
    for (const { actor } of record.memberOf ?? []) want(actor);
    for (const { of } of record.offices ?? []) if (of) want(of);
  };
  for (const { cast, sources } of events) {
    for (const { actor } of cast) want(actor);
    for (const { via } of sources) via.forEach(want);
  }
  return [...wanted].toSorted().map((id) => describe(records.get(id) as ActorRecord, records));
}

function describe(record: ActorRecord, records: ReadonlyMap<string, ActorRecord>): TimelineActor {
  return {
    id: record.id,
    kind: record.kind,
    name: record.name,
    ...(record.approximate ? { approximate: true } : {}),
    aliases: [...(record.aliases ?? [])],
    offices: (record.offices ?? []).flatMap(({ title, from, to }) =>
      title ? [{ title, from: dayOf(from), to: dayOf(to) }] : [],
    ),
    memberOf: memberships(record, records),
  };
}

/** Memberships as written; a country stands in for one where none is. */
function memberships(
  record: ActorRecord,
  records: ReadonlyMap<string, ActorRecord>,
): TimelineActor['memberOf'] {
  const written = (record.memberOf ?? []).map(({ actor, from, to }) => ({
    actor,
    from: dayOf(from),
    to: dayOf(to),
  }));
  const { country } = record;
  if (written.length > 0 || !country || !records.has(country)) return written;
  return [{ actor: country, from: null, to: null }];
}

const dayOf = (day: string | number | null | undefined): string | null => (day == null ? null : String(day));
