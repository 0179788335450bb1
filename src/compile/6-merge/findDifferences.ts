import { contains, overlaps } from '../../model/edtf.ts';
import type { EventCandidate, MergedEvent } from '../shapes.ts';
import { compareTexts } from './rankTellings.ts';

type Difference = MergedEvent['differs'][number];

/** Where the tellings of one happening disagree: day, place, status, numbers. `tellings` are in the order the event keeps them. */
export function findDifferences(tellings: readonly EventCandidate[]): Difference[] {
  const figures = [...new Set(tellings.flatMap((telling) => telling.figures.map(({ of }) => of)))].sort(
    compareTexts,
  );
  return [
    differenceIn('date', tellings, ({ date }) => date, areApart),
    differenceIn(
      'place',
      tellings,
      ({ place }) => place,
      (one, other) => one !== other,
    ),
    differenceIn(
      'status',
      tellings,
      ({ status }) => status,
      (one, other) => one !== other,
    ),
    ...figures.map((of) =>
      differenceIn(
        of,
        tellings,
        (telling) => telling.figures.find((figure) => figure.of === of)?.value.toString() ?? null,
        (one, other) => one !== other,
      ),
    ),
  ].filter((difference): difference is Difference => difference !== null);
}

function differenceIn(
  field: string,
  tellings: readonly EventCandidate[],
  read: (telling: EventCandidate) => string | null,
  disagree: (one: string, other: string) => boolean,
): Difference | null {
  const said = new Map<string, number[]>();
  tellings.forEach((telling, index) => {
    const value = read(telling);
    if (value !== null) said.set(value, [...(said.get(value) ?? []), index]);
  });
  const values = [...said.keys()];
  const isDisputed = values.some((one, at) => values.slice(at + 1).some((other) => disagree(one, other)));
  if (!isDisputed) return null;
  return { field, values: [...said].map(([value, indices]) => ({ value, tellings: indices })) };
}

/** Two dates disagree where neither holds the other: a month and a day of it do not. */
const areApart = (one: string, other: string) =>
  !contains(one, other) && !contains(other, one) && !overlaps(one, other);
