import { actOf } from '../../lexicon/events.ts';
import { phraseAt, type Phrases } from '../../lexicon/phrases.ts';
import type { ResolvedTime } from '../shapes.ts';
import type { Head, SentenceReading } from './reading.ts';

/** «إلى جلسة 29 أبريل»: words that may stand between the preposition and the new date. */
const ledReach = 3;

/** Whether a time is what a happening was put off to: «أرجأت المحاكمة إلى السبت», "adjourned until 11 July". */
export function isPutOffTo(reading: SentenceReading, { tokens }: ResolvedTime): boolean {
  const { forms, words } = reading;
  const [first] = tokens;
  const from = forms.findIndex((_, at) => at < first && stands(reading, words.modality.putOff, at));
  if (from < 0) return false;
  const reach = forms.slice(Math.max(from + 1, first - ledReach), first);
  return reach.some((form) => leads(reading, form));
}

/** What was put off to another day: the first noun of a happening behind the verb, a court's hearing before any other meeting. */
export function putOffBefore(reading: SentenceReading, { tokens }: ResolvedTime): Head | null {
  const { words, heads } = reading;
  const until = tokens[0];
  const from = reading.forms.findIndex((_, at) => at < until && stands(reading, words.modality.putOff, at));
  const near = heads.filter(({ at, shape, light, act }) => {
    const isNoun = shape === 'noun' && (!light || act === 'hold-session');
    return at >= from && at < until && isNoun && actOf(act).type !== 'statement';
  });
  return near.find(({ act }) => actOf(act).type === 'legal') ?? near[0] ?? null;
}

/** The word, or what is left of it without a conjunction, is one of these. */
function stands({ forms, words, covered }: SentenceReading, phrases: Phrases, at: number): boolean {
  if (covered[at]) return false;
  const form = forms[at] ?? '';
  const isJoined = words.clauses.and.has(form.charAt(0));
  return phraseAt(phrases, forms, at) > 0 || (isJoined && phraseAt(phrases, forms, at, form.slice(1)) > 0);
}

/** «إلى», "to", "until", or «ل» written onto the noun. */
function leads({ words, language }: SentenceReading, form: string): boolean {
  const { to } = words.clauses;
  if (to.has(form) || words.order.until.has(form)) return true;
  return language === 'ar' && to.has(form.charAt(0)) && form.length > 3;
}
