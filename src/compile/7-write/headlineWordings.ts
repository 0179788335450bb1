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
  /** Those of `say` that can be put off or doubted. */
  readonly verbal: readonly string[];
  /** For want of anything but the date. */
  readonly dated: readonly string[];
}

const remembered = new WeakMap<HeadlineTemplates, EventTemplates>();

/**
 * The templates of the act, else of the stance, else of the type, with the general ones behind them. An act of another type than
 * the event's is one that an editor has overruled.
 */
export function templatesFor({ act, stance, type }: TitledEvent, language: Language): EventTemplates {
  const { acts, stances, types } = headlineText(language);
  const ofAct = actNames.has(act) && actOf(act).type === type ? acts[act] : undefined;
  const ofStance = type === 'statement' && stance ? stances[stance] : undefined;
  const own = ofAct ?? ofStance ?? types[type];
  const templates = remembered.get(own) ?? withGeneral(own, language);
  remembered.set(own, templates);
  return templates;
}

function withGeneral(
  { name, say, noun = [], plan = [] }: HeadlineTemplates,
  language: Language,
): EventTemplates {
  const { general } = headlineText(language);
  const named = (source: string) => source.replace('{name}', name);
  const isVerbal = (source: string) => readTemplate(source).verbal;
  const all = [...say, ...general.say.map(named)];
  const nominal = say.filter((source) => !isVerbal(source));
  return {
    name,
    plan,
    say: all,
    noun: [...noun, ...nominal, ...general.noun.map(named)],
    verbal: all.filter(isVerbal),
    dated: [named(general.dated)],
  };
}

/** What happened, told as such. */
export function happenedWording({ say }: EventTemplates): Wording {
  return { frame: '{it}', sources: say, mood: 'plain' };
}

/** The ways in which a status can be told, the preferred one first. `isPutOff`: what was cancelled is only to come later. */
export function wordingsOf(
  status: Exclude<Status, 'happened'>,
  language: Language,
  { noun, plan, verbal }: EventTemplates,
  isPutOff: boolean,
): readonly Wording[] {
  const { frames } = headlineText(language);
  const nominal = (frame: string): Wording => ({ frame, sources: noun, mood: 'plain' });
  switch (status) {
    case 'planned':
      return [
        { frame: frames.plannedBy, sources: plan, mood: 'plain' },
        { frame: frames.planned, sources: verbal, mood: 'planned' },
        nominal(frames.plannedNoun),
      ];
    case 'cancelled':
      return [nominal(isPutOff ? frames.putOff : frames.cancelled)];
    case 'alleged': {
      const told: Wording = { frame: frames.alleged, sources: verbal, mood: 'alleged' };
      const named = nominal(frames.allegedNoun);
      return frames.alleges === 'noun' ? [named, told] : [told, named];
    }
  }
}

/** The wording of last resort: what kind of thing it was, and when. */
export function datedWording(
  status: Status,
  language: Language,
  { dated }: EventTemplates,
  isPutOff: boolean,
): Wording {
  const { frames } = headlineText(language);
  const key = status === 'cancelled' && isPutOff ? 'putOff' : status;
  return { frame: frames.dated[key], sources: dated, mood: 'plain' };
}
