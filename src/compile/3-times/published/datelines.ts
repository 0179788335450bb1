/** Dates that state when the page or the report was published: datelines at its top or bottom, and HTML metadata. */
import { page } from '../../../lexicon/page.ts';
import { addDays, isDay } from '../../../model/calendar.ts';
import type { Article, Sentence, Span, TimeMention, Token } from '../../shapes.ts';
import { unplaced } from '../resolve/reference.ts';
import { resolveSaying } from '../resolve/saying.ts';
import type { DateSaid, Stated } from '../stated.ts';
import { lookUp } from '../words.ts';

export interface Dateline {
  /** `YYYY-MM-DD`, or null where it leaves the year out. */
  readonly day: string | null;
  readonly said: DateSaid | null;
  readonly evidence: readonly Span[];
  readonly sentence: number | null;
}

const openingSentences = 5;
const openingTokens = 12;
const closers = '/-(:|)–';

/** The best dateline of an article: a line of its own first, then the opening of the report, then metadata; null where there is none. */
export function findDateline(
  article: Article,
  sentences: readonly Sentence[],
  times: readonly TimeMention<Stated>[],
): Dateline | null {
  const dates = times.filter(
    ({ stated }) => stated.says.as === 'date' && stated.says.day !== null && stated.says.lastDay === null,
  );
  const whole = dates.filter(({ stated }) => stated.says.as === 'date' && stated.says.year?.number != null);
  const onLines = whole.filter(({ sentence }) => sentences[sentence]?.where === 'dateline');
  const body = sentences.findIndex(({ where }) => where === 'lead' || where === 'body');
  const above = onLines.filter(({ sentence }) => sentence < body);
  const onItsLine =
    above.find((time) => isMarked(time, sentences)) ?? behindClock(above, sentences, article) ?? onLines[0];
  const opening = onItsLine
    ? undefined
    : (dates.find((time) => opensReport(time, sentences, article)) ??
      whole.find((time) => isStamp(time, sentences)));
  const found = onItsLine ?? opening;
  if (found) return datelineOf(found, article);
  const today = whole.find(({ stated }) => !stated.quoted && (stated.says as DateSaid).away !== null);
  if (today) return datelineOf(today, article);
  const stamped = article.part === 1 ? article.document.metadata.published?.slice(0, 10) : undefined;
  if (stamped && isDay(stamped)) return { day: stamped, said: null, evidence: [], sentence: null };
  const yearless = dates.find(({ sentence }) => sentences[sentence]?.where === 'dateline');
  return yearless ? datelineOf(yearless, article) : null;
}

/**
 * A page that opens with the visitor's day has the report's own, an earlier one, on a line of its own: under the headline,
 * or above it with its time of day where the visitor's has none.
 */
function behindClock(
  above: readonly TimeMention<Stated>[],
  sentences: readonly Sentence[],
  article: Article,
): TimeMention<Stated> | undefined {
  const [top, ...others] = above;
  const visited = top && top.sentence === 0 ? datelineOf(top, article).day : null;
  if (visited === null) return undefined;
  const headline = sentences.findIndex(({ where }) => where === 'headline');
  const isTimed = ({ sentence }: TimeMention<Stated>) => hasClock(sentences[sentence]?.tokens ?? []);
  return others.find((time) => {
    const { day } = datelineOf(time, article);
    const isOwn = (headline >= 0 && time.sentence > headline) || (isTimed(time) && top && !isTimed(top));
    return isOwn && day !== null && day < visited;
  });
}

const hasClock = (tokens: readonly Token[]) => tokens.some((_, at) => isClock(tokens, at));

const longestStamp = 5;

/** "… for the new year. 01.01.2026, Sputnik": the day and the outlet, a sentence of their own at the end of a paragraph. */
function isStamp(
  { sentence, tokens: [from, to] }: TimeMention<Stated>,
  sentences: readonly Sentence[],
): boolean {
  const own = sentences[sentence];
  if (!own || from > 0 || sentences[sentence + 1]?.paragraph === own.paragraph) return false;
  const rest = own.tokens.slice(to);
  return (
    rest.length > 1 &&
    rest.length <= longestStamp &&
    rest[0]?.form === ',' &&
    rest.slice(1).every(({ kind }) => kind === 'word')
  );
}

