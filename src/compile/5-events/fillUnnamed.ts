import type { Role } from '../shapes.ts';
import { arabicEndings } from '../../lexicon/arabicEndings.ts';
import { withoutTanwin } from '../../lexicon/arabicNouns.ts';
import { actOf } from '../../lexicon/events.ts';
import { anyDeed } from './kindsOfActs.ts';
import { antecedentOf } from './antecedentOf.ts';
import type { Parts, Party, Salience } from './party.ts';
import type { Clause, Head, SentenceReading } from './reading.ts';
import { harmMeant, isClaimedBefore } from './harmMeant.ts';
import { isPair, pairBefore, roleOfPair } from './pairBefore.ts';
import { doerBehind } from './doerBehind.ts';
import { elidesSubject } from './elidesSubject.ts';
import { isNounSubject } from './isNounSubject.ts';
import { ownerMeant, personMeant } from './personMeant.ts';
import { namesBothSides, sidesMeant } from './sidesMeant.ts';
import { isUnknownDoer } from './unknownDoer.ts';
import { isSubjectSaid } from './unnamedSubject.ts';

/** How far before its verb "he" may stand: "he will later be". */
const pronounSubjectReach = 4;
/** How soon behind a verb «به» or «عليه» may stand. */
const pronounReach = 3;

/** Adds to the parties those whom only a relative pronoun, a pronoun, "both sides" or the verb's own ending names. */
export function fillUnnamed(
  reading: SentenceReading,
  head: Head,
  noun: Head | null,
  parties: readonly Party[],
  salience: Salience,
  { subject, object, swapped }: Parts,
  unnamed: number | null,
): Party[] {
  const clause = reading.clauses[head.clause] as Clause;
  const filled = [...parties];
  const has = (role: Role) => parties.some((party) => party.role === role);
  const fill = (actor: string | null | undefined, role: Role) => {
    if (actor && !filled.some((party) => party.actor === actor)) filled.push({ actor, role, mention: null });
  };
  const [missing, other] = swapped ? [object, subject] : [subject, object];
  const isOwnNoun = noun !== null && noun.at < clause.start;
  // «الذي زار طهران للتعزية في وفاة نظيره»: the one who came is no party to the noun further on.
  const isGoverned =
    isBroughtAbout(head, noun) ||
    (head.shape === 'noun' &&
      reading.heads.some(
        ({ clause: own, at, shape }) => own === head.clause && at < head.at && shape === 'verb',
      ));
  const harm = harmMeant(reading, head);
  const isOfHarm = harm !== null && !isClaimedBefore(reading, harm);
  const antecedent =
    clause.kind === 'relative' && !isOwnNoun && !isGoverned && !isOfHarm
      ? antecedentOf(reading, clause)
      : null;
  if (actOf(noun?.act ?? head.act).type !== 'statement' && namesBothSides(reading, clause))
    for (const actor of sidesMeant(reading, clause, salience)) fill(actor, 'agent');
  const pronounAt = pronounObject(reading, head);
  if (pronounAt !== null) {
    const isPlace = reading.words.clauses.pronounPlaces.has(reading.forms[pronounAt] ?? '');
    if (isPlace && clause.kind === 'relative' && !has(missing)) fill(salience.agent, missing);
    else if (!isOwnNoun && !isPlural(reading, pronounAt)) fill(salience.persons[0], other);
  } else if (antecedent && harm) fill(antecedent, 'agent');
  else if (antecedent && isUndergone(reading, head, noun, filled)) fill(antecedent, 'subject');
  else if (antecedent) fill(antecedent, has(missing) ? other : missing);
  if (clause.kind === 'relative') {
    if (!has(missing) && head.shape === 'verb' && hasPronounSubject(reading, head, clause))
      fill(salience.actor ?? salience.persons[0], missing);
    return filled;
  }
  if (!has(missing) && noun === null && isOfTheirForces(reading, head, clause)) fill(salience.agent, missing);
  if (!has(subject)) fill(doerBehind(reading, head), subject);
  const isElided =
    head.shape !== 'noun' &&
    !(filled.length === 0 && impersonal.has(noun?.act ?? head.act)) &&
    !isPlaceSubject(reading, head) &&
    unnamed === null &&
    !has(missing) &&
    !isNounSubject(reading, head);
  const isUnknown = isElided && isUnknownDoer(reading, head, noun, filled, salience);
  const named = filled[0]?.mention?.tokens[0] ?? head.end;
  const isSaid = isSubjectSaid(reading, head, noun?.act ?? head.act, named);
  const isByPerson = personal.has(noun?.act ?? head.act) || isJourneyOfState(reading, head, noun, salience);
  const doer = isByPerson ? salience.actor : salience.agent;
  const isTitled = head.shape === 'verb' && noun === null && filled.length === 0 && isPutInto(reading, head);
  if (isTitled) fill(salience.actor, object);
  if (isElided && !isUnknown && (isSaid || elidesSubject(reading, head, clause))) fill(doer, missing);
  if (!has(missing) && head.shape === 'verb' && hasPronounSubject(reading, head, clause))
    fill(salience.actor ?? salience.persons[0], missing);
  if (isReceivedBehind(reading, head))
    fill(
      salience.persons.find((id) => !filled.some(({ actor }) => actor === id)),
      object,
    );
  if (head.pronoun && head.shape === 'verb') fill(personMeant(reading, head, salience, filled), object);
  else if (head.pronoun && isPair(reading, head))
    for (const actor of pairBefore(reading, clause, salience)) fill(actor, roleOfPair(head));
  else if (head.pronoun && unnamed === null && !(head.shape === 'noun' && has(missing))) {
    const owner = ownerMeant(reading, head, salience);
    const isPerson = reading.kinds.get(owner ?? '')?.kind === 'person';
    if (isPerson || !personal.has(head.act)) fill(owner, missing);
  }
  return filled;
}

