/** What sets a rule off: kinds of sense, some split by name, each with a bit so that one `and` tells whether a rule can apply. */
import type { Sense } from '../../lexicon/times.ts';

const triggers = [
  'month', 'weekday', 'cardinal', 'ordinal', 'scale', 'today', 'direction', 'pointer', 'edge', 'daypart', 'approximate',
  'moreOrLess', 'season', 'decade', 'feast', 'trap', 'fraction', 'last', 'namedAfterDay', 'tense',
  'unit:day', 'unit:month', 'unit:year', 'unit:other',
  'link:the', 'link:date', 'link:away', 'link:bound', 'link:range', 'link:lasting', 'link:every',
] as const; // prettier-ignore
export type Trigger = (typeof triggers)[number];

const bits = new Map<string, number>(triggers.map((trigger, index) => [trigger, 1 << index]));
const unitBits = ['day', 'month', 'year'];
/** Connecting words by what they can begin: an amount away, one end of a time, a range. */
const linkBits: Readonly<Record<string, readonly Trigger[]>> = {
  the: ['link:the'],
  on: ['link:the'],
  date: ['link:date'],
  in: ['link:away'],
  before: ['link:away'],
  after: ['link:away'],
  since: ['link:away', 'link:bound'],
  until: ['link:bound'],
  between: ['link:range'],
  from: ['link:range'],
  lasting: ['link:lasting'],
  every: ['link:every'],
};

/** The bits of triggers, to be compared with those of a word's senses. */
export function maskOf(wanted: readonly Trigger[]): number {
  return wanted.reduce((mask, trigger) => mask | (bits.get(trigger) ?? 0), 0);
}

/** Kinds of sense one of which every expression holds, if it holds no figure. */
export const coreMask = maskOf([
  'month', 'weekday', 'today', 'season', 'decade', 'feast', 'fraction', 'trap', 'namedAfterDay',
  'unit:day', 'unit:month', 'unit:year', 'unit:other',
]); // prettier-ignore

/** The bits of senses. */
export function maskOfSenses(senses: readonly Sense[]): number {
  return senses.reduce((mask, sense) => mask | maskOfSense(sense), 0);
}

function maskOfSense({ kind, name }: Sense): number {
  if (kind === 'unit') return maskOf([unitBits.includes(name) ? (`unit:${name}` as Trigger) : 'unit:other']);
  if (kind === 'link') return maskOf(linkBits[name] ?? []);
  return bits.get(kind) ?? 0;
}
