/** What stands above and below the timeline in a figure: title, period and filters; where it comes from and its address. */
import type { Bilingual } from '../../../model/schema.ts';
import type { Language } from '../../../text/text.ts';
import type { Speech } from '../../frame/speech.ts';
import { breakLines } from '../../timeline/labels.ts';
import type { Palette } from './palette.ts';
import { startSide, widthOf, write, type Group, type Pen, type Side } from './pen.ts';
import type { FigurePart } from './type.ts';

/** What a figure says besides its events; every text once in each language. */
export interface Caption {
  readonly title: Bilingual;
  readonly period: Bilingual;
  /** The filters in words; "" where there are none. */
  readonly filters: Bilingual;
  /** Chronicle, edition, how many events and articles. */
  readonly credit: Bilingual;
  /** The view's address; null where it has none. */
  readonly link: string | null;
}

/** Where words may stand, in pixels. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Title, period and filters; gives where they end. */
export function drawHeading(group: Group, pen: Pen, caption: Caption, speech: Speech, room: Room): number {
  const width = room.right - room.left;
  let y = room.top;
  const lines: readonly (readonly [Bilingual, FigurePart, keyof Palette, number])[] = [
    [caption.title, speech.isBoth ? 'second' : 'heading', 'ink', speech.isBoth ? 28 : 34],
    [caption.period, 'plain', 'rubric', 23],
    [caption.filters, 'small', 'muted', 21],
  ];
  for (const [text, part, colour, high] of lines) {
    const columns = speech.shown.map((language) => {
      const wide = speech.isBoth ? width / 2 - 16 : width;
      return breakLines(text[language], wide, (words) => widthOf(pen, words, part, language));
    });
    const count = Math.max(0, ...columns.map((column) => column.length));
    columns.forEach((column, index) => {
      const language = speech.shown[index] as Language;
      column.forEach((words, line) => {
        const side = startSide(language);
        const x = side === 'left' ? room.left : room.right;
        write(group, pen, { text: words, part, colour, side, x, y: y + line * high + high * 0.66, language });
      });
    });
    y += count * high;
  }
  return y + 12;
}

/** Where the figure comes from, and its address; gives where they end. */
export function drawCredit(group: Group, pen: Pen, caption: Caption, speech: Speech, room: Room): number {
  let y = room.top + 14;
  const edge = (side: Side) => (side === 'left' ? room.left : room.right);
  const credit = { part: 'small', colour: 'muted' } as const;
  const width = speech.isBoth ? (room.right - room.left) / 2 - 16 : room.right - room.left;
  const columns = speech.shown.map((language) => {
    const lines = breakLines(caption.credit[language], width, (words) =>
      widthOf(pen, words, 'small', language),
    );
    const side = startSide(language);
    lines.forEach((text, line) =>
      write(group, pen, { ...credit, text, side, x: edge(side), y: y + line * 20, language }),
    );
    return lines.length;
  });
  y += Math.max(...columns) * 20;
  if (caption.link === null) return y - 6;
  const side = startSide(speech.language);
  const link = group.append('a').attr('href', caption.link).attr('target', '_blank') as unknown as Group;
  // An address reads from left to right, whichever side it stands on.
  write(link, pen, { ...credit, text: shown(caption.link), side, x: edge(side), y, language: 'en' });
  return y + 14;
}

/** An address as it is printed: without the scheme, and without the view, which only the link itself carries. */
const shown = (link: string) =>
  link
    .replace(/^https?:\/\//, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
