/** Any saying to its value. */
import { changed } from '../../../model/changed.ts';
import { rangeOf } from '../../../model/edtf.ts';
import type { Language } from '../../shapes.ts';
import type { AnniversarySaid, DateSaid, Saying, SpanSaid } from '../stated.ts';
import { resolveDate } from './dates.ts';
import { resolveFeast } from './feasts.ts';
import {
  resolveCounted,
  resolveDecade,
  resolveFraction,
  resolvePeriod,
  resolveSeason,
  resolveYears,
} from './periods.ts';
import { looksAhead, namedDay, unresolved, yearOf, type Reference, type Resolved } from './reference.ts';
import { resolveDay, resolveWeekday } from './weekdays.ts';

/** What a saying comes to, counted from the reference. */
export function resolveSaying(says: Saying, reference: Reference, language: Language): Resolved {
  switch (says.as) {
    case 'date':
      return resolveDate(says, reference);
    case 'day':
      return resolveDay(says, reference);
    case 'weekday':
      return resolveWeekday(says, reference);
    case 'period':
      return resolvePeriod(says, reference);
    case 'years':
      return resolveYears(says);
    case 'decade':
      return resolveDecade(says);
    case 'season':
      return resolveSeason(says, reference);
    case 'fraction': {
      const whole = says.of ? resolveSaying(says.of, reference, language) : null;
      if (whole && whole.value === null) return unresolved;
      const part = resolveFraction(says, whole?.value ?? null, reference);
      return changed(part, { relative: whole?.relative ?? true });
    }
    case 'counted':
      return resolveCounted(says, reference);
    case 'feast':
      return resolveFeast(says, reference, language);
    case 'anniversary':
      return resolveAnniversary(says, reference);
    case 'span':
      return resolveSpan(says, reference, language);
    case 'length':
    case 'repeated':
      return { value: says.value, relative: false };
    case 'vague':
      return unresolved;
  }
}

function resolveAnniversary({ year: said, ofToday }: AnniversarySaid, reference: Reference): Resolved {
  const named = ofToday ? null : namedDay(reference, 'from', 'day');
  const day = named ?? reference.today;
  const year = yearOf(said, 'gregorian', reference);
  return day === null || year === null ? unresolved : { value: `${year}${day.slice(4)}`, relative: true };
}

/** From one to the other; what only one of them says (the year, the direction) holds for both. */
function resolveSpan({ from, to }: SpanSaid, reference: Reference, language: Language): Resolved {
  const last = resolveSaying(borrowYear(to, from), reference, language);
  const first = resolveSaying(borrowYear(from, to), reference, language);
  if (first.value === null || last.value === null) return unresolved;
  const a = rangeOf(first.value);
  const b = rangeOf(last.value);
  if (!a?.from || !b?.to) return unresolved;
  const relative = first.relative || last.relative;
  if (a.from <= b.to) return { value: joined(first.value, last.value), relative };
  if (looksAhead(reference.tense) || isToCome(from)) {
    const later = resolveSaying(to, changed(reference, { today: a.from, tense: 'future' }), language);
    const end = later.value === null ? null : rangeOf(later.value)?.to;
    if (end && later.value && a.from <= end) return { value: joined(first.value, later.value), relative };
  }
  const earlier = resolveSaying(from, changed(reference, { today: b.to, tense: 'past' }), language);
  const start = earlier.value === null ? null : rangeOf(earlier.value)?.from;
  return start && earlier.value && start <= b.to
    ? { value: joined(earlier.value, last.value), relative }
    : unresolved;
}

/** «من الأحد المقبل حتى الثلاثاء». */
const isToCome = (says: Saying) => 'direction' in says && says.direction === 'future';

function borrowYear(says: Saying, other: Saying): Saying {
  if (says.as !== 'date' || other.as !== 'date' || says.year || says.direction) return says;
  const borrowed: DateSaid = changed(says, { direction: other.direction });
  if (!other.year) return borrowed;
  return changed(says, { year: other.year });
}

function joined(first: string, last: string): string {
  const from = first.split('/')[0] ?? first;
  const to = last.split('/').at(-1) ?? last;
  return from === to ? from : `${from}/${to}`;
}
