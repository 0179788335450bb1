/** What stands beside a mark, broken into lines beforehand: nothing is cut, and its width is known before it is drawn. */
import type { Bilingual } from '../../model/schema.ts';

/** `strong` is the title of the open event, `other` the one in the other language; `tick` and `year` label the axis. */
export type LabelPart = 'date' | 'title' | 'strong' | 'other' | 'tick' | 'year';
/** The width of a text in pixels, in the type of that part. */
export type Measure = (text: string, part: LabelPart) => number;

export interface Label {
  /** "" where there is no room for dates. */
  readonly date: string;
  readonly title: readonly string[];
  /** The title in the other language, where both are shown. */
  readonly other: readonly string[];
  readonly width: number;
}

export interface LabelWish {
  readonly title: Bilingual;
  readonly date: string;
  readonly language: 'ar' | 'en';
  readonly isBoth: boolean;
  readonly isStrong: boolean;
  /** Titles in one line, as over a long mark. */
  readonly isFlat: boolean;
}

/** The glyph before the date, and its distance. */
const glyphRoom = 19;
const narrowest = 140;
const widest = 520;
const step = 20;

/** The narrowest label whose titles take two lines at most, or one; null where even the widest would not hold them. */
export function labelOf(wish: LabelWish, measure: Measure): Label | null {
  const { title, date, language, isBoth, isStrong, isFlat } = wish;
  const mostLines = isFlat ? 1 : 2;
  const own = (text: string) => measure(text, isStrong ? 'strong' : 'title');
  const second = (text: string) => measure(text, 'other');
  const lines = fitLines(title[language], mostLines, own);
  const others = isBoth ? fitLines(title[language === 'ar' ? 'en' : 'ar'], mostLines, second) : [];
  if (!lines || !others) return null;
  const first = glyphRoom + (date ? measure(date, 'date') : own(lines[0] ?? ''));
  const used = Math.max(first, ...lines.map(own), ...others.map(second));
  return { date, title: lines, other: others, width: Math.ceil(used) + 3 };
}

/** A text in so many lines at most, as narrow as they can be; null where the widest is too narrow. */
function fitLines(text: string, most: number, measure: (text: string) => number): string[] | null {
  const least = Math.max(narrowest, Math.min(widest, measure(text) / most));
  for (let width = least; width <= widest; width += step) {
    const lines = breakLines(text, width, measure);
    if (lines.length <= most) return lines;
  }
  return null;
}

/** A text in lines no wider than `width`, broken at spaces; a single word may be wider. */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line ? [...lines, line] : lines;
}
