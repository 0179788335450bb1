import type { NameMention } from '../shapes.ts';
import type { SentenceReading } from './reading.ts';

const widestJoint = 5;

/** "and", «و», a comma or nothing stands between two names. */
export function isJoinedTo(reading: SentenceReading, one: NameMention, other: NameMention): boolean {
  const from = one.tokens[1];
  const to = other.tokens[0];
  if (to - from > widestJoint) return false;
  if (to === from) return true;
  const between = reading.forms.slice(from, to);
  if (between.every((form) => form === ',')) return true;
  const token = reading.sentence.tokens[to];
  const { and } = reading.words.clauses;
  const attached = token !== undefined && other.start > token.start && and.has(token.form.slice(0, 1));
  return (
    attached ||
    between.some((form) => and.has(form) || (reading.language === 'ar' && and.has(form.slice(0, 1))))
  );
}
