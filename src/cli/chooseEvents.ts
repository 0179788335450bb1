import { selectEvents } from '../export/selection.ts';
import { isDay } from '../model/calendar.ts';
import type { TimelineEvent, TimelineFile } from '../model/schema.ts';

/** The options --actors, --from and --to as they were typed. */
export interface TypedChoice {
  readonly actors: unknown;
  readonly from: unknown;
  readonly to: unknown;
}

/** What cannot be meant by these options, or null. */
export function mistakeInChoice({ actors, from, to }: TypedChoice): string | null {
  if (actors !== undefined && typeof actors !== 'string') return '--actors takes ids with commas between.';
  for (const [name, day] of Object.entries({ from, to })) {
    if (day !== undefined && !isDay(String(day))) return `--${name} takes a day, YYYY-MM-DD.`;
  }
  return null;
}

/** The events these options choose, and any ids among them that no actor of the timeline has. */
export function chooseEvents(
  timeline: TimelineFile,
  choice: TypedChoice,
): { readonly events: TimelineEvent[]; readonly strangers: string[] } {
  const { from, to } = choice;
  const actors = typeof choice.actors === 'string' ? choice.actors.split(',').filter(Boolean) : [];
  const known = new Set(timeline.actors.map(({ id }) => id));
  return {
    events: selectEvents(timeline, {
      actors,
      ...(typeof from === 'string' ? { from } : {}),
      ...(typeof to === 'string' ? { to } : {}),
    }),
    strangers: actors.filter((actor) => !known.has(actor)),
  };
}
