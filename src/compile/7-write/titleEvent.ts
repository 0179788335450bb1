import type { PlaceRecord } from '../../model/data.ts';
import { headlineText, type HeadlineTemplates } from '../../text/headlines.ts';
import type { EditedEvent } from '../6-merge/applyCorrections.ts';
import type { ActorRecord, Bilingual, Language } from '../shapes.ts';
import { fillTemplate, type Mood, type Slots } from './fillTemplate.ts';
import { grammars } from './headlineGrammar.ts';
import { slotsOf } from './headlineSlots.ts';
import { readTemplate } from './headlineTemplates.ts';

/** What a headline is made from. */
export type TitledEvent = Pick<
  EditedEvent,
  'type' | 'act' | 'status' | 'stance' | 'date' | 'cast' | 'place' | 'title' | 'tellings' | 'differs'
>;

export interface Title {
  readonly title: Bilingual;
  /** Whose words it is. */
  readonly by: 'editor' | 'rules';
  /** Written by a shorter template, for want of a part. */
  readonly short: boolean;
}

/**
 * An event's headline in both languages: an editor's as it is, else the best template whose parts are all there.
 * `actors` holds the records of everybody in the cast.
 */
export function titleEvent(
  event: TitledEvent,
  actors: ReadonlyMap<string, ActorRecord>,
  places: ReadonlyMap<string, PlaceRecord>,
): Title {
  if (event.title) return { title: event.title, by: 'editor', short: false };
  const ar = writeTitle(event, 'ar', slotsOf(event, actors, places, 'ar'));
  const en = writeTitle(event, 'en', slotsOf(event, actors, places, 'en'));
  return { title: { ar: ar.words, en: en.words }, by: 'rules', short: ar.short || en.short };
}

interface Written {
  readonly words: string;
  readonly short: boolean;
}

function writeTitle(event: TitledEvent, language: Language, slots: Slots): Written {
  for (const templates of templatesFor(event, language)) {
    const written = writeStatus(event, language, templates, slots);
    if (written) return written;
  }
  throw new Error(`No headline template in ${language} for ${event.type}`);
}

/** From the act to its stance to its type, which always has one that fits. */
function templatesFor({ act, stance, type }: TitledEvent, language: Language): HeadlineTemplates[] {
  const { acts, stances, types } = headlineText(language);
  return [acts[act], type === 'statement' && stance ? stances[stance] : undefined, types[type]].filter(
    (templates) => templates !== undefined,
  );
}

function writeStatus(
  { status }: TitledEvent,
  language: Language,
  templates: HeadlineTemplates,
  slots: Slots,
): Written | null {
  const { frames } = headlineText(language);
  const { say, noun = [], plan = [] } = templates;
  const framed = (frame: string | undefined, sources: readonly string[], mood: Mood = 'plain') =>
    frame === undefined ? null : fillFirst(sources, frame, language, slots, mood);
  switch (status) {
    case 'happened':
      return framed('{it}', say);
    case 'planned':
      return (
        framed(frames.plannedBy, plan) ??
        framed(frames.planned, say.filter(isVerbal), 'planned') ??
        framed(frames.plannedNoun, [...noun, ...say.filter((source) => !isVerbal(source))])
      );
    case 'cancelled':
      return framed(frames.cancelled, [...noun, ...say.filter((source) => !isVerbal(source))]);
    case 'alleged':
      return (
        framed(language === 'ar' ? frames.allegedNoun : undefined, noun) ??
        framed(frames.alleged, say.filter(isVerbal), 'alleged') ??
        framed(frames.allegedNoun, [...noun, ...say])
      );
  }
}

const isVerbal = (source: string) => readTemplate(source).verbal;

function fillFirst(
  sources: readonly string[],
  frame: string,
  language: Language,
  slots: Slots,
  mood: Mood,
): Written | null {
  const grammar = grammars[language];
  for (const source of sources) {
    const short = source.startsWith('~');
    const template = readTemplate(frame.replace('{it}', short ? source.slice(1).trimStart() : source));
    const words = fillTemplate(template, slots, grammar, mood);
    if (words !== null) return { words: grammar.finish(words), short };
  }
  return null;
}
