import type { Knowledge } from '../knowledge.ts';
import type { Article, EditedEvent, EventCandidate, Names, Published, ResolvedTime } from '../shapes.ts';
import { titleEvent } from './titleEvent.ts';

interface Read {
  readonly article: Article;
  readonly published: Published;
  readonly times: readonly ResolvedTime[];
  readonly names: Names;
}

/** One article with what was read in it, as `annotate` prints it; spans are UTF-16 offsets, dates EDTF strings. */
export function describeReading(
  { article, published, times, names }: Read,
  events: readonly EditedEvent[],
  records: Names['actors'],
  knowledge: Knowledge,
) {
  const own = events.filter(({ tellings }) => tellings[0]?.article === article);
  const acting = names.mentions.flatMap((mention) =>
    mention.actor !== null && !mention.source ? [{ ...mention, actor: mention.actor }] : [],
  );
  return {
    start: article.start,
    end: article.end,
    language: article.language,
    published: {
      date: published.date,
      basis: published.basis,
      candidates: published.candidates,
      evidence: published.evidence.map(({ start, end }) => ({ start, end })),
    },
    times: times.map(({ start, end, text, kind, value, rule }) => ({ start, end, text, kind, value, rule })),
    actors: acting.map(({ start, end, text, actor }) => ({ start, end, text, actor })),
    events: own.map((event) => describeEvent(event, records, knowledge)),
  };
}

function describeEvent(event: EditedEvent, records: Names['actors'], knowledge: Knowledge) {
  const [telling, ...others] = event.tellings;
  const spanOf = ({ excerpt: { start, end } }: EventCandidate) => ({ start, end });
  return {
    id: event.id,
    date: event.date,
    extent: event.extent,
    basis: telling?.basis,
    status: event.status,
    type: event.type,
    stance: event.stance,
    cast: event.cast.map(({ actor, role }) => ({ actor, role })),
    place: event.place,
    excerpt: telling && spanOf(telling),
    also: others.map(spanOf),
    where: telling?.where,
    via: [...new Set(event.tellings.flatMap(({ via }) => via))],
    title: titleEvent(event, records, knowledge.directory.places).title,
    rule: telling?.rule,
  };
}
