/** What the axis says, from src/text: its units in the interface's own months and digits. */
import type { Speech } from '../frame/speech.ts';
import type { Measure } from './labels.ts';
import { writePeriod, monthName, type DateStyle } from '../../text/periods.ts';
import { textIn, writeDigits, type Language } from '../../text/text.ts';

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
      return textIn(language)('timeline.decade', { year: writeDigits(year, language, style.digits) });
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

/** Space between two labels of the axis. */
const between = 18;

/** The pixels that a label of each unit needs, in its short and in its long form, and in the upper row. */
export function tickRoom(speech: Speech, measure: Measure) {
  const widest = (unit: TickUnit, dates: readonly string[], form: 'long' | 'short', isUpper: boolean) =>
    between +
    Math.max(
      ...dates.map((date) =>
        measure(
          tickLabel({ unit, date }, speech.language, speech.style, form, isUpper),
          isUpper ? 'year' : 'tick',
        ),
      ),
    );
  const months = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}-01`);
  const roomsIn = (form: 'long' | 'short', isUpper: boolean): Readonly<Record<TickUnit, number>> => ({
    century: widest('century', ['1900-01-01', '2000-01-01'], form, isUpper),
    decade: widest('decade', ['2020-01-01'], form, isUpper),
    year: widest('year', ['2024-01-01'], form, isUpper),
    month: widest('month', months, form, isUpper),
    day: widest('day', ['2024-01-28'], form, isUpper) - between / 3,
  });
  const [long, short, upper] = [roomsIn('long', false), roomsIn('short', false), roomsIn('short', true)];
  return {
    long: (unit: TickUnit) => long[unit],
    short: (unit: TickUnit, isUpper: boolean) => (isUpper ? upper : short)[unit],
  };
}
