import { phraseAt, type Phrases } from '../../lexicon/phrases.ts';
import type { Clause, Head, SentenceReading } from './reading.ts';

/** What the words around a happening make of it. `none`: it is denied, only possible, or only wished for; `due`: it was to come. */
export interface Modality {
  readonly is: 'happened' | 'planned' | 'due' | 'cancelled' | 'alleged' | 'none';
  readonly attempted: boolean;
}

/** How many words before a verb, or a noun, may bend its meaning. */
const reach = { verb: 4, noun: 5, behind: 8 };

/** Acts of a court that put off or quash something are happenings themselves. */
const decided = new Set(['adjourn', 'ruling']);

const remembered = new WeakMap<Head, Modality>();

/** What becomes of a head of the sentence; several rules ask it of the same one. */
export function readModality(reading: SentenceReading, head: Head): Modality {
  const known = remembered.get(head) ?? modalityOf(reading, head);
  remembered.set(head, known);
  return known;
}

/** Reads negation, future, doubt, attempt and cancellation from the words just before the head and, for nouns, behind it. */
function modalityOf(reading: SentenceReading, head: Head): Modality {
  const { words, forms } = reading;
  const { modality } = words;
  const clause = reading.clauses[head.clause] as Clause;
  const from = Math.max(clause.start, head.at - (head.shape === 'verb' ? reach.verb : reach.noun));
  const seen = (phrases: Phrases, start = from, end = head.at) => standsIn(reading, phrases, start, end);
  const attempted =
    seen(modality.attempted, Math.max(clause.start - 2, head.at - 3)) ||
    seen(modality.tried, governedFrom(reading, head, clause));
  const is = (status: Modality['is']): Modality => ({ is: status, attempted });
  const denial = head.shape === 'verb' ? modality.negation : modality.negatesNoun;
  const close = Math.max(clause.start, head.at - (head.shape === 'verb' ? 3 : 2));
  if (seen(denial, close) || isDenied(reading, clause)) return is('none');
  if (head.shape === 'noun' && seen(modality.failed, governedFrom(reading, head, clause))) return is('none');
  const opening = clause.kind === 'complement' ? Math.max(0, clause.start - reach.verb) : from;
  if (clause.kind === 'condition' || seen(modality.conditional, opening)) return is('none');
  if (head.tense === 'present' && seen(modality.perhaps, head.at - 1)) return is('none');
  if (seen(modality.wasDue, Math.max(0, head.at - 5))) return is('due');
  const isOwnDoing = head.shape === 'verb' && decided.has(head.act);
  if (seen(modality.cancelled, Math.max(0, head.at - 5), isOwnDoing ? head.at : head.end))
    return is('cancelled');
  if (
    head.shape === 'noun' &&
    seen(modality.calledOff, head.end, Math.min(forms.length, head.end + 2 * reach.behind))
  )
    return is('cancelled');
  if (seen(modality.plotted, head.at - 4) && !isMeant(reading, head)) return is('none');
  if (head.tense === 'future' || seen(modality.future, opening)) return is('planned');
  if (head.shape === 'noun' && seen(modality.invitesTo, clause.start)) return is('planned');
  if (head.shape !== 'verb' && seen(modality.future, head.end, Math.min(clause.end, head.end + reach.behind)))
    return is('planned');
  if (isAlleged(reading, head)) return is('alleged');
  return is('happened');
}

/** «نفى متحدث أن تكون إسرائيل قصفت»: what is denied did not happen. */
function isDenied({ clauses, headsByClause }: SentenceReading, clause: Clause): boolean {
  if (clause.kind !== 'complement') return false;
  const verb = headsByClause[clauses.indexOf(clause) - 1]?.findLast(({ shape }) => shape === 'verb');
  return verb?.act === 'deny';
}

/** "plan to sign", "plans to visit": whoever means to do it will. */
function isMeant({ forms, words }: SentenceReading, { at }: Head): boolean {
  const isNoun = phraseAt(words.clauses.articles, forms, at - 3) > 0;
  return !isNoun && phraseAt(words.modality.future, forms, at - 2) === 2;
}

/** «حاولت قوات فلان أمس السيطرة على»: where the words begin that may govern a noun, at the verb before it in its clause. */
function governedFrom({ heads }: SentenceReading, head: Head, { start }: Clause): number {
  if (head.shape !== 'noun') return head.at;
  const verb = heads.findLast(({ at, shape, light }) => at < head.at && shape === 'verb' && !light);
  return Math.max(start, verb?.at ?? 0, head.at - reach.behind);
}

function isAlleged(reading: SentenceReading, head: Head): boolean {
  const { alleged } = reading.words.modality;
  const clause = reading.clauses[head.clause] as Clause;
  const before = reading.clauses[head.clause - 1];
  const from = clause.kind === 'complement' && before ? before.start : clause.start;
  return standsIn(reading, alleged, from, Math.min(head.end + 3, clause.end));
}

function standsIn(
  { forms, covered, words }: SentenceReading,
  phrases: Phrases,
  start: number,
  end: number,
): boolean {
  for (let at = Math.max(0, start); at < end; at++) {
    // «من أجل العمل» puts nothing off
    if (covered[at] || phraseAt(words.clauses.purpose, forms, at - 1) > 1) continue;
    const form = forms[at] ?? '';
    if (phraseAt(phrases, forms, at, form) > 0) return true;
    const isJoined = words.clauses.and.has(form.charAt(0));
    if (isJoined && phraseAt(phrases, forms, at, form.slice(1)) > 0) return true;
  }
  return false;
}
