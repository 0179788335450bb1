import { actOf } from '../../lexicon/events.ts';
import type { EventCandidate } from '../shapes.ts';
import type { ArticleReading } from './articleReading.ts';
import { canDate } from './canDate.ts';
import { withNoun } from './withNoun.ts';
import { byDateline, byOther } from './dating.ts';
import { draftEvent, redated, type Draft } from './draftEvent.ts';
import { isNews } from './isNews.ts';
import { isLike } from './likeness.ts';
import { clauseAt, type SentenceReading } from './reading.ts';

/**
 * Tellings without a date of happenings that the article dates elsewhere: its headline, its captions, sentences of its body.
 * They add no event of their own. `known` are the tellings with a date.
 */
export function tellAgain(article: ArticleReading, known: readonly Draft[]): Draft[] {
  const anyDay = byDateline(article.published, article.months) ?? known[0]?.dating;
  if (!anyDay || known.length === 0) return [];
  const dated = new Set(known.flatMap(({ event }) => [event.act, actOf(event.act).kin ?? event.act]));
  const news = new Set(known.flatMap(({ event }) => (event.time === null ? [event.act] : [])));
  const parties = new Set(known.flatMap(({ event }) => event.cast.map(({ actor }) => actor)));
  return article.readings.flatMap((reading) => {
    const isAboutThem = reading.names.some(({ actor }) => actor !== null && parties.has(actor));
    return reading.heads.flatMap((head) => {
      if (isTold(reading, head.at, known) || isTimed(reading, head.clause)) return [];
      const { noun } = withNoun(reading, head);
      const act = noun?.act ?? head.act;
      const { type, kin } = actOf(act);
      const isTitle = reading.sentence.where === 'headline';
      const mayRepeat =
        type === 'statement' ? isTitle || news.has(act) : dated.has(act) || (kin && dated.has(kin));
      if (!mayRepeat || !(isAboutThem || head.pronoun || noun?.pronoun)) return [];
      if (
        type === 'other' ||
        (type === 'statement' && !isTitle && head.shape === 'noun') ||
        (head.light && !noun)
      )
        return [];
      const named = draftEvent(article, { reading, head, noun }, anyDay, { rule: 'told-again' });
      const first = named && closest(article, named, known, isTitle);
      if (!named || !first) return [];
      const dating = byOther(first.dating, 'retold');
      return [{ ...named, dating, event: { ...redated(named.event, dating), status: first.event.status } }];
    });
  });
}

/** The dated telling it repeats: of those alike the one of the same act, and for titles and captions the news before the background. */
function closest(
  article: ArticleReading,
  named: Draft,
  known: readonly Draft[],
  isTitle: boolean,
): Draft | undefined {
  const isFront = isTitle || named.event.where === 'caption';
  const weight = ({ event }: Draft) =>
    (event.act === named.event.act ? 2 : 0) + (isFront && isNews(event.date, article) ? 3 : 0);
  return known
    .filter(({ event }) => isLike(event, named.event) && (isTitle || event.status === named.event.status))
    .filter(({ event }) => event.type !== 'statement' || isTitle || repeatsNews(event, named.event))
    .sort((one, other) => weight(other) - weight(one))[0];
}

/** A statement of the lead that the body gives in full: the same speaker, the same kind of speech. */
function repeatsNews(news: EventCandidate, named: EventCandidate): boolean {
  const agent = ({ cast }: EventCandidate) => cast.find(({ role }) => role === 'agent')?.actor;
  return news.time === null && news.act === named.act && agent(news) === agent(named);
}

function isTold(reading: SentenceReading, at: number, known: readonly Draft[]): boolean {
  return known.some((draft) => draft.reading === reading && draft.head.at === at);
}

function isTimed(reading: SentenceReading, clause: number): boolean {
  return reading.times.some((time) => canDate(time) && clauseAt(reading.clauses, time.tokens[0]) === clause);
}
