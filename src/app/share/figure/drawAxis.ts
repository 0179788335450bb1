/** The axis of a figure: the page's own ticks and words, at true scale. */
import type { Speech } from '../../frame/speech.ts';
import { plainFold } from '../../timeline/silences.ts';
import { axisOf, type PlacedTick } from '../../timeline/ticks.ts';
import { tickLabel, tickRoom } from '../../timeline/words.ts';
import { earlierSide, round, widthOf, write, type Group, type Pen } from './pen.ts';
import type { FigureScene } from './scene.ts';

const labelGap = 6;
const upperGap = 14;

/** Draws hairlines down the whole height and two rows of labels above them. */
export function drawAxis(group: Group, pen: Pen, scene: FigureScene, speech: Speech): void {
  const { view, pixelsPerDay, height } = scene;
  const room = tickRoom(speech, (text, part) => widthOf(pen, text, part));
  const axis = axisOf(view, plainFold, pixelsPerDay, room.short);
  const form = axis.spacing >= room.long(axis.lower[0]?.unit ?? 'year') ? 'long' : 'short';
  const place = (tick: PlacedTick) => (tick.at - view.from) * pixelsPerDay;
  const words = (tick: PlacedTick) => tickLabel(tick, speech.language, speech.style, form);
  const side = earlierSide(pen);
  const later = pen.direction === 'rtl' ? -1 : 1;
  const width = Math.abs((pen.along.range()[1] ?? 0) - (pen.along.range()[0] ?? 0));

  group
    .selectAll('.tick')
    .data(axis.lower)
    .join('path')
    .attr('class', 'tick')
    .attr('d', (tick) => `M${round(pen.along(place(tick)))} 30V${height}`)
    .attr('stroke', pen.palette.rule);
  const isDays = axis.lower[0]?.unit === 'day' && axis.spacing < 2 * pixelsPerDay;
  for (const tick of axis.lower) {
    const text = words(tick);
    const from = place(tick) + (isDays ? (pixelsPerDay - widthOf(pen, text, 'tick')) / 2 : labelGap);
    if (from + widthOf(pen, text, 'tick') > width) continue;
    write(group, pen, { text, part: 'tick', colour: 'muted', side, x: pen.along(from), y: 45 });
  }
  axis.upper.forEach((tick, index) => {
    // The ticks are so far apart as the short form needs.
    const text = tickLabel(tick, speech.language, speech.style, 'short', true);
    const wide = widthOf(pen, text, 'year') + labelGap + upperGap;
    const next = axis.upper[index + 1];
    const from = Math.max(0, place(tick));
    const isPushedOff = next !== undefined && place(next) - from < wide;
    if (place(tick) > 0) {
      group
        .append('path')
        .attr('d', `M${round(pen.along(from))} 0V${height}`)
        .attr('stroke', pen.palette.line)
        .attr('stroke-opacity', 0.55);
    }
    if (isPushedOff || from + wide > width) return;
    write(group, pen, {
      text,
      part: 'year',
      colour: 'rubric',
      side,
      x: pen.along(from) + later * labelGap,
      y: 20,
    });
  });
}
