import { f1, metrics, sumTallies, type Scored } from './scoring/tally.ts';

/** A table of the figures over several documents, and under it, if wanted, every miss by its document. */
export function reportOf(title: string, scores: ReadonlyMap<string, Scored>, withMisses: boolean): string {
  const sums = sumTallies([...scores.values()].map((score) => score.tallies));
  const rows = metrics.map((metric) => {
    const { hit, predicted, gold } = sums[metric];
    return `${metric.padEnd(16)} ${f1(sums[metric]).toFixed(3)}  ${hit} right, ${predicted} said, ${gold} expected`;
  });
  const misses = [...scores].flatMap(([name, score]) => score.misses.map((line) => `${name} ${line}`));
  return [`${title}: ${scores.size} articles`, ...rows, ...(withMisses ? misses : [])].join('\n');
}
