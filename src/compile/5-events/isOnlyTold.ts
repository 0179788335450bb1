import { actOf } from '../../lexicon/events.ts';
import { isAnonymous } from './isAnonymous.ts';
import { isOfVictims } from './isOfVictims.ts';
import type { Placed } from './placeNames.ts';
import { isPerson, type Head, type SentenceReading } from './reading.ts';
import { announcing } from './withNoun.ts';

/** «أعلنت الوزارة وفاة فلان»: whoever tells of what the noun says took no part in it. */
export function isOnlyTold(
  reading: SentenceReading,
  head: Head,
  noun: Head,
  actName: string,
  ofNoun: readonly Placed[],
): boolean {
  if (noun.at <= head.at || !announcing.has(head.act)) return false;
  const { type } = actOf(actName);
  if (suffered.has(type) || isOthers(reading, noun, type, ofNoun)) return true;
  return (
    type === 'attack' &&
    (isOfVictims(reading, noun) || isAnonymous(reading, head) || isToldByCouncil(reading, head))
  );
}

/** What happens to people: whoever announces it took no part in it. */
const suffered = new Set(['death', 'disaster']);

/** «أعلن البيت الأبيض زيارة الرئيس فلان»: a person right behind the noun is who goes or comes, not the body that announces it. */
function isOthers(
  { kinds, forms, names }: SentenceReading,
  noun: Head,
  type: string,
  ofNoun: readonly Placed[],
): boolean {
  if (type !== 'visit' || noun.pronoun) return false;
  const first = ofNoun.find(({ relation, before }) => relation === 'bare' && !before);
  if (!first || !isPerson(kinds, first.mention.actor)) return false;
  const [from] = first.mention.tokens;
  return (
    !forms.slice(noun.end, from).includes(',') &&
    !names.some(({ tokens }) => tokens[0] >= noun.end && tokens[0] < from)
  );
}

/** «أعلن المجلس الوطني مقتل فلان»: a council or a parliament kills nobody. */
const isToldByCouncil = ({ language, forms, words }: SentenceReading, { end }: Head) =>
  language === 'ar' && words.speech.councils.has(forms[end] ?? '');
