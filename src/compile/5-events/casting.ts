import { actOf } from '../../lexicon/events.ts';
import type { NameMention, Role } from '../shapes.ts';
import { demandedBehind } from './demandedBehind.ts';
import { isBystander } from './isBystander.ts';
import { isForcesOf } from './isForcesOf.ts';
import { isOnlyTold } from './isOnlyTold.ts';
import { isPost } from './isPost.ts';
import { harms } from './kindsOfActs.ts';
import type { Parts, Party, Salience } from './party.ts';
import { placeNames, type Placed } from './placeNames.ts';
import { headsIn, type Head, type SentenceReading } from './reading.ts';
import { partsOf } from './roles.ts';
import { splitBare, type Bare } from './splitBare.ts';

/** A happening whose parties are looked for: the words that report it, what was done, and the names that belong to it. */
export interface Casting {
  readonly reading: SentenceReading;
  readonly head: Head;
  /** The happening a light verb speaks of. */
  readonly noun: Head | null;
  readonly actName: string;
  readonly act: ReturnType<typeof actOf>;
  /** From this token on names belong to another happening; null where all are its own. */
  readonly until: number | null;
  readonly salience: Salience;
  readonly ofVerb: readonly Placed[];
  readonly ofNoun: readonly Placed[];
  readonly parts: Parts;
  readonly bare: Bare;
  /** Whoever stands to the verb only tells of what the noun says. */
  readonly isTold: boolean;
  /** The token behind which names are those of whom a protest demands something. */
  readonly demanded: number;
}

/** All that the steps of picking a cast look at, worked out once; the arguments are those of `pickCast`. */
export function prepareCasting(
  reading: SentenceReading,
  head: Head,
  salience: Salience,
  actName: string,
  noun: Head | null,
  until: number | null,
): Casting {
  const act = actOf(actName);
  const placed = placeNames(reading, head, noun, until);
  const isParty = ({ mention, before }: Placed) => before || !isPost(reading, mention, head, actName);
  const spoken = noun
    ? Infinity
    : Math.min(firstNounBehind(reading, head, actName), firstAimBehind(reading, head, actName));
  const ofVerb = placed.ofVerb.filter((one) => isParty(one) && one.mention.tokens[0] < spoken);
  const ofNoun = placed.ofNoun.filter(isParty);
  return {
    reading,
    head,
    noun,
    actName,
    act,
    until,
    salience,
    ofVerb,
    ofNoun,
    parts: partsOf(reading, head, actName, ofVerb, noun),
    bare: splitBare(reading, head, actName, ofVerb, noun),
    isTold: noun !== null && isOnlyTold(reading, head, noun, actName, ofNoun),
    demanded: act.type === 'protest' ? demandedBehind(reading, head) : Infinity,
  };
}

/** Named actors in a role; those who only count the dead, and a leader whose people were struck, are left out. */
export function asParties(
  { reading, act, demanded }: Casting,
  mentions: readonly NameMention[],
  role: Role,
): readonly Party[] {
  return mentions
    .filter((mention) => {
      if (role !== 'counterpart' && harms.has(act.type) && isBystander(reading, mention)) return false;
      return role === 'agent' || act.type !== 'attack' || !isForcesOf(reading, mention);
    })
    .map((mention) => ({
      actor: mention.actor as string,
      role: role === 'agent' && mention.tokens[0] > demanded ? 'counterpart' : role,
      mention,
    }));
}

/** What a visitor may come about, and takes no part in. */
const apart = new Set([...harms, 'legal']);

/** "talks to free a soldier", "met to discuss Iran": what a meeting is for; whoever is named there is its matter. */
function firstAimBehind(
  { language, forms, words, ...reading }: SentenceReading,
  head: Head,
  actName: string,
) {
  if (language !== 'en' || actOf(actName).type !== 'meeting') return Infinity;
  const aim = reading.heads.find(
    ({ at, shape, clause }) =>
      clause === head.clause &&
      shape === 'verb' &&
      at > head.end &&
      words.clauses.to.has(forms[at - 1] ?? ''),
  );
  return aim?.at ?? Infinity;
}

/**
 * The first word for a happening behind a verb of speech or of office that is another than its own: who stands behind it takes
 * part in that, not in the speech or the appointment.
 */
function firstNounBehind(reading: SentenceReading, head: Head, actName: string): number {
  const { type } = actOf(actName);
  const noun = headsIn(reading, head.clause).find((one) => {
    if (one.at < head.end || one.shape !== 'noun' || one.light) return false;
    const other = actOf(one.act).type;
    if (type === 'statement') return other !== 'statement';
    if (type === 'visit') return head.shape === 'verb' && apart.has(other);
    return type === 'appointment' && head.shape === 'verb' && other === type;
  });
  return noun?.at ?? Infinity;
}
