/** The legend in lines: which way time runs, then shapes, fills, pills and types, each sign before its words. */
import type { EventHead } from '../../../model/opening.ts';
import type { EventDate, EventType, Status } from '../../../model/schema.ts';
import type { Speech } from '../../frame/speech.ts';
import type { Placed } from '../../timeline/arrange.ts';
import { dotWidth, tailLength, type MarkShape } from '../../timeline/marks.ts';
import { drawPill } from './drawLabel.ts';
import { drawGlyph, drawMark, glyphSize } from './drawMark.ts';
import type { Legend, MarkNote } from './legend.ts';
import { round, startSide, widthOf, write, type Group, type Pen } from './pen.ts';

interface Item {
  readonly wide: number;
  readonly text: string;
  /** Draws the sign in a box `wide` wide whose left is `x` and whose middle is `y`. */
  readonly draw: (group: Group, pen: Pen, x: number, y: number) => void;
}

const lineHeight = 24;
const gap = 7;
const between = 22;

/** Draws the legend between `left` and `right`, its first line at `top`; gives its height. */
export function drawLegend(
  group: Group,
  pen: Pen,
  legend: Legend,
  speech: Speech,
  room: { readonly left: number; readonly right: number; readonly top: number },
): number {
  const start = startSide(pen.language);
  const items = itemsOf(legend, speech);
  let used = 0;
  let line = 0;
  for (const item of items) {
    const width = item.wide + gap + widthOf(pen, item.text, 'small');
    if (used > 0 && used + width > room.right - room.left) {
      used = 0;
      line += 1;
    }
    const middle = room.top + line * lineHeight + lineHeight / 2;
    const signAt = start === 'left' ? room.left + used : room.right - used - item.wide;
    const wordsAt = start === 'left' ? signAt + item.wide + gap : signAt - gap;
    item.draw(group.append('g') as Group, pen, signAt, middle);
    write(group, pen, {
      text: item.text,
      part: 'small',
      colour: 'muted',
      side: start,
      x: wordsAt,
      y: middle + 4.5,
    });
    used += width + between;
  }
  return items.length > 0 ? (line + 1) * lineHeight : 0;
}

function itemsOf({ marks, statuses, types, hasPills }: Legend, speech: Speech): Item[] {
  const { text } = speech;
  return [
    { wide: 26, text: text('timeline.direction'), draw: drawArrow },
    ...marks.map((note) => markItem(note, text(`timeline.marks.${note}`))),
    ...statuses.map((status) => statusItem(status, text(`events.statuses.${status}`))),
    ...(hasPills ? [pillItem(speech.number(3), text('share.figure.pill'))] : []),
    ...types.map((type) => typeItem(type, text(`events.types.${type}`))),
  ];
}

function drawArrow(group: Group, pen: Pen, x: number, y: number): void {
  const forth = pen.direction === 'rtl' ? -1 : 1;
  const tip = forth > 0 ? x + 24 : x + 2;
  group
    .append('path')
    .attr('d', `M${tip - forth * 22} ${y}H${tip}m${-forth * 5} -4l${forth * 5} 4l${-forth * 5} 4`)
    .attr('fill', 'none')
    .attr('stroke', pen.palette.muted)
    .attr('stroke-width', 1.5);
}

/** A sample is drawn as an event would be: in words' grey, which no one takes for a family. */
const sampleDate: EventDate = { edtf: '2024', from: '2024-01-01', to: '2024-12-31', grain: 'year', extent: 'within', part: null, approximate: false }; // prettier-ignore
function drawSample(shape: MarkShape, date: Partial<EventDate>, status: Status, wide: number): Item['draw'] {
  return (group, pen, x, y) => {
    const event = { type: 'other', status, date: { ...sampleDate, ...date } } as EventHead;
    const row = { event } as Placed['row'];
    const [from, to] = [pen.along.invert(x), pen.along.invert(x + wide)];
    drawMark(group, pen, { row, shape, mark: { from: Math.min(from, to), to: Math.max(from, to) } }, y);
  };
}

function markItem(note: MarkNote, text: string): Item {
  const shape = (
    { day: 'dot', throughout: 'bar', within: 'whisker', approximate: 'bar', open: 'dot' } as const
  )[note];
  const wide = note === 'day' ? dotWidth : note === 'open' ? dotWidth + tailLength : 34;
  const date: Partial<EventDate> =
    note === 'open' ? { to: null } : note === 'approximate' ? { approximate: true } : {};
  return { wide, text, draw: drawSample(shape, date, 'happened', wide) };
}

const statusItem = (status: Status, text: string): Item => ({
  wide: dotWidth + 4,
  text,
  draw: (group, pen, x, y) => drawSample('dot', {}, status, dotWidth)(group, pen, x + 2, y),
});

const typeItem = (type: EventType, text: string): Item => ({
  wide: glyphSize,
  text,
  draw: (group, pen, x, y) => drawGlyph(group, pen, type, x, round(y - glyphSize / 2)),
});

const pillItem = (count: string, text: string): Item => ({
  wide: 26,
  text,
  draw: (group, pen, x, y) => drawPill(group, pen, { at: pen.along.invert(x + 13) }, count, y - 15),
});
