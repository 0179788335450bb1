import { actOf } from '../../lexicon/events.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import { rangeOf } from '../../model/edtf.ts';
import { talks } from './kindsOfActs.ts';
import type { ArticleReading } from './articleReading.ts';
import { withNoun } from './withNoun.ts';
import { byDateline, bySequence } from './dating.ts';
import { draftEvent, type Draft } from './draftEvent.ts';
import { isLike } from './likeness.ts';
import { headsIn, isPerson, type Clause, type Head, type SentenceReading } from './reading.ts';

/** «وعقب فوز فلان، أبرق إليه»: the only person that the clause names. */
function personIn({ names, kinds }: SentenceReading, { start, end }: Clause): string | null {
  const persons = new Set(
    names
      .filter(({ actor, tokens }) => actor !== null && tokens[0] >= start && tokens[0] < end)
      .map(({ actor }) => actor as string)
      .filter((actor) => isPerson(kinds, actor)),
  );
  const [only] = persons;
  return persons.size === 1 && only !== undefined ? only : null;
}

/** «وعقب فوز فلان، أرسل …»: between a happening the text dates and publication. `known` are the tellings with a date. */
export function tellAfter(
  article: ArticleReading,
  reading: SentenceReading,
  known: readonly Draft[],
): Draft[] {
  return reading.clauses.flatMap((clause, index) => {
    if (clause.kind !== 'adjunct' || !opensAfter(reading, clause)) return [];
    const anchor = anchorOf(article, reading, index, known);
    const dating = anchor && bySequence(anchor.event.date, article.published, article.months, 'within');
    if (!dating) return [];
    return neighbours(reading, index)
      .filter((head) => !known.some((draft) => draft.reading === reading && draft.head === head))
      .flatMap((head) => {
        const { noun } = withNoun(reading, head);
        const { type } = actOf(noun?.act ?? head.act);
        if (type === 'statement' || type === 'other') return [];
        const draft = draftEvent(article, { reading, head, noun }, dating, { rule: 'after' });
        if (!draft || draft.event.cast.length === 0) return [];
        const other = talks.has(type) && draft.event.cast.length === 1 ? personIn(reading, clause) : null;
        if (other === null || draft.event.cast[0]?.actor === other) return [draft];
        const cast = [...draft.event.cast, { actor: other, role: 'counterpart' as const }];
        return [{ ...draft, event: { ...draft.event, cast } }];
      });
  });
}

/** The verbs that an adverbial of time belongs to: that of the clause before, or of the one it opens. */
function neighbours(reading: SentenceReading, index: number): Head[] {
  const behind = reading.clauses[index + 1];
  const explains =
    behind?.kind === 'subordinate' || index === 0 || reading.clauses[index - 1]?.kind === 'adjunct';
  const chosen =
    explains && behind?.kind !== 'relative' ? headsIn(reading, index + 1) : headsIn(reading, index - 1);
  const verb = chosen.find(({ shape, tense }) => shape === 'verb' && tense === 'past');
  return verb ? [verb] : [];
}

function opensAfter({ forms, words }: SentenceReading, clause: Clause): boolean {
  if (phraseAt(words.order.after, forms, clause.start) > 0) return true;
  const form = forms[clause.start] ?? '';
  const joined = words.clauses.and.has(form.slice(0, 1));
  return joined && phraseAt(words.order.after, forms, clause.start, form.slice(1)) > 0;
}

/** The dated telling that the clause behind «عقب» speaks of: its own, one alike, or the only one of its kin. */
function anchorOf(
  article: ArticleReading,
  reading: SentenceReading,
  index: number,
  known: readonly Draft[],
): Draft | null {
  const own = known.find((draft) => draft.reading === reading && draft.head.clause === index);
  if (own) return own;
  const nouns = headsIn(reading, index).filter(
    ({ shape, light, act }) => shape === 'noun' && !light && act !== 'announce',
  );
  const cause = nouns[0];
  const anyDay = byDateline(article.published, article.months);
  const named =
    cause && anyDay && draftEvent(article, { reading, head: cause, noun: null }, anyDay, { rule: 'anchor' });
  if (!named) return null;
  const past = known.filter(({ event }) => event.status === 'happened' && rangeOf(event.date)?.from);
  const { type, act } = named.event;
  const { kin } = actOf(act);
  const family = past.filter(
    ({ event }) => event.type === type || (kin !== undefined && kin === actOf(event.act).kin),
  );
  const [first] = family;
  const only = family.every(({ event }) => event.date === first?.event.date) ? first : undefined;
  return past.find(({ event }) => isLike(event, named.event)) ?? only ?? null;
}
