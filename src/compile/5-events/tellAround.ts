import { actOf } from '../../lexicon/events.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import { rangeOf } from '../../model/edtf.ts';
import type { ArticleReading } from './articleReading.ts';
import { withNoun } from './attachTimes.ts';
import { byDateline, byOther, bySequence } from './dating.ts';
import { draftEvent, type Draft } from './draftEvent.ts';
import { isLike } from './likeness.ts';
import { headsIn, type Clause, type Head, type SentenceReading } from './reading.ts';
import { tellStatement } from './tellStatement.ts';

/** Happenings that take their date from what is told around them, in text order. `known` are the tellings with a date. */
export function tellAround(article: ArticleReading, known: readonly Draft[]): Draft[] {
  const told: Draft[] = [];
  const all = () => [...known, ...told];
  article.readings.forEach((reading, index) => {
    const before = article.readings[index - 1];
    const found = [
      ...tellSetting(article, reading, before, all()),
      ...tellLater(article, reading, all()),
      ...tellJoined(article, reading, all()),
      ...tellAfter(article, reading, all()),
    ];
    told.push(
      ...found.filter(({ head }) => !all().some((draft) => draft.reading === reading && draft.head === head)),
    );
  });
  return told;
}

/** «جاء ذلك في اتصال هاتفي أجراه فلان»: where the statement of the sentence before was made. */
function tellSetting(
  article: ArticleReading,
  reading: SentenceReading,
  before: SentenceReading | undefined,
  known: readonly Draft[],
): Draft[] {
  const opens = reading.forms
    .slice(0, 4)
    .some((_, at) => phraseAt(reading.words.clauses.settingOpening, reading.forms, at) > 0);
  const noun = reading.heads.find(
    ({ shape, act }) => shape === 'noun' && ['meeting', 'call'].includes(actOf(act).type),
  );
  const statement = known.findLast((draft) => draft.reading === before);
  if (!opens || !noun || !statement || known.some((draft) => draft.reading === reading)) return [];
  const verb = reading.heads.find((head) => head.clause === noun.clause + 1 && head.light);
  const dating = byOther(statement.dating, 'inherited');
  const happening = verb ? { reading, head: verb, noun } : { reading, head: noun, noun: null };
  const parties = statement.event.cast.map((member) => ({ ...member, mention: null }));
  const draft = draftEvent(article, happening, dating, { rule: 'said-in-meeting', also: parties });
  return draft ? [draft] : [];
}

/** «وفي وقت لاحق»: the same day as the news. */
function tellLater(article: ArticleReading, reading: SentenceReading, known: readonly Draft[]): Draft[] {
  const isLater = reading.forms
    .slice(0, 3)
    .some((_, at) => phraseAt(reading.words.order.later, reading.forms, at) > 0);
  const dating = byDateline(article.published, article.months);
  if (!isLater || !dating || known.some((draft) => draft.reading === reading)) return [];
  const head = reading.heads.find(({ shape }) => shape === 'verb');
  if (!head) return [];
  const { noun } = withNoun(reading, head);
  if (!noun && actOf(head.act).type === 'statement')
    return tellStatement(article, reading, head, dating, () => false, false);
  const draft = draftEvent(article, { reading, head, noun }, dating, { rule: 'later' });
  return draft ? [draft] : [];
}

const joinedTypes = new Set([
  'meeting',
  'visit',
  'agreement',
  'appointment',
  'legal',
  'election',
  'call',
  'sanction',
  'ceremony',
]);

/** «استقبل أمس فلاناً وعينه رئيساً»: a verb joined to a dated one shares its day. */
function tellJoined(article: ArticleReading, reading: SentenceReading, known: readonly Draft[]): Draft[] {
  return reading.clauses.flatMap((clause, index) => {
    const before = known.find((draft) => draft.reading === reading && draft.head.clause === index - 1);
    if (clause.kind !== 'coordinate' || !before || before.event.status === 'planned') return [];
    const head = headsIn(reading, index)[0];
    if (!isUntold(reading, head, known) || head.shape !== 'verb' || head.tense !== before.head.tense)
      return [];
    const { noun } = withNoun(reading, head);
    const act = noun?.act ?? head.act;
    if (!joinedTypes.has(actOf(act).type) || act === before.event.act) return [];
    const draft = draftEvent(article, { reading, head, noun }, byOther(before.dating, 'inherited'), {
      rule: 'joined',
    });
    return draft && draft.event.cast.length > 0 ? [draft] : [];
  });
}

/** «وعقب فوز فلان، أرسل …»: between a happening the text dates and publication. */
function tellAfter(article: ArticleReading, reading: SentenceReading, known: readonly Draft[]): Draft[] {
  return reading.clauses.flatMap((clause, index) => {
    if (
      clause.kind !== 'adjunct' ||
      (phraseAt(reading.words.order.after, reading.forms, clause.start) === 0 && !opensAfter(reading, clause))
    )
      return [];
    const cause = headsIn(reading, index).find(({ shape }) => shape === 'noun');
    const head = [headsIn(reading, index - 1)[0], headsIn(reading, index + 1)[0]].find(
      (one) => one?.shape === 'verb' && isUntold(reading, one, known),
    );
    if (!cause || !head) return [];
    const anchor = anchorOf(article, reading, cause, known);
    const dating = anchor && bySequence(anchor.event.date, article.published, article.months, 'within');
    const { noun } = withNoun(reading, head);
    const act = actOf(noun?.act ?? head.act);
    if (!dating || act.type === 'statement' || act.type === 'other') return [];
    const draft = draftEvent(article, { reading, head, noun }, dating, { rule: 'after' });
    return draft && draft.event.cast.length > 0 ? [draft] : [];
  });
}

function opensAfter(reading: SentenceReading, clause: Clause): boolean {
  const form = reading.forms[clause.start] ?? '';
  const joined = phraseAt(reading.words.clauses.and, [form.slice(0, 1)], 0) > 0;
  return joined && phraseAt(reading.words.order.after, reading.forms, clause.start, form.slice(1)) > 0;
}

/** The dated telling that a noun behind «عقب» speaks of. */
function anchorOf(
  article: ArticleReading,
  reading: SentenceReading,
  cause: Head,
  known: readonly Draft[],
): Draft | null {
  const own = known.find((draft) => draft.reading === reading && draft.head === cause);
  if (own) return own;
  const dating = byDateline(article.published, article.months);
  const named =
    dating && draftEvent(article, { reading, head: cause, noun: null }, dating, { rule: 'anchor' });
  if (!named) return null;
  return (
    known.find(
      ({ event }) => event.status === 'happened' && isLike(event, named.event) && rangeOf(event.date)?.from,
    ) ?? null
  );
}

function isUntold(reading: SentenceReading, head: Head | undefined, known: readonly Draft[]): head is Head {
  return head !== undefined && !known.some((draft) => draft.reading === reading && draft.head === head);
}
