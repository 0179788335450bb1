import { arabicEndings } from '../../lexicon/arabicEndings.ts';
import { readingsOf } from '../../lexicon/clitics.ts';
import { actOf } from '../../lexicon/events.ts';
import { behindPlace } from './behindPlace.ts';
import { nameShapes } from '../../lexicon/nameShapes.ts';
import { isWordOf, phraseAt, type Phrases } from '../../lexicon/phrases.ts';
import { withoutArticle } from '../../lexicon/triggers.ts';
import { isTimedAt, type Clause, type Head, type SentenceReading } from './reading.ts';

/** Nothing in the clause can be the verb's subject: it begins with the verb, and a small word or an object follows. */
export function elidesSubject(reading: SentenceReading, head: Head, clause: Clause): boolean {
  const { forms, sentence, words } = reading;
  const isSmall = (at: number) =>
    [
      words.clauses.prepositions, words.clauses.complement, words.clauses.relative, words.clauses.subordinate,
      words.clauses.auxiliary, words.clauses.adjunct, words.modality.negation, words.modality.future,
      words.clauses.pronounObjects, words.clauses.attribution, words.clauses.adverbs, words.order.later,
    ].some((phrases) => phraseAt(phrases, forms, at) > 0 || (at === clause.start && isJoined(reading, phrases, at))); // prettier-ignore
  const isCovered = (at: number) => reading.covered[at] === true;
  if (reading.names.some(({ source, tokens: [from, to] }) => source && from >= clause.start && to <= head.at))
    return false;
  for (let at = clause.start + clause.opener; at < head.at; at++) {
    if (sentence.tokens[at]?.kind === 'word' && !isSmall(at) && !isCovered(at)) return false;
  }
  if (reading.language === 'en') return clause.kind !== 'main' && !resumesUnnamed(reading, clause);
  if (head.pronoun || hasObject(reading, head)) return true;
  if (isThingComing(reading, head, clause)) return false;
  const next = sentence.tokens[head.end];
  const placed = behindPlace(reading, head.end);
  if (placed > head.end && placed < clause.end && mayAct(reading, forms[placed] ?? '')) return false;
  if (!next || head.end >= clause.end || next.kind !== 'word' || isCovered(head.end) || isSmall(head.end))
    return true;
  const form = forms[head.end] ?? '';
  if (form.endsWith(arabicEndings.noun.tanwin)) return true;
  if (reading.heads.some(({ at, shape }) => at === head.end && shape === 'noun')) return true;
  if (isComer(reading, head)) return false;
  return takesThings.has(actOf(head.act).type) && !mayAct(reading, form);
}

/** «وفي» at the head of a clause. */
const isJoined = ({ forms, words }: SentenceReading, phrases: Phrases, at: number) => {
  const form = forms[at] ?? '';
  return isWordOf(words.clauses.and, form.charAt(0)) && isWordOf(phrases, form.slice(1));
};

/** "a source, who asked not to be named, told": behind an aside the verb goes on with the subject before it, which has no name. */
function resumesUnnamed(
  { clauses, heads, names, forms, sentence, covered }: SentenceReading,
  clause: Clause,
): boolean {
  const index = clauses.indexOf(clause);
  const [subject, aside] = [clauses[index - 2], clauses[index - 1]];
  if (clause.kind !== 'coordinate' || clause.opener > 0 || !subject || aside?.kind !== 'relative')
    return false;
  if (forms[clause.start - 1] !== ',') return false;
  const isWithin = (at: number) => at >= subject.start && at < subject.end;
  const isCommon = sentence.tokens.some(
    ({ kind }, at) => kind === 'word' && isWithin(at) && covered[at] !== true,
  );
  const hasName = names.some(({ actor, tokens }) => actor !== null && isWithin(tokens[0]));
  return isCommon && !hasName && !heads.some(({ at, shape }) => shape === 'verb' && isWithin(at));
}

const going = new Set(['arrive', 'head-to', 'return']);

/** «أن يصل شي إلى العاصمة»: between a verb of going and where it leads stands who goes. */
const isComer = ({ forms, words }: SentenceReading, { act, end }: Head) =>
  going.has(act) && [1, 2].some((behind) => phraseAt(words.clauses.to, forms, end + behind) > 0);

/** «ووصلت أمس إلى المطار طائرات»: behind where it leads an indefinite noun comes. */
function isThingComing(reading: SentenceReading, { act, end }: Head, clause: Clause): boolean {
  if (!going.has(act)) return false;
  const { forms, words, sentence, covered } = reading;
  const { to, prepositions, and } = words.clauses;
  let at = end;
  while (at < clause.end && isTimedAt(reading, at)) at++;
  const opened = phraseAt(to, forms, at);
  if (opened === 0) return false;
  // the first word behind it is where it leads, and so are names and words with the article
  at += opened + 1;
  while (at < clause.end && (covered[at] || withoutArticle(forms[at] ?? '') !== forms[at])) at++;
  const form = forms[at] ?? '';
  if (at >= clause.end || sentence.tokens[at]?.kind !== 'word' || form.endsWith(arabicEndings.noun.tanwin))
    return false;
  return (
    !and.has(form.slice(0, 1)) &&
    phraseAt(prepositions, forms, at) === 0 &&
    form.endsWith(nameShapes.familyPlural)
  );
}

/** Types whose verbs take a thing or a place for their object: «تولى حقيبة», «غادر العاصمة». */
const takesThings = new Set(['appointment', 'election', 'visit']);

/** A common noun that acts: «المحكمة», «مئات», «الرئيس»; «آلاف» only looks as if it had an article. */
function mayAct({ words }: SentenceReading, form: string): boolean {
  const { agents, anonymous, delegates } = words.speech;
  const bare = readingsOf(form).flatMap(({ stem }) => [stem, withoutArticle(stem)]);
  return bare.some((stem) => agents.has(stem) || anonymous.has(stem) || delegates.has(stem));
}

/** «تولى وزارة», «حصد 125 مقعداً»: the word that the sense needs stands where a subject would. */
function hasObject({ sentence }: SentenceReading, { act, companion, end }: Head): boolean {
  if (actOf(act).type === 'legal') return false;
  return companion === end || (companion === end + 1 && sentence.tokens[end]?.kind === 'number');
}
