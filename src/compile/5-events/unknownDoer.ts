import { arabicEndings } from '../../lexicon/arabicEndings.ts';
import { actOf } from '../../lexicon/events.ts';
import type { Party, Salience } from './party.ts';
import { headsIn, isPerson, type Head, type SentenceReading } from './reading.ts';

/** Whether a verb without a subject of its own was done by nobody spoken of: a passive, "we", a force, whoever holds and frees. */
export function isUnknownDoer(
  reading: SentenceReading,
  head: Head,
  noun: Head | null,
  parties: readonly Party[],
  salience: Salience,
): boolean {
  const told = noun ?? head;
  return (
    isOurs(reading, head, told.act) ||
    isPassiveLike(reading, head, noun, parties) ||
    isMany(reading, head, salience) ||
    isCustody(reading, told, salience) ||
    isArmed(reading, told, salience)
  );
}

/** «وقعنا», «نتوقع»: whoever speaks speaks for others too. */
function isOurs(
  { forms, language }: SentenceReading,
  { at, clitics, shape, tense }: Head,
  actName: string,
): boolean {
  if (language === 'en' || shape !== 'verb' || actOf(actName).type === 'statement') return false;
  const form = (forms[at] ?? '').slice(clitics.length);
  const { we, future, past } = arabicEndings;
  if (tense === 'past') return form.endsWith(past.we);
  return form.startsWith(we) || form.startsWith(future + we);
}

/** «وقُتل أمس بعبوة»: what is done to somebody, and nobody named it is done to, is written like the active. */
function isPassiveLike(
  { language }: SentenceReading,
  head: Head,
  noun: Head | null,
  parties: readonly Party[],
): boolean {
  const isBare =
    noun === null && !head.pronoun && !head.light && !parties.some(({ role }) => role === 'subject');
  return language === 'ar' && isBare && actOf(head.act).object === 'subject';
}

/** «واختطفوا»: many acted, and whoever acted last is one. */
function isMany({ forms, kinds }: SentenceReading, { at }: Head, { agent }: Salience): boolean {
  const kind = kinds.get(agent ?? '')?.kind;
  return (forms[at] ?? '').endsWith(arabicEndings.past.plural) && (kind === 'person' || kind === 'state');
}

/** «قبل أن يفرج عن الصحفي»: whom courts and police hold or free was not held by the person spoken of last. */
function isCustody({ kinds, language }: SentenceReading, { act }: Head, { agent }: Salience): boolean {
  const { type, object } = actOf(act);
  return language === 'ar' && type === 'legal' && object === 'subject' && isPerson(kinds, agent);
}

/** A shelling whose doer is left out was not done by the person spoken of last, who may only have told of it. */
function isArmed(reading: SentenceReading, { act, clause }: Head, { agent }: Salience): boolean {
  const { type, object } = actOf(act);
  const isForce = type === 'military' || (type === 'attack' && object !== 'subject');
  return isForce && isPerson(reading.kinds, agent) && !actsBefore(reading, clause);
}

/** «حكم العراق منذ 1979، وخاض حرباً»: the clause before told what somebody ruled or fought. */
const actsBefore = (reading: SentenceReading, clause: number) =>
  headsIn(reading, clause - 1).some(
    ({ shape, act }) => shape === 'verb' && (act === 'happen' || ruling.has(actOf(act).type)),
  );
const ruling = new Set(['appointment', 'military', 'attack']);
