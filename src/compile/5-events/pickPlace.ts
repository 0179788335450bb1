import { actOf } from '../../lexicon/events.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import type { NameMention } from '../shapes.ts';
import { findRelation } from './findRelation.ts';
import type { Clause, Head, SentenceReading } from './reading.ts';

/** Where it happened: a place behind "in", or what a visit goes to; a place's id, or null. */
export function pickPlace(
  reading: SentenceReading,
  head: Head,
  within: readonly Clause[],
  actName = head.act,
): string | null {
  const { names, owners } = reading;
  // «رئيس إقليم كردستان» says whose president he is, not where he goes
  const places = names.filter(
    (name) =>
      name.place !== null &&
      !owners.has(name) &&
      phraseAt(reading.words.clauses.titles, reading.forms, name.tokens[0] - 1) === 0 &&
      within.some(({ start, end }) => name.tokens[0] >= start && name.tokens[0] < end),
  );
  const placed = places.map((mention) => ({ mention, relation: findRelation(reading, mention, head) }));
  const inside = placed.filter(({ relation }) => relation === 'in' || relation === 'ba');
  const { type } = actOf(actName);
  const goal =
    type === 'visit' || type === 'military' || type === 'disaster'
      ? placed.find(
          ({ mention, relation }) =>
            mention.tokens[0] >= head.end &&
            (relation === 'bare' || relation === 'to' || relation === 'against'),
        )
      : undefined;
  // «تفجيرات هزت بغداد», «قصف استهدف حلب»
  const struck =
    type === 'attack'
      ? placed.find(
          ({ mention, relation }) =>
            mention.actor === null && relation === 'bare' && isStruck(reading, mention),
        )
      : undefined;
  const behind = inside.find(({ mention }) => mention.tokens[0] >= head.end);
  const named =
    type === 'attack' || type === 'disaster'
      ? placed.find(({ mention }) => isNamedAfter(reading, mention, type))
      : undefined;
  return (goal ?? behind ?? named ?? inside[0] ?? struck)?.mention.place ?? null;
}

/** The place follows a verb, which shook or struck it. */
const isStruck = ({ heads, language }: SentenceReading, { tokens }: NameMention) =>
  language === 'ar' && heads.some(({ end, shape }) => shape === 'verb' && end === tokens[0]);

/** «انفجار بيروت», «زلزال تركيا»: the place stands right behind the noun. */
const isNamedAfter = ({ heads, language }: SentenceReading, { tokens }: NameMention, type: string) =>
  language === 'ar' &&
  heads.some(({ act, end, shape }) => shape === 'noun' && end === tokens[0] && actOf(act).type === type);
