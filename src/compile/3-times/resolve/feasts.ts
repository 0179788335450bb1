/** Days with a name, in the calendar that reckons them. */
import { timeLexicon, type Feast } from '../../../lexicon/times.ts';
import { addDays, weekday } from '../../../model/calendar.ts';
import type { Language } from '../../shapes.ts';
import type { Calendar, FeastSaid } from '../stated.ts';
import { daysOf, pad, yearIn } from './calendars.ts';
import { chooseCandidate, type Candidate } from './choose.ts';
import { unresolved, yearOf, type Reference, type Resolved } from './reference.ts';

const around = 3;

/** The days of a feast, or the one day of it that is said. */
export function resolveFeast(said: FeastSaid, reference: Reference, language: Language): Resolved {
  const feast = timeLexicon[language].feasts[Number(said.id)];
  if (!feast) return unresolved;
  if (said.year?.number)
    return { value: inGregorianYear(feast, said.year.number, said.dayOf), relative: false };
  const year = said.year ? yearOf(said.year, 'gregorian', reference) : null;
  if (said.year)
    return year === null ? unresolved : { value: inGregorianYear(feast, year, said.dayOf), relative: true };
  const { today } = reference;
  if (today === null) return unresolved;
  const calendar = yearsCountedIn(feast);
  const middle = yearIn(calendar, today);
  const candidates = Array.from({ length: 2 * around + 1 }, (_, index) =>
    candidateIn(feast, middle - around + index, said.dayOf),
  ).filter((candidate): candidate is Candidate => candidate !== null);
  return {
    value: chooseCandidate(candidates, said.direction, null, reference)?.value ?? null,
    relative: true,
  };
}

/** The feast as it falls in a year; a year before 1500 is the feast's own. */
function inGregorianYear(feast: Feast, year: number, dayOf: number | null): string | null {
  const calendar = yearsCountedIn(feast);
  if (year < 1500 || calendar === 'gregorian') return candidateIn(feast, year, dayOf)?.value ?? null;
  const middle = yearIn(calendar, `${pad(year, 4)}-07-01`);
  for (const own of [middle, middle - 1, middle + 1]) {
    const candidate = candidateIn(feast, own, dayOf);
    if (candidate?.from.startsWith(pad(year, 4))) return candidate.value;
  }
  return null;
}

function yearsCountedIn({ calendar }: Feast): Calendar {
  if (calendar === 'solar') return 'solar';
  return calendar === 'hijri' || calendar === 'last-friday-of-ramadan' ? 'hijri' : 'gregorian';
}

function candidateIn(feast: Feast, year: number, dayOf: number | null): Candidate | null {
  const first = firstDay(feast, year);
  if (first === null) return null;
  if (dayOf !== null) {
    const day = addDays(first, dayOf - 1);
    return { value: day, from: day, to: day };
  }
  const to = addDays(first, feast.days - 1);
  return { value: feast.days === 1 ? first : `${first}/${to}`, from: first, to };
}

function firstDay({ calendar, month, day }: Feast, year: number): string | null {
  if (calendar === 'easter') return addDays(easterOf(year), day);
  if (calendar === 'fourth-thursday') {
    const first = `${pad(year, 4)}-${pad(month, 2)}-01`;
    return addDays(first, ((4 - weekday(first) + 7) % 7) + 21);
  }
  if (calendar === 'last-friday-of-ramadan') {
    const last = daysOf('hijri', year, month, null)?.to;
    return last === undefined ? null : addDays(last, -((weekday(last) - 5 + 7) % 7));
  }
  return daysOf(calendar, year, month, day)?.from ?? null;
}

/** Western Easter, by the anonymous Gregorian computus. */
function easterOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction =
    (century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      19 * golden +
      15) %
    30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - correction - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * correction + 22 * sunday) / 451);
  const sum = correction + sunday - 7 * shift + 114;
  return `${pad(year, 4)}-${pad(Math.floor(sum / 31), 2)}-${pad((sum % 31) + 1, 2)}`;
}
