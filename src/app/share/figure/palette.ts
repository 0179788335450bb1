/** The page's colours as a figure writes them: a picture that leaves the page cannot ask its style sheet (src/app/styles/tokens.css). */
import type { Family } from '../../timeline/glyphs.ts';

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly line: string;
  readonly rubric: string;
  readonly lapis: string;
  readonly verdigris: string;
  readonly saffron: string;
}

export type FigureTheme = 'light' | 'dark';

export const palettes: Readonly<Record<FigureTheme, Palette>> = {
  light: {
    paper: '#fbf9f4',
    ink: '#1f1b16',
    muted: '#6b6257',
    rule: '#e3dccf',
    line: '#8a8172',
    rubric: '#9c2a1f',
    lapis: '#1f4e79',
    verdigris: '#2f6f62',
    saffron: '#8a5a12',
  },
  dark: {
    paper: '#14120f',
    ink: '#ede7dc',
    muted: '#a89e90',
    rule: '#3a352e',
    line: '#7d7468',
    rubric: '#e5806f',
    lapis: '#8db4db',
    verdigris: '#7fbfae',
    saffron: '#d9a85a',
  },
};

/** The colour that each family of events is drawn in. */
export const familyInk: Readonly<Record<Family, keyof Palette>> = {
  diplomacy: 'lapis',
  force: 'saffron',
  politics: 'verdigris',
  life: 'ink',
  words: 'muted',
};
