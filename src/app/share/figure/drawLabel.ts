/** The words beside a mark: date, title, and the title in the other language where both are shown. */
import type { LineKind, Placed } from '../../timeline/arrange.ts';
import type { Pill } from '../../timeline/gather.ts';
import { dateLine, sizes, titleLine, type Plan } from '../../timeline/sizes.ts';
import { drawGlyph, glyphSize } from './drawMark.ts';
import {
  earlierSide,
  otherSide,
  round,
  startSide,
  widthOf,
  write,
  type Group,
  type Pen,
  type Side,
} from './pen.ts';
import type { FigurePart } from './type.ts';

const padding = 4;
const glyphGap = 5;
/** Where letters stand in their line, from its top. */
const baseline = 0.74;
const railLine = 20;
const railInset = 14;

/** Where the sign of a mark lies, from the top of its line. */
export function middleOf(kind: LineKind, plan: Plan, language: 'ar' | 'en'): number {
  if (kind !== 'events') return sizes[kind] / 2;
  return padding + (plan.hasDate ? dateLine[language] : titleLine[language]) / 2;
}

/** Writes the label of a mark whose line begins at `top`; `isOpen` where its event is the open one. */
export function drawLabel(
  group: Group,
  pen: Pen,
  { label, row }: Placed,
  place: { readonly top: number; readonly isOnRail: boolean; readonly isOpen: boolean; readonly plan: Plan },
): void {
  if (!label) return;
  const { date, title, other, width } = label.label;
  const { top, isOnRail, isOpen, plan } = place;
  // On the rail the end of the mark stays in sight before its words.
  const at = label.at + (isOnRail && label.side === 'over' ? railInset : 0);
  const ends = [pen.along(at), pen.along(at + width)];
  const left = Math.min(...ends);
  const side = label.side === 'before' ? otherSide(earlierSide(pen)) : earlierSide(pen);
  const x = side === 'left' ? left : left + width;
  const isStruck = row.event.status === 'cancelled';
  const lines = [
    ...(date ? [{ text: date, part: 'date', colour: 'rubric', high: dateLine[pen.language] } as const] : []),
    ...title.map((text) => ({
      text,
      part: (isOnRail ? 'small' : isOpen ? 'strong' : 'title') as FigurePart,
      colour: isOnRail ? ('muted' as const) : ('ink' as const),
      high: isOnRail ? railLine : titleLine[pen.language],
      isStruck,
    })),
    ...other.map((text) => {
      const language = pen.language === 'ar' ? ('en' as const) : ('ar' as const);
      return { text, part: 'other', colour: 'muted', high: titleLine[language], language, isStruck } as const;
    }),
  ];
  const under = plan.hasDate ? dateLine[pen.language] : titleLine[pen.language];
  let y = top + padding + (label.side === 'over' && !isOnRail ? under : 0);
  if (isOnRail) y = top + (sizes.rail - railLine) / 2;
  const high = lines.reduce((sum, line) => sum + line.high, 0);
  group
    .append('rect')
    .attr('x', round(left - 2))
    .attr('y', round(y))
    .attr('width', round(width + 4))
    .attr('height', round(high))
    .attr('fill', pen.palette.paper);
  lines.forEach(({ high: lineHigh, ...line }, index) => {
    const stand = y + lineHigh * baseline;
    const shift =
      index === 0 ? drawSign(group, pen, { row, text: line.text, part: line.part, side, x, y: stand }) : 0;
    write(group, pen, { ...line, side, x: x + shift, y: stand });
    y += lineHigh;
  });
}

/** The type's sign before the first line; gives how far the text moves to make room for it. */
function drawSign(
  group: Group,
  pen: Pen,
  at: { row: Placed['row']; text: string; part: FigurePart; side: Side; x: number; y: number },
): number {
  const start = startSide(pen.language);
  const inward = start === 'left' ? 1 : -1;
  const width = widthOf(pen, at.text, at.part);
  // Where the line begins: at the label's edge, or, for a line that ends there, its own width before it.
  const begin = at.side === start ? at.x : at.x - inward * (width + glyphSize + glyphGap);
  drawGlyph(
    group,
    pen,
    at.row.event.type,
    start === 'left' ? begin : begin - glyphSize,
    at.y - glyphSize + 2,
  );
  return at.side === start ? inward * (glyphSize + glyphGap) : 0;
}

/** A pill with the number of events gathered under it. */
export function drawPill(group: Group, pen: Pen, pill: Pick<Pill, 'at'>, count: string, top: number): void {
  const width = Math.max(26, widthOf(pen, count, 'small') + 16);
  const x = pen.along(pill.at);
  group
    .append('rect')
    .attr('x', round(x - width / 2))
    .attr('y', top + 3)
    .attr('width', round(width))
    .attr('height', 24)
    .attr('rx', 12)
    .attr('fill', pen.palette.paper)
    .attr('stroke', pen.palette.line);
  write(group, pen, { text: count, part: 'small', colour: 'ink', side: 'left', x, y: top + 19.5 }).attr(
    'text-anchor',
    'middle',
  );
}
