import type { Directory, Holding } from './directory.ts';

/** Who held an office of a state or body on a day (YYYY-MM-DD); null where nobody or nobody certain did. */
export function holderOn(
  directory: Directory,
  office: string,
  owner: string,
  day: string | null,
): string | null {
  if (day === null) return null;
  const holding = (directory.holders.get(`${office} ${owner}`) ?? []).filter((term) => covers(term, day));
  const ids = new Set(holding.map(({ id }) => id));
  return ids.size === 1 ? (holding[0] as Holding).id : (latest(holding)?.id ?? null);
}

/** Ends are compared as far as they are stated: a term to 2024-05 covers all of May. */
function covers({ from, to }: Holding, day: string): boolean {
  return from.slice(0, day.length) <= day.slice(0, from.length) && day.slice(0, to.length) <= to;
}

function latest(terms: readonly Holding[]): Holding | null {
  return [...terms].sort((a, b) => (a.from < b.from ? 1 : -1))[0] ?? null;
}
