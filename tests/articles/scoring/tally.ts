/** Counts behind a figure. A share of right answers is a tally whose `predicted` and `gold` are both the number asked. */
export interface Tally {
  readonly hit: number;
  readonly predicted: number;
  readonly gold: number;
}

export const metrics = [
  'times.value',
  'times.span',
  'actors.all',
  'actors.persons',
  'actors.name',
  'events.strict',
  'events.lenient',
  'events.type',
  'events.status',
  'events.cast',
  'published',
] as const;
export type Metric = (typeof metrics)[number];
export type Tallies = Readonly<Record<Metric, Tally>>;

/** The figures of a part of the output, and what was missed or said too much, a line each. */
export interface Scored<Name extends Metric = Metric> {
  readonly tallies: Readonly<Record<Name, Tally>>;
  readonly misses: readonly string[];
}

export const emptyTally: Tally = { hit: 0, predicted: 0, gold: 0 };

export function shareOf(right: number, asked: number): Tally {
  return { hit: right, predicted: asked, gold: asked };
}

export function addTally(first: Tally, second: Tally): Tally {
  return {
    hit: first.hit + second.hit,
    predicted: first.predicted + second.predicted,
    gold: first.gold + second.gold,
  };
}

/** The sums over several documents, metric by metric. */
export function sumTallies(all: readonly Tallies[]): Tallies {
  const sum = (metric: Metric) => all.map((tallies) => tallies[metric]).reduce(addTally, emptyTally);
  return Object.fromEntries(metrics.map((metric) => [metric, sum(metric)])) as Record<Metric, Tally>;
}

/** F1, between 0 and 1; 1 where nothing was asked and nothing said. */
export function f1({ hit, predicted, gold }: Tally): number {
  return predicted + gold === 0 ? 1 : (2 * hit) / (predicted + gold);
}
