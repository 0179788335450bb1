import { withoutTanwin } from '../../lexicon/arabicNouns.ts';
import { actOf } from '../../lexicon/events.ts';
import { elidesSubject } from './elidesSubject.ts';
import type { Fill, Filling } from './filling.ts';
import { isNounSubject } from './isNounSubject.ts';
import { personal } from './kindsOfActs.ts';
import { has, meant, type Party, type Salience } from './party.ts';
import type { Head, SentenceReading } from './reading.ts';
import { isUnknownDoer } from './unknownDoer.ts';
import { isSubjectSaid } from './unnamedSubject.ts';

/** «… ثم عاد إلى طهران»: who goes on doing where the verb has no subject of its own, and who is put into a post. */
export const fillElided: Fill = (filling, filled) => {
  const { reading, head, noun, salience, parts } = filling.casting;
  const isPut = head.shape === 'verb' && noun === null && filled.length === 0 && isPutInto(reading, head);
  const put = isPut ? meant(salience.actor, parts.object) : [];
  if (!isElided(filling, filled)) return put;
  const act = noun?.act ?? head.act;
  const isByPerson = personal.has(act) || isJourneyOfState(reading, act, salience);
  return [...put, ...meant(isByPerson ? salience.actor : salience.agent, filling.missing)];
};

/** Whether the verb has no subject of its own, and somebody spoken of before may be it. */
function isElided({ casting, clause, named, missing }: Filling, filled: readonly Party[]): boolean {
  const { reading, head, noun, salience, bare } = casting;
  const act = noun?.act ?? head.act;
  if (head.shape === 'noun' || bare.unnamed !== null || has(named, missing)) return false;
  if (filled.length === 0 && impersonal.has(act)) return false;
  if (isPlaceSubject(reading, head) || isNounSubject(reading, head)) return false;
  if (isUnknownDoer(reading, head, noun, filled, salience)) return false;
  const first = filled[0]?.mention?.tokens[0] ?? head.end;
  return isSubjectSaid(reading, head, act, first) || elidesSubject(reading, head, clause);
}

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
const isJourneyOfState = ({ kinds }: SentenceReading, act: string, { agent }: Salience) =>
  actOf(act).type === 'visit' && kinds.get(agent ?? '')?.kind === 'state';

/** «تستضيفه لندن»: the town behind the verb is its subject, and nobody spoken of before. */
function isPlaceSubject({ names, language }: SentenceReading, { act, end, shape }: Head): boolean {
  const isHost = language === 'ar' && shape === 'verb' && (act === 'host' || act === 'hold-session');
  return isHost && names.some(({ tokens, place }) => tokens[0] === end && place !== null);
}
