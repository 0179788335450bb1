import type { PlaceRecord } from '../../model/data.ts';
import { actNames, actOf } from '../../lexicon/events.ts';
import { headlineText, type HeadlineTemplates } from '../../text/headlines.ts';
import type { EditedEvent } from '../shapes.ts';
import type { ActorRecord, Bilingual, Language, Status } from '../shapes.ts';
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
  const ar = writeTitle(event, 'ar', slotsOf({ event, actors, places, language: 'ar' }));
  const en = writeTitle(event, 'en', slotsOf({ event, actors, places, language: 'en' }));
  return { title: { ar: ar.words, en: en.words }, by: 'rules', short: ar.short || en.short };
}

interface Written {
  readonly words: string;
  readonly short: boolean;
}

function writeTitle(event: TitledEvent, language: Language, slots: Slots): Written {
  const templates = templatesFor(event, language);
  const wordings = wordingsOf(event.status, language, templates).flatMap(
    (wording) => chooseTemplate(wording, language, slots) ?? [],
  );
  const best = wordings.reduce<Chosen | null>(
    (one, other) => (one && one.told >= other.told ? one : other),
    null,
  );
  if (!best) throw new Error(`No headline template in ${language} for ${event.type}`);
  const happened = chooseTemplate({ frame: '{it}', sources: templates.say, mood: 'plain' }, language, slots);
  return { words: best.words, short: happened?.short ?? true };
}

/**
 * The templates of the act, else of the stance, else of the type, with the general ones behind them, of which one always fits.
 * An act of another type than the event's is one that an editor has overruled.
 */
function templatesFor({ act, stance, type }: TitledEvent, language: Language): Required<HeadlineTemplates> {
  const { acts, stances, types, general } = headlineText(language);
  const ofAct = actNames.includes(act) && actOf(act).type === type ? acts[act] : undefined;
  const ofStance = type === 'statement' && stance ? stances[stance] : undefined;
  const { name, say, noun = [], plan = [] } = ofAct ?? ofStance ?? types[type];
  const named = (sources: readonly string[]) => sources.map((source) => source.replace('{name}', name));
  const nominal = say.filter((source) => !readTemplate(source).verbal);
  return {
    name,
    plan,
    say: [...say, ...named(general.say)],
    noun: [...noun, ...nominal, ...named(general.noun)],
  };
}

/** Templates in one frame and mood; `{it}` in the frame stands for the template. */
interface Wording {
  readonly frame: string;
  readonly sources: readonly string[];
  readonly mood: Mood;
}

/** The ways in which a status can be told, the preferred one first. */
function wordingsOf(
  status: Status,
  language: Language,
  { say, noun, plan }: Required<HeadlineTemplates>,
): Wording[] {
  const { frames } = headlineText(language);
  const verbal = say.filter((source) => readTemplate(source).verbal);
  const nominal = (frame: string): Wording => ({ frame, sources: noun, mood: 'plain' });
  switch (status) {
    case 'happened':
      return [{ frame: '{it}', sources: say, mood: 'plain' }];
    case 'planned': {
      const meant: Wording = { frame: frames.plannedBy, sources: plan, mood: 'plain' };
      return [
        meant,
        { frame: frames.planned, sources: verbal, mood: 'planned' },
        nominal(frames.plannedNoun),
      ];
    }
    case 'cancelled':
      return [nominal(frames.cancelled)];
    case 'alleged': {
      const told: Wording = { frame: frames.alleged, sources: verbal, mood: 'alleged' };
      const named = nominal(frames.allegedNoun);
      return frames.alleges === 'noun' ? [named, told] : [told, named];
    }
  }
}

interface Chosen extends Written {
  readonly told: number;
}

/** The first template that can be filled. A short one that names nobody waits while somebody can be named. */
function chooseTemplate({ frame, sources, mood }: Wording, language: Language, slots: Slots): Chosen | null {
  const grammar = grammars[language];
  const isPeopled = slots.get('all') !== null;
  let waiting: Chosen | null = null;
  for (const source of sources) {
    const short = source.startsWith('~');
    const template = readTemplate(frame.replace('{it}', short ? source.slice(1).trimStart() : source));
    const filled = fillTemplate(template, slots, grammar, mood);
    if (!filled) continue;
    const chosen = { words: grammar.finish(filled.words), told: filled.told, short };
    if (filled.names || !short || !isPeopled) return chosen;
    waiting ??= chosen;
  }
  return waiting;
}
