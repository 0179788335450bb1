import { actOf } from '../../lexicon/events.ts';
import { standsBetween } from '../../lexicon/phrases.ts';
import { withoutArticle } from '../../lexicon/triggers.ts';
import { assaults, sayings } from './kindsOfActs.ts';
import type { Relation } from './relation.ts';
import { harmMeant } from './harmMeant.ts';
import { firstGroup } from './firstGroup.ts';
import type { Placed } from './placeNames.ts';
import { isPerson, isTimedAt, type Head, type SentenceReading } from './reading.ts';
import { isCourt, isSubjectSaid, unnamedSubject } from './unnamedSubject.ts';

/** How far behind «مصدر» or «وفد» the body it speaks for may stand. */
const deputyReach = 4;
/** Types whose object may be a place: a lone name behind «غزا» or «زار» is where, not who. */
const placing = new Set(['visit', 'military', 'attack']);
/** Acts done to a country: a lone name behind the verb is whose, «ثم غزا الكويت». */
const takesPlace = new Set(['incursion']);

/** Acts whose object is what one speaks of: "discussed Syria". */
const spokenOver = new Set(['discuss']);

/** The names without a preposition, and the token of a noun without a name that does it; null where none does. */
export interface Bare {
  readonly subjects: readonly Placed[];
  readonly objects: readonly Placed[];
  readonly unnamed: number | null;
}

/** Names without a preposition: who does it, and whom it is done to. */
export function splitBare(
  reading: SentenceReading,
  head: Head,
  actName: string,
  ofVerb: readonly Placed[],
  noun: Head | null,
): Bare {
  const bare = ofVerb.filter(({ relation }) => relation === 'bare');
  const before = bare.filter((one) => one.before);
  const after = bare.filter((one) => !one.before);
  const unnamed = unnamedSubject(reading, head, actName, after[0]?.mention.tokens[0] ?? null);
  const isEnglishPassive = reading.language === 'en' && head.passive;
  const isTopic = reading.language === 'en' && spokenOver.has(actName);
  if (before.length > 0)
    return { subjects: before, objects: isEnglishPassive || isTopic ? [] : after, unnamed: null };
  if (isEnglishPassive || (isTopic && head.shape === 'verb'))
    return { subjects: [], objects: [], unnamed: null };
  // «نجا وزير الدفاع فلان»: what has no other subject has the name, whatever title stands before it
  if (head.passive && after.length > 0) {
    const subjects = firstGroup(reading, after);
    return { subjects, objects: after.filter((one) => !subjects.includes(one)), unnamed: null };
  }
  const firstAt = after[0]?.mention.tokens[0] ?? head.end;
  if (isOrdered(reading, head, actName) || isSubjectSaid(reading, head, actName, firstAt))
    return { subjects: [], objects: after, unnamed: null };
  if (head.shape === 'noun' && head.pronoun) return { subjects: [], objects: after, unnamed: null };
  if (harmMeant(reading, head) !== null) return { subjects: [], objects: after, unnamed: null };
  const [only] = after;
  const isGoal =
    !noun &&
    after.length === 1 &&
    only?.mention.place &&
    head.shape !== 'noun' &&
    placing.has(actOf(actName).type) &&
    (head.clitics !== '' || takesPlace.has(actName));
  if (isGoal) return { subjects: [], objects: after, unnamed };
  const office = officeApart(reading, head, firstAt);
  if (office !== null && unnamed === null && after.length > 0) {
    const isGoing = actOf(actName).type === 'visit';
    return { subjects: [], objects: isGoing ? [] : after, unnamed: office };
  }
  if (isOffice(reading, head, actName, after)) return { subjects: [], objects: [], unnamed };
  const subjects =
    unnamed !== null ? deputed(reading, head, ofVerb, unnamed, actName) : firstGroup(reading, after);
  return { subjects, objects: after.filter((one) => !subjects.includes(one)), unnamed };
}

/** «وتولى وزارة التراث»: a lone body behind the verb is what was taken over, not who took it. */
function isOffice(
  { language, kinds }: SentenceReading,
  head: Head,
  actName: string,
  after: readonly Placed[],
): boolean {
  const [only] = after;
  return (
    language === 'ar' &&
    actName === 'take-office' &&
    head.shape === 'verb' &&
    after.length === 1 &&
    !isPerson(kinds, only?.mention.actor)
  );
}

/** Index of the office behind the verb that a time sets apart from the name, «وصل الوزير اليوم … لتسليم فلان دعوة»; null where none is. */
function officeApart(reading: SentenceReading, { end, shape }: Head, named: number): number | null {
  const { language, forms, covered, words } = reading;
  let at = end;
  while (at < named && isTimedAt(reading, at)) at++;
  if (language === 'en' || shape !== 'verb' || at >= named || covered[at]) return null;
  if (!words.clauses.posts.has(withoutArticle(forms[at] ?? ''))) return null;
  for (let between = at + 1; between < named; between++) if (isTimedAt(reading, between)) return at;
  return null;
}

/** In English an object stands behind its verb, a subject only behind words of speech: "…, said the minister". */
function isOrdered({ language }: SentenceReading, head: Head, actName: string): boolean {
  return language === 'en' && head.shape === 'verb' && !head.passive && !sayings.has(actName);
}

/** What a state or a body strikes with is its own; a lone noun before a name may also be a victim or a title. */
function isForce({ kinds }: SentenceReading, { mention }: Placed, actName: string): boolean {
  const { type, object } = actOf(actName);
  return assaults.has(type) && object !== 'subject' && !isPerson(kinds, mention.actor);
}

const speaksFor = new Set<Relation>(['in', 'from', 'about', 'ba', 'of']);

/** The body that an unnamed subject acts for: «مصدر في الحكومة», «ممثلون عن الحركة», or whose it is: «طيران التحالف», «مقاتلو الحركة». */
function deputed(
  reading: SentenceReading,
  head: Head,
  placed: readonly Placed[],
  unnamed: number,
  actName: string,
): readonly Placed[] {
  // «قضت محكمة بسجن فلان»
  if (isCourt(reading, head, actName)) return [];
  const owner = placed.find(
    ({ mention, relation }) => mention.tokens[0] === unnamed + 1 && relation === 'bare',
  );
  const isTheirs = reading.words.clauses.forces.has(reading.forms[unnamed] ?? '');
  if (owner && (isTheirs || isForce(reading, owner, actName))) return [owner];
  const { in: inside, from, about } = reading.words.clauses;
  const isLed = (until: number) =>
    [inside, from, about].some((phrases) => standsBetween(phrases, reading.forms, unnamed, until));
  const body = placed.find(
    ({ mention: { tokens }, relation }) =>
      tokens[0] > unnamed &&
      (unnamed > head.at || tokens[0] < head.at) &&
      tokens[0] - unnamed <= deputyReach &&
      (speaksFor.has(relation) || (relation === 'bare' && isLed(tokens[0]))),
  );
  return body ? [body] : [];
}
