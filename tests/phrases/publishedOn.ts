import type { Published } from '../../src/compile/shapes.ts';

/** A publication date (YYYY-MM-DD) as one that an editor gave. */
export function publishedOn(day: string): Published {
  return { date: day, basis: 'given', candidates: [], evidence: [], smallHours: false, note: null };
}
