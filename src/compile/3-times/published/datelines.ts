/** Dates that state when the page or the report was published: datelines at its top or bottom, and HTML metadata. */
import { isDay } from '../../../model/calendar.ts';
import type { Article, Sentence, Span, TimeMention } from '../../shapes.ts';
import { nothingNamed } from '../resolve/reference.ts';
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
const openingTokens = 8;
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
  const onItsLine = whole.find(({ sentence }) => sentences[sentence]?.where === 'dateline');
  const opening = onItsLine ? undefined : dates.find((time) => opensReport(time, sentences, article));
  const found = onItsLine ?? opening;
  if (found) return datelineOf(found, article);
  const stamped = article.part === 1 ? article.document.metadata.published?.slice(0, 10) : undefined;
  if (stamped && isDay(stamped)) return { day: stamped, said: null, evidence: [], sentence: null };
  const yearless = dates.find(({ sentence }) => sentences[sentence]?.where === 'dateline');
  return yearless ? datelineOf(yearless, article) : null;
}

function datelineOf(time: TimeMention<Stated>, article: Article): Dateline {
  const said = time.stated.says as DateSaid;
  const reference = { today: null, weekStart: 1, named: nothingNamed, tense: null, until: false };
  const { value } = resolveSaying(said, reference, article.language);
  return { day: value, said, evidence: [{ start: time.start, end: time.end }], sentence: time.sentence };
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
    (next.kind === 'mark' && (closers.includes(next.form) || (hasYear && next.form === ',')));
  if (from === 0 || (hasYear && isPlaceBefore(sentence, from, article))) return closes || hasYear;
  return (
    closes &&
    sentence.tokens.slice(0, from).every(({ kind, form }) => kind === 'word' || ',/-.(|:'.includes(form))
  );
}

const longestPlace = 3;

/** "Tehran June 20 2019 IRNA …": nothing but a name stands before the date. */
function isPlaceBefore(sentence: Sentence, to: number, { language, document }: Article): boolean {
  if (to > longestPlace) return false;
  return sentence.tokens.slice(0, to).every(({ kind, form, start }) => {
    const { mask } = lookUp(form, language);
    return kind === 'word' && mask === 0 && !/\p{Ll}/u.test(document.text.charAt(start));
  });
}

/** Whether the line that holds the date is stamped between midnight and five. */
export function isSmallHours(sentence: Sentence | undefined): boolean {
  if (!sentence) return false;
  return sentence.tokens.some((token, at) => {
    const minutes = sentence.tokens[at + 2];
    if (token.kind !== 'number' || sentence.tokens[at + 1]?.form !== ':' || minutes?.kind !== 'number')
      return false;
    if (minutes.form.length !== 2 || token.form.length > 2) return false;
    const half = sentence.tokens[at + 3]?.form;
    return Number(token.form) < 5 && half !== 'pm' && half !== 'p';
  });
}
