import { actOf } from '../../lexicon/events.ts';
import { anyDeed } from './kindsOfActs.ts';
import type { ArticleReading } from './articleReading.ts';
import { withNoun } from './withNoun.ts';
import { byDateline, byOther, bySequence, type Dating } from './dating.ts';
import { draftEvent, redated, type Draft } from './draftEvent.ts';
import { isNews } from './isNews.ts';
import { isLike } from './likeness.ts';
import { headsIn, type Head, type SentenceReading } from './reading.ts';
import { tellStatement } from './tellStatement.ts';

/** A sentence with so many of its words in the headline is the headline again. */
const repeatedShare = 0.85;

/** The sentence that opens the news: the first of the lead that reports something, else the first of the body. */
export function leadOf({ readings, article }: ArticleReading): SentenceReading | null {
  if (article.kind === 'teasers') return null;
  const titles = readings
    .filter(({ sentence }) => sentence.where === 'headline')
    .map(({ forms }) => new Set(forms));
  const firstOf = (where: 'lead' | 'body') =>
    readings.find(
      ({ heads, forms, sentence }) =>
        sentence.where === where && heads.length > 0 && !titles.some((title) => isWithin(forms, title)),
    );
  return firstOf('lead') ?? firstOf('body') ?? null;
}

/** Nearly every word of a sentence stands in a title. */
function isWithin(forms: readonly string[], title: ReadonlySet<string>): boolean {
  const words = forms.filter((form) => /\p{L}/u.test(form));
  return words.filter((form) => title.has(form)).length >= words.length * repeatedShare;
}

/**
 * The news of the lead where no words date it: by another telling of it further down that has a date, else by the date of
 * publication. `dated` are the article's dated tellings.
 */
export function tellLead(article: ArticleReading, lead: SentenceReading, dated: readonly Draft[]): Draft[] {
  const dateline = byDateline(article.published, article.months);
  if (!dateline) return [];
  const own = dated.filter(({ reading }) => reading === lead);
  const main = mainHeads(lead).find((head) => !own.some((draft) => draft.head === head));
  if (
    !main ||
    own.some(
      (draft) =>
        isMain(draft, article) || isSayingOf(draft, main) || isSaidIn(draft, main) || isCauseOf(draft, main),
    )
  )
    return tellMeanwhile(article, lead, own, dateline);
  const told = retime(tellHead(article, lead, main, dateline, own), dated, article);
  return [...told, ...tellMeanwhile(article, lead, [...own, ...told], dateline)];
}

/** News of the lead's own clause already has a date. */
function isMain({ head, reading, event }: Draft, article: ArticleReading): boolean {
  const kind = reading.clauses[head.clause]?.kind;
  return (kind === 'main' || kind === 'coordinate' || kind === 'complement') && isNews(event.date, article);
}

/** "Libya welcomed the visit, the minister said on Monday": whose words of others are told already. */
const isSayingOf = ({ head, reading, event }: Draft, main: Head) =>
  reading.clauses[head.clause]?.kind === 'attribution' &&
  event.type === 'statement' &&
  actOf(main.act).type === 'statement';

/** «أعلن الوزير أمس، خلال لقاء مع نظيره، رفضه»: the meeting stands for what was said in it. */
const isSaidIn = ({ head, event }: Draft, main: Head) =>
  event.rule === 'said-in-meeting' && head.clause >= main.clause && actOf(main.act).type === 'statement';

/** "The visit to Tehran in May raised hopes", "A blast rocked": a verb whose subject has a date tells the same, or no news of its own. */
const isCauseOf = ({ head, event }: Draft, main: Head) =>
  head.clause === main.clause &&
  (event.act === main.act ||
    (head.shape === 'noun' ? main.act === anyDeed : actOf(main.act).type === event.type));

/** "PESHAWAR: A bomb has killed …": where the news begins behind a place and a colon; else 0. */
function openedAt({ clauses, language, forms }: SentenceReading): number {
  const [place, news] = clauses;
  const isPlace = place !== undefined && place.end <= placeReach && forms[place.end - 1] === ':';
  return language === 'en' && isPlace && news?.kind === 'quote' ? 1 : 0;
}

/** How many tokens the place before the colon takes: "NEW DELHI/KABUL:". */
const placeReach = 5;

function mainHeads(reading: SentenceReading): Head[] {
  const opened = openedAt(reading);
  const leading = reading.clauses.flatMap((clause, index) =>
    clause.kind === 'main' ||
    (clause.kind === 'coordinate' && index <= opened + 2) ||
    (opened > 0 && index === opened)
      ? [index]
      : [],
  );
  const heads = leading.flatMap((index) => headsIn(reading, index));
  const verbs = heads.filter(({ shape }) => shape === 'verb');
  return verbs.slice(0, 1);
}

function tellHead(
  article: ArticleReading,
  reading: SentenceReading,
  head: Head,
  dating: Dating,
  own: readonly Draft[],
): Draft[] {
  const timed = (clause: number) => own.some((draft) => draft.head.clause === clause);
  const { noun } = withNoun(reading, head);
  if (!noun && actOf(head.act).type === 'statement' && head.shape !== 'noun')
    return tellStatement(article, reading, head, dating, timed, true);
  const draft = draftEvent(article, { reading, head, noun }, dating, { rule: 'news-of-the-day' });
  const isTold = own.some(({ event }) => event.act === draft?.event.act && event.date === draft.event.date);
  return draft && !isTold ? [draft] : [];
}

/** «في الوقت الذي يزور فيه»: what goes on beside the news, from then to publication. */
function tellMeanwhile(
  article: ArticleReading,
  lead: SentenceReading,
  told: readonly Draft[],
  dateline: Dating,
): Draft[] {
  const index = lead.clauses.findIndex(({ kind }) => kind === 'meanwhile');
  const verb = index < 0 ? undefined : headsIn(lead, index).find(({ shape }) => shape === 'verb');
  // a verb of no finer sense tells no news of its own beside the lead's
  if (!verb || verb.act === anyDeed || told.some(({ head }) => head.clause === index)) return [];
  const main = told[0]?.dating;
  const isOngoing = verb.tense === 'present';
  const sequence =
    isOngoing && main ? bySequence(main.date, article.published, article.months, 'throughout') : null;
  const beside = main && !isOngoing ? byOther(main, 'inherited') : dateline;
  return tellHead(article, lead, verb, sequence ?? beside, told);
}

/** Happenings of which an article tells of one, and names it again without those who took part. */
const toldOnce = new Set(['meeting', 'call', 'visit', 'disaster']);

/** "During the meeting on Saturday", "The earthquake struck on Friday": the meeting or the disaster of the lead by a noun with an article, and nobody named beside it. */
function isNamedAgain({ event, head, reading }: Draft, lead: Draft): boolean {
  const { forms, words } = reading;
  const isMeant = head.defined || words.clauses.definite.has(forms[head.at - 1] ?? '');
  const isBare = head.shape === 'noun' && event.cast.length === 0;
  return isBare && isMeant && toldOnce.has(event.type) && event.type === lead.event.type;
}

/** A lead takes the day of the telling further down that has one. */
function retime(told: readonly Draft[], dated: readonly Draft[], article: ArticleReading): Draft[] {
  return told.map((draft) => {
    const other = dated.find(
      (one) =>
        one.event.status === draft.event.status &&
        isNews(one.event.date, article) &&
        (isLike(one.event, draft.event) || isNamedAgain(one, draft)),
    );
    if (!other) return draft;
    const dating = byOther(other.dating, 'retold');
    return { ...draft, dating, event: { ...redated(draft.event, dating), rule: 'retold' } };
  });
}
