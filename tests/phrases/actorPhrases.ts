import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { splitSentences } from '../../src/compile/2-split/splitSentences.ts';
import { findActors } from '../../src/compile/4-actors/findActors.ts';
import { findNames } from '../../src/compile/4-actors/findNames.ts';
import { prepareKnowledge } from '../../src/compile/knowledge.ts';
import type { Article, Names } from '../../src/compile/shapes.ts';
import { publishedOn } from './publishedOn.ts';

export interface ActorPhrase {
  readonly say: string;
  readonly day?: string;
  /** Ids of known actors with the words that name them. */
  readonly who?: Readonly<Record<string, readonly string[]>>;
  /** English names of discovered ones, likewise. */
  readonly found?: Readonly<Record<string, readonly string[]>>;
  readonly places?: readonly string[];
  readonly sources?: readonly string[];
  /** Further actors may be found as well. */
  readonly loose?: boolean;
}

const knowledge = prepareKnowledge(null);

export function readActorPhrases(language: 'ar' | 'en'): readonly ActorPhrase[] {
  return (parse(readFileSync(`tests/phrases/${language}/actors.yaml`, 'utf8')) as { cases: ActorPhrase[] })
    .cases;
}

/** The names in a phrase, with the general tables alone; every span must give back its own words. */
export function namesOf({ say, day = '2024-07-10' }: ActorPhrase, language: 'ar' | 'en'): Names {
  const article: Article = {
    start: 0,
    end: say.length,
    document: {
      id: 'phrase',
      key: null,
      path: null,
      text: say,
      given: day,
      language,
      metadata: { published: null, title: null, publisher: null, author: null, url: null },
    },
    part: 1,
    kind: 'article',
    language,
    paragraphs: [{ start: 0, end: say.length, where: 'body', repeats: [] }],
  };
  const published = publishedOn(day);
  const sentences = splitSentences(article);
  const found = findNames({ article, sentences, directory: knowledge.directory });
  return findActors({ found, today: published.date, times: [] });
}

/** What was found, in the shape of the corpus: actors by id or, discovered, by English name. */
export function summaryOf({ mentions, actors }: Names) {
  const acting: Record<string, string[]> = {};
  for (const { actor, source, text } of mentions) {
    if (actor === null || source) continue;
    const known = knowledge.directory.actors.has(actor);
    const name = known ? actor : (actors.get(actor)?.name.en ?? actor);
    acting[name] = [...new Set([...(acting[name] ?? []), text])];
  }
  return {
    acting,
    places: [
      ...new Set(mentions.flatMap(({ place, actor }) => (place !== null && actor === null ? [place] : []))),
    ],
    sources: [...new Set(mentions.flatMap(({ source, actor }) => (source && actor !== null ? [actor] : [])))],
  };
}
