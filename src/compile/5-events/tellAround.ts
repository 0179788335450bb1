import { actOf } from '../../lexicon/events.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import { grainOf } from '../../model/edtf.ts';
import type { ArticleReading } from './articleReading.ts';
import { withNoun } from './withNoun.ts';
import { byDateline, byOther } from './dating.ts';
import { draftEvent, type Draft } from './draftEvent.ts';
import { headsIn, type SentenceReading } from './reading.ts';
import { tellAfter } from './tellAfter.ts';
import { tellSetting } from './tellSetting.ts';
import { tellStatement } from './tellStatement.ts';

const joinedTypes = new Set([
  'meeting', 'visit', 'agreement', 'appointment', 'legal', 'election', 'call', 'sanction', 'ceremony',
]); // prettier-ignore

/**
 * The dated tellings with those added that take their date from what is told around them, in text order: said in a meeting told
 * of before, later the same day, joined to a dated verb, after a dated happening.
 */
export function tellAround(article: ArticleReading, dated: readonly Draft[]): Draft[] {
  let known = dated;
  article.readings.forEach((reading) => {
    const setting = tellSetting(article, reading, known);
    if (setting.replaced || setting.told.length > 0)
      known = [...known.filter((draft) => draft !== setting.replaced), ...setting.told];
    for (const tell of [tellLater, tellAlike, tellJoined, tellAfter, tellOngoing]) {
      const found = tell(article, reading, known);
      if (found.length > 0)
        known = [...known, ...found.filter(({ head }) => !isTold(reading, head.at, known))];
    }
  });
  return [...known];
}

function isTold(reading: SentenceReading, at: number, known: readonly Draft[]): boolean {
  return known.some((draft) => draft.reading === reading && draft.head.at === at);
}

/** «وفي وقت لاحق»: the same day as the news. */
function tellLater(article: ArticleReading, reading: SentenceReading, known: readonly Draft[]): Draft[] {
  const { forms, words } = reading;
  const isLater = forms.slice(0, 3).some((form, at) => {
    const joined =
      words.clauses.and.has(form.slice(0, 1)) && phraseAt(words.order.later, forms, at, form.slice(1)) > 0;
    return joined || phraseAt(words.order.later, forms, at) > 0;
  });
  if (!isLater || known.some((draft) => draft.reading === reading)) return [];
  const before = known.findLast((draft) => reading.index - draft.reading.index === 1);
  const sameDay =
    reading.language === 'en' && before && grainOf(before.event.date) === 'day'
      ? byOther(before.dating, 'inherited')
      : null;
  const dating = sameDay ?? byDateline(article.published, article.months);
  if (!dating) return [];
  const head = reading.heads.find(({ shape }) => shape === 'verb');
  if (!head) return [];
  const { noun } = withNoun(reading, head);
  if (!noun && actOf(head.act).type === 'statement')
    return tellStatement(article, reading, head, dating, () => false, false);
  const draft = draftEvent(article, { reading, head, noun }, dating, { rule: 'later' });
  return draft && draft.event.type !== 'other' ? [draft] : [];
}

/** «كما وجهت الوزارة اتهامات لآخرين»: the same done by the same on the day of the sentence before. */
function tellAlike(article: ArticleReading, reading: SentenceReading, known: readonly Draft[]): Draft[] {
  const isAlike = phraseAt(reading.words.order.alike, reading.forms, 0) > 0;
  const head = reading.heads.find(({ shape }) => shape === 'verb');
  const before = known.findLast(
    (draft) => reading.index - draft.reading.index <= 1 && draft.reading !== reading,
  );
  if (
    !isAlike ||
    !head ||
    !before ||
    before.dating.time === null ||
    known.some((draft) => draft.reading === reading)
  )
    return [];
  const { noun } = withNoun(reading, head);
  if ((noun?.act ?? head.act) !== before.event.act || before.event.type === 'statement') return [];
  const draft = draftEvent(article, { reading, head, noun }, byOther(before.dating, 'inherited'), {
    rule: 'alike',
  });
  const agent = (one: Draft) => one.event.cast.find(({ role }) => role === 'agent')?.actor;
  return draft && agent(draft) === agent(before) ? [draft] : [];
}

/** «استقبل أمس فلاناً وعينه رئيساً»: a verb joined to a dated one shares its day. */
function tellJoined(article: ArticleReading, reading: SentenceReading, known: readonly Draft[]): Draft[] {
  return reading.clauses.flatMap((clause, index) => {
    const before = known.find((draft) => draft.reading === reading && draft.head.clause === index - 1);
    if (clause.kind !== 'coordinate' || !before || before.event.status === 'planned') return [];
    const head = headsIn(reading, index)[0];
    if (head?.shape !== 'verb' || head.tense !== before.head.tense || isTold(reading, head.at, known))
      return [];
    const { noun } = withNoun(reading, head);
    const act = noun?.act ?? head.act;
    if (!joinedTypes.has(actOf(act).type) || act === before.event.act) return [];
    const dating = byOther(before.dating, 'inherited');
    const draft = draftEvent(article, { reading, head, noun }, dating, { rule: 'joined' });
    return draft && draft.event.cast.length > 0 ? [draft] : [];
  });
}

/** «ويقوم فلان بزيارة تستمر ثلاثة أيام»: a visit in the present is under way at publication. */
function tellOngoing(article: ArticleReading, reading: SentenceReading, known: readonly Draft[]): Draft[] {
  const { where } = reading.sentence;
  if ((where !== 'body' && where !== 'lead') || known.some((draft) => draft.reading === reading)) return [];
  const head = reading.heads.find(({ shape }) => shape === 'verb');
  const clause = head && reading.clauses[head.clause];
  if (!head || head.tense !== 'present' || (clause?.kind !== 'main' && clause?.kind !== 'coordinate'))
    return [];
  const { noun } = withNoun(reading, head);
  const isVisit = (noun ?? head).act === 'visit' && (noun !== null || head.act === 'visit');
  const dating = byDateline(article.published, article.months);
  if (!isVisit || !dating || reading.language === 'en' || reading.sentence.tokens[head.at]?.quoted) return [];
  const draft = draftEvent(
    article,
    { reading, head, noun },
    { ...dating, extent: 'throughout' },
    { rule: 'ongoing' },
  );
  return draft && draft.event.status === 'happened' && draft.event.cast.length > 0 ? [draft] : [];
}
