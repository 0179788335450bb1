/** The indices from one to before another, in order; none where the second is not the greater. */
export function indices(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
