/** Days named without their year because everybody knows it: "the Oct. 7 attack", «هجمات 11 سبتمبر». */
import { readingsOf } from '../../../lexicon/clitics.ts';
import { timeLexicon } from '../../../lexicon/times.ts';
import type { Line } from '../line.ts';
import type { DateSaid } from '../stated.ts';

const reach = 3;

/** The year a day is known for, given where the words for it stand. */
export function knownYear(
  line: Line,
  at: number,
  end: number,
  month: number,
  day: number,
): DateSaid['known'] {
  const known = timeLexicon[line.language].knownDays.find((one) => one.month === month && one.day === day);
  if (!known) return null;
  const near = [...line.tokens.slice(Math.max(0, at - reach), at), ...line.tokens.slice(end, end + reach)];
  const stems = near.flatMap(({ form }) =>
    line.language === 'ar' ? readingsOf(form).map(({ stem }) => stem) : [form],
  );
  const sure = stems.some((stem) => known.heads.includes(stem));
  return sure || known.always ? { year: known.year, sure } : null;
}
