/** When an article was published: given from outside, stated by the page, or solved from its own words as constraints. */
import { addDays, weekday } from '../../model/calendar.ts';
import type { CorpusRecord } from '../../model/data.ts';
import type { Bilingual } from '../../model/schema.ts';
import { describeContradiction, describeSolution } from '../../text/readings.ts';
import type { Article, Published, Sentence, Span, TimeMention } from '../shapes.ts';
import {
  commonest,
  constraintsOf,
  daysBetweenInclusive,
  latestTold,
  weekdaysSaid,
  type Constraint,
} from './published/constraints.ts';
import { findDateline, isSmallHours, type Dateline } from './published/datelines.ts';
import { boundingTerms, termsNamed, yearBehindElection, type OfficeHeld } from './published/offices.ts';
import { dayTold } from './published/dayTold.ts';
import { leadDay } from './published/leadDay.ts';
import { daysOf, yearIn } from './resolve/calendars.ts';
import type { DateSaid, Stated } from './stated.ts';

export interface PublishedInput {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeMention<Stated>[];
  /** From outside or from documents.yaml, `YYYY-MM-DD`. */
  readonly given: string | null;
  readonly note: Bilingual | null;
  /** The offices that the article gives to persons, read by a day; asked for where nothing else settles the day. */
  readonly offices: (today: string | null) => readonly OfficeHeld[];
  /** Days at which other documents date what this one reports. */
  readonly others: readonly string[];
  /** Which month names the notes use. */
  readonly months?: CorpusRecord['months'];
}

const mostCandidates = 12;
const usualMonths = 'levantine/gulf';
const longestSearch = 400;
const mostYears = 12;
/** A header may be a day or two off the copy under it. */
const drift = 3;

/** The day of publication with its basis and evidence; candidates where several days remain. */
export function findPublished(input: PublishedInput): Published {
  const { article, sentences, times, given, note, months = usualMonths } = input;
  const dateline = findDateline(article, sentences, times);
  const smallHours = dateline?.sentence != null && isSmallHours(sentences[dateline.sentence]);
  if (given)
    return {
      date: given,
      basis: 'given',
      candidates: [],
      evidence: dateline?.evidence ?? [],
      smallHours,
      note,
    };
  const {
    date,
    basis,
    candidates,
    evidence,
    note: why,
  } = dateline?.day ? settleHeader(dateline, dateline.day, times, note, months) : solve(input, dateline);
  return { date, basis, candidates, evidence, smallHours, note: why };
}

/** The header's day, or the nearest day before it on which the body's «أمس الثلاثاء» comes true. */
function settleHeader(
  dateline: Dateline,
  day: string,
  times: readonly TimeMention<Stated>[],
  note: Bilingual | null,
  months: CorpusRecord['months'],
): Solved {
  const stated = (date: string, evidence: readonly Span[], why: Bilingual | null): Solved => ({
    date,
    basis: 'stated',
    candidates: [],
    evidence,
    note: why,
  });
  const said = weekdaysSaid(times);
  if (said.length === 0 || said.some(({ weekday: wanted }) => wanted === weekday(day)))
    return stated(day, dateline.evidence, note);
  const told = dayTold(times, day);
  if (told !== null)
    return stated(
      told.day,
      [...dateline.evidence, told.evidence],
      note ?? describeContradiction(day, told.day, months),
    );
  const shifts = Array.from({ length: drift }, (_, index) => index + 1);
  const wanted = said.map(({ weekday: other }) => other);
  const earlier = shifts
    .map((shift) => addDays(day, -shift))
    .find((other) => wanted.includes(weekday(other)));
  if (earlier === undefined || commonest(said).length === 0) return stated(day, dateline.evidence, note);
  const evidence = [...dateline.evidence, ...said.map((one) => one.evidence)];
  return stated(earlier, evidence, note ?? describeContradiction(day, earlier, months));
}

// ---- nothing states it ----

type Solved = Omit<Published, 'smallHours'>;

