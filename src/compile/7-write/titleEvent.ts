import type { PlaceRecord } from '../../model/data.ts';
import type { ActorRecord, Bilingual, Language } from '../shapes.ts';
import { fillTemplate, type Slots } from './fillTemplate.ts';
import { isPutOff, readClauses, type HeadlineClauses } from './headlineClauses.ts';
import { grammars } from './headlineGrammar.ts';
import type { TitledEvent } from './headlineMatter.ts';
import { slotsOf } from './headlineSlots.ts';
import { readTemplates } from './headlineTemplates.ts';
import { datedWording, happenedWording, templatesFor, wordingsOf, type Wording } from './headlineWordings.ts';

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
  const clauses = readClauses(event, actors);
  const ar = writeTitle(event, 'ar', clauses, slotsOf({ event, actors, places, clauses, language: 'ar' }));
  const en = writeTitle(event, 'en', clauses, slotsOf({ event, actors, places, clauses, language: 'en' }));
  return { title: { ar: ar.words, en: en.words }, by: 'rules', short: ar.short || en.short };
}

interface Written {
  readonly words: string;
  readonly short: boolean;
}

/** Of the ways to tell the event's status the one that tells most, the preferred one among equals. */
function writeTitle(
  event: TitledEvent,
  language: Language,
  clauses: HeadlineClauses | null,
  slots: Slots,
): Written {
  const templates = templatesFor(event, language);
  const choose = (wording: Wording) => chooseTemplate(wording, language, slots);
  const { status } = event;
  const isLater = status === 'cancelled' && clauses !== null && isPutOff(clauses);
  const happened = choose(happenedWording(templates));
  const chosen =
    status === 'happened' ? [happened] : wordingsOf(status, language, templates, isLater).map(choose);
  const ways = chosen.filter((way) => way !== null);
  const most = Math.max(...ways.map(({ told }) => told));
  const best =
    ways.find(({ told }) => told === most) ?? choose(datedWording(status, language, templates, isLater));
  if (!best) throw new Error(`The dated headline in ${language} asks for more than the date`);
  return { words: best.words, short: happened?.short ?? true };
}

interface Chosen extends Written {
  readonly told: number;
}

/** The first template that can be filled. A short one that names nobody waits while somebody can be named. */
function chooseTemplate({ frame, sources, mood }: Wording, language: Language, slots: Slots): Chosen | null {
  const grammar = grammars[language];
  const isPeopled = slots.get('all') !== null;
  let waiting: Chosen | null = null;
  for (const template of readTemplates(frame, sources)) {
    const filled = template.needs.every(slots.get) ? fillTemplate(template, slots, grammar, mood) : null;
    if (!filled) continue;
    const chosen = { words: grammar.finish(filled.words), told: filled.told, short: template.short };
    if (filled.names || !template.short || !isPeopled) return chosen;
    waiting ??= chosen;
  }
  return waiting;
}
