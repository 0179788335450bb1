/** Marks as on the page: time is shape, status is fill, the family of the type is colour. */
import type { EventType } from '../../../model/schema.ts';
import type { Placed } from '../../timeline/arrange.ts';
import { families, glyphs, type Family } from '../../timeline/glyphs.ts';
import { dotWidth, tailLength } from '../../timeline/marks.ts';
import { familyInk } from './palette.ts';
import { round, type Group, type Pen } from './pen.ts';

const barHeight = 8;
const half = dotWidth / 2;

export const inkOf = (pen: Pen, type: EventType): string => pen.palette[familyInk[glyphs[type].family]];

/** Patterns and gradients that marks are filled with, for the families given. */
export function defineFills(definitions: Group, pen: Pen, used: ReadonlySet<Family>): void {
  for (const family of families.filter((name) => used.has(name))) {
    const ink = pen.palette[familyInk[family]];
    const hatch = definitions
      .append('pattern')
      .attr('id', `${pen.prefix}hatch-${family}`)
      .attr('width', 4)
      .attr('height', 4)
      .attr('patternUnits', 'userSpaceOnUse')
      .attr('patternTransform', 'rotate(45)');
    hatch.append('rect').attr('width', 4).attr('height', 4).attr('fill', pen.palette.paper);
    hatch.append('rect').attr('width', 1.5).attr('height', 4).attr('fill', ink);
    for (const [name, stops] of [
      ['fade', [0, 0.3, 0.7, 1]],
      ['left', [0, 1]],
      ['right', [1, 0]],
    ] as const) {
      const gradient = definitions.append('linearGradient').attr('id', `${pen.prefix}${name}-${family}`);
      stops.forEach((value, index) => {
        const offset = name === 'fade' ? value : index;
        const opacity = name === 'fade' ? (index === 0 || index === 3 ? 0 : 1) : value;
        gradient.append('stop').attr('offset', offset).attr('stop-color', ink).attr('stop-opacity', opacity);
      });
    }
  }
}

/** One mark, its middle line at `y`. */
export function drawMark(
  group: Group,
  pen: Pen,
  { row, shape, mark }: Pick<Placed, 'row' | 'shape' | 'mark'>,
  y: number,
): void {
  const { date, type, status } = row.event;
  const ends = [pen.along(mark.from), pen.along(mark.to)];
  const left = Math.min(...ends);
  const right = Math.max(...ends);
  const family = glyphs[type].family;
  const ink = inkOf(pen, type);
  const fills = {
    happened: ink,
    alleged: `url(#${pen.prefix}hatch-${family})`,
    planned: pen.palette.paper,
    cancelled: pen.palette.paper,
  };
  const isOutlined = status !== 'happened';
  const drawn = group
    .append('g')
    .attr('fill', fills[status])
    .attr('stroke', isOutlined ? ink : 'none')
    .attr('stroke-width', 1.6);
  const inset = isOutlined ? 0.8 : 0;

  // An open end fades away from the end that is known.
  const isOpen = date.from === null || date.to === null;
  const isTailLeft = isOpen && (date.from === null) === (pen.direction === 'ltr');
  if (isOpen) {
    drawn
      .append('rect')
      .attr('x', round(isTailLeft ? left : left + dotWidth))
      .attr('y', y - 1)
      .attr('width', tailLength)
      .attr('height', 2)
      .attr('stroke', 'none')
      .attr('fill', `url(#${pen.prefix}${isTailLeft ? 'left' : 'right'}-${family})`);
  }
  if (shape === 'dot') {
    const x = isOpen ? (isTailLeft ? right - half : left + half) : (left + right) / 2;
    if (date.approximate)
      drawn
        .append('rect')
        .attr('x', round(x - 13))
        .attr('y', y - 3.5)
        .attr('width', 26)
        .attr('height', 7)
        .attr('rx', 3.5)
        .attr('stroke', 'none')
        .attr('fill', `url(#${pen.prefix}fade-${family})`)
        .attr('opacity', 0.5);
    drawn
      .append('circle')
      .attr('cx', round(x))
      .attr('cy', y)
      .attr('r', half - inset);
    if (status === 'cancelled') slash(drawn, x, y);
    return;
  }
  const fade = date.approximate ? `url(#${pen.prefix}fade-${family})` : null;
  if (shape === 'bar') {
    const bar = drawn
      .append('rect')
      .attr('x', round(left + inset))
      .attr('y', y - barHeight / 2 + inset)
      .attr('width', round(right - left - 2 * inset))
      .attr('height', barHeight - 2 * inset)
      .attr('rx', barHeight / 2);
    if (fade) bar.attr(isOutlined ? 'stroke' : 'fill', fade);
  } else {
    const line = fade ?? ink;
    drawn
      .append('rect')
      .attr('x', round(left))
      .attr('y', y - 1)
      .attr('width', round(right - left))
      .attr('height', 2)
      .attr('fill', line)
      .attr('stroke', 'none');
    if (!fade)
      for (const x of [left + 0.75, right - 0.75])
        drawn
          .append('path')
          .attr('d', `M${round(x)} ${y - 4}v8`)
          .attr('stroke', ink);
    drawn.append('path').attr('d', lozenge((left + right) / 2, y, 6.2 - inset));
  }
  if (status === 'cancelled') slash(drawn, (left + right) / 2, y);

  function slash(on: Group, x: number, middle: number) {
    on.append('path')
      .attr('d', `M${round(x - 4)} ${middle + 8}l8 -16`)
      .attr('stroke', ink)
      .attr('stroke-width', 1.6);
  }
}

const lozenge = (x: number, y: number, reach: number) =>
  `M${round(x - reach)} ${y}L${round(x)} ${round(y - reach)}L${round(x + reach)} ${y}L${round(x)} ${round(y + reach)}Z`;

export const glyphSize = 13;

/** The sign of a type, its left top at `x`, `y`. */
export function drawGlyph(group: Group, pen: Pen, type: EventType, x: number, y: number): void {
  const ink = inkOf(pen, type);
  const { line, solid } = glyphs[type];
  const sign = group
    .append('g')
    .attr('transform', `translate(${round(x)} ${round(y)}) scale(${glyphSize / 16})`);
  if (line) {
    sign
      .append('path')
      .attr('d', line)
      .attr('fill', 'none')
      .attr('stroke', ink)
      .attr('stroke-width', 1.6)
      .attr('stroke-linejoin', 'round')
      .attr('stroke-linecap', 'round');
  }
  if (solid) sign.append('path').attr('d', solid).attr('fill', ink);
}
