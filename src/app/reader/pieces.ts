/** Cuts a text where marks begin and end, so that marks which overlap can each be drawn. */

export interface Mark<Kind extends string = string> {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

export interface Piece<Kind extends string = string> {
  readonly start: number;
  readonly text: string;
  /** The marks that cover the piece. */
  readonly kinds: readonly Kind[];
}

/** The text's pieces in order; joined they give it back. Marks that reach beyond it are cut to it. */
export function cutPieces<Kind extends string>(text: string, marks: readonly Mark<Kind>[]): Piece<Kind>[] {
  const within = (offset: number) => Math.max(0, Math.min(text.length, offset));
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marks) cuts.add(within(start)).add(within(end));
  const offsets = [...cuts].sort((first, second) => first - second);
  return offsets.slice(0, -1).map((start, index) => {
    const end = offsets[index + 1] ?? text.length;
    const kinds = marks.filter((mark) => mark.start < end && mark.end > start).map((mark) => mark.kind);
    return { start, text: text.slice(start, end), kinds: [...new Set(kinds)] };
  });
}
