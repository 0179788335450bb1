import type { Problem } from '../shapes.ts';
import type { WrittenCorrection } from './applyCorrections.ts';

/** Actors and places that corrections name and nobody has described: what they write would show nothing. */
export function checkNames(
  corrections: readonly WrittenCorrection[],
  actors: ReadonlyMap<string, unknown>,
  places: ReadonlyMap<string, unknown>,
): Problem[] {
  return corrections.flatMap((correction) => {
    if (correction.do !== 'add' && correction.do !== 'recast') return [];
    const via = correction.do === 'add' ? correction.via : [];
    const acting = [...(correction.cast ?? []).map(({ actor }) => actor), ...via];
    const unknown = [
      ...acting.filter((id) => !actors.has(id)).map((id) => `no actor "${id}"; describe it in actors.yaml`),
      ...[correction.place ?? []]
        .flat()
        .filter((id) => !places.has(id))
        .map((id) => `no place "${id}"; describe it in places.yaml`),
    ];
    const { line } = correction;
    return unknown.map((what): Problem => ({
      level: 'warning',
      code: 'correction-unknown-name',
      path: 'corrections.yaml',
      ...(line === undefined ? {} : { line }),
      message: `corrections.yaml${line === undefined ? '' : `:${line}`}: "${correction.do}" by ${correction.by} names ${what}.`,
    }));
  });
}
