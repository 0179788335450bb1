import { arabicEndings } from '../../lexicon/arabicEndings.ts';
import { readingsOf } from '../../lexicon/clitics.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import { withoutArticle } from '../../lexicon/triggers.ts';
import { fold } from '../../model/fold.ts';
import type { NameMention } from '../shapes.ts';
import type { Salience } from './party.ts';
import { holderBefore } from './titledBefore.ts';
import { isPerson, isTimedAt, nameAt, type Clause, type Head, type SentenceReading } from './reading.ts';

/** Words that may stand between the word for an office and the name: «وزير الخارجية والمغتربين السوري فلان». */
const titleReach = 8;

/**
 * The folded words for the office that a person is named with: the post alone and what tells more of it, «وزير», «وزير الخارجية» and
 * «وزير الخارجية الإيراني» in «وزير الخارجية الإيراني فلان»; none where no post stands before the name.
 */
export function officeWords(reading: SentenceReading, mention: NameMention): readonly string[] {
  return [...stylesOf(reading, mention), ...officesOf(reading, mention)];
}

/** «صاحب السمو الملكي الأمير فلان»: the styles before a name or within it. */
function stylesOf(
  { forms, words, covered }: SentenceReading,
  { tokens: [first, end] }: NameMention,
): readonly string[] {
  let from = first;
  while (from > Math.max(0, first - titleReach) && covered[from - 1] !== true) from--;
  return forms
    .slice(from, end)
    .map(withoutArticle)
    .filter((form) => words.clauses.styles.has(form));
}

function officesOf(reading: SentenceReading, { tokens: [first] }: NameMention): readonly string[] {
  const own = postAt(reading, first);
  if (own !== null) return [own];
  let found: number | null = null;
  for (let at = first - 1; at >= Math.max(0, first - titleReach); at--) {
    const isComma = at === first - 1 && reading.forms[at] === ',';
    if ((!isComma && reading.sentence.tokens[at]?.kind !== 'word') || isTimedAt(reading, at)) break;
    if (reading.heads.some((head) => head.at === at && head.shape === 'verb')) break;
    if (postAt(reading, at) !== null) found = at;
  }
  if (found === null) return [];
  const title = titleAt(reading, found);
  return [
    postAt(reading, found) as string,
    ...title.map((_, index) => title.slice(0, index + 1).join(' ')).slice(1),
  ];
}

/** The words of a title: the post, and the words with the article behind it. */
function titleAt(reading: SentenceReading, at: number): readonly string[] {
  const { forms, covered, words } = reading;
  let end = at + 1;
  while (end <= at + titleReach && !covered[end] && isDefinite(forms[end] ?? '', words)) end++;
  return [postStem(reading, at) ?? '', ...forms.slice(at + 1, end)];
}

/** A word with the article; «إلى» and «الذي» only look like one. */
const isDefinite = (form: string, { clauses }: SentenceReading['words']) =>
  withoutArticle(form) !== form && !clauses.prepositions.has(form) && !clauses.relative.has(form);

/**
 * The person whom the office alone names as the subject of a verb or a noun, «ووافق الأمير أمس على …», «أن رئيس الوزراء سيزور», «سفر
 * الرئيس»: whoever was last named with it; «سموه» is whoever acted last. Null where a name or an adjective tells more of him, or
 * nobody was named so.
 */
export function titledSubject(reading: SentenceReading, head: Head, salience: Salience): string | null {
  if (reading.language === 'en') return head.shape === 'verb' ? holderBefore(reading, head, salience) : null;
  if (head.passive) return null;
  if (head.shape !== 'verb') return head.pronoun ? null : (holderAt(reading, head.end, salience)?.id ?? null);
  const clause = reading.clauses[head.clause] as Clause;
  let behind = head.end;
  while (behind < clause.end && isTimedAt(reading, behind)) behind++;
  return holderAt(reading, behind, salience)?.id ?? holderAhead(reading, clause, head.at, salience);
}

/** «هنأ فلان رئيس الحكومة المعين»: whom an office alone names right behind the subject; null where nobody was named with it. */
export function titledObject(reading: SentenceReading, from: number, salience: Salience): string | null {
  let at = from;
  while (isTimedAt(reading, at)) at++;
  return reading.language === 'ar' ? (holderAt(reading, at, salience)?.id ?? null) : null;
}

