import type { TimelineEvent, TimelineFile } from '../model/schema.ts';

/** What differs between two editions of a chronicle. An event is the same while one of its ids resolves. */
export interface Comparison {
  readonly added: readonly TimelineEvent[];
  readonly removed: readonly TimelineEvent[];
  readonly changed: readonly { readonly event: TimelineEvent; readonly fields: readonly Change[] }[];
}

export interface Change {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Compares two timelines event by event, in the order of the newer one. */
export function compareTimelines(older: TimelineFile, newer: TimelineFile): Comparison {
  const before = byEveryId(older.events);
  const after = byEveryId(newer.events);
  const known = (event: TimelineEvent, among: ReadonlyMap<string, TimelineEvent>) =>
    [event.id, ...event.formerIds].map((id) => among.get(id)).find((found) => found !== undefined);
  return {
    added: newer.events.filter((event) => !known(event, before)),
    removed: older.events.filter((event) => !known(event, after)),
    changed: newer.events.flatMap((event) => {
      const old = known(event, before);
      const fields = old ? changesOf(old, event) : [];
      return fields.length > 0 ? [{ event, fields }] : [];
    }),
  };
}

function byEveryId(events: readonly TimelineEvent[]): Map<string, TimelineEvent> {
  return new Map(events.flatMap((event) => [event.id, ...event.formerIds].map((id) => [id, event] as const)));
}

function changesOf(before: TimelineEvent, after: TimelineEvent): Change[] {
  return Object.entries(fields).flatMap(([field, write]) => {
    const change = { field, before: write(before), after: write(after) };
    return change.before === change.after ? [] : [change];
  });
}

const fields: Record<string, (event: TimelineEvent) => string> = {
  date: ({ date }) => `${date.edtf} ${date.extent}`,
  type: ({ type, stance }) => (stance ? `${type} (${stance})` : type),
  status: ({ status }) => status,
  title: ({ title }) => `${title.en} / ${title.ar}`,
  cast: ({ cast }) =>
    cast
      .map(({ actor, role }) => `${actor} (${role})`)
      .toSorted()
      .join(', '),
  place: ({ place }) => place?.en ?? '-',
  sources: ({ sources }) =>
    sources
      .map(({ article, excerpt }) => `${article} "${excerpt}"`)
      .toSorted()
      .join('; '),
};
