/** What the timeline says to people comes in from src/text, already in the interface's language and digits. */
import type { EventDate } from '../../model/schema.ts';

/**
 * Units of the axis. `date` is the first day of the unit: century "20th century", decade "2010s", year "2024",
 * month "May", month-year "May 2024", day "30", weekday "Thursday 30 May 2024".
 */
export type TickUnit = 'century' | 'decade' | 'year' | 'month' | 'month-year' | 'day' | 'weekday';

export interface TimelineWords {
  /** i18next's `t`; the timeline's keys stand under `timeline.`, types under `types.`, statuses under `statuses.`. */
  t(key: string, values?: Record<string, string | number>): string;
  /** A whole number in the digits chosen. */
  number(value: number): string;
  /** An event's date as its label has it: "30 May 2024", without the weekday. */
  date(date: EventDate): string;
  /** A label of the axis; the short form is taken where the long one does not fit: "Jan", one month name of two. */
  tick(unit: TickUnit, date: string, form: 'long' | 'short'): string;
}
