import type { ActorRecord } from '../shapes.ts';
import type { Directory, Holding } from './directory.ts';

/** One of the offices that a record lists. */
export type Held = NonNullable<ActorRecord['offices']>[number];

/** Months. */
const longestHandover = 3;

/** Who held an office of a state or body on a day (YYYY-MM-DD); null where nobody or nobody certain did. */
export function holderOn(
  directory: Directory,
  office: string,
  owner: string,
  day: string | null,
): string | null {
  if (day === null) return null;
  const holding = (directory.holders.get(`${office} ${owner}`) ?? []).filter((term) => covers(term, day));
  const last = latest(holding);
  if (!last) return null;
  const isShared = holding.some(({ id, to }) => id !== last.id && outlasts(to, last.from));
  return isShared ? null : last.id;
}

/** The office that a person holds on a day (YYYY-MM-DD) by the tables, the first of those that `isMeant` allows; null where none is. */
export function officeOn(
  directory: Directory,
  person: string,
  day: string | null,
  isMeant: (held: Held) => boolean,
): string | null {
  const held = directory.actors
    .get(person)
    ?.offices?.find(
      (one) => !!one.of && isMeant(one) && holderOn(directory, one.office, one.of, day) === person,
    );
  return held?.office ?? null;
}

/** Handing an office over takes months at most: "the UN envoy" may be any of several, each to a country of his own. */
function outlasts(to: string, from: string): boolean {
  const months = (day: string, missing: number) =>
    Number(day.slice(0, 4)) * 12 + (Number(day.slice(5, 7)) || missing);
  return months(to, 12) - months(from, 1) > longestHandover;
}

/** Ends are compared as far as they are stated: a term to 2024-05 covers all of May. */
function covers({ from, to }: Holding, day: string): boolean {
  return from.slice(0, day.length) <= day.slice(0, from.length) && day.slice(0, to.length) <= to;
}

function latest(terms: readonly Holding[]): Holding | null {
  return [...terms].sort((a, b) => (a.from < b.from ? 1 : -1))[0] ?? null;
}
