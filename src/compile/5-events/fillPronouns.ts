import { arabicEndings } from '../../lexicon/arabicEndings.ts';
import type { Fill } from './filling.ts';
import { personal } from './kindsOfActs.ts';
import { isPair, pairBefore, roleOfPair } from './pairBefore.ts';
import { has, meant } from './party.ts';
import { ownerMeant, personMeant } from './personMeant.ts';
import { pronounObject } from './pronounObject.ts';
import { isPerson, type Clause, type Head, type SentenceReading } from './reading.ts';

/** «حكم عليه», «التي وصل إليها»: whom a pronoun behind the verb means, or who came where it means a place. */
export const fillObjectPronoun: Fill = ({ casting, clause, named, missing, other }) => {
  const { reading, head, noun, salience } = casting;
  const at = pronounObject(reading, head);
  if (at === null) return [];
  const isPlace = reading.words.clauses.pronounPlaces.has(reading.forms[at] ?? '');
  if (isPlace && clause.kind === 'relative' && !has(named, missing)) return meant(salience.agent, missing);
  const isOwnNoun = noun !== null && noun.at < clause.start;
  return isOwnNoun || isPlural(reading, at) ? [] : meant(salience.persons[0], other);
};

/** "Last week, he created a council": whom the pronoun before the verb means. */
export const fillSubjectPronoun: Fill = ({ casting: { reading, head, salience }, clause, named, missing }) =>
  !has(named, missing) && head.shape === 'verb' && hasPronounSubject(reading, head, clause)
    ? meant(salience.actor ?? salience.persons[0], missing)
    : [];

/** «خلال استقبال الرئيس فلان له»: the person spoken of who is no party yet. */
export const fillGuest: Fill = ({ casting: { reading, head, salience, parts } }, filled) =>
  isReceivedBehind(reading, head)
    ? meant(
        salience.persons.find((id) => !filled.some(({ actor }) => actor === id)),
        parts.object,
      )
    : [];

/** «استقبله», «لقائهما», «وفاته»: whom the pronoun written onto the word itself means. */
export const fillWrittenPronoun: Fill = ({ casting, clause, named, missing }, filled) => {
  const { reading, head, salience, parts, bare } = casting;
  if (!head.pronoun) return [];
  if (head.shape === 'verb') return meant(personMeant(reading, head, salience, filled), parts.object);
  if (isPair(reading, head))
    return pairBefore(reading, clause, salience).flatMap((actor) => meant(actor, roleOfPair(head)));
  if (bare.unnamed !== null || (head.shape === 'noun' && has(named, missing))) return [];
  const owner = ownerMeant(reading, head, salience);
  return isPerson(reading.kinds, owner) || !personal.has(head.act) ? meant(owner, missing) : [];
};

/** «عنهم», «عليها»: many, or a thing; «لها» is hers. */
function isPlural({ forms, language, words }: SentenceReading, at: number): boolean {
  const form = forms[at] ?? '';
  const [, thing = '', many = ''] = arabicEndings.pronouns;
  if (language === 'en') return false;
  return form.endsWith(many) || (form.endsWith(thing) && !words.clauses.to.has(form.charAt(0)));
}

/** How far before its verb "he" may stand: "he will later be". */
const pronounSubjectReach = 4;

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
