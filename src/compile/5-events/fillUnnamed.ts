import { arabicEndings } from '../../lexicon/arabicEndings.ts';
import { actOf } from '../../lexicon/events.ts';
import type { Casting } from './casting.ts';
import { doerBehind } from './doerBehind.ts';
import { fillAntecedent } from './fillAntecedent.ts';
import { fillElided } from './fillElided.ts';
import { fillGuest, fillObjectPronoun, fillSubjectPronoun, fillWrittenPronoun } from './fillPronouns.ts';
import type { Fill } from './filling.ts';
import { has, join, meant, type Party } from './party.ts';
import type { Clause, Head, SentenceReading } from './reading.ts';
import { namesBothSides, sidesMeant } from './sidesMeant.ts';

/** «الجانبان», "both sides". */
const fillSides: Fill = ({ casting: { reading, head, noun, salience }, clause }) =>
  actOf(noun?.act ?? head.act).type !== 'statement' && namesBothSides(reading, clause)
    ? sidesMeant(reading, clause, salience).flatMap((actor) => meant(actor, 'agent'))
    : [];

/** «أن قواته هدمت منزلاً». */
const fillForces: Fill = ({ casting: { reading, head, noun, salience }, clause, named, missing }) =>
  !has(named, missing) && noun === null && isOfTheirForces(reading, head, clause)
    ? meant(salience.agent, missing)
    : [];

/** Whoever does it is named behind the clause. */
const fillDoer: Fill = ({ casting: { reading, head, parts }, named }) =>
  has(named, parts.subject) ? [] : meant(doerBehind(reading, head), parts.subject);

const inRelative: readonly Fill[] = [fillSides, fillObjectPronoun, fillAntecedent, fillSubjectPronoun];
const elsewhere: readonly Fill[] = [
  fillSides,
  fillObjectPronoun,
  fillForces,
  fillDoer,
  fillElided,
  fillSubjectPronoun,
  fillGuest,
  fillWrittenPronoun,
];

/** Those whom only a relative pronoun, a pronoun, "both sides" or the verb's own ending names, behind the parties `named`. */
export function fillUnnamed(casting: Casting, named: readonly Party[]): readonly Party[] {
  if (casting.isTold || casting.act.type === 'disaster') return [];
  const { reading, head, parts } = casting;
  const clause = reading.clauses[head.clause] as Clause;
  const [missing, other] = parts.swapped ? [parts.object, parts.subject] : [parts.subject, parts.object];
  const filling = { casting, clause, named, missing, other };
  const fills = clause.kind === 'relative' ? inRelative : elsewhere;
  return fills.reduce((filled, fill) => join(filled, fill(filling, filled)), named);
}

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