/** «الأزمة التي بلغت ذروتها باستقالة الحكومة»: what a verb of no sense here came to is the doing of others. */
const isBroughtAbout = ({ act, light }: Head, noun: Head | null) =>
  noun !== null && act === anyDeed && !light && noun.clitics !== '';

/** What texts, deadlines and happenings do: nobody is left out there. */
const impersonal = new Set(['take-effect', 'truce-begins', 'expire', 'begin', 'end', 'happen']);

/** «وانتخب رئيساً», «وعين وزيراً»: a post in the accusative behind the verb is what whoever was spoken of was put into. */
function isPutInto({ forms, words, language }: SentenceReading, { act, end }: Head): boolean {
  const post = withoutTanwin(forms[end] ?? '');
  const { type, object } = actOf(act);
  const isOffice = type === 'appointment' || type === 'election';
  return (
    language === 'ar' && isOffice && object === 'subject' && post !== null && words.clauses.posts.has(post)
  );
}

/** «… ثم قطر والعراق. ويعود إلى طهران»: the state spoken of last does not travel. */
function isJourneyOfState(
  { kinds }: SentenceReading,
  head: Head,
  noun: Head | null,
  { agent }: Salience,
): boolean {
  return actOf(noun?.act ?? head.act).type === 'visit' && kinds.get(agent ?? '')?.kind === 'state';
}

/** «عنهم», «عليها»: many, or a thing; «لها» is hers. */
function isPlural({ forms, language, words }: SentenceReading, at: number): boolean {
  const form = forms[at] ?? '';
  const [, thing = '', many = ''] = arabicEndings.pronouns;
  if (language === 'en') return false;
  return form.endsWith(many) || (form.endsWith(thing) && !words.clauses.to.has(form.charAt(0)));
}

/** «تستضيفه لندن»: the town behind the verb is its subject, and nobody spoken of before. */
function isPlaceSubject({ names, language }: SentenceReading, { act, end, shape }: Head): boolean {
  const isHost = language === 'ar' && shape === 'verb' && (act === 'host' || act === 'hold-session');
  return isHost && names.some(({ tokens, place }) => tokens[0] === end && place !== null);
}

/** What only a person does or undergoes. */
const personal = new Set(['die', 'die-accident', 'take-office', 'resign', 'swear-in', 'flee']);

/** «أعلن الجيش أن قواته هدمت منزلاً»: whose forces act, by the pronoun on them. */
function isOfTheirForces(
  { forms, words, language }: SentenceReading,
  { at, shape }: Head,
  { kind, start, opener }: Clause,
): boolean {
  if (language === 'en' || kind !== 'complement' || shape !== 'verb' || start + opener !== at - 1)
    return false;
  const form = forms[at - 1] ?? '';
  const [single = '', her = ''] = arabicEndings.pronouns;
  return [her, single].some(
    (pronoun) => form.endsWith(pronoun) && words.clauses.forces.has(form.slice(0, -pronoun.length)),
  );
}

/** "Last week, he created a council": a pronoun between the opening of the clause and its verb. */
function hasPronounSubject({ forms, words }: SentenceReading, { at }: Head, { start }: Clause): boolean {
  const from = Math.max(start, at - pronounSubjectReach);
  return forms.slice(from, at).some((form) => words.clauses.pronounSubjects.has(form));
}

/** How far behind «استقبال» «له» may stand. */
const guestReach = 7;

/** «خلال استقبال الرئيس فلان له»: behind a noun of receiving and its host a pronoun is the guest. */
function isReceivedBehind({ forms, words, clauses, language }: SentenceReading, head: Head): boolean {
  if (language === 'en' || head.shape !== 'noun' || head.act !== 'receive') return false;
  const end = Math.min(clauses[head.clause]?.end ?? 0, head.end + guestReach);
  const [single = ''] = arabicEndings.pronouns;
  return forms
    .slice(head.end, end)
    .some((form) => form.endsWith(single) && words.clauses.to.has(form.slice(0, -single.length)));
}

/** Index of «به» or «عليه» just behind a verb. */
function pronounObject({ forms, words }: SentenceReading, { shape, end }: Head): number | null {
  if (shape === 'noun') return null;
  for (let at = end; at < end + pronounReach; at++)
    if (words.clauses.pronounObjects.has(forms[at] ?? '')) return at;
  return null;
}

/** «الذي عُيّن»: a verb whose object undergoes it, and which has none written onto it, is a passive in a relative clause. */
function isUndergone(
  { language }: SentenceReading,
  head: Head,
  noun: Head | null,
  parties: readonly Party[],
): boolean {
  const isPassive = noun === null && head.shape === 'verb' && !head.pronoun && parties.length === 0;
  return language === 'ar' && isPassive && actOf(head.act).object === 'subject';
}
