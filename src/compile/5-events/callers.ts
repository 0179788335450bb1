import { arabicEndings } from '../../lexicon/arabicEndings.ts';
import type { Party, Salience } from './party.ts';
import { placeNames } from './placeNames.ts';
import { verbBefore, type Head, type SentenceReading } from './reading.ts';
import { splitBare } from './splitBare.ts';

const called = new Set(['protest', 'meeting', 'legal']);
/** Acts by which somebody brings a happening about. */
const calling = new Set(['call-for', 'decide', 'announce', 'order', 'demand', 'ruling']);
const callReach = 5;

/** «دعت النقابة إلى وقفة غداً», «قررت المحكمة تحديد جلسة»: who calls a protest or a sitting that is named without its doer. */
export function callers(
  reading: SentenceReading,
  head: Head,
  type: string,
  { agent }: Salience,
): readonly Pick<Party, 'actor' | 'mention'>[] {
  if (head.shape !== 'noun' || !called.has(type)) return [];
  const verb = verbBefore(reading, head);
  if (!verb || !calling.has(verb.act) || verb.passive) return [];
  const { ofVerb } = placeNames(reading, verb, null, head.at);
  const { subjects, unnamed } = splitBare(reading, verb, verb.act, ofVerb, null);
  const last = Math.max(verb.end, ...subjects.map(({ mention }) => mention.tokens[1]));
  if (head.at - last > callReach) return [];
  const isMany = (reading.forms[verb.at] ?? '').endsWith(arabicEndings.past.plural);
  const isLeftOut = !isMany && subjects.length === 0 && (unnamed === null || isObject(reading, unnamed));
  if (isLeftOut && agent !== null && verb.clitics !== '') return [{ actor: agent, mention: null }];
  return subjects.map(({ mention }) => ({ actor: mention.actor as string, mention }));
}

/** «أنصاره», «السوريين»: by its ending an object. */
function isObject({ forms, language }: SentenceReading, at: number): boolean {
  const [, , accusative = ''] = arabicEndings.present.plural;
  const form = forms[at] ?? '';
  const [his = '', her = ''] = arabicEndings.pronouns;
  return language === 'ar' && [accusative, his, her].some((ending) => form.endsWith(ending));
}
