import { actOf } from '../../lexicon/events.ts';
import type { CastMember, NameMention, Role } from '../shapes.ts';
import { fillUnnamed } from './fillUnnamed.ts';
import { findRelation, type Relation } from './findRelation.ts';
import type { Parts, Party, Salience } from './party.ts';
import { firstGroup, placeNames, type Placed } from './placeNames.ts';
import type { Head, SentenceReading } from './reading.ts';
import { unnamedSubject } from './unnamedSubject.ts';

/** How far behind «مصدر» or «وفد» the body it speaks for may stand. */
const deputyReach = 4;
/** Types whose object may be a place: a lone name behind «غزا» or «زار» is where, not who. */
const placing = new Set(['visit', 'military', 'attack']);

/**
 * Who takes part in the happening that `head` reports, with their roles. `noun` is the happening a light verb speaks of, `act` what
 * was done. Sources and places take no part; who the clause leaves unnamed is looked for in what was said before.
 */
export function pickCast(
  reading: SentenceReading,
  head: Head,
  salience: Salience,
  actName = head.act,
  noun: Head | null = null,
  until: number | null = null,
): Party[] {
  const act = actOf(actName);
  const placed = placeNames(reading, head, noun, until);
  const isParty = ({ mention, before }: Placed) => before || !isPost(mention, act.type);
  const ofVerb = placed.ofVerb.filter(isParty);
  const ofNoun = placed.ofNoun.filter(isParty);
  const parts = partsOf(reading, head, actName, ofVerb, noun);
  const parties: Party[] = [];
  const add = ({ mention }: Placed, role: Role) => {
    const actor = mention.actor as string;
    if (!parties.some((party) => party.actor === actor)) parties.push({ actor, role, mention });
  };
  const { subjects, objects, unnamed } = splitBare(reading, head, actName, ofVerb, noun);
  for (const one of subjects) add(one, parts.swapped ? parts.object : parts.subject);
  for (const one of objects) add(one, parts.swapped ? parts.subject : parts.object);
  const undergoing = act.object === 'subject' || act.subject === 'subject';
  const nounRole: Role = undergoing ? 'subject' : parties.length === 0 ? 'agent' : 'counterpart';
  const bareOfNoun = ofNoun.filter(({ relation }) => relation === 'bare');
  const first = firstGroup(reading, bareOfNoun);
  for (const one of bareOfNoun)
    add(one, first.includes(one) ? nounRole : undergoing ? 'agent' : 'counterpart');
  for (const one of [...ofVerb, ...ofNoun]) {
    const role = roleOf(one.relation, parts, actName);
    if (role) add(one, role);
  }
  for (const { actor, mention } of statesVisited(reading, head, noun, act.type)) {
    if (!parties.some((party) => party.actor === actor))
      parties.push({ actor, role: 'counterpart', mention });
  }
  return fillUnnamed(reading, head, noun, parties, salience, parts, unnamed);
}

/** A visit to a country is to its state, where the article speaks of the state elsewhere; a visit to a city is not. */
function statesVisited(
  reading: SentenceReading,
  head: Head,
  noun: Head | null,
  type: string,
): { actor: string; mention: NameMention }[] {
  if (type !== 'visit') return [];
  const clause = reading.clauses[head.clause];
  const from = Math.max(head.end, noun?.end ?? 0);
  const goal = reading.names.find(
    ({ place, tokens }) => place !== null && tokens[0] >= from && tokens[0] < (clause?.end ?? 0),
  );
  const state = goal?.place ?? '';
  return goal &&
    reading.kinds.get(state)?.kind === 'state' &&
    findRelation(reading, goal, noun ?? head) !== 'from'
    ? [{ actor: state, mention: goal }]
    : [];
}

/** "Named leader of Hamas": the office someone is put into is not whoever holds it. */
function isPost({ rule }: NameMention, type: string): boolean {
  return rule === 'office' && (type === 'appointment' || type === 'election' || type === 'ceremony');
}

