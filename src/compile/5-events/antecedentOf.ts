import { actOf } from '../../lexicon/events.ts';
import type { Clause, SentenceReading } from './reading.ts';

/** How far before a relative clause the noun it belongs to may stand. */
const antecedentReach = 8;
const bareReach = 3;

/** The last actor named before a relative clause, near enough to be what it speaks of; null where none is. */
export function antecedentOf(reading: SentenceReading, clause: Clause): string | null {
  if (isOwned(reading, clause) || isOfHappening(reading, clause)) return null;
  // «تجاوزات وقعت»: without a pronoun it speaks of the word just before it
  const reach = clause.opener > 0 || reading.language === 'en' ? antecedentReach : bareReach;
  const near = reading.names.filter(
    ({ actor, tokens }) => actor !== null && tokens[1] <= clause.start && clause.start - tokens[1] <= reach,
  );
  return near.at(-1)?.actor ?? null;
}

/** "Salman, whose movement was dissolved": what is his does or undergoes it. */
const isOwned = ({ forms, words }: SentenceReading, { start, opener }: Clause) =>
  forms.slice(start, start + opener).some((form) => words.clauses.relativeOwners.has(form));

/** «الانقلاب الذي أطاح بالرئيس», «في غارة شنتها طائرة»: the happening does it or is what is done, whoever was named before. */
function isOfHappening({ language, heads }: SentenceReading, { start, opener }: Clause): boolean {
  if (language === 'en') return false;
  const isDone = heads.some(({ at, pronoun }) => at === start + opener && pronoun);
  const isNear = (end: number) => end <= start && start - end < bareReach;
  return heads.some(({ end, shape, act }) =>
    shape !== 'noun'
      ? false
      : opener > 0
        ? !isDone && end === start && act === 'coup'
        : isDone && isNear(end) && actOf(act).type === 'attack',
  );
}
