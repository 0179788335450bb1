import { readingsOf } from '../../lexicon/clitics.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import { withoutArticle } from '../../lexicon/triggers.ts';
import type { NameMention } from '../shapes.ts';
import type { Salience } from './party.ts';
import type { Clause, Head, SentenceReading } from './reading.ts';

/** Words that may stand between the word for an office and the name: «وزير الخارجية والمغتربين السوري فلان». */
const titleReach = 8;

/** The folded word for the office that a person is named with, «وزير» in «وزير الخارجية الإيراني فلان»; null where none is. */
export function officeWord(reading: SentenceReading, { tokens: [first] }: NameMention): string | null {
  const own = postAt(reading, first);
  if (own !== null) return own;
  let found: string | null = null;
  for (let at = first - 1; at >= Math.max(0, first - titleReach); at--) {
    if (reading.sentence.tokens[at]?.kind !== 'word' || isTimed(reading, at)) break;
    if (reading.heads.some((head) => head.at === at && head.shape === 'verb')) break;
    found = postAt(reading, at) ?? found;
  }
  return found;
}

/**
 * The person whom the office alone names as the subject of a verb or a noun, «ووافق الأمير أمس على …», «أن الوزير سيزور», «سفر الرئيس»:
 * whoever was last named with it. Null where a name or an adjective tells more of him, or nobody was.
 */
export function titledSubject(reading: SentenceReading, head: Head, { titled }: Salience): string | null {
  if (reading.language === 'en' || head.passive || titled.size === 0) return null;
  if (head.shape !== 'verb') return head.pronoun ? null : holderAt(reading, head.end, titled);
  const clause = reading.clauses[head.clause] as Clause;
  let behind = head.end;
  while (behind < clause.end && isTimed(reading, behind)) behind++;
  const ahead = head.at - 1;
  const opens = ahead === clause.start + clause.opener && clause.opener > 0;
  return holderAt(reading, behind, titled) ?? (opens ? holderAt(reading, ahead, titled) : null);
}

function holderAt(reading: SentenceReading, at: number, titled: ReadonlyMap<string, string>): string | null {
  const { forms, covered, words } = reading;
  const form = forms[at] ?? '';
  const next = forms[at + 1] ?? '';
  if (covered[at] || withoutArticle(form) === form) return null;
  const isSmall = phraseAt(words.clauses.prepositions, forms, at + 1) > 0;
  const isAdjective = !isSmall && withoutArticle(next) !== next;
  const isToldMore = !isTimed(reading, at + 1) && (covered[at + 1] === true || isAdjective);
  return isToldMore ? null : (titled.get(withoutArticle(form)) ?? null);
}

function postAt({ forms, words }: SentenceReading, at: number): string | null {
  const stems = readingsOf(forms[at] ?? '').map(({ stem }) => withoutArticle(stem));
  return stems.find((stem) => words.clauses.posts.has(stem)) ?? null;
}

const isTimed = ({ times }: SentenceReading, at: number) =>
  times.some(({ tokens }) => at >= tokens[0] && at < tokens[1]);
