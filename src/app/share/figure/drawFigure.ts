/**
 * The timeline as a figure for a report or a slide: title, period and filters above, the timeline itself, a legend of what
 * stands in it, and under it where it comes from. Drawn by d3 from the controller's arrangement; texts stay texts.
 */
import { scaleLinear, select } from 'd3';
import type { EventHead } from '../../../model/opening.ts';
import type { Bilingual, TimelineActor } from '../../../model/schema.ts';
import { glyphs, type Family } from '../../timeline/glyphs.ts';
import type { LabelPart, Measure } from '../../timeline/labels.ts';
import { drawAxis } from './drawAxis.ts';
import { drawLabel, drawPill, middleOf } from './drawLabel.ts';
import { drawLanes, laneWidth } from './drawLanes.ts';
import { drawLegend } from './drawLegend.ts';
import { defineFills, drawMark } from './drawMark.ts';
import { legendOf } from './legend.ts';
import { drawCredit, drawHeading, type Caption } from './drawWords.ts';
import { palettes, type FigureTheme, type Palette } from './palette.ts';
import type { Group, Pen } from './pen.ts';
import { sceneOf, type FigureScene, type SceneWish } from './scene.ts';
import { faceOf, type FaceMeasure } from './type.ts';

export interface FigureWish extends SceneWish {
  readonly caption: Caption;
  readonly theme: FigureTheme;
  /** Pixels. */
  readonly width: number;
  readonly direction: 'rtl' | 'ltr';
  readonly actors: ReadonlyMap<string, TimelineActor>;
  readonly publishers: ReadonlyMap<string, Bilingual>;
  /** Keeps two figures on one page apart. */
  readonly prefix: string;
  /** Where an event's mark and words lead; null: nowhere. */
  readonly hrefOf: ((event: EventHead) => string) | null;
}

const margin = 28;
const vector = 'http://www.w3.org/2000/svg';

/** Draws the figure as an element that stands in no page yet; `page` makes its elements, `measure` its widths. */
export function drawFigure(wish: FigureWish, measure: FaceMeasure, page: Document = document): SVGSVGElement {
  const { speech, width, theme, direction, caption } = wish;
  const palette = palettes[theme];
  const names = wish.lanes === 'none' ? 0 : laneWidth;
  const inner = width - 2 * margin - names;
  const measureLabel: Measure = (text, part: LabelPart) =>
    measure(text, faceOf(part, part === 'other' ? speech.other : speech.language));
  const scene = sceneOf(wish, inner, measureLabel);
  const isTurned = direction === 'rtl';
  const along = scaleLinear([0, inner], isTurned ? [inner, 0] : [0, inner]);
  const pen: Pen = { palette, measure, language: speech.language, direction, along, prefix: wish.prefix };

  const svg = page.createElementNS(vector, 'svg') as SVGSVGElement;
  const root = select(svg as unknown as SVGGElement) as Group;
  root
    .attr('xmlns', vector)
    // A picture, unless something in it leads on.
    .attr('role', wish.hrefOf || caption.link ? 'group' : 'img')
    .attr('lang', speech.language)
    .attr('direction', speech.direction)
    .attr('aria-labelledby', `${wish.prefix}title ${wish.prefix}description`);
  root.append('title').attr('id', `${wish.prefix}title`).text(caption.title[speech.language]);
  const description = [caption.period, caption.filters, caption.credit].map((text) => text[speech.language]);
  root.append('desc').attr('id', `${wish.prefix}description`).text(description.filter(Boolean).join(' · '));
  const definitions = root.append('defs') as Group;
  const paper = root.append('rect').attr('width', width).attr('fill', palette.paper);

  const room = { left: margin, right: width - margin };
  const top = drawHeading(root.append('g') as Group, pen, caption, speech, { ...room, top: margin });
  const body = root
    .append('g')
    .attr('transform', `translate(${margin + (isTurned ? 0 : names)} ${top})`) as Group;
  defineFills(definitions, pen, new Set([...scene.placed.map(({ row }) => familyOf(row.event)), 'words']));
  definitions
    .append('clipPath')
    .attr('id', `${wish.prefix}window`)
    .append('rect')
    .attr('width', inner)
    .attr('height', scene.height);
  drawAxis(body, pen, scene, speech);
  if (names > 0) drawLanes(body, pen, scene, wish, inner);
  drawEvents(body, pen, scene, wish);
  drawRule(root, palette, top + scene.height, width);

  const below = top + scene.height + 12;
  const feet = root.append('g') as Group;
  const legendHeight = drawLegend(feet, pen, legendOf(scene), speech, { ...room, top: below });
  const end = drawCredit(feet, pen, caption, speech, { ...room, top: below + legendHeight + 6 });
  const height = Math.ceil(end + margin - 8);
  paper.attr('height', height);
  root.attr('width', width).attr('height', height).attr('viewBox', `0 0 ${width} ${height}`);
  return svg;
}

const familyOf = ({ type }: EventHead): Family => glyphs[type].family;

function drawEvents(body: Group, pen: Pen, scene: FigureScene, wish: FigureWish): void {
  const { plan, lines } = scene;
  const group = body.append('g').attr('clip-path', `url(#${wish.prefix}window)`);
  const { hrefOf } = wish;
  const events = group
    .selectAll<SVGGElement, unknown>('.event')
    .data(scene.placed)
    .join(hrefOf ? 'a' : 'g')
    .attr('class', 'event')
    .attr('data-id', ({ row }) => row.event.id);
  if (hrefOf) {
    events
      .attr('href', ({ row }) => hrefOf(row.event))
      .attr('target', '_blank')
      .attr('rel', 'noopener');
  }
  events.each(function (placed) {
    const event = select(this) as unknown as Group;
    const { kind, top } = lines.get(placed.line) ?? { kind: 'events', top: 0 };
    const isOnRail = kind === 'rail';
    const isOpen = placed.row.event.id === wish.selected;
    event.append('title').text(
      wish.speech.text('timeline.option', {
        date: wish.speech.date(placed.row.event.date),
        title: placed.row.event.title[wish.speech.language],
      }),
    );
    const words = () => drawLabel(event, pen, placed, { top, isOnRail, isOpen, plan });
    // On the rail the words interrupt their mark.
    if (!isOnRail) words();
    drawMark(event, pen, placed, top + middleOf(kind, plan, pen.language));
    if (isOnRail) words();
  });
  for (const pill of scene.pills) {
    drawPill(
      group.append('g') as Group,
      pen,
      pill,
      wish.speech.number(pill.rows.length),
      lines.get(pill.line)?.top ?? 0,
    );
  }
}

function drawRule(group: Group, palette: Palette, y: number, width: number): void {
  group
    .append('path')
    .attr('d', `M${margin} ${y}H${width - margin}`)
    .attr('stroke', palette.rule);
}
