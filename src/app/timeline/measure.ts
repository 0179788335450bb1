/** Text widths from the type that the page is really set in, through a canvas; each text is measured once. */
import type { LabelPart, Measure } from './labels.ts';

export interface Ruler {
  readonly measure: Measure;
  /** Loads the type for these texts; widths taken before are forgotten. */
  ready(texts: string): Promise<void>;
}

/** Reads the fonts of the elements in `root` that carry `data-type` with the part's name. */
export function rulerOf(root: HTMLElement): Ruler {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = new Map<LabelPart, string>();
  const widths = new Map<string, number>();
  const fontOf = (part: LabelPart) => {
    const known = fonts.get(part);
    if (known) return known;
    const sample = root.querySelector<HTMLElement>(`[data-type="${part}"]`);
    const style = getComputedStyle(sample ?? root);
    const font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    fonts.set(part, font);
    return font;
  };
  return {
    measure(text, part) {
      const key = `${part} ${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      const font = fontOf(part);
      if (context && context.font !== font) context.font = font;
      const width = context?.measureText(text).width ?? text.length * 8;
      widths.set(key, width);
      return width;
    },
    async ready(texts) {
      const parts: readonly LabelPart[] = ['date', 'title', 'strong'];
      await Promise.allSettled(parts.map((part) => document.fonts.load(fontOf(part), texts)));
      widths.clear();
    },
  };
}
