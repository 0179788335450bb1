import { actOf } from '../../lexicon/events.ts';
import type { ArticleReading } from './articleReading.ts';
import { byOther, byTime } from './dating.ts';
import { draftEvent, type Draft } from './draftEvent.ts';
import { headsIn, type Head, type SentenceReading } from './reading.ts';
import { tellStatement } from './tellStatement.ts';
import { withNoun } from './withNoun.ts';

const leading = new Set(['main', 'coordinate', 'quote']);

/** What the sentences of a chronology tell under the date that stands above them; `known` are the dated tellings. */
export function tellUnder(article: ArticleReading, known: readonly Draft[]): Draft[] {
  return article.readings.flatMap((reading) => {
    const time = article.chronicle.get(reading.index);
    const dating = time && byTime(time);
    const head = dating && mainHead(reading);
    if (
      !dating ||
      !head ||
      known.some((draft) => draft.reading === reading && draft.head.clause === head.clause)
    )
      return [];
    const { noun } = withNoun(reading, head);
    const inherited = byOther(dating, 'inherited');
    if (!noun && actOf(head.act).type === 'statement' && head.shape !== 'noun')
      return tellStatement(article, reading, head, inherited, () => false, false);
    const draft = draftEvent(article, { reading, head, noun }, inherited, { rule: 'under-date' });
    return draft ? [draft] : [];
  });
}

/** The first verb of the clauses that lead the sentence, else its first noun. */
function mainHead(reading: SentenceReading): Head | null {
  const heads = reading.clauses.flatMap(({ kind }, index) =>
    leading.has(kind) ? headsIn(reading, index) : [],
  );
  return heads.find(({ shape }) => shape === 'verb') ?? heads[0] ?? null;
}
