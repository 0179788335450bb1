/** Where a list is scrolled, and to what. */

/** An entry to go to: to the head of the list, or only as far as it takes to see it. */
export interface Target {
  readonly id: string;
  readonly place: 'head' | 'sight';
}

/** The element that scrolls what `node` lies in: the nearest that may, else the page. */
export function scrollerOf(node: HTMLElement): HTMLElement {
  for (let at = node.parentElement; at && at !== document.body; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
}

/** Its visible part, in the viewport's pixels. */
export function viewOf(scroller: HTMLElement): { readonly top: number; readonly bottom: number } {
  if (scroller === document.documentElement) return { top: 0, bottom: innerHeight };
  const { top, bottom } = scroller.getBoundingClientRect();
  return { top, bottom };
}
