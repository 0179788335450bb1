/** What is shared: the view as the page holds it, and in words its scope. */
import type {
  Bilingual,
  TimelineActor,
  TimelineArticle,
  TimelineEvent,
  TimelineFile,
} from '../../model/schema.ts';
import { capital } from '../../text/capital.ts';
import type { Language } from '../../text/text.ts';
import { chipsOf } from '../filters/chips.ts';
import { speechOf, type Speech } from '../frame/speech.ts';
import type { Address } from '../state/address.ts';
import type { ActiveFilter } from '../state/chronicle.svelte.ts';
import type { EventRow } from '../state/rows.ts';
import { describeDays } from '../timeline/describe.ts';
import type { Stretch } from '../timeline/days.ts';

/** An event with all that is known of it. */
export type WholeRow = EventRow<TimelineEvent>;

export interface SharedView {
  readonly timeline: TimelineFile;
  readonly address: Address;
  /** The days in view. */
  readonly window: Stretch;
  /** The events that the filters show, by date. */
  readonly rows: readonly WholeRow[];
  readonly active: readonly ActiveFilter[];
  /** The open event, whether or not the filters show it. */
  readonly selected: WholeRow | null;
  readonly actors: ReadonlyMap<string, TimelineActor>;
  readonly articles: ReadonlyMap<string, TimelineArticle>;
  /** Publishers by their English names. */
  readonly publishers: ReadonlyMap<string, Bilingual>;
}

/** In which language something is given away. */
export type LanguageChoice = Language | 'both';

/** The page's speech in another language; with both, the page's own comes first. */
export function speechFor(choice: LanguageChoice, { language, digits, hijri, months }: Speech): Speech {
  const isBoth = choice === 'both';
  return speechOf({ language: isBoth ? language : choice, isBoth, digits, hijri, months });
}

export const isIn = ({ from, to }: Stretch, { stretch }: EventRow): boolean =>
  stretch.to > from && stretch.from < to;

/** The events of the rows that may lie in the window. */
export const rowsIn = <Row extends EventRow>(window: Stretch, rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => isIn(window, row));

/** The filters in words, one phrase each kind; empty where nothing is filtered. */
export function describeFilters(
  { active, address, actors, publishers }: SharedView,
  speech: Speech,
): readonly string[] {
  const { text, list } = speech;
  const chips = chipsOf(active, speech, { actors, publishers });
  const named = chips.filter((_, index) => active[index]?.facet === 'actors').map(({ name }) => name);
  const others = chips.filter((_, index) => active[index]?.facet !== 'actors').map(({ name }) => name);
  if (named.length === 0) return others;
  const manner = [
    ...(named.length > 1 && address.mode !== 'any' ? [text(`share.scopeWords.${address.mode}`)] : []),
    ...(named.length === 1 && address.mode === 'only' ? [text('share.scopeWords.only')] : []),
    ...(address.theirs ? [text('share.scopeWords.theirs')] : []),
    ...(address.role === 'any'
      ? []
      : [text('share.scopeWords.role', { role: text(`filters.role.${address.role}`) })]),
  ];
  return [[list(named), ...manner].join(text('reader.listComma')), ...others];
}

/** First to last day of a stretch in words, to stand alone, in both languages. */
export const describePeriod = (window: Stretch, speech: Speech): Bilingual =>
  inBoth(speech, (own) => capital(describeDays(window, own)));

/** Says something in both languages. */
export function inBoth(speech: Speech, say: (speech: Speech) => string): Bilingual {
  return { ar: say(speechFor('ar', speech)), en: say(speechFor('en', speech)) };
}

/** How many articles the rows rest on. */
export function countArticles(rows: readonly EventRow[]): number {
  return new Set(rows.flatMap(({ event }) => event.sources.map(({ article }) => article))).size;
}
