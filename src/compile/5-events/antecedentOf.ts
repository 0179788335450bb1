import { arabicEndings } from '../../lexicon/arabicEndings.ts';
import { actOf } from '../../lexicon/events.ts';
import { withoutArticle } from '../../lexicon/triggers.ts';
import { fold } from '../../model/fold.ts';
import type { NameMention } from '../shapes.ts';
import { findRelation } from './findRelation.ts';
import { headsIn, type Clause, type SentenceReading } from './reading.ts';

/** How far before a relative clause the noun it belongs to may stand. */
const antecedentReach = 8;
const bareReach = 3;
/** The same where a man is named between. */
const widerReach = 12;

/** How those stand to a verb who do what it says. */
const doing = new Set(['bare', 'between', 'by']);

/** The last actor named before a relative clause, near enough to be what it speaks of; null where none is. */
export function antecedentOf(reading: SentenceReading, clause: Clause): string | null {
  if (isOwned(reading, clause) || isOfHappening(reading, clause) || isDoing(reading, clause)) return null;
  // «تجاوزات وقعت»: without a pronoun it speaks of the word just before it
  const reach = clause.opener > 0 || reading.language === 'en' ? antecedentReach : bareReach;
  const isOther = isFeminineOnly(reading, clause);
  const near = reading.names.filter(
    ({ actor, tokens }) =>
      actor !== null &&
      tokens[1] <= clause.start &&
      clause.start - tokens[1] <= (isOther ? widerReach : reach) &&
      !(isOther && isMan(reading, actor)),
  );
  const last = near.at(-1);
  if (!last) return null;
  // «مدير الوكالة الذي»: the director, who has been named with his title
  const whole = near.find((one) => one !== last && one.tokens[1] === last.tokens[1]);
  if (whole) return whole.actor;
  return isOfItsHead(reading, clause, last) ? null : last.actor;
}

/** «المحكمة المكلفة بالنظر في اغتيال الحريري، والتي باشرت»: a man just named is not spoken of as "she". */
function isFeminineOnly({ forms, words, language }: SentenceReading, { start, opener }: Clause): boolean {
  if (language === 'en') return false;
  return forms.slice(start, start + opener).some((form) => words.clauses.feminineRelative.has(form));
}

const isMan = ({ kinds }: SentenceReading, actor: string): boolean =>
  kinds.get(actor)?.kind === 'person' && kinds.get(actor)?.gender !== 'f';

/** «أصر مدير الوكالة الذي وصل»: a masculine pronoun behind a feminine body speaks of who leads it. */
function isOfItsHead(
  { forms, words, language }: SentenceReading,
  { start }: Clause,
  { tokens: [from, to], place }: NameMention,
): boolean {
  if (language === 'en' || place !== null || to !== start) return false;
  const title = withoutArticle(forms[from - 1] ?? '');
  const isFeminine = (forms[from] ?? '').endsWith(fold(arabicEndings.noun.feminineEnd));
  return (
    isFeminine && words.clauses.posts.has(title) && words.clauses.masculineRelative.has(forms[start] ?? '')
  );
}

/** «رحبت الدول بالاتفاق الذي أبرمته»: what stands before it is the happening itself, and who did it is named behind. */
function isOfHappening(reading: SentenceReading, clause: Clause): boolean {
  const noun = reading.heads.find(({ end, shape }) => end === clause.start && shape === 'noun');
  if (reading.language === 'en' || !noun) return false;
  const { type } = actOf(noun.act);
  const isClaimed = headsIn(reading, noun.clause).some(({ act }) => act === 'claim-attack');
  const inside = headsIn(reading, reading.clauses.indexOf(clause));
  const verb = inside.find(({ act }) => actOf(act).type === type);
  const isNamed = reading.names.some(
    (name) =>
      verb !== undefined &&
      name.actor !== null &&
      name.tokens[0] >= clause.start &&
      name.tokens[0] < clause.end &&
      doing.has(findRelation(reading, name, verb)),
  );
  return !isClaimed && isNamed;
}

/** "Salman, whose movement was dissolved": what is his does or undergoes it. */
const isOwned = ({ forms, words }: SentenceReading, { start, opener }: Clause) =>
  forms.slice(start, start + opener).some((form) => words.clauses.relativeOwners.has(form));

/** «الانقلاب الذي أطاح بالرئيس», «في غارة شنتها طائرة»: the happening does it or is what is done, whoever was named before. */
function isDoing({ language, heads }: SentenceReading, { start, opener }: Clause): boolean {
  if (language === 'en') return false;
  const isDone = heads.some(({ at, pronoun }) => at === start + opener && pronoun);
  const isNear = (end: number) => end <= start && start - end < bareReach;
  const nouns = heads.filter(({ shape }) => shape === 'noun');
  return opener > 0
    ? !isDone && nouns.some(({ end, act }) => end === start && act === 'coup')
    : isDone && nouns.some(({ end, act }) => isNear(end) && actOf(act).type === 'attack');
}
