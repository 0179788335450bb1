import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { splitSentences } from '../../src/compile/2-split/splitSentences.ts';
import { findTimes } from '../../src/compile/3-times/findTimes.ts';
import { resolveTimes } from '../../src/compile/3-times/resolveTimes.ts';
import { findActors } from '../../src/compile/4-actors/findActors.ts';
import { findNames } from '../../src/compile/4-actors/findNames.ts';
import { findEvents } from '../../src/compile/5-events/findEvents.ts';
import { mergeEvents } from '../../src/compile/6-merge/mergeEvents.ts';
import { prepareKnowledge } from '../../src/compile/knowledge.ts';
import type { Article, MergedEvent } from '../../src/compile/shapes.ts';
import { publishedOn } from './publishedOn.ts';

export interface ExpectedEvent {
  readonly act?: string;
  readonly type?: string;
  readonly date: string;
  readonly status?: string;
  readonly stance?: string;
  readonly place?: string;
  readonly cast?: readonly string[];
}

export interface EventPhrase {
  readonly say: string;
  readonly as?: 'lead' | 'body' | 'caption';
  readonly events: readonly ExpectedEvent[];
}

/** A phrase as an article would hold it. */
type Said = Pick<EventPhrase, 'say' | 'as'> & Partial<EventPhrase>;

export interface CastPhrase {
  readonly say: string;
  readonly type: string;
  readonly cast: readonly string[];
  readonly absent?: readonly string[];
}

interface Corpus<Phrase> {
  readonly published: string;
  readonly cases: readonly Phrase[];
}

const knowledge = prepareKnowledge(null);

export function readEventPhrases(language: 'ar' | 'en'): Corpus<EventPhrase> {
  return parse(readFileSync(`tests/phrases/${language}/events.yaml`, 'utf8')) as Corpus<EventPhrase>;
}

export function readCastPhrases(language: 'ar' | 'en'): Corpus<CastPhrase> {
  return parse(readFileSync(`tests/phrases/${language}/casts.yaml`, 'utf8')) as Corpus<CastPhrase>;
}

/** The events of one sentence; as a caption only its own times date it, as a lead the dateline does too. */
export function eventsOf(phrase: Said, day: string, language: 'ar' | 'en'): MergedEvent[] {
  const article = articleOf(phrase, language);
  const published = publishedOn(day);
  const sentences = splitSentences(article);
  const mentions = findTimes(sentences, language, phrase.say);
  const { weekStart, months } = knowledge;
  const { times } = resolveTimes({ article, sentences, times: mentions, published, weekStart, months });
  const found = findNames({ article, sentences, directory: knowledge.directory });
  const names = findActors({ found, today: published.date, times });
  const candidates = findEvents({ article, sentences, times, names, published, months });
  return mergeEvents(candidates, names.actors);
}

/** What is wrong with the events found in a phrase, a line each; empty where they are as expected. */
export function judgeEvents(expected: readonly ExpectedEvent[], found: readonly MergedEvent[]): string[] {
  const left = [...found];
  const missing = expected.flatMap((wanted) => {
    const at = left.findIndex((event) => isAsExpected(event, wanted));
    if (at < 0) return [`wanted ${JSON.stringify(wanted)}`];
    left.splice(at, 1);
    return [];
  });
  return [...missing, ...left.map((event) => `found ${describe(event)}`)];
}

/** What is wrong with who takes part in the first event of the phrase's type, a line each. */
export function judgeCast({ type, cast, absent = [] }: CastPhrase, found: readonly MergedEvent[]): string[] {
  const event = found.find((one) => one.type === type);
  if (!event) return [`no ${type}; found ${found.map(describe).join(' ')}`];
  const wanted = [
    ...cast.map((actor) => `${actor} takes part`),
    ...absent.map((actor) => `${actor} is absent`),
  ];
  const read = event.cast.map(
    ({ actor, role }) => `${actor} ${role === 'absent' ? 'is absent' : 'takes part'}`,
  );
  const missing = wanted.filter((line) => !read.includes(line)).map((line) => `not read: ${line}`);
  return [...missing, ...read.filter((line) => !wanted.includes(line)).map((line) => `read: ${line}`)];
}

function isAsExpected(event: MergedEvent, wanted: ExpectedEvent): boolean {
  const {
    act = event.act,
    type = event.type,
    status = 'happened',
    stance = event.stance,
    place = event.place,
  } = wanted;
  const cast = event.cast.map(({ actor }) => actor);
  return (
    event.act === act &&
    event.type === type &&
    event.date === wanted.date &&
    event.status === status &&
    event.stance === stance &&
    event.place === place &&
    (wanted.cast ?? []).every((actor) => cast.includes(actor))
  );
}

function describe({ act, type, date, status, stance, place, cast }: MergedEvent): string {
  return JSON.stringify({
    act,
    type,
    date,
    status,
    stance,
    place,
    cast: cast.map(({ actor, role }) => `${actor}:${role}`),
  });
}

function articleOf({ say, as = 'caption' }: Said, language: 'ar' | 'en'): Article {
  const span = { start: 0, end: say.length };
  const document = {
    id: 'phrase',
    key: null,
    path: null,
    text: say,
    given: null,
    language,
    metadata: { published: null, title: null, publisher: null, author: null, url: null },
  };
  return {
    ...span,
    document,
    part: 1,
    kind: 'article',
    language,
    paragraphs: [{ ...span, where: as, repeats: [] }],
  };
}
