/** Reads a date as people type it: 2024, 5/2024, 30/5/2024, 2024-05-30, "30 May 2024", «30 أيار 2024», in either digits. */
import { fold } from '../../model/fold.ts';
import { rangeOf } from '../../model/edtf.ts';
import { textIn, type Language, type TextKey } from '../../text/text.ts';

const systems: readonly (readonly [Language, string])[] = [
  ['ar', 'levantine'],
  ['ar', 'gulf'],
  ['ar', 'maghrebi'],
  ['en', 'long'],
  ['en', 'short'],
];

/** Folded names of the months with their number, the longest first. */
const months: readonly (readonly [string, number])[] = systems
  .flatMap(([language, system]) =>
    Array.from({ length: 12 }, (_, index): [string, number] => {
      const key: TextKey = `dates.months.${system}.${index + 1}`;
      return [fold(textIn(language)(key)), index + 1];
    }),
  )
  .sort(([first], [second]) => second.length - first.length);

/** The EDTF of what was typed (`2024`, `2024-05`, `2024-05-30`), or null where it names no date. */
export function readTypedDate(typed: string): string | null {
  const folded = fold(typed).trim();
  const named = months.find(([name]) => new RegExp(`(^|[^\\p{L}])${name}($|[^\\p{L}])`, 'u').test(folded));
  const numbers = (folded.match(/\d+/g) ?? []).map(Number);
  if (numbers.length > (named ? 2 : 3) || numbers.length === 0) return null;
  const year = numbers.find((number) => number >= 1000 && number <= 9999);
  if (year === undefined) return null;
  const rest = numbers.filter((number) => number !== year);
  // Year first is ISO: month, then day. Else the day comes first, as both languages write it here.
  const [month, day] = named ? [named[1], rest[0]] : numbers[0] === year ? rest : rest.toReversed();
  const two = (number: number) => String(number).padStart(2, '0');
  const parts = [String(year), month, day].filter((part) => part !== undefined);
  const edtf = parts.map((part) => (typeof part === 'number' ? two(part) : part)).join('-');
  // 21 to 24 in the month's place would be a season.
  return month !== undefined && month > 12 ? null : rangeOf(edtf) && edtf;
}
