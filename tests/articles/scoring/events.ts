/**
 * Events: a said event counts when one of its clauses shares half of an expected clause (or half of itself), is at
 * most three times as long (250 units are always allowed), and its date is the expected one (strict) or may be (lenient).
 * Type, status and cast are asked of lenient pairs; who is said to be absent takes no part.
 */
import { compatibleDate, sameDate, sharedLength } from './agreement.ts';
import type { Annotation, Expected, ExpectedEvent, SaidEvent, Stretch } from './shapes.ts';
import { shareOf, type Scored, type Tally } from './tally.ts';

type Fits = (first: string | null, second: string | null) => boolean;
type EventMetric = 'events.strict' | 'events.lenient' | 'events.type' | 'events.status' | 'events.cast';

interface Pairing {
  readonly tally: Tally;
  readonly pairs: readonly (readonly [ExpectedEvent, SaidEvent])[];
  readonly missed: readonly ExpectedEvent[];
  readonly extra: readonly SaidEvent[];
}

/** `actorIds` gives the said actor's id for an expected English name, as scoreActors pairs them. */
export function scoreEvents(
  expected: Expected,
  annotation: Annotation,
  actorIds: ReadonlyMap<string, string>,
): Scored<EventMetric> {
  const said = annotation.articles.flatMap((article) => article.events);
  const strict = pairEvents(expected.events, said, sameDate);
  const lenient = pairEvents(expected.events, said, compatibleDate);
  const typed = lenient.pairs.filter(([wanted, guess]) => rightTypes(wanted).includes(guess.type));
  const stated = lenient.pairs.filter(([wanted, guess]) => guess.status === rightStatus(wanted));
  const asked = lenient.pairs.length;
  return {
    tallies: {
      'events.strict': strict.tally,
      'events.lenient': lenient.tally,
      'events.type': shareOf(typed.length, asked),
      'events.status': shareOf(stated.length, asked),
      'events.cast': castTally(lenient.pairs, actorIds),
    },
    misses: [
      ...lenient.missed.map((wanted) => `event ${wanted.date} ${wanted.type} ${wanted.title_en}: not found`),
      ...lenient.pairs.flatMap(([wanted, guess]) => differences(wanted, guess)),
      ...lenient.extra.map((guess) => `event ${guess.date} ${guess.type} ${guess.title.en}: not expected`),
    ],
  };
}

function pairEvents(events: readonly ExpectedEvent[], said: readonly SaidEvent[], fits: Fits): Pairing {
  const asked = events.filter((event) => !event.optional);
  const spare = events.filter((event) => event.optional);
  const used = new Set<SaidEvent>();
  const pairs: [ExpectedEvent, SaidEvent][] = [];
  const missed: ExpectedEvent[] = [];
  for (const wanted of asked) {
    const dates = [wanted.date, ...(wanted.alt ?? [])];
    const best = said
      .filter((guess) => !used.has(guess) && touch(wanted, guess) > 0)
      .filter((guess) => dates.some((date) => fits(date, guess.date)))
      .sort(
        (first, second) =>
          Number(second.type === wanted.type) - Number(first.type === wanted.type) ||
          touch(wanted, second) - touch(wanted, first),
      )[0];
    if (!best) {
      missed.push(wanted);
      continue;
    }
    used.add(best);
    pairs.push([wanted, best]);
  }
  const mayBeSaid = (guess: SaidEvent) =>
    spare.some((event) => touch(event, guess) > 0 && compatibleDate(event.date, guess.date));
  const extra = said.filter((guess) => !used.has(guess) && !mayBeSaid(guess));
  const tally = { hit: pairs.length, predicted: used.size + extra.length, gold: asked.length };
  return { tally, pairs, missed, extra };
}

/** The most units that a clause of the said event shares with an expected clause; 0 where none fits. */
function touch(wanted: ExpectedEvent, guess: SaidEvent): number {
  const clauses = guess.excerpt ? [guess.excerpt, ...guess.also] : guess.also;
  return Math.max(
    0,
    ...clauses.flatMap((clause) => wanted.spans.map(([start, end]) => sharedClause({ start, end }, clause))),
  );
}

function sharedClause(wanted: Stretch, clause: Stretch): number {
  const shared = sharedLength(wanted, clause);
  const wantedLength = wanted.end - wanted.start;
  const length = clause.end - clause.start;
  const fits = shared * 2 >= Math.min(wantedLength, length) && length <= Math.max(3 * wantedLength, 250);
  return fits ? shared : 0;
}

function castTally(pairs: Pairing['pairs'], actorIds: ReadonlyMap<string, string>): Tally {
  const tally = { hit: 0, predicted: 0, gold: 0 };
  for (const [wanted, guess] of pairs) {
    const cast = new Set(guess.cast.filter((part) => part.role !== 'absent').map((part) => part.actor));
    tally.predicted += cast.size;
    tally.gold += wanted.actors.length;
    tally.hit += wanted.actors.filter((name) => cast.has(actorIds.get(name) ?? '')).length;
  }
  return tally;
}

const rightTypes = (wanted: ExpectedEvent) => wanted.types ?? [wanted.type];
const rightStatus = (wanted: ExpectedEvent) => wanted.status ?? 'happened';

function differences(wanted: ExpectedEvent, guess: SaidEvent): string[] {
  const lines = [];
  if (!rightTypes(wanted).includes(guess.type))
    lines.push(`event type of ${wanted.title_en}: wanted ${wanted.type}, got ${guess.type}`);
  if (guess.status !== rightStatus(wanted))
    lines.push(`event status of ${wanted.title_en}: wanted ${rightStatus(wanted)}, got ${guess.status}`);
  return lines;
}
