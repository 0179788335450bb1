import { arabicEndings } from '../../lexicon/arabicEndings.ts';
import { readingsOf } from '../../lexicon/clitics.ts';
import { actOf, vocabularyOf } from '../../lexicon/events.ts';
import { numberAt } from '../../lexicon/numberWords.ts';
import { isWordOf, phraseAt } from '../../lexicon/phrases.ts';
import { withoutArticle } from '../../lexicon/triggers.ts';
import type { NameMention, Token } from '../shapes.ts';
import { harms } from './kindsOfActs.ts';
import { isGerund } from './isGerund.ts';
import { postBefore } from './postBefore.ts';
import { isJoinedTo } from './isJoinedTo.ts';
import type { Relation } from './relation.ts';
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
  const attached = attachedTo(reading, mention);
  if (attached.relation) return attached.relation;
  const first = mention.tokens[0];
  const own = reading.clauses[clauseAt(reading.clauses, first)];
  const isApart = reading.language === 'en' && own?.kind === 'adjunct';
  const opened = (own?.start ?? 0) + (isApart ? own.opener : 0);
  const begun = titleBegun(reading, first);
  for (let at = first - 1; at >= Math.max(opened, first - titleReach); at--) {
    if (at >= head.at && at < head.end) return 'bare';
    const other = nameAt(reading, at);
    if (other) {
      const title = reading.owners.get(other);
      if (title !== undefined && title <= at) {
        const clitic = title < at ? titleClitic(reading, title) : null;
        if (clitic) return clitic;
        at = Math.min(at, title);
        continue;
      }
      if (owns(reading, other) || isOfPost(reading, other)) {
        at = other.tokens[0];
        continue;
      }
      if (attached.joined || isJoinedTo(reading, other, mention)) return findRelation(reading, other, head);
      return 'bare';
    }
    if (isTimedAt(reading, at)) return 'bare';
    const each = eachBefore(reading, at);
    if (each !== null) {
      at = each;
      continue;
    }
    const found = relationAt(reading, at);
    // "swore in the minister"
    if (found === 'in' && at === head.end && head.act === 'install') return 'bare';
    const envoy = found === 'to' ? envoyBefore(reading, at, head) : null;
    if (envoy !== null) {
      at = envoy;
      continue;
    }
    if (found === 'in' && begun !== null && begun > at) return 'bare';
    // «وزير الداخلية في حكومتها فلان»
    if (found === 'in' && begun !== null && begun < at && isOwned(reading, at + 1)) {
      at = begun;
      continue;
    }
    const whose = found === 'of' ? postBefore(reading, at, mention) : null;
    if (whose === 'own') continue;
    if (whose === 'other' && !speaking.has(actOf(head.act).type)) return 'in';
    if (found === 'from' && isPartOf(reading, at, head, first)) return 'among';
    if (found === 'by' && isByOthers(reading, at, first)) return 'in';
    if (found) {
      const mayDepute =
        (speaksFor.has(found) && (found !== 'in' || mention.place === null)) ||
        isFollowing(reading, found, at, head);
      const delegate = mayDepute ? delegateBefore(reading, at, head) : null;
      if (delegate === null) return isOfAnother(reading, found, at, head) ? 'in' : found;
      at = delegate;
      continue;
    }
    if (isAdjunct(reading, at, head)) return 'in';
    const token = reading.sentence.tokens[at] as Token;
    if (reading.language === 'en' && token.kind === 'mark' && isPossessive(reading, at + 1)) continue;
    if (token.kind === 'mark' && token.form !== '"')
      return at < head.at ? 'bare' : endsAt(reading, at, mention, head);
    const clitic = titleClitic(reading, at);
    // «أكد القائد العام للقوات المسلحة رئيس الوزراء فلان»: the second title begins anew
    if (clitic === 'to' && begun !== null && begun > at) return 'bare';
    if (clitic) return clitic;
    if (reading.heads.some((one) => one.shape === 'verb' && one.at === at)) return 'bare';
  }
  return 'bare';
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

const shortestOwned = 4;

/** «حكومتها»: somebody's own, by the pronoun. */
function isOwned({ forms, language }: SentenceReading, at: number): boolean {
  const form = forms[at] ?? '';
  const { pronouns } = arabicEndings;
  return language === 'ar' && form.length > shortestOwned && pronouns.some((ending) => form.endsWith(ending));
}

