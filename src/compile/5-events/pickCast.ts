import { actOf } from '../../lexicon/events.ts';
import type { CastMember, NameMention, Role } from '../shapes.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import { besides } from './besides.ts';
import { brokers } from './brokers.ts';
import { callers } from './callers.ts';
import { demandedBehind } from './demandedBehind.ts';
import { doersBehind } from './doersBehind.ts';
import { fillUnnamed } from './fillUnnamed.ts';
import { isBystander } from './isBystander.ts';
import { isForcesOf } from './isForcesOf.ts';
import { commandedBy } from './commandedBy.ts';
import { isHarmed } from './isHarmed.ts';
import { isOnlyTold } from './isOnlyTold.ts';
import { isPost } from './isPost.ts';
import { metOnVisit } from './metOnVisit.ts';
import type { Party, Salience } from './party.ts';
import { firstGroup } from './firstGroup.ts';
import { placeNames, type Placed } from './placeNames.ts';
import { headsIn, type Head, type SentenceReading } from './reading.ts';
import { partsOf, roleOf } from './roles.ts';
import { splitBare } from './splitBare.ts';
import { stateOf, stateOfEnvoys, stateOfStrike } from './stateOf.ts';
import { statesMeant } from './statesMeant.ts';
import { titledObject, titledSubject } from './titledSubject.ts';
import { sufferersBehind } from './sufferersBehind.ts';
import { victimsBehind } from './victimsBehind.ts';

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
  const isParty = ({ mention, before }: Placed) => before || !isPost(reading, mention, head, actName);
  const spoken = noun ? Infinity : firstNounBehind(reading, head, actName);
  const ofVerb = placed.ofVerb.filter((one) => isParty(one) && one.mention.tokens[0] < spoken);
  const ofNoun = placed.ofNoun.filter(isParty);
  const demanded = act.type === 'protest' ? demandedBehind(reading, head) : Infinity;
  const parts = partsOf(reading, head, actName, ofVerb, noun);
  const parties: Party[] = [];
  const add = ({ mention }: Pick<Placed, 'mention'>, role: Role) => {
    const actor = mention.actor as string;
    if (role !== 'counterpart' && harmful.has(act.type) && isBystander(reading, mention)) return;
    if (role !== 'agent' && act.type === 'attack' && isForcesOf(reading, mention)) return;
    const isDemanded = role === 'agent' && mention.tokens[0] > demanded;
    if (!parties.some((party) => party.actor === actor))
      parties.push({ actor, role: isDemanded ? 'counterpart' : role, mention });
  };
  const bare = splitBare(reading, head, actName, ofVerb, noun);
  const isLed = bare.subjects.some(({ before }) => before);
  const titled = isLed ? null : titledSubject(reading, head, salience);
  const subjects = titled ? [] : bare.subjects;
  const objects = titled ? [...bare.subjects, ...bare.objects] : bare.objects;
  const { unnamed } = bare;
  const witnesses = noun !== null && sees(reading, head);
  const isTold = noun !== null && isOnlyTold(reading, head, noun, actName, ofNoun);
  const isHurt = act.object === 'subject' && unnamed !== null && isHarmed(reading, head, unnamed);
  const swapped =
    (parts.swapped && !(head.shape === 'noun' && isDoneBy(reading, subjects, objects))) ||
    (isHurt && harmful.has(act.type));
  if (!isTold && !witnesses) for (const one of subjects) add(one, swapped ? parts.object : parts.subject);
  const state = unnamed !== null && subjects.length === 0 && !isTold ? stateOf(reading, unnamed) : null;
  const holder = titled ?? state;
  if (holder && !isTold && !witnesses)
    parties.push({ actor: holder, role: swapped ? parts.object : parts.subject, mention: null });
  for (const one of objects)
    if (!isTold || one.mention.tokens[0] > noun.at)
      // «قتل وزير الدفاع فلان ونائبه»: who undergoes it has been taken for a title
      add(one, swapped && (subjects.length > 0 || holder) ? parts.subject : parts.object);
  const [subject] = subjects;
  if (subject && objects.length === 0 && ofTwo.has(actName) && head.shape === 'verb' && !head.pronoun) {
    const met = titledObject(reading, subjects.at(-1)?.mention.tokens[1] ?? 0, salience);
    if (met !== null && !parties.some(({ actor }) => actor === met))
      parties.push({ actor: met, role: parts.object, mention: null });
  }
  const undergoing = act.object === 'subject' || act.subject === 'subject';
  const bareOfNoun = ofNoun.filter(({ relation }) => relation === 'bare');
  const first = firstGroup(reading, bareOfNoun);
  const done = undergoing && isDoneBy(reading, first, bareOfNoun);
  const nounRole: Role = undergoing ? 'subject' : parties.length === 0 ? 'agent' : 'counterpart';
  for (const one of bareOfNoun) {
    const isFirst = first.includes(one);
    add(one, isFirst !== done ? nounRole : undergoing ? 'agent' : 'counterpart');
  }
  // «في اتصال مع نظيره فلان عن تضامنه مع أفغانستان»: only the first is spoken with
  const partners = firstGroup(
    reading,
    [...ofVerb, ...ofNoun].filter(({ relation }) => relation === 'with'),
  );
  const local = isLocal(act.type, parties);
  for (const one of [...ofVerb, ...ofNoun]) {
    if (one.relation === 'between' && one.mention.place !== null && local) continue;
    if (one.relation === 'against' && harmful.has(act.type) && isTown(one.mention)) continue;
    if (one.relation === 'with' && act.type === 'statement' && !speaksWith(reading, head)) continue;
    if (one.relation === 'with' && act.type === 'call' && !partners.includes(one)) continue;
    if (isOfOtherVerb(reading, head, one)) continue;
    const isStruck = one.relation === 'of' && isAssault(reading, noun ?? head);
    const role = isMetWith(one, actName)
      ? 'counterpart'
      : isStruck
        ? parts.object
        : roleOf(one.relation, parts, actName);
    if (role) add(one, role);
  }
  if (noun === null && !parties.some(({ role }) => role === 'agent'))
    for (const one of callers(reading, head, act.type, salience))
      if (!parties.some(({ actor }) => actor === one.actor)) parties.push({ ...one, role: 'agent' });
  for (const one of besides(reading, head, until)) add(one, 'present');
  if (act.type === 'agreement' || act.type === 'meeting')
    for (const mention of brokers(reading, head)) add({ mention }, 'present');
  const doer: Role | null = warding.has(actName) ? 'counterpart' : act.type === 'attack' ? 'agent' : null;
  if (doer !== null && !parties.some(({ role }) => role === doer))
    for (const mention of doersBehind(reading, head, noun)) add({ mention }, doer);
  if (doer === 'agent' && !parties.some(({ role }) => role === doer)) {
    const strikes = [...(noun ? [noun] : []), ...headsIn(reading, head.clause)];
    const striker = strikes.map((strike) => stateOfStrike(reading, strike)).find((state) => state !== null);
    if (striker && !parties.some(({ actor }) => actor === striker))
      parties.push({ actor: striker, role: doer, mention: null });
  }
  if (act.type === 'attack' && !parties.some(({ role }) => role === 'subject'))
    for (const mention of victimsBehind(reading, head)) add({ mention }, 'subject');
  for (const { mention } of [...parties]) {
    const force = mention && commandedBy(reading, mention);
    if (force) add({ mention: force }, 'present');
  }
  const { object = 'counterpart' } = act;
  if (!parties.some(({ role }) => role === object))
    for (const one of sufferersBehind(reading, noun && noun.at > head.at ? noun : head, actName))
      add(one, object);
  if (withEnvoys.has(actName) && !parties.some(({ role }) => role === 'counterpart')) {
    const sent = stateOfEnvoys(
      reading,
      Math.max(head.end, noun?.end ?? 0),
      reading.clauses[head.clause]?.end ?? 0,
    );
    if (sent !== null && !parties.some(({ actor }) => actor === sent))
      parties.push({ actor: sent, role: 'counterpart', mention: null });
  }
  for (const { actor, mention } of statesMeant(reading, head, noun, act.type, parties))
    if (!parties.some((party) => party.actor === actor))
      parties.push({ actor, role: 'counterpart', mention });
  const filled =
    isTold || act.type === 'disaster'
      ? parties
      : fillUnnamed(reading, head, noun, parties, salience, parts, unnamed);
  if (act.type !== 'visit') return filled;
  const hosts = metOnVisit(reading, head).filter(
    (mention) => !filled.some((party) => party.actor === mention.actor),
  );
  return [
    ...filled,
    ...hosts.map((mention): Party => ({ actor: mention.actor as string, role: 'counterpart', mention })),
  ];
}

