/** The day of publication as the report itself gives it away, where the page's header shows another: a visitor's clock. */
import { addDays, isDay, weekday } from '../../../model/calendar.ts';
import type { Span, TimeMention } from '../../shapes.ts';
import { unplaced } from '../resolve/reference.ts';
import { resolveSaying } from '../resolve/saying.ts';
import type { Stated } from '../stated.ts';

/**
 * «اليوم الثلاثاء … غداً الأربعاء … يوم الأربعاء 21 جانفي 2026»: tomorrow is the day that is written out, so today is the
 * one before it. Null unless it is the latest day written out below the header and every such word agrees on it.
 */
export function dayTold(
  times: readonly TimeMention<Stated>[],
  header: string,
): { day: string; evidence: Span } | null {
  const said = times.flatMap(({ stated: { says, quoted }, start, end }) =>
    quoted || says.as !== 'day' || says.weekday === null
      ? []
      : [{ offset: says.offset, weekday: says.weekday, evidence: { start, end } }],
  );
  const written = times.flatMap(({ stated: { says } }) => {
    if (says.as !== 'date' || says.day === null || says.year?.number == null) return [];
    const { value } = resolveSaying(says, unplaced, 'ar');
    return value !== null && isDay(value) && value < header ? [value] : [];
  });
  const latest = written.sort().at(-1);
  const match = latest && said.find((one) => one.weekday === weekday(latest));
  if (!match) return null;
  const day = addDays(latest, -match.offset);
  const agrees = said.every((one) => weekday(addDays(day, one.offset)) === one.weekday);
  return agrees && day < header ? { day, evidence: match.evidence } : null;
}