/** "Updated: May 12 | Published: May 10": the word for publishing stands nearer before this date than any other date. */
function isMarked(
  { sentence, tokens: [from] }: TimeMention<Stated>,
  sentences: readonly Sentence[],
): boolean {
  const before = sentences[sentence]?.tokens.slice(Math.max(0, from - markReach), from) ?? [];
  return before.some(({ form }) => page.publishing.has(form));
}

const markReach = 4;

/** «اليوم الثلاثاء (12 آذار 2024)» names its own day, «أمس (12 آذار 2024)» the next one. */
function datelineOf(time: TimeMention<Stated>, article: Article): Dateline {
  const said = time.stated.says as DateSaid;
  const { value } = resolveSaying(said, unplaced, article.language);
  const day = value === null || said.away === null ? value : addDays(value, -said.away);
  return { day, said, evidence: [{ start: time.start, end: time.end }], sentence: time.sentence };
}

/** "April 10 2017 Zarif urges …", «مسقط في 12 يناير / العُمانية /», "BEIRUT, Oct. 31 (AP) -": before the report's first words. */
function opensReport(time: TimeMention<Stated>, sentences: readonly Sentence[], article: Article): boolean {
  const [from, to] = time.tokens;
  const sentence = sentences[time.sentence];
  if (!sentence || time.sentence >= openingSentences || from > openingTokens) return false;
  const opensParagraph = sentences[time.sentence - 1]?.paragraph !== sentence.paragraph;
  if (!opensParagraph || sentence.where === 'caption' || article.kind === 'teasers') return false;
  const hasYear = (time.stated.says as DateSaid).year?.number != null;
  if (hasYear && sentence.where === 'byline') return true;
  const next = sentence.tokens[to];
  const closes =
    next === undefined ||
    (next.kind === 'mark' && closers.includes(next.form)) ||
    isClock(sentence.tokens, to);
  if (from === 0) return closes || hasYear;
  const before = sentence.tokens.slice(0, from);
  const words = before.filter(({ kind }) => kind === 'word').length;
  return areNames(before, article) && (closes || (hasYear && words <= longestPlace));
}

const longestPlace = 3;

/** ", 12:34" behind the date. */
function isClock(tokens: readonly Token[], at: number): boolean {
  const hour = tokens[at]?.kind === 'mark' ? at + 1 : at;
  return (
    tokens[hour]?.kind === 'number' && tokens[hour + 1]?.form === ':' && tokens[hour + 2]?.kind === 'number'
  );
}

/** "Tehran June 20 2019 IRNA …", "(Sahel / Point News - 28th Oct, 2020)": names, marks and a page's own words before the date, no verb. */
function areNames(tokens: readonly Token[], { language, document }: Article): boolean {
  let named = false;
  const plain = tokens.every(({ kind, form, start }) => {
    if (kind === 'mark') return ',/-.(|:@'.includes(form);
    const { senses } = lookUp(form, language);
    if (senses.some((sense) => sense.kind === 'link' && placing.includes(sense.name))) return true;
    const isName = senses.length === 0 && !/\p{Ll}/u.test(document.text.charAt(start));
    named ||= kind === 'word' && (isName || page.datelineWords.has(form));
    return kind === 'word' && (isName || page.datelineWords.has(form));
  });
  return plain && named;
}

const placing = ['in', 'on'];

/** Whether the line that holds the date is stamped between midnight and five; a full 00:00 says that no time is known. */
export function isSmallHours(sentence: Sentence | undefined): boolean {
  if (!sentence) return false;
  return sentence.tokens.some((token, at) => {
    const minutes = sentence.tokens[at + 2];
    if (token.kind !== 'number' || sentence.tokens[at + 1]?.form !== ':' || minutes?.kind !== 'number')
      return false;
    if (minutes.form.length !== 2 || token.form.length > 2) return false;
    if (Number(token.form) === 0 && Number(minutes.form) === 0) return false;
    return Number(token.form) < 5 && !page.afternoonWords.has(sentence.tokens[at + 3]?.form ?? '');
  });
}
