/** What stands beside a mark, broken into lines beforehand: nothing is cut, and its width is known before it is drawn. */
import type { EventRow } from '../state/rows.ts';

export type LabelPart = 'date' | 'title' | 'other';
/** The width of a text in pixels, in the type of that part of a label. */
export type Measure = (text: string, part: LabelPart) => number;

export interface Label {
  /** "" where the line has no room for dates. */
  readonly date: string;
  readonly title: readonly string[];
  /** The title in the other language, where both are shown. */
  readonly other: readonly string[];
  readonly width: number;
}

export interface LabelChoice {
  readonly language: 'ar' | 'en';
  readonly isBoth: boolean;
  readonly hasDate: boolean;
  readonly describe: (row: EventRow) => string;
  readonly measure: Measure;
}

const glyphRoom = 18;
const mostLines = 2;
const widths = [150, 190, 230, 280, 340, 420, 520] as const;

/** The narrowest label whose titles take two lines at most; null where even the widest would not hold them. */
export function labelOf(row: EventRow, choice: LabelChoice): Label | null {
  const { measure, language, isBoth } = choice;
  const { title } = row.event;
  const date = choice.hasDate ? choice.describe(row) : '';
  for (const width of widths) {
    const own = breakLines(title[language], width, (text) => measure(text, 'title'));
    const other = isBoth
      ? breakLines(title[language === 'ar' ? 'en' : 'ar'], width, (text) => measure(text, 'other'))
      : [];
    if (own.length > mostLines || other.length > mostLines) continue;
    const used = Math.max(
      date ? measure(date, 'date') + glyphRoom : 0,
      ...own.map((line) => measure(line, 'title')),
      ...other.map((line) => measure(line, 'other')),
    );
    return { date, title: own, other, width: Math.ceil(used) + 2 };
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
