/** Which part of a long list to draw: pure arithmetic over the heights of its items. */
import type { Section } from './listing.ts';

export interface Heights {
  /** Of a section's heading, in pixels. */
  heading(section: Section): number;
  entry(id: string): number;
}

export interface SectionSlice {
  readonly section: Section;
  /** Rows to draw: from `first`, up to but without `last`. */
  readonly first: number;
  readonly last: number;
  /** Heights of the section's rows before and after those, in pixels. */
  readonly before: number;
  readonly after: number;
}

export interface ListSlice {
  readonly sections: readonly SectionSlice[];
  /** Heights of what is left out above and below, in pixels. */
  readonly above: number;
  readonly below: number;
}

/** What lies between `top` and `bottom`, in pixels from the head of the list. */
export function sliceList(
  sections: readonly Section[],
  heights: Heights,
  top: number,
  bottom: number,
): ListSlice {
  const drawn: SectionSlice[] = [];
  let above = 0;
  let below = 0;
  let at = 0;
  for (const section of sections) {
    const start = at;
    at += heights.heading(section);
    let first = -1;
    let last = 0;
    let before = 0;
    let after = 0;
    section.rows.forEach((row, index) => {
      const height = heights.entry(row.event.id);
      const isShown = at + height > top && at < bottom;
      if (isShown) {
        if (first < 0) first = index;
        last = index + 1;
      } else if (first < 0) before += height;
      else after += height;
      at += height;
    });
    if (at <= top) above += at - start;
    else if (start >= bottom) below += at - start;
    else
      drawn.push({
        section,
        first: Math.max(first, 0),
        last,
        before: first < 0 ? 0 : before,
        after: first < 0 ? before : after,
      });
  }
  return { sections: drawn, above, below };
}

/** The whole list, undivided. */
export function wholeList(sections: readonly Section[]): ListSlice {
  return {
    sections: sections.map((section) => ({
      section,
      first: 0,
      last: section.rows.length,
      before: 0,
      after: 0,
    })),
    above: 0,
    below: 0,
  };
}

/** How far down the list an entry begins, in pixels; null where it is not in it. */
export function offsetOf(sections: readonly Section[], heights: Heights, id: string): number | null {
  let at = 0;
  for (const section of sections) {
    at += heights.heading(section);
    for (const { event } of section.rows) {
      if (event.id === id) return at;
      at += heights.entry(event.id);
    }
  }
  return null;
}
