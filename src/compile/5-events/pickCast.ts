import type { CastMember } from '../shapes.ts';
import { castAppointed, castCallers, castDoers, castEnvoys, castForces, castPresent, castStates, castStrikers, castSufferers, castVictims } from './castFurther.ts'; // prettier-ignore
import { asParties, prepareCasting, type Casting } from './casting.ts';
import { castRelated } from './castRelated.ts';
import { castOfNoun, castSides } from './castSides.ts';
import { fillUnnamed } from './fillUnnamed.ts';
import { metOnVisit } from './metOnVisit.ts';
import { join, type Party, type Salience } from './party.ts';
import type { Head, SentenceReading } from './reading.ts';

/** Where parties are looked for, one place after the other: each is told who has been found before. */
const steps: readonly ((casting: Casting, parties: readonly Party[]) => readonly Party[])[] = [
  castSides,
  castOfNoun,
  castAppointed,
  castRelated,
  castCallers,
  castPresent,
  castDoers,
  castStrikers,
  castVictims,
  castForces,
  castSufferers,
  castEnvoys,
  castStates,
  fillUnnamed,
  castHosts,
];

/**
 * Who takes part in the happening that `head` reports, with their roles. `noun` is the happening a light verb speaks of, `actName`
 * what was done; from the token `until` on names belong to another happening. Sources and places take no part; who the clause
 * leaves unnamed is looked for in what was said before.
 */
export function pickCast(
  reading: SentenceReading,
  head: Head,
  salience: Salience,
  actName = head.act,
  noun: Head | null = null,
  until: number | null = null,
): readonly Party[] {
  const casting = prepareCasting(reading, head, salience, actName, noun, until);
  return steps.reduce<readonly Party[]>((parties, step) => join(parties, step(casting, parties)), []);
}

/** Whom a visitor is to see. */
function castHosts(casting: Casting): readonly Party[] {
  const { reading, head, act } = casting;
  return act.type === 'visit' ? asParties(casting, metOnVisit(reading, head), 'counterpart') : [];
}

/** The parties as an event carries them. */
export function castOf(parties: readonly Party[]): CastMember[] {
  return parties.map(({ actor, role }) => ({ actor, role }));
}
