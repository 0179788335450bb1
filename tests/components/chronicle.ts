/** The seeds' chronicle, as the components get it. */
import * as v from 'valibot';
import { speechOf, type Speech, type SpeechSettings } from '../../src/app/frame/speech.ts';
import { chronologyOf } from '../../src/app/state/rows.ts';
import {
  articleSchema,
  timelineSchema,
  type ArticleFile,
  type TimelineEvent,
} from '../../src/model/schema.ts';
import fixture from '../fixtures/chronicle.json' with { type: 'json' };

export const timeline = v.parse(timelineSchema, fixture);
export const chronology = chronologyOf(timeline);
export const articles = new Map(timeline.articles.map((article) => [article.id, article]));

export function speaking(settings: Partial<SpeechSettings> = {}): Speech {
  return speechOf({
    language: 'en',
    isBoth: false,
    digits: 'latn',
    hijri: false,
    months: 'levantine/gulf',
    ...settings,
  });
}

/** The event whose English title holds these words. */
export function eventOf(words: string): TimelineEvent {
  const found = timeline.events.find((event) => event.title.en.includes(words));
  if (!found) throw new Error(`No event is called ${words}`);
  return found;
}

/** An article's file in which every excerpt of the events stands where they say, and nothing else. */
export function fileOf(id: string, events: readonly TimelineEvent[]): ArticleFile {
  const sources = events.flatMap((event) => event.sources).filter((source) => source.article === id);
  const last = Math.max(...sources.map((source) => source.paragraph));
  const paragraphs = Array.from({ length: last + 1 }, (_, index) => {
    const quoted = sources.find((source) => source.paragraph === index);
    if (!quoted) return null;
    const text = `${'·'.repeat(quoted.start)}${quoted.excerpt} …`;
    return { text, translation: `Paragraph ${index}.`, translationBy: 'editor' as const };
  });
  return v.parse(articleSchema, { id, paragraphs });
}