/** «أن الوزير سيزور», «وكان رئيس الوزراء قد أعلن»: who stands between the words that open a clause and its verb. */
function holderAhead(
  reading: SentenceReading,
  { start, opener }: Clause,
  verb: number,
  salience: Salience,
): string | null {
  const { forms, words } = reading;
  let from = start + opener;
  while (from < verb && phraseAt(words.clauses.auxiliary, forms, from) > 0) from++;
  const holder = from > start && from < verb ? holderAt(reading, from, salience) : null;
  const goesOn =
    holder &&
    (holder.end === verb || (holder.end === verb - 1 && words.modality.perhaps.has(forms[holder.end] ?? '')));
  return goesOn ? holder.id : null;
}

/** Whom the words at a token name by his office or by his style alone, with the token behind them. */
function holderAt(
  reading: SentenceReading,
  at: number,
  { titled, actor }: Salience,
): { readonly id: string; readonly end: number } | null {
  const { forms, covered, words } = reading;
  const form = forms[at] ?? '';
  if (covered[at]) return null;
  const style = styleWith(form, words);
  if (style !== null) {
    const id = titled.get(style) ?? actor;
    return id && !isOfAnother(reading, at + 1) ? { id, end: at + 1 } : null;
  }
  if (titled.size === 0) return null;
  const title = titleAt(reading, at);
  const end = at + title.length;
  if (isOfAnother(reading, end)) return null;
  const isAlone = title.length === 1;
  if (isAlone && !isDefinite(form, words) && !words.clauses.envoys.has(form)) return null;
  const id = titled.get(isAlone ? withoutArticle(form) : title.join(' ')) ?? envoyHere(reading, at, titled);
  return holder(id, end);
}

const holder = (id: string | undefined, end: number) => (id ? { id, end } : null);

/** «وبدأ مبعوث الأمم المتحدة زيارة»: of envoys one is spoken of, whoever is said to have sent him. */
function envoyHere({ words, forms }: SentenceReading, at: number, titled: ReadonlyMap<string, string>) {
  const form = forms[at] ?? '';
  return words.clauses.envoys.has(form) ? titled.get(form) : undefined;
}

/** «سموه», «جلالته»: the style that a pronoun is written onto; null for another word. */
function styleWith(form: string, { clauses }: SentenceReading['words']): string | null {
  const pronoun = arabicEndings.pronouns.find((ending) => form.endsWith(ending));
  if (pronoun === undefined) return null;
  const stem = form.slice(0, -pronoun.length);
  const { bound, feminineEnd } = arabicEndings.noun;
  const style = stem.endsWith(bound) ? stem.slice(0, -bound.length) + fold(feminineEnd) : stem;
  return clauses.styles.has(style) ? style : null;
}

/** «المتحدث باسم الوزارة فلان»: behind the words of a title, whoever bears it is named; «يزور الوزير موسكو» names none. */
function isOfAnother(reading: SentenceReading, from: number): boolean {
  const { forms, words, kinds, sentence } = reading;
  for (let at = from; at < from + titleReach; at++) {
    if (sentence.tokens[at]?.kind !== 'word' || isTimedAt(reading, at)) return false;
    const name = nameAt(reading, at);
    if (name && isPerson(kinds, name.actor)) return true;
    if (name?.place && name.actor === null) return false;
    const isLinked = words.clauses.withinTitle.has(forms[at] ?? '');
    if (!name && !isLinked && phraseAt(words.clauses.prepositions, forms, at) > 0) return false;
    if (!name && reading.heads.some((head) => head.at === at && head.shape === 'verb')) return false;
  }
  return false;
}

/** The word for a post at a token, without the article and the letters before it; null for another word. */
function postAt(reading: SentenceReading, at: number): string | null {
  const stem = postStem(reading, at);
  return stem === null ? null : withoutArticle(stem);
}

function postStem({ forms, words }: SentenceReading, at: number): string | null {
  const stems = readingsOf(forms[at] ?? '').map(({ stem }) => stem);
  return stems.find((stem) => words.clauses.posts.has(withoutArticle(stem))) ?? null;
}
