import { withoutTanwin } from '../../lexicon/arabicNouns.ts';
import { readingsOf } from '../../lexicon/clitics.ts';
import { actOf, type EventWords } from '../../lexicon/events.ts';
import type { NameMention } from '../shapes.ts';
import { isPerson, type Head, type SentenceReading } from './reading.ts';

/** "Named leader of Hamas", «تسلم مهامه رئيسا للحكومة»: the office someone is put into is not whoever holds it, nor whose it is. */
export function isPost(reading: SentenceReading, mention: NameMention, head: Head, actName: string): boolean {
  const { type } = actOf(actName);
  if (type !== 'appointment' && type !== 'election' && actName !== 'swear-in') return false;
  if (actName === 'form-government' && isFormed(reading, mention)) return true;
  return (mention.rule === 'office' && mention.tokens[0] !== head.end) || isOfPostTaken(reading, mention);
}

/** «تشكيل الحكومة الجزائرية», «شكل الرئيس الحكومة»: what is formed forms nothing. */
const isFormed = ({ heads, kinds }: SentenceReading, { actor, tokens: [from, to] }: NameMention) =>
  !isPerson(kinds, actor) &&
  heads.some(
    ({ act, end, companion }) =>
      act === 'form-government' && [end, companion].some((at) => at !== null && at >= from && at < to),
  );

/** How many words an office may have before its owner: «قائدا عاما للقوات المسلحة». */
const postReach = 4;

const isOffice = ({ clauses }: EventWords, form: string) =>
  clauses.posts.has(form) || clauses.titles.has(form);

/** «رئيسا للحكومة», «وزيرا لخارجية العراق»: behind the word for an office in the accusative. */
function isOfPostTaken(
  { language, forms, words, sentence, kinds }: SentenceReading,
  { actor, tokens }: NameMention,
): boolean {
  if (language === 'en' || isPerson(kinds, actor)) return false;
  for (let at = tokens[0] - 1; at >= Math.max(0, tokens[0] - postReach); at--) {
    if (sentence.tokens[at]?.kind !== 'word') return false;
    const accusatives = readingsOf(forms[at] ?? '').map(({ stem }) => withoutTanwin(stem));
    if (accusatives.some((office) => office !== null && isOffice(words, office))) return true;
  }
  return false;
}
