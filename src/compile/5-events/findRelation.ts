import { vocabularyOf } from '../../lexicon/events.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import { withoutArticle } from '../../lexicon/triggers.ts';
import type { NameMention, Token } from '../shapes.ts';
import { isJoinedTo } from './isJoinedTo.ts';
import type { Relation } from './relation.ts';
import { settleRelation, type RelationSearch } from './settleRelation.ts';
import { attachedTo, isOfPost, titleClitic } from './writtenOnto.ts';
import { clauseAt, isTimedAt, nameAt, type Head, type SentenceReading } from './reading.ts';

/** How many words of a title may stand between a preposition and the name. */
const titleReach = 9;

/**
 * The preposition that governs a name, looked for backwards over its title: «مع نظيره الروسي سيرغي لافروف» is `with`.
 * A name joined by "and" to another stands as that one does. The search ends at the head, another verb, a comma, a time, or a
 * name that is no part of the title: «استقبل في جدة أمس الوزير فلان» has him without a preposition.
 */
export function findRelation(reading: SentenceReading, mention: NameMention, head: Head): Relation {
  const { relation, joined } = attachedTo(reading, mention);
  if (relation) return relation;
  const first = mention.tokens[0];
  const own = reading.clauses[clauseAt(reading.clauses, first)];
  const isApart = reading.language === 'en' && own?.kind === 'adjunct';
  const opened = (own?.start ?? 0) + (isApart ? own.opener : 0);
  const search = { reading, mention, head, joined, begun: titleBegun(reading, first) };
  for (let at = first - 1; at >= Math.max(opened, first - titleReach); at--) {
    if (at >= head.at && at < head.end) return 'bare';
    const step = overName(search, at) ?? overWord(search, at);
    if (typeof step === 'string') return step;
    at = step;
  }
  return 'bare';
}

/** What another name says of how the searched one stands, or the token to go on before; null where none is there. */
function overName({ reading, mention, head, joined }: RelationSearch, at: number): Relation | number | null {
  const other = nameAt(reading, at);
  if (!other) return null;
  const title = reading.owners.get(other);
  if (title !== undefined && title <= at) return (title < at ? titleClitic(reading, title) : null) ?? title;
  if (owns(reading, other) || isOfPost(reading, other)) return other.tokens[0];
  return joined || isJoinedTo(reading, other, mention) ? findRelation(reading, other, head) : 'bare';
}

/** The same of a word that belongs to no name. */
function overWord(search: RelationSearch, at: number): Relation | number {
  const { reading, mention, head, begun } = search;
  if (isTimedAt(reading, at)) return 'bare';
  const each = eachBefore(reading, at);
  if (each !== null) return each;
  const found = relationAt(reading, at);
  if (found) return settleRelation(search, at, found);
  if (isAdjunct(reading, at, head)) return 'in';
  const token = reading.sentence.tokens[at] as Token;
  if (reading.language === 'en' && token.kind === 'mark' && isPossessive(reading, at + 1)) return at;
  if (token.kind === 'mark' && token.form !== '"')
    return at < head.at ? 'bare' : endsAt(reading, at, mention, head);
  const clitic = titleClitic(reading, at);
  // «أكد القائد العام للقوات المسلحة رئيس الوزراء فلان»: the second title begins anew
  if (clitic === 'to' && begun !== null && begun > at) return 'bare';
  if (clitic) return clitic;
  return reading.heads.some((one) => one.shape === 'verb' && one.at === at) ? 'bare' : at;
}

/** Token before «كل من فلان»: those two words are no preposition. */
function eachBefore({ forms, words }: SentenceReading, at: number): number | null {
  return at > 0 && phraseAt(words.clauses.each, forms, at - 1) > 1 ? at - 1 : null;
}

/** «في العاصمة الفرنسية رئيس الوزراء فلان»: the title word before a name that begins anew behind a word with the article. */
function titleBegun({ language, forms, words, covered }: SentenceReading, name: number): number | null {
  if (language === 'en') return null;
  for (let at = name - 1; at > Math.max(0, name - titleReach); at--) {
    const before = forms[at - 1] ?? '';
    const opens = withoutArticle(before) !== before || covered[at - 1] === true;
    if (words.clauses.titles.has(forms[at] ?? '') && opens) return at;
  }
  return null;
}

/** "Egypt's deposed president Morsi": a name with the possessive. */
const owns = (reading: SentenceReading, { tokens: [, end] }: NameMention) =>
  reading.language === 'en' && isPossessive(reading, end + 1);

const isPossessive = ({ forms, words }: SentenceReading, at: number) =>
  words.clauses.possessive.has(forms[at] ?? '');

/** Relations that a word or phrase of the lexicon gives, under its name there; the earlier one where both do. */
const worded = [
  'led', 'onBehalf', 'joint', 'among', 'invited', 'instead', 'present', 'absent', 'by', 'with', 'to', 'from', 'about', 'in', 'against', 'of',
  'before', 'between',
] as const; // prettier-ignore
/** The longest phrases have four words. */
const phraseStarts = [3, 2, 1, 0];

/** «عاد بعد خروج الجيش»: whoever stands behind «بعد» takes no part in what stands before it. */
function isAdjunct({ language, forms, words }: SentenceReading, at: number, head: Head): boolean {
  return language === 'ar' && at >= head.end && phraseAt(words.clauses.adjunct, forms, at) > 0;
}

const relatingWords = vocabularyOf(worded);

/** The relation of the phrase that a token belongs to, the longest one first: at its «من», «بدعوة من» invites. */
function relationAt({ forms, words }: SentenceReading, at: number): Relation | null {
  if (!relatingWords(words).has(forms[at] ?? '')) return null;
  // «رئيس جنوب السودان»: the first word of a state
  if (phraseAt(words.clauses.compassStates, forms, at) > 0) return null;
  for (const back of phraseStarts) {
    const found = worded.find((name) => phraseAt(words.clauses[name], forms, at - back) > back);
    if (found) return found;
  }
  return null;
}

/** A comma before the name: an apposition «وزير الخارجية، فلان» stands as its title does. */
function endsAt(reading: SentenceReading, comma: number, mention: NameMention, head: Head): Relation {
  const title: NameMention = { ...mention, start: -1, tokens: [comma, comma] };
  return comma - head.end < titleReach && comma > head.end ? findRelation(reading, title, head) : 'bare';
}
