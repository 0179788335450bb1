/** Which events get a label first where there is not room for all. */
import type { EventRow } from '../state/rows.ts';

/** More sources, more of the actors asked for, a larger cast: heavier. What was called off or alleged is as heavy as what happened. */
export function weightOf({ event, actors }: EventRow, chosen: readonly string[]): number {
  const asked = actors.filter((actor) => chosen.includes(actor)).length;
  const isHeadline = event.sources.some((source) => source.where === 'headline');
  return event.sources.length * 2 + asked * 4 + Math.min(actors.length, 4) + (isHeadline ? 2 : 0);
}
