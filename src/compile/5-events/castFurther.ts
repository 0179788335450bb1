import { actOf } from '../../lexicon/events.ts';
import { besides } from './besides.ts';
import { brokers } from './brokers.ts';
import { callers } from './callers.ts';
import { asParties, type Casting } from './casting.ts';
import { commandedBy } from './commandedBy.ts';
import { doersBehind } from './doersBehind.ts';
import { has, meant, type Party } from './party.ts';
import { actorsBetween, headsIn, isPerson } from './reading.ts';
import { stateOfEnvoys, stateOfStrike } from './stateOf.ts';
import { statesMeant } from './statesMeant.ts';
import { sufferersBehind } from './sufferersBehind.ts';
import { victimsBehind } from './victimsBehind.ts';

/** Who calls what is named without its doer. */
export function castCallers({ reading, head, noun, act, salience }: Casting, parties: readonly Party[]) {
  if (noun !== null || has(parties, 'agent')) return [];
  return callers(reading, head, act.type, salience).map((one): Party => ({ ...one, role: 'agent' }));
}

/** Who was there, and who helped the others to it. */
export function castPresent(casting: Casting): readonly Party[] {
  const { reading, head, act, until } = casting;
  const mentions = besides(reading, head, until).map(({ mention }) => mention);
  const isTreated = act.type === 'agreement' || act.type === 'meeting';
  return asParties(casting, [...mentions, ...(isTreated ? brokers(reading, head) : [])], 'present');
}

/** What is done to what others fired. */
const warding = new Set(['foil', 'shoot-down']);

/** Who did a harm that the clause tells without its doer. */
export function castDoers(casting: Casting, parties: readonly Party[]): readonly Party[] {
  const { reading, head, noun, act, actName } = casting;
  const isWarded = warding.has(actName);
  if (!isWarded && act.type !== 'attack') return [];
  const role = isWarded ? 'counterpart' : 'agent';
  return has(parties, role) ? [] : asParties(casting, doersBehind(reading, head, noun), role);
}

/** Whose strike it is by its adjective, where nobody else did it: «غارة إسرائيلية». */
export function castStrikers(
  { reading, head, noun, act, actName }: Casting,
  parties: readonly Party[],
): readonly Party[] {
  if (act.type !== 'attack' || warding.has(actName) || has(parties, 'agent')) return [];
  for (const strike of [...(noun ? [noun] : []), ...headsIn(reading, head.clause)]) {
    const actor = stateOfStrike(reading, strike);
    if (actor !== null) return meant(actor, 'agent');
  }
  return [];
}

/** Whom an attack killed or hurt, told behind it. */
export function castVictims(casting: Casting, parties: readonly Party[]): readonly Party[] {
  const { reading, head, act } = casting;
  if (act.type !== 'attack' || has(parties, 'subject')) return [];
  return asParties(casting, victimsBehind(reading, head), 'subject');
}

/** The forces that those who take part command. */
export function castForces(casting: Casting, parties: readonly Party[]): readonly Party[] {
  const forces = parties.flatMap(({ mention }) => (mention && commandedBy(casting.reading, mention)) ?? []);
  return asParties(casting, forces, 'present');
}

/** Whom a ruling or a resignation is of. */
export function castSufferers(casting: Casting, parties: readonly Party[]): readonly Party[] {
  const { reading, head, noun, act, actName } = casting;
  const role = act.object ?? 'counterpart';
  if (has(parties, role)) return [];
  const last = noun && noun.at > head.at ? noun : head;
  const mentions = sufferersBehind(reading, last, actName).map(({ mention }) => mention);
  return asParties(casting, mentions, role);
}

/** What is done to a state through its envoys. */
const withEnvoys = new Set(['expel', 'summon']);

/** The state whose envoys are summoned or expelled. */
export function castEnvoys(
  { reading, head, noun, actName }: Casting,
  parties: readonly Party[],
): readonly Party[] {
  if (!withEnvoys.has(actName) || has(parties, 'counterpart')) return [];
  const from = Math.max(head.end, noun?.end ?? 0);
  return meant(stateOfEnvoys(reading, from, reading.clauses[head.clause]?.end ?? 0), 'counterpart');
}

/** The states that a visit or a blow is meant for. */
export function castStates(
  { reading, head, noun, act }: Casting,
  parties: readonly Party[],
): readonly Party[] {
  return statesMeant(reading, head, noun, act.type, parties).map((one) => ({ ...one, role: 'counterpart' }));
}

/** «أصدر الرئيس مرسوماً بتعيين فلان رئيساً للوزراء»: whom a decree appoints, behind the noun for it. */
export function castAppointed({ reading, head, actName }: Casting): readonly Party[] {
  if (actName !== 'decree-appointment') return [];
  const noun = headsIn(reading, head.clause).find(
    ({ at, shape, act }) => at > head.at && shape === 'noun' && actOf(act).type === 'appointment',
  );
  const end = reading.clauses[head.clause]?.end ?? 0;
  const appointed = noun ? actorsBetween(reading, noun.end, end) : [];
  return appointed
    .filter(({ actor }) => isPerson(reading.kinds, actor))
    .slice(0, 1)
    .map((mention) => ({ actor: mention.actor as string, role: 'counterpart', mention }));
}
