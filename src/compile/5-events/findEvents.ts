import type { EventCandidate } from '../shapes.ts';
import { readArticle, type EventsInput } from './articleReading.ts';
import { tellAgain } from './tellAgain.ts';
import { tellApart } from './tellApart.ts';
import { tellAround } from './tellAround.ts';
import { tellDated } from './tellDated.ts';
import { leadOf, tellLead } from './tellLead.ts';
import { tellUnder } from './tellUnder.ts';
import { withClaims } from './withClaims.ts';

/**
 * Every telling of a happening that an article's own words date: by a time of its clause, by the dateline for the news of the
 * lead, by another happening, or by another telling. In text order; spans are offsets into the document's text.
 */
export function findEvents(input: EventsInput): EventCandidate[] {
  const article = readArticle(input);
  const lead = leadOf(article);
  const timed = article.readings.flatMap((reading) => tellDated(article, reading, reading === lead));
  const dated = article.chronicle.size > 0 ? [...timed, ...tellUnder(article, timed)] : timed;
  const news = lead ? [...dated, ...tellLead(article, lead, dated)] : dated;
  const around = tellAround(article, [...news, ...tellApart(article, news)]);
  const all = withClaims(article, [...around, ...tellAgain(article, around)]);
  return all
    .map(({ event }) => event)
    .sort((one, other) => one.excerpt.start - other.excerpt.start || one.excerpt.end - other.excerpt.end);
}
