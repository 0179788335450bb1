import type { Role } from '../shapes.ts';
import { asParties, type Casting } from './casting.ts';
import { firstGroup } from './firstGroup.ts';
import { isHarmed } from './isHarmed.ts';
import { harms } from './kindsOfActs.ts';
import { meant, type Party } from './party.ts';
import type { Placed } from './placeNames.ts';
import { isPerson, type Head, type SentenceReading } from './reading.ts';
import { stateOf } from './stateOf.ts';
import { titledObject, titledSubject } from './titledSubject.ts';

/** The names without a preposition: whoever does it, or holds the office that does, and whom it is done to. */
export function castSides(casting: Casting): readonly Party[] {
  const { reading, head, noun, act, actName, bare, parts, isTold, salience } = casting;
  const isLed = bare.subjects.some(({ before }) => before);
  const titled = isLed ? null : titledSubject(reading, head, salience);
  const subjects = titled ? [] : bare.subjects;
  const objects = titled ? [...bare.subjects, ...bare.objects] : bare.objects;
  const { unnamed } = bare;
  const state = unnamed !== null && subjects.length === 0 && !isTold ? stateOf(reading, unnamed) : null;
  const holder = titled ?? state;
  const isHurt = act.object === 'subject' && unnamed !== null && isHarmed(reading, head, unnamed);
  const isSwapped =
    (parts.swapped && !(head.shape === 'noun' && isDoneBy(reading, actName, subjects, objects))) ||
    (isHurt && harms.has(act.type));
  const isOutside = isTold || (noun !== null && sees(reading, head));
  const role = isSwapped ? parts.object : parts.subject;
  const doing = isOutside ? [] : asParties(casting, mentionsOf(subjects), role);
  const holding = isOutside ? [] : meant(holder, role);
  const undergoing = isTold ? objects.filter(({ mention }) => mention.tokens[0] > (noun?.at ?? 0)) : objects;
  // «قتل وزير الدفاع فلان ونائبه»: who undergoes it has been taken for a title
  const other = isSwapped && (subjects.length > 0 || holder) ? parts.subject : parts.object;
  const met =
    subjects.length > 0 &&
    objects.length === 0 &&
    ofTwo.has(actName) &&
    head.shape === 'verb' &&
    !head.pronoun
      ? titledObject(reading, subjects.at(-1)?.mention.tokens[1] ?? 0, salience)
      : null;
  return [
    ...doing,
    ...holding,
    ...asParties(casting, mentionsOf(undergoing), other),
    ...meant(met, parts.object),
  ];
}

/** The names without a preposition behind the noun: «زيارة فلان», «انتخاب المجلس فلاناً». */
export function castOfNoun(casting: Casting, parties: readonly Party[]): readonly Party[] {
  const { reading, act, actName, ofNoun } = casting;
  const bare = ofNoun.filter(({ relation }) => relation === 'bare');
  const first = firstGroup(reading, bare);
  const isUndergone = act.object === 'subject' || act.subject === 'subject';
  const isDone = isUndergone && isDoneBy(reading, actName, first, bare);
  const role: Role = isUndergone ? 'subject' : parties.length === 0 ? 'agent' : 'counterpart';
  const other: Role = isUndergone ? 'agent' : 'counterpart';
  return bare.flatMap((one) =>
    asParties(casting, [one.mention], first.includes(one) !== isDone ? role : other),
  );
}

const mentionsOf = (placed: readonly Placed[]) => placed.map(({ mention }) => mention);

/** What one person does to another, who stands behind. */
export const ofTwo = new Set(['meet', 'receive', 'congratulate', 'condole', 'thank', 'phone']);

/** «شهدت البلاد مظاهرات»: the subject is where it happened. */
const sees = ({ forms, words }: SentenceReading, { at, clitics }: Head) =>
  words.clauses.witness.has((forms[at] ?? '').slice(clitics.length));

/**
 * «انتخاب المجلس ميشال عون»: behind a noun of what is done to persons, a body before a person does it, and of what is done by an
 * office the first of two persons, «تعيين الرئيس فلان فلاناً».
 */
function isDoneBy(
  { kinds, language }: SentenceReading,
  actName: string,
  first: readonly Placed[],
  all: readonly Placed[],
): boolean {
  const isOne = ({ mention }: Placed) => isPerson(kinds, mention.actor);
  const others = all.filter((one) => !first.includes(one));
  return (
    language === 'ar' &&
    first.length > 0 &&
    others.length > 0 &&
    (byOffice.has(actName) || !first.some(isOne)) &&
    others.every(isOne)
  );
}

/** What a holder of an office does to another. */
const byOffice = new Set(['appoint', 'task', 'dismiss']);
