import { arabicEndings } from '../../lexicon/arabicEndings.ts';
import { readingsOf } from '../../lexicon/clitics.ts';
import { actOf } from '../../lexicon/events.ts';
import { numberAt } from '../../lexicon/numberWords.ts';
import { isWordOf, phraseAt } from '../../lexicon/phrases.ts';
import { withoutArticle } from '../../lexicon/triggers.ts';
import type { NameMention } from '../shapes.ts';
import { isGerund } from './isGerund.ts';
import { harms } from './kindsOfActs.ts';
import { postBefore } from './postBefore.ts';
import type { Head, SentenceReading } from './reading.ts';
import type { Relation } from './relation.ts';

/** The search backwards from a name for what governs it. */
export interface RelationSearch {
  readonly reading: SentenceReading;
  readonly mention: NameMention;
  readonly head: Head;
  /** "And" is written onto the name. */
  readonly joined: boolean;
  /** The token at which a title of the name begins anew; null where none does. */
  readonly begun: number | null;
}

/**
 * How a name stands behind a preposition at a token, given the relation `found` that the word gives; or the token to go on before,
 * where the preposition belongs to a title, «المبعوث الأممي إلى سوريا فلان», or to a delegate of the name, «وفد من الحركة».
 */
export function settleRelation(search: RelationSearch, at: number, found: Relation): Relation | number {
  const { reading, mention, head, begun } = search;
  const first = mention.tokens[0];
  // "swore in the minister"
  if (found === 'in' && at === head.end && head.act === 'install') return 'bare';
  const envoy = found === 'to' ? envoyBefore(reading, at, head) : null;
  if (envoy !== null) return envoy;
  if (found === 'in' && begun !== null) {
    if (begun > at) return 'bare';
    // «وزير الداخلية في حكومتها فلان»
    if (begun < at && isOwned(reading, at + 1)) return begun;
  }
  const whose = found === 'of' ? postBefore(reading, at, mention) : null;
  if (whose === 'own') return at;
  if (whose === 'other' && !speaking.has(actOf(head.act).type)) return 'in';
  if (found === 'from' && isPartOf(reading, at, head, first)) return 'among';
  if (found === 'by' && isByOthers(reading, at, first)) return 'in';
  const mayDepute =
    (speaksFor.has(found) && (found !== 'in' || mention.place === null)) ||
    isFollowing(reading, found, at, head);
  const delegate = mayDepute ? delegateBefore(reading, at, head) : null;
  return delegate ?? (isOfAnother(reading, found, at, head) ? 'in' : found);
}

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

/** How far behind «من» the body may stand whose people are counted: «خمسة من أفراد الجيش». */
const partReach = 4;

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

/** What is done to somebody, or somewhere. */
const physical = new Set([...harms, 'legal']);

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
  const isOfBonds = relation === 'with' && words.clauses.bonds.has(before) && !ofBonds.has(head.act);
  if (isOfBonds && speaking.has(actOf(head.act).type)) return true;
  return relation === 'of' && !heads.some(({ end }) => end === at) && !words.clauses.posts.has(before);
}

/** What is done to the relations with somebody: he takes part in it. */
const ofBonds = new Set(['establish-ties', 'restore-ties', 'cut-ties']);

/** How far before «من» or «في» who acts for the body may stand: «وفد رفيع من». */
const delegateReach = { ar: 3, en: 1 };

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
