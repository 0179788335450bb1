/** The type a figure is set in, by the fonts' own names, so that other programs find them where they are installed. */
import type { Language } from '../../../text/text.ts';
import type { LabelPart } from '../../timeline/labels.ts';

export interface Face {
  readonly family: string;
  /** Pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
}
/** The width of a text in pixels. */
export type FaceMeasure = (text: string, face: Face) => number;
export type FigurePart = LabelPart | 'heading' | 'second' | 'plain' | 'small';

const families = {
  interface: { ar: "'IBM Plex Sans Arabic', 'IBM Plex Sans', sans-serif", en: "'IBM Plex Sans', 'IBM Plex Sans Arabic', sans-serif" },
  reading: { ar: "'Noto Naskh Arabic', 'Source Serif 4', serif", en: "'Source Serif 4', 'Noto Naskh Arabic', serif" },
} as const; // prettier-ignore
/** Arabic letters are drawn larger, to look of one size with Latin ones. */
const arabicSize = { interface: 1.05, reading: 1.15 } as const;

const parts: Readonly<
  Record<FigurePart, { family: keyof typeof families; size: number; weight: 400 | 600 }>
> = {
  heading: { family: 'reading', size: 23, weight: 600 },
  second: { family: 'reading', size: 17, weight: 400 },
  plain: { family: 'interface', size: 14, weight: 400 },
  small: { family: 'interface', size: 13, weight: 400 },
  date: { family: 'interface', size: 13, weight: 400 },
  tick: { family: 'interface', size: 13, weight: 400 },
  year: { family: 'reading', size: 19, weight: 400 },
  title: { family: 'interface', size: 14, weight: 400 },
  strong: { family: 'interface', size: 14, weight: 600 },
  other: { family: 'interface', size: 14, weight: 400 },
};

/** The face of a part of the figure in a language. */
export function faceOf(part: FigurePart, language: Language): Face {
  const { family, size, weight } = parts[part];
  const drawn = language === 'ar' ? size * arabicSize[family] : size;
  return { family: families[family][language], size: Math.round(drawn * 100) / 100, weight };
}
