/** A sign for each type of event, drawn on 16 x 16, and its family, which gives the colour. No religious or national symbols. */
import type { EventType } from '../../model/schema.ts';

export const families = ['diplomacy', 'force', 'politics', 'life', 'words'] as const;
export type Family = (typeof families)[number];

export interface Glyph {
  readonly family: Family;
  /** Drawn as a line; `solid` as a surface. */
  readonly line?: string;
  readonly solid?: string;
}

export const glyphs: Readonly<Record<EventType, Glyph>> = {
  // Two who stand together.
  meeting: { family: 'diplomacy', line: 'M9.5 8a3.75 3.75 0 1 1-7.5 0a3.75 3.75 0 0 1 7.5 0zM14 8a3.75 3.75 0 1 1-7.5 0a3.75 3.75 0 0 1 7.5 0z' }, // prettier-ignore
  // A receiver.
  call: { family: 'diplomacy', solid: 'M4.1 1.6 6.3 2l1 3.3-1.7 1.4c.8 1.6 2 2.8 3.6 3.6l1.4-1.7 3.3 1 .4 2.3c-.3 1.5-1.5 2.4-3 2.2C6.7 13.6 2.4 9.3 1.9 4.6c-.1-1.4.8-2.7 2.2-3z' }, // prettier-ignore
  // A place on the map.
  visit: { family: 'diplomacy', line: 'M8 14.5C5 11 3.25 8.8 3.25 6.25a4.75 4.75 0 0 1 9.5 0C12.75 8.8 11 11 8 14.5z', solid: 'M9.7 6.3a1.7 1.7 0 1 1-3.4 0a1.7 1.7 0 0 1 3.4 0z' }, // prettier-ignore
  // A signed sheet.
  agreement: { family: 'diplomacy', line: 'M3.5 1.75h9v12.5h-9zM5.75 5h4.5M5.75 7.5h4.5M5.5 11.5c1-1.8 1.7-1.5 1.8-.5s.9.9 1.6-.2 1.3-.5 1.6.4' }, // prettier-ignore
  // A burst.
  attack: { family: 'force', solid: 'M8 .75 9.5 5l4.1-2.1L11.5 7l3.75 1-3.75 1 2.1 4.1L9.5 11 8 15.25 6.5 11l-4.1 2.1L4.5 9 .75 8l3.75-1L2.4 2.9 6.5 5z' }, // prettier-ignore
  // Stripes of rank.
  military: { family: 'force', line: 'M2.5 6.5 8 2.5l5.5 4M2.5 10.25 8 6.25l5.5 4M2.5 14 8 10l5.5 4' },
  // A ballot going into its box.
  election: { family: 'politics', line: 'M1.75 9.25h12.5v5H1.75zM4.75 9V1.75h6.5V9', solid: 'M6.3 5l1.2 1.2L10 3.6l.8.8-3.3 3.4-2-2z' }, // prettier-ignore
  // A person with a sash.
  appointment: { family: 'politics', line: 'M10.75 4.5a2.75 2.75 0 1 1-5.5 0a2.75 2.75 0 0 1 5.5 0zM2.5 14.25c0-3.5 2.2-5 5.5-5s5.5 1.5 5.5 5z' }, // prettier-ignore
  // Scales.
  legal: { family: 'politics', line: 'M8 1.5v12.5M4.5 14.25h7M2.5 4h11M3.5 4 1.5 9.25a2.1 2.1 0 0 0 4 0zM12.5 4l-2 5.25a2.1 2.1 0 0 0 4 0z' }, // prettier-ignore
  // Barred.
  sanction: { family: 'politics', line: 'M14.25 8a6.25 6.25 0 1 1-12.5 0a6.25 6.25 0 0 1 12.5 0zM4.5 8h7' },
  // A placard.
  protest: { family: 'politics', line: 'M2 2h12v6.75H2zM8 8.75v6', solid: 'M5 4.25h6v1.25H5z' },
  // A stone.
  death: { family: 'life', solid: 'M3 3h10v10H3z' },
  // A shaken line.
  disaster: { family: 'life', line: 'M1 8.5h2.75L5.25 3l2.5 10.5L10 5.5l1.25 3H15' },
  // A rosette.
  ceremony: { family: 'life', line: 'M12.25 6a4.25 4.25 0 1 1-8.5 0a4.25 4.25 0 0 1 8.5 0zM5.75 9.75 4.5 15 8 13l3.5 2-1.25-5.25' }, // prettier-ignore
  // Quotation marks.
  statement: { family: 'words', solid: 'M2 9.5C2 5.9 3.6 3.6 6.5 3v1.9C5 5.5 4.4 6.5 4.4 7.9H6.7V12.5H2zM9.25 9.5c0-3.6 1.6-5.9 4.5-6.5v1.9c-1.5.6-2.1 1.6-2.1 3H14v4.6H9.25z' }, // prettier-ignore
  other: { family: 'words', line: 'M11.75 8a3.75 3.75 0 1 1-7.5 0a3.75 3.75 0 0 1 7.5 0z' },
};

/** The family's colour, as a custom property of the page's styles. */
export const familyColour: Readonly<Record<Family, string>> = {
  diplomacy: 'var(--lapis)',
  force: 'var(--saffron)',
  politics: 'var(--verdigris)',
  life: 'var(--ink)',
  words: 'var(--muted)',
};

export const colourOf = (type: EventType): string => familyColour[glyphs[type].family];
