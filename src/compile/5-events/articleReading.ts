import type { CorpusRecord } from '../../model/data.ts';
import type { Article, Names, Published, ResolvedTime, Sentence } from '../shapes.ts';
import { pickCast, type Salience } from './pickCast.ts';
import { headsIn, type SentenceReading } from './reading.ts';
import { readSentence } from './readSentence.ts';

export interface EventsInput {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly times: readonly ResolvedTime[];
  readonly names: Names;
  readonly published: Published;
  readonly months: CorpusRecord['months'];
}

/** An article as the rules of events look at it. */
export interface ArticleReading {
  readonly article: Article;
  readonly names: Names;
  readonly published: Published;
  readonly months: CorpusRecord['months'];
  /** One per sentence that may report something; page headers and bylines are left out. */
  readonly readings: readonly SentenceReading[];
  /** Who was last spoken of, before each clause of each reading. */
  readonly salience: ReadonlyMap<SentenceReading, readonly Salience[]>;
}

const rememberedPersons = 5;

export function readArticle({
  article,
  sentences,
  times,
  names,
  published,
  months,
}: EventsInput): ArticleReading {
  const namesBy = bySentence(names.mentions);
  const timesBy = bySentence(times);
  const readings = sentences.flatMap((sentence, index) =>
    sentence.where === 'dateline' || sentence.where === 'byline'
      ? []
      : [readSentence(article, sentence, index, namesBy.get(index) ?? [], timesBy.get(index) ?? [])],
  );
  return { article, names, published, months, readings, salience: followSpeakers(readings, names) };
}

function bySentence<Mention extends { readonly sentence: number }>(
  mentions: readonly Mention[],
): Map<number, Mention[]> {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group) group.push(mention);
    else groups.set(mention.sentence, [mention]);
  }
  return groups;
}

function followSpeakers(readings: readonly SentenceReading[], names: Names) {
  const salience = new Map<SentenceReading, Salience[]>();
  let agent: string | null = null;
  let persons: readonly string[] = [];
  for (const reading of readings) {
    const before: Salience[] = [];
    reading.clauses.forEach((clause, index) => {
      const here: Salience = { agent, persons };
      before.push(here);
      const verb = headsIn(reading, index).find(({ shape }) => shape !== 'noun');
      const leads = clause.kind === 'main' || clause.kind === 'coordinate' || clause.kind === 'complement';
      const acting = verb && leads ? pickCast(reading, verb, [clause], here) : [];
      agent =
        acting.find(({ role, mention }) => mention !== null && (role === 'agent' || role === 'subject'))
          ?.actor ?? agent;
      const named = reading.names
        .filter(({ actor, tokens }) => actor !== null && tokens[0] >= clause.start && tokens[0] < clause.end)
        .map(({ actor }) => actor as string)
        .filter((actor) => names.actors.get(actor)?.kind === 'person');
      persons = [...new Set([...named.reverse(), ...persons])].slice(0, rememberedPersons);
    });
    salience.set(reading, before);
  }
  return salience;
}
