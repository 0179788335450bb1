import { readingsOf } from '../../lexicon/clitics.ts';
import { isWordOf } from '../../lexicon/phrases.ts';
import { withoutArticle } from '../../lexicon/triggers.ts';
import { fold } from '../../model/fold.ts';
import type { NameMention } from '../shapes.ts';
import type { Relation } from './relation.ts';
import { isPerson, type SentenceReading } from './reading.ts';

/** What is written onto the name itself: «بالأسد», «للأسد», «والأسد». */
export function attachedTo(
  reading: SentenceReading,
  mention: NameMention,
): { relation: Relation | null; joined: boolean } {
  const token = reading.sentence.tokens[mention.tokens[0]];
  const none = { relation: null, joined: false };
  if (!token || reading.language === 'en') return none;
  const { clauses } = reading.words;
  if (mention.start <= token.start)
    return isOfPost(reading, mention)
      ? { relation: 'in', joined: false }
      : isContracted(reading, mention)
        ? { relation: 'to', joined: false }
        : none;
  const letters = fold(token.form.slice(0, mention.start - token.start));
  const joined = isWordOf(clauses.and, letters.slice(0, 1));
  const own = joined ? letters.slice(1) : letters;
  // «للاشتباه بارتباطه بالحزب»: the word before it says that the name is no party
  const isApart = clauses.in.has(reading.forms[mention.tokens[0] - 1] ?? '');
  if (isWordOf(clauses.ba, own)) return { relation: isApart ? 'in' : 'ba', joined };
  if (isWordOf(clauses.to, own.slice(0, 1))) {
    const before = reading.forms[mention.tokens[0] - 1] ?? '';
    if (isSiding(reading, mention.tokens[0]) || isOfPost(reading, mention)) return { relation: 'in', joined };
    return { relation: isWordOf(clauses.instead, before) ? 'instead' : 'to', joined };
  }
  return { relation: null, joined };
}

/** «للمغرب»: the article of a name that has one runs together with «ل», and the name begins with the token. */
function isContracted({ kinds, forms, words }: SentenceReading, { actor, tokens }: NameMention): boolean {
  const form = forms[tokens[0]] ?? '';
  const [first, second] = [form.charAt(0), form.charAt(1)];
  if (first !== second || !isWordOf(words.clauses.to, first)) return false;
  const name = fold(kinds.get(actor ?? '')?.name.ar ?? '').split(' ')[0] ?? '';
  return withoutArticle(name) !== name;
}

/** «لوزير الخارجية فلان», «بالرئيس فلان»: a preposition written onto the title. */
export function titleClitic(reading: SentenceReading, at: number): Relation | null {
  if (reading.language === 'en') return null;
  const { clauses } = reading.words;
  const form = reading.forms[at] ?? '';
  const found = readingsOf(form).find(
    ({ clitics, stem }) =>
      clitics !== '' && (isWordOf(clauses.titles, stem) || isWordOf(clauses.titles, stem.slice(2))),
  );
  if (!found) return null;
  if (isWordOf(clauses.ba, found.clitics)) return 'ba';
  if (!isWordOf(clauses.to, found.clitics.slice(0, 1))) return null;
  return isSiding(reading, at) ? 'in' : 'to';
}

/** «القوات الموالية للرئيس فلان»: whom others side with takes no part. */
const isSiding = ({ forms, words }: SentenceReading, at: number) =>
  readingsOf(forms[at - 1] ?? '').some(({ stem }) => isWordOf(words.clauses.siding, withoutArticle(stem)));

/** «القائد السابق للقوات الجوية»: whose post it is takes no part. */
export function isOfPost(
  { forms, words, kinds }: SentenceReading,
  { actor, tokens: [first] }: NameMention,
): boolean {
  if (isPerson(kinds, actor) || !isWordOf(words.clauses.to, (forms[first] ?? '').charAt(0))) return false;
  const [post = '', adjective = ''] = forms.slice(Math.max(0, first - 2), first);
  const isDefinite = (form: string) => withoutArticle(form) !== form;
  return isDefinite(post) && isDefinite(adjective) && words.clauses.titles.has(withoutArticle(post));
}