/** "wanted by Britain for his role in the bombing": what is done by somebody before an English noun is not what the noun tells. */
const isOfOtherVerb = ({ language }: SentenceReading, { shape }: Head, { relation, before }: Placed) =>
  language === 'en' && shape === 'noun' && relation === 'by' && before;

/** "the bombing of the barracks", "the invasion of Iraq": in English the object. */
const isAssault = ({ language }: SentenceReading, { shape, act }: Head) =>
  language === 'en' && shape === 'noun' && assaults.has(actOf(act).type);
const assaults = new Set(['attack', 'military']);

/** "received a delegation led by": whoever leads those met is met. */
const isMetWith = ({ relation, before }: Placed, actName: string) =>
  relation === 'led' && !before && ofTwo.has(actName);

/** "spoke with": what stands further off, «على تعزيز العلاقات مع», is with something else. */
const speaksWith = ({ forms, words }: SentenceReading, { end }: Head) =>
  phraseAt(words.clauses.with, forms, end) > 0;

/** «غارة على بيروت»: a capital that stands for its state is where it happened. */
const isTown = ({ place, actor }: NameMention) => place !== null && place !== actor;

/** «سيطر المقاتلون على بلدة بين دمشق وحلب»: where somebody already acts, places are what lies between. */
const isLocal = (type: string, parties: readonly Party[]) =>
  (type === 'military' || type === 'attack' || type === 'visit') && parties.length > 0;

