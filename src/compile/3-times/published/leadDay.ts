/** The day that the lead writes out for the report's own news: «قتل الثلاثاء 5 أبريل 2011 أربعة جنود في هجوم …». */
import { page } from '../../../lexicon/page.ts';
import { addDays, isDay } from '../../../model/calendar.ts';
import type { Article, Sentence, Span, TimeMention, Token } from '../../shapes.ts';
import { unplaced } from '../resolve/reference.ts';
import { resolveSaying } from '../resolve/saying.ts';
import type { Stated } from '../stated.ts';
import { lookUp } from '../words.ts';
import { latestTold, type Constraint } from './constraints.ts';

/** A report is of the day it tells of or of one of the next two. */
const delay = 2;
/** The verb of a report opens its sentence, a place and an agency aside. */
const latestVerb = 6;

/**
 * The first day from the one the lead writes out that the article's other words allow, `YYYY-MM-DD`. Only a weekday with its
 * full date dates a report, only in the clause of the verb that opens it, and only where nothing later is told as gone.
 */
export function leadDay(
  article: Article,
  sentences: readonly Sentence[],
  times: readonly TimeMention<Stated>[],
  constraints: readonly Constraint[],
): { day: string; evidence: Span } | null {
  const lead = sentences.findIndex(({ where }) => where === 'lead' || where === 'body');
  const own = times.find(({ sentence }) => sentence === lead);
  if (article.kind === 'teasers' || article.language !== 'ar' || !own) return null;
  const { says, quoted } = own.stated;
  if (quoted || says.as !== 'date' || says.weekday === null || says.year?.number == null) return null;
  if (!isOfFirstVerb(sentences[lead]?.tokens.slice(0, own.tokens[0]) ?? [])) return null;
  const { value } = resolveSaying(says, unplaced, article.language);
  const last = latestTold(times, article.language);
  if (value === null || !isDay(value) || (last && last.day > value)) return null;
  const days = Array.from({ length: delay + 1 }, (_, index) => addDays(value, index));
  const day = days.find((one) => constraints.every(({ allows }) => allows(one)));
  return day === undefined ? null : { day, evidence: { start: own.start, end: own.end } };
}

/** One verb of the past stands before the date, near the opening, and nothing that leads aside from it. */
function isOfFirstVerb(before: readonly Token[]): boolean {
  let verb = -1;
  for (const [at, { kind, form }] of before.entries()) {
    if (kind !== 'word') continue;
    if (page.leadingAside.has(form)) return false;
    const looksBack = lookUp(form, 'ar').senses.some(
      (sense) => sense.kind === 'tense' && tells.has(sense.name),
    );
    if (!looksBack) continue;
    if (verb >= 0) return false;
    verb = at;
  }
  return verb >= 0 && verb <= latestVerb;
}

const tells = new Set(['past', 'said']);
