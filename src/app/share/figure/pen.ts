/** What every part of a figure is drawn with: where time lies, and how a text stands in either direction. */
import type { ScaleLinear, Selection } from 'd3';
import type { Language } from '../../../text/text.ts';
import type { Palette } from './palette.ts';
import { faceOf, type FaceMeasure, type FigurePart } from './type.ts';

export type Group = Selection<SVGGElement, unknown, null, undefined>;
export type Side = 'left' | 'right';

export interface Pen {
  readonly palette: Palette;
  readonly measure: FaceMeasure;
  /** The figure's own language; texts in the other one say so. */
  readonly language: Language;
  /** Which way time runs. */
  readonly direction: 'rtl' | 'ltr';
  /** Pixels along time, from the start of the view, to pixels from the left. */
  readonly along: ScaleLinear<number, number>;
  /** Keeps the names of gradients and patterns apart where a page holds several figures. */
  readonly prefix: string;
}

export interface Written {
  readonly text: string;
  readonly part: FigurePart;
  readonly colour: keyof Palette;
  /** Where the text ends at `x`: at its left or at its right, whichever way it reads. */
  readonly side: Side;
  readonly x: number;
  /** The line the letters stand on. */
  readonly y: number;
  readonly language?: Language;
  readonly isStruck?: boolean;
}

/** Earlier lies on the right where time runs from right to left. */
export const earlierSide = ({ direction }: Pick<Pen, 'direction'>): Side =>
  direction === 'rtl' ? 'right' : 'left';
export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');
/** Where a language's lines begin. */
export const startSide = (language: Language): Side => (language === 'ar' ? 'right' : 'left');

/** Writes one line of text as text. */
export function write(group: Group, pen: Pen, written: Written) {
  const { text, part, colour, side, x, y, language = pen.language, isStruck } = written;
  const { family, size, weight } = faceOf(part, language);
  const drawn = group
    .append('text')
    .attr('x', round(x))
    .attr('y', round(y))
    .attr('fill', pen.palette[colour])
    .attr('font-family', family)
    .attr('font-size', size)
    .attr('text-anchor', side === startSide(language) ? 'start' : 'end')
    .attr('direction', language === 'ar' ? 'rtl' : 'ltr')
    .attr('xml:lang', language)
    .text(text);
  if (weight !== 400) drawn.attr('font-weight', weight);
  if (isStruck) drawn.attr('text-decoration', 'line-through');
  return drawn;
}

/** The width of a text in a part of the figure. */
export const widthOf = (pen: Pen, text: string, part: FigurePart, language = pen.language) =>
  pen.measure(text, faceOf(part, language));

/** A hundredth of a pixel is as fine as a figure is drawn. */
export const round = (value: number) => Math.round(value * 100) / 100;
