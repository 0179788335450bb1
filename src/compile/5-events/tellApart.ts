import { daysApartAt } from '../../lexicon/apart.ts';
import { addDays } from '../../model/calendar.ts';
import { grainOf } from '../../model/edtf.ts';
import type { ArticleReading } from './articleReading.ts';
import { daysFrom } from './dating.ts';
import { draftEvent, type Draft } from './draftEvent.ts';
import { headsIn, type Clause, type Head, type SentenceReading } from './reading.ts';
import { withNoun } from './withNoun.ts';

/** «غداة هجوم», «بعد ثلاثة أيام من تنصيب فلان»: a happening so many days from the one its sentence dates. */
export function tellApart(article: ArticleReading, known: readonly Draft[]): Draft[] {
  return article.readings.flatMap((reading) =>
    reading.clauses.flatMap((clause, index) => {
      const apart = clause.kind === 'adjunct' ? daysApartAt(reading.forms, clause.start) : null;
      const main = apart && mainOf(reading, clause, known);
      const head = apart && happeningIn(reading, index, clause.start + apart.length);
      if (!apart || !main || !head || isDated(reading, clause)) return [];
      const { noun } = withNoun(reading, head);
      const isTold = known.some(
        (draft) => draft.reading === reading && (draft.head === head || draft.head === noun),
      );
      if (isTold) return [];
      const dating = daysFrom(main.dating, addDays(main.event.date, apart.days));
      const until = endOfPhrase(reading, index, head);
      const draft = draftEvent(article, { reading, head, noun }, dating, { rule: 'days-apart', until });
      const isEmpty = draft === null || (draft.event.cast.length === 0 && draft.event.place === null);
      return isEmpty || draft.event.type === 'other' ? [] : [draft];
    }),
  );
}

/** The dated happening that the adverbial belongs to: the last told before it in the sentence, else the first behind it. */
function mainOf(reading: SentenceReading, { start }: Clause, known: readonly Draft[]): Draft | null {
  const own = known.filter(
    ({ reading: other, event, dating }) =>
      other === reading && grainOf(event.date) === 'day' && dating.time !== null,
  );
  return own.findLast(({ head }) => head.at < start) ?? own.find(({ head }) => head.at > start) ?? null;
}

/** The first word for a happening just behind the phrase. */
function happeningIn(reading: SentenceReading, clause: number, from: number): Head | null {
  const heads = headsIn(reading, clause).filter(({ at }) => at >= from);
  if (reading.language === 'en') return heads[0] ?? null;
  const head = heads.find(({ shape }) => shape === 'noun');
  return head && head.at - from <= 1 ? head : null;
}

/** "Hours after rockets struck the city, parliament elected …": the comma behind which another verb has names of its own. */
function endOfPhrase(
  { forms, language, clauses, heads }: SentenceReading,
  clause: number,
  { end }: Head,
): number | null {
  const comma = forms.indexOf(',', end);
  const isWithin = comma >= 0 && comma < (clauses[clause]?.end ?? 0);
  const goesOn = heads.some((one) => one.clause === clause && one.shape === 'verb' && one.at > comma);
  return language === 'en' && isWithin && goesOn ? comma : null;
}

const isDated = ({ times }: SentenceReading, { start, end }: Clause) =>
  times.some(({ tokens, value }) => value !== null && tokens[0] >= start && tokens[0] < end);