/** What somebody's people do for him. */
const speaking = new Set(['statement', 'meeting', 'call', 'visit', 'agreement']);
/** Token of «المبعوث» in «المبعوث الأممي إلى سوريا فلان»: the preposition belongs to the title; null where it does not. */
function envoyBefore({ language, forms, words }: SentenceReading, at: number, head: Head): number | null {
  if (language === 'en') return null;
  for (let back = at - 1; back >= Math.max(head.end, at - 2); back--)
    if (words.clauses.envoys.has(withoutArticle(forms[back] ?? ''))) return back;
  return null;
}

/** "militants with the group stormed": before the verb those with a body are its own. */
const isFollowing = ({ language }: SentenceReading, relation: Relation, at: number, head: Head) =>
  language === 'en' && relation === 'with' && at < head.at;

const speaksFor = new Set<Relation>(['in', 'from', 'about', 'of']);
/** How many words of a title may stand between «من قبل» and the name. */
const byReach = 4;

/** «من قبل قوة مكلفة بحراسة منزل فلان»: they did it, not he. */
function isByOthers({ language, forms, words }: SentenceReading, by: number, name: number): boolean {
  const next = withoutArticle(forms[by + 1] ?? '');
  return (
    language === 'ar' &&
    name - by > byReach &&
    !words.clauses.titles.has(next) &&
    !words.clauses.posts.has(next)
  );
}

/** «قتل ثلاثة من عناصر الحزب», «مقتل 20 من الحوثيين»: some of a body's people undergo what is done to persons. */
function isPartOf(reading: SentenceReading, from: number, head: Head, name: number): boolean {
  const { language, forms, words } = reading;
  if (language === 'en' || from <= head.at || actOf(head.act).object !== 'subject') return false;
  if (isWordOf(words.speech.delegates, forms[from + 1] ?? '')) return true;
  const isCounted =
    reading.sentence.tokens[from - 1]?.kind === 'number' ||
    numberAt([[forms[from - 1] ?? '']], 0, language) !== null;
  return isCounted && harms.has(actOf(head.act).type) && name - from <= partReach;
}

/** How far behind «من» the body may stand whose people are counted: «خمسة من أفراد الجيش». */
const partReach = 4;

/** How far before «من» or «في» who acts for the body may stand: «وفد رفيع من». */
const delegateReach = { ar: 3, en: 1 };

/**
 * "the expulsion of diplomats over the poisoning of Skripal": an "of" that follows no happening told here, and no post. So are
 * "charges of spying for Qatar", "a plan approved by the cabinet", "a crossing between Jordan and Israel".
 */
function isOfAnother(reading: SentenceReading, relation: Relation, at: number, head: Head): boolean {
  const { language, heads, forms, words, covered } = reading;
  if (language === 'ar' || at <= head.end) return false;
  const before = forms[at - 1] ?? '';
  if (relation === 'by')
    return (
      head.shape === 'verb' && !head.passive && heads.some(({ end, shape }) => end === at && shape === 'verb')
    );
  if (relation === 'of' && !covered[at + 1] && isGerund(forms[at + 1], words)) return true;
  const joins = relation === 'between' || relation === 'with';
  if (joins && physical.has(actOf(head.act).type) && words.clauses.ways.has(before)) return true;
  if (relation === 'with' && speaking.has(actOf(head.act).type) && words.clauses.bonds.has(before))
    return true;
  return relation === 'of' && !heads.some(({ end }) => end === at) && !words.clauses.posts.has(before);
}

/** What is done to somebody, or somewhere. */
const physical = new Set([...harms, 'legal']);

/** Token of «وفد», «مسؤولين»: a delegate of a body stands as the body itself would. */
function delegateBefore({ forms, words, language }: SentenceReading, at: number, head: Head): number | null {
  for (
    let back = at - 1;
    back >= at - delegateReach[language] && (back < head.at || back >= head.end);
    back--
  ) {
    const form = forms[back] ?? '';
    const stems = language === 'en' ? [form] : readingsOf(form).map(({ stem }) => withoutArticle(stem));
    if (stems.some((stem) => words.speech.delegates.has(stem))) return back;
    if (phraseAt(words.clauses.prepositions, forms, back) > 0) return null;
  }
  return null;
}

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
