/** What the axis says, from src/text: its units in the interface's own months and digits. */
import { writePeriod, monthName, type DateStyle } from '../../text/periods.ts';
import { writeDigits, type Language } from '../../text/text.ts';

/** Units of the axis, from the widest. */
export type TickUnit = 'century' | 'decade' | 'year' | 'month' | 'day';

export interface Tick {
  readonly unit: TickUnit;
  /** The first day of the unit, YYYY-MM-DD. */
  readonly date: string;
}

/**
 * A label of the axis: "2024", "May", "30"; with `isWhole`, as in the upper row, "May 2024".
 * The short form is taken where the long one does not fit: "Jan", one month name of two.
 */
export function tickLabel(
  { unit, date }: Tick,
  language: Language,
  style: DateStyle,
  form: 'long' | 'short' = 'short',
  isWhole = false,
): string {
  const year = date.slice(0, 4);
  const month = Number(date.slice(5, 7));
  const written = { ...style, short: form === 'short' };
  switch (unit) {
    case 'century':
      return writePeriod(
        { kind: 'century', year: `${year.slice(0, 2)}XX`, month, day: 0 },
        language,
        written,
      );
    case 'decade':
    case 'year':
      return writeDigits(year, language, style.digits);
    case 'month':
      return isWhole
        ? writePeriod({ kind: 'month', year, month, day: 0 }, language, written)
        : monthName(month, language, written);
    case 'day':
      return writeDigits(String(Number(date.slice(8))), language, style.digits);
  }
}
