/** What an expression said, as a phrase of `text/readings`: the way from words to value, told in both languages. */
import { timeLexicon } from '../../lexicon/times.ts';
import { bare } from '../../model/edtf.ts';
import type { Phrase, PhraseValue } from '../../text/readings.ts';
import type { Language } from '../shapes.ts';
import { isFromToday, type Reference } from './resolve/reference.ts';
import type { DateSaid, Direction, Saying, Stated, WeekdaySaid } from './stated.ts';

export interface ReadTime {
  readonly stated: Stated;
  /** EDTF with its marks. */
  readonly value: string;
  readonly relative: boolean;
  readonly warning: string | null;
  readonly reference: Reference;
  /** `today` is the day of a speech. */
  readonly spoken: boolean;
  readonly language: Language;
}

/** The whole reading: what was said, what it was counted from, what it came to, and what contradicted it. */
export function readingOf(time: ReadTime): Phrase {
  const told = tell(time);
  return time.warning === null ? told : { key: `warnings.${time.warning}`, values: { reading: told } };
}

function tell(time: ReadTime): Phrase {
  const { stated, value, relative, reference } = time;
  const date: PhraseValue = { date: { edtf: value, part: stated.part, approximate: stated.approximate } };
  const said = saidOf(stated.says, value, time.language);
  if (!relative)
    return said === null || isPlainDate(stated.says)
      ? { key: 'stated', values: { date } }
      : { key: 'converted', values: { said, date } };
  const base = baseOf(stated.says, reference);
  if (said === null || base === null) return { key: 'stated', values: { date } };
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(base.edtf);
  const counted = { said, reference: { date: { edtf: base.edtf }, weekday: isDay }, date };
  if (base.named) return { key: 'named', values: counted };
  if (
    stated.says.as === 'date' &&
    stated.says.direction === null &&
    stated.says.ofMonth === null &&
    stated.says.year === null
  ) {
    const isAhead = bare(value).slice(0, base.edtf.length) > base.edtf;
    return { key: isAhead ? 'completed.future' : 'completed.past', values: counted };
  }
  return { key: time.spoken ? 'spoken' : 'counted', values: counted };
}

const isPlainDate = (says: Saying) =>
  (says.as === 'date' && says.calendar === 'gregorian') || says.as === 'years' || says.as === 'decade';

/** What it was counted from: the day of publication or of the speech, or what was named last. */
function baseOf(says: Saying, { today, named }: Reference): { edtf: string; named: boolean } | null {
  const direction = directionIn(says);
  const fromNamed =
    says.as === 'anniversary' ||
    (says.as === 'counted' && says.from === 'named') ||
    (direction !== null && !isFromToday(direction));
  const last =
    says.as === 'period' && says.unit === 'year'
      ? named.year
      : says.as === 'date' && says.ofMonth
        ? named.month
        : named.any;
  if (fromNamed && last !== null) return { edtf: bare(last), named: true };
  return today === null ? null : { edtf: today, named: false };
}

function directionIn(says: Saying): Direction | null {
  if (says.as === 'period' || says.as === 'weekday') return says.direction;
  if (says.as === 'date') return says.ofMonth ?? says.direction ?? says.year?.direction ?? null;
  return says.as === 'season' || says.as === 'feast'
    ? (says.direction ?? says.year?.direction ?? null)
    : null;
}

/** The words alone; null where they are no more than the date itself. */
function saidOf(says: Saying, value: string, language: Language): Phrase | null {
  switch (says.as) {
    case 'day':
      return dayOf(says.offset, says.weekday);
    case 'weekday':
      return weekdayOf(says);
    case 'period':
      return directed({ key: `units.${says.unit}` }, says.direction);
    case 'date':
      return dateOf(says, value);
    case 'season': {
      const season: Phrase = { key: `seasons.${says.season}` };
      if (says.direction) return directed(season, says.direction);
      return says.year?.direction ? ofYear(season, says.year.direction) : null;
    }
    case 'fraction': {
      if (says.count > 1) return null;
      const unit: Phrase = { key: `units.${says.unit}` };
      const index: Phrase = { key: `ordinals.${says.index > 0 ? says.index : 'last'}` };
      const whole = says.of && saidOf(says.of, value, language);
      return whole
        ? { key: 'fraction', values: { unit, index, whole } }
        : { key: 'fractionAlone', values: { unit, index } };
    }
    case 'counted': {
      const amount: Phrase = { key: `amounts.${says.unit}`, count: Math.abs(says.count) };
      return { key: says.count < 0 ? 'before' : 'after', values: { amount } };
    }
    case 'feast':
      return feastOf(says.id, says.dayOf, says.direction, language);
    case 'anniversary':
      return { key: 'anniversary' };
    case 'span': {
      const from = saidOf(says.from, value, language);
      const to = saidOf(says.to, value, language);
      return from && to ? { key: 'span', values: { from, to } } : null;
    }
    default:
      return null;
  }
}

const offsets: Readonly<Record<string, string>> = {
  '-2': 'minus2',
  '-1': 'minus1',
  '0': 'zero',
  '1': 'plus1',
  '2': 'plus2',
};

function dayOf(offset: number, weekday: number | null): Phrase {
  const day: Phrase = { key: `day.${offsets[String(offset)] ?? 'zero'}` };
  return weekday === null
    ? day
    : { key: 'day.withWeekday', values: { day, weekday: { weekdayNumber: weekday } } };
}

function weekdayOf({ weekday, lastWeekday, direction, week }: WeekdaySaid): Phrase {
  const name: Phrase = { key: 'asIs', values: { value: { weekdayNumber: weekday } } };
  const both: Phrase =
    lastWeekday === null
      ? name
      : { key: 'twoWeekdays', values: { first: name, second: { weekdayNumber: lastWeekday } } };
  if (week !== null)
    return { key: 'weekdayOfWeek', values: { weekday: both, week: directed({ key: 'units.week' }, week) } };
  return direction === null ? both : directed(both, direction);
}

function dateOf(says: DateSaid, value: string): Phrase | null {
  if (says.ofMonth !== null) {
    return {
      key: 'dayOfMonth',
      values: { day: says.day ?? 0, month: directed({ key: 'units.month' }, says.ofMonth) },
    };
  }
  const date: Phrase = {
    key: 'asIs',
    values: { value: { date: { edtf: bare(value) }, year: says.calendar !== 'gregorian' } },
  };
  const said: Phrase = says.calendar === 'gregorian' ? date : { key: says.calendar, values: { date } };
  if (says.direction !== null) return directed(said, says.direction);
  return says.year?.direction ? ofYear(said, says.year.direction) : said;
}

function feastOf(id: string, dayOf: number | null, direction: Direction | null, language: Language): Phrase {
  const feast: Phrase = { key: `feasts.${timeLexicon[language].feasts[Number(id)]?.id ?? ''}` };
  const whole = direction === null ? feast : directed(feast, direction);
  return dayOf === null ? whole : { key: 'feastDay', values: { day: dayOf, feast: whole } };
}

const directed = (unit: Phrase, direction: Direction): Phrase => ({
  key: `directed.${direction}`,
  values: { unit },
});

const ofYear = (date: Phrase, direction: Direction): Phrase => ({
  key: 'ofYear',
  values: { date, year: directed({ key: 'units.year' }, direction) },
});
