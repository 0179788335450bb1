import type { PlaceRecord } from '../../model/data.ts';
import type { TimelineEvent } from '../../model/schema.ts';
import type { MergedEvent } from '../shapes.ts';

/** Where the tellings disagree, by the sources that say each. A city and the state it lies in are no disagreement. */
export function describeDifferences(
  { differs }: Pick<MergedEvent, 'differs'>,
  places: ReadonlyMap<string, PlaceRecord>,
): TimelineEvent['differs'] {
  const isIn = (inner: string, outer: string) => places.get(inner)?.country === outer;
  const agree = (one: string, other: string) => one === other || isIn(one, other) || isIn(other, one);
  return differs
    .filter(
      ({ field, values }) =>
        field !== 'place' || values.some(({ value }) => !values.every((other) => agree(value, other.value))),
    )
    .map(({ field, values }) => ({
      field,
      values: values.map(({ value, tellings }) => ({ value, sources: [...tellings] })),
    }));
}