function partsOf(
  reading: SentenceReading,
  head: Head,
  actName: string,
  ofVerb: readonly Placed[],
  noun: Head | null,
): Parts {
  const act = actOf(actName);
  const object = act.object ?? 'counterpart';
  if (noun && noun.at > head.at) {
    const isOwn = noun.pronoun && !head.light;
    return { subject: isOwn ? (act.subject ?? 'agent') : 'agent', object, swapped: head.passive };
  }
  const subject = act.subject ?? 'agent';
  const isNoun = head.shape === 'noun' && act.object === 'subject';
  return {
    subject,
    object,
    swapped: head.passive || isNoun || isBarePassive(reading, head, actName, ofVerb),
  };
}

/** «وكان القذافي قتل»: Arabic writes the passive like the active; a lone person undergoes what is done to persons. */
function isBarePassive(
  reading: SentenceReading,
  head: Head,
  actName: string,
  ofVerb: readonly Placed[],
): boolean {
  if (
    reading.language !== 'ar' ||
    head.shape !== 'verb' ||
    head.pronoun ||
    actOf(actName).object !== 'subject'
  )
    return false;
  const bare = ofVerb.filter(({ relation }) => relation === 'bare');
  const [only] = bare;
  if (!only || bare.length > 1 || reading.kinds.get(only.mention.actor as string)?.kind !== 'person')
    return false;
  const next = only.mention.tokens[1];
  const behind = only.before ? head.end : next;
  const token = reading.sentence.tokens[behind];
  return token?.kind !== 'number' && !ofVerb.some(({ relation }) => relation === 'ba');
}

interface Bare {
  readonly subjects: readonly Placed[];
  readonly objects: readonly Placed[];
  readonly unnamed: number | null;
}

/** Names without a preposition: who does it, and whom it is done to. */
function splitBare(
  reading: SentenceReading,
  head: Head,
  actName: string,
  ofVerb: readonly Placed[],
  noun: Head | null,
): Bare {
  const bare = ofVerb.filter(({ relation }) => relation === 'bare');
  const before = bare.filter((one) => one.before);
  const after = bare.filter((one) => !one.before);
  const unnamed = unnamedSubject(reading, head, actName, after[0]?.mention.tokens[0] ?? null);
  if (before.length > 0) return { subjects: before, objects: after, unnamed: null };
  if (head.shape === 'noun' && head.pronoun) return { subjects: [], objects: after, unnamed: null };
  const [only] = after;
  const isGoal =
    !noun &&
    after.length === 1 &&
    only?.mention.place &&
    head.shape !== 'noun' &&
    placing.has(actOf(actName).type) &&
    head.clitics !== '';
  if (isGoal) return { subjects: [], objects: after, unnamed };
  const subjects = unnamed !== null ? deputed(ofVerb, unnamed) : firstGroup(reading, after);
  return { subjects, objects: after.filter((one) => !subjects.includes(one)), unnamed };
}

/** The body that an unnamed subject acts for: «مصدر في الحكومة», «ممثلون عن الحركة». */
function deputed(placed: readonly Placed[], unnamed: number): readonly Placed[] {
  const speaksFor = new Set<Relation>(['in', 'from', 'about', 'ba', 'of']);
  const body = placed.find(
    ({ mention, relation }) =>
      mention.tokens[0] > unnamed && mention.tokens[0] - unnamed <= deputyReach && speaksFor.has(relation),
  );
  return body ? [body] : [];
}

function roleOf(relation: Relation, { subject, object }: Parts, actName: string): Role | null {
  const { type } = actOf(actName);
  switch (relation) {
    case 'with':
      return 'counterpart';
    case 'by':
    case 'between':
      return 'agent';
    case 'present':
      return 'present';
    case 'absent':
      return 'absent';
    case 'before':
      return type === 'legal' ? 'agent' : 'counterpart';
    case 'ba':
    case 'against':
    case 'to':
      return object;
    case 'from':
      return type === 'call' || type === 'military' || type === 'other' ? 'counterpart' : null;
    case 'of':
      return object === 'subject' ? object : subject;
    default:
      return null;
  }
}

/** The parties as an event carries them. */
export function castOf(parties: readonly Party[]): CastMember[] {
  return parties.map(({ actor, role }) => ({ actor, role }));
}