const harmful = new Set(['attack', 'military', 'death', 'disaster']);

/** What is done to what others fired. */
const warding = new Set(['foil', 'shoot-down']);

/** What one person does to another, who stands behind. */
const ofTwo = new Set(['meet', 'receive', 'congratulate', 'condole', 'thank', 'phone']);

/** What is done to a state through its envoys. */
const withEnvoys = new Set(['expel', 'summon']);

/** «شهدت البلاد مظاهرات»: the subject is where it happened. */
const sees = ({ forms, words }: SentenceReading, { at, clitics }: Head) =>
  words.clauses.witness.has((forms[at] ?? '').slice(clitics.length));

/** «انتخاب المجلس ميشال عون»: behind a noun of what is done to persons, a body before a person does it. */
function isDoneBy(
  { kinds, language }: SentenceReading,
  first: readonly Placed[],
  all: readonly Placed[],
): boolean {
  const isPerson = ({ mention }: Placed) => kinds.get(mention.actor ?? '')?.kind === 'person';
  const others = all.filter((one) => !first.includes(one));
  return (
    language === 'ar' &&
    first.length > 0 &&
    others.length > 0 &&
    !first.some(isPerson) &&
    others.every(isPerson)
  );
}

/** What a visitor may come about, and takes no part in. */
const apart = new Set(['attack', 'death', 'disaster', 'legal', 'military']);

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
    return type === 'appointment' && head.shape === 'verb' && other === 'appointment';
  });
  return noun?.at ?? Infinity;
}

/** The parties as an event carries them. */
export function castOf(parties: readonly Party[]): CastMember[] {
  return parties.map(({ actor, role }) => ({ actor, role }));
}
