import { actNames, actOf } from '../../lexicon/events.ts';
import { headlineText, type HeadlineTemplates } from '../../text/headlines.ts';
import type { Language, Status } from '../shapes.ts';
import type { Mood } from './fillTemplate.ts';
import { readTemplate } from './headlineTemplates.ts';
import type { TitledEvent } from './headlineMatter.ts';

/** Templates, the best first, in one frame and mood; `{it}` in the frame stands for the template. */
export interface Wording {
  readonly frame: string;
  readonly sources: readonly string[];
  readonly mood: Mood;
}

/** The templates for one event. */
export interface EventTemplates extends Required<HeadlineTemplates> {
  /** For want of anything but the date. */
  readonly dated: string;
}

/**
 * The templates of the act, else of the stance, else of the type, with the general ones behind them. An act of another type than
 * the event's is one that an editor has overruled.
 */
export function templatesFor({ act, stance, type }: TitledEvent, language: Language): EventTemplates {
  const { acts, stances, types, general } = headlineText(language);
  const ofAct = actNames.includes(act) && actOf(act).type === type ? acts[act] : undefined;
  const ofStance = type === 'statement' && stance ? stances[stance] : undefined;
  const { name, say, noun = [], plan = [] } = ofAct ?? ofStance ?? types[type];
  const named = (source: string) => source.replace('{name}', name);
  const nominal = say.filter((source) => !readTemplate(source).verbal);
  return {
    name,
    plan,
    say: [...say, ...general.say.map(named)],
    noun: [...noun, ...nominal, ...general.noun.map(named)],
    dated: named(general.dated),
  };
}

/** The ways in which a status can be told, the preferred one first. */
export function wordingsOf(
  status: Status,
  language: Language,
  { say, noun, plan }: EventTemplates,
): readonly Wording[] {
  const { frames } = headlineText(language);
  const verbal = say.filter((source) => readTemplate(source).verbal);
  const nominal = (frame: string): Wording => ({ frame, sources: noun, mood: 'plain' });
  switch (status) {
    case 'happened':
      return [{ frame: '{it}', sources: say, mood: 'plain' }];
    case 'planned':
      return [
        { frame: frames.plannedBy, sources: plan, mood: 'plain' },
        { frame: frames.planned, sources: verbal, mood: 'planned' },
        nominal(frames.plannedNoun),
      ];
    case 'cancelled':
      return [nominal(frames.cancelled)];
    case 'alleged': {
      const told: Wording = { frame: frames.alleged, sources: verbal, mood: 'alleged' };
      const named = nominal(frames.allegedNoun);
      return frames.alleges === 'noun' ? [named, told] : [told, named];
    }
  }
}

/** The wording of last resort: what kind of thing it was, and when. */
export function datedWording(status: Status, language: Language, { dated }: EventTemplates): Wording {
  return { frame: headlineText(language).frames.dated[status], sources: [dated], mood: 'plain' };
}