function solve(input: PublishedInput, dateline: Dateline | null): Solved {
  const constraints = constraintsOf(input.times);
  const lead =
    dateline || input.others.length > 0
      ? null
      : leadDay(input.article, input.sentences, input.times, constraints);
  if (lead) return inferred(lead.day, [lead.evidence], input);
  const bare = solveWith([], constraints, input, dateline);
  const isOpen = constraints.length > 0 || input.others.length > 0 || dateline?.said != null;
  if (bare.date !== null || !isOpen) return bare;
  const offices = input.offices(bare.candidates[0] ?? null);
  return offices.length > 0 ? solveWith(offices, constraints, input, dateline) : bare;
}

function solveWith(
  offices: readonly OfficeHeld[],
  constraints: readonly Constraint[],
  input: PublishedInput,
  dateline: Dateline | null,
): Solved {
  const { article, sentences, times, others } = input;
  const told = latestTold(times, article.language);
  const terms = boundingTerms(termsNamed(offices, told?.day ?? null));
  const election = yearBehindElection(terms, times, sentences, article);
  const from = latest([told?.day, ...terms.map((term) => term.from), election && `${election.year}-01-01`]);
  const to = earliest([...terms.map((term) => term.to), election && `${election.year}-12-31`]);
  const evidence = [
    ...(dateline?.evidence ?? []),
    ...constraints.map((constraint) => constraint.evidence),
    ...(told && from === told.day ? [told.evidence] : []),
    ...terms.filter((term) => term.from === from || term.to === to).map((term) => term.evidence),
    ...(election ? [election.evidence] : []),
  ];
  const fits = (day: string) =>
    constraints.every(({ allows }) => allows(day)) && (others.length === 0 || others.includes(day));
  const days = dateline?.said
    ? daysOfDateline(dateline.said, from, to)
    : openDays(constraints, from, to, others);
  return conclude(days.filter(fits), dateline !== null, evidence, input);
}

/** Every day between two bounds; none without a weekday to count on or with no end in sight. */
function openDays(
  constraints: readonly Constraint[],
  from: string | null,
  to: string | null,
  others: readonly string[],
): string[] {
  if (others.length > 0)
    return others.filter((day) => (from === null || day >= from) && (to === null || day <= to));
  if (constraints.length === 0 || from === null || to === null) return [];
  return daysBetweenInclusive(from, to, longestSearch);
}

/** A dateline without its year: that day of the years from the last one told of. */
function daysOfDateline(
  { calendar, month, day }: DateSaid,
  from: string | null,
  to: string | null,
): string[] {
  if (from === null) return [];
  const first = yearIn(calendar, from);
  const years = Array.from({ length: mostYears }, (_, index) => first + index);
  return years.flatMap((year) => {
    const own = daysOf(calendar, year, month, day)?.from;
    return own && own >= from && (to === null || own <= to) ? [own] : [];
  });
}

/** One day left is inferred; of a dateline's years the first, since news tells of its own year. */
function conclude(
  days: readonly string[],
  hasDateline: boolean,
  evidence: readonly Span[],
  input: PublishedInput,
): Solved {
  const { note, months = usualMonths } = input;
  const [only, ...rest] = days;
  if (only !== undefined && (rest.length === 0 || hasDateline)) return inferred(only, evidence, input);
  const candidates = days.length <= mostCandidates ? days : [];
  const found = candidates.length > 0;
  return {
    date: null,
    basis: 'unknown',
    candidates,
    evidence: found ? unique(evidence) : [],
    note: note ?? (found ? describeSolution(candidates, months) : null),
  };
}

function inferred(
  date: string,
  evidence: readonly Span[],
  { note, months = usualMonths }: PublishedInput,
): Solved {
  return {
    date,
    basis: 'inferred',
    candidates: [],
    evidence: unique(evidence),
    note: note ?? describeSolution([date], months),
  };
}

const unique = (spans: readonly Span[]) =>
  spans.filter(({ start }, index) => spans.findIndex((other) => other.start === start) === index);
const latest = (days: readonly (string | null | undefined)[]) =>
  days
    .filter((day): day is string => !!day)
    .sort()
    .at(-1) ?? null;
const earliest = (days: readonly (string | null | undefined)[]) =>
  days.filter((day): day is string => !!day).sort()[0] ?? null;
