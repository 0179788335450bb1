/** Names of lanes beside the timeline, and the hairlines between them. */
import { eventTypes, type Bilingual, type EventType, type TimelineActor } from '../../../model/schema.ts';
import type { Speech } from '../../frame/speech.ts';
import { laneKeyOf } from '../../timeline/queue.ts';
import { breakLines } from '../../timeline/labels.ts';
import type { Lane } from '../../timeline/lanes.ts';
import type { LaneChoice } from '../../timeline/properties.ts';
import { earlierSide, round, widthOf, write, type Group, type Pen } from './pen.ts';
import type { FigureScene } from './scene.ts';

/** Room for the names, in pixels. */
export const laneWidth = 132;
const lineHeight = 19;

interface Named {
  readonly speech: Speech;
  readonly lanes: LaneChoice;
  readonly actors: ReadonlyMap<string, TimelineActor>;
  readonly publishers: ReadonlyMap<string, Bilingual>;
}

/** `inner` is the width of the timeline, at whose earlier side the names stand. */
export function drawLanes(group: Group, pen: Pen, scene: FigureScene, named: Named, inner: number): void {
  const side = earlierSide(pen);
  const outward = side === 'left' ? -1 : 1;
  const edge = side === 'left' ? 0 : inner;
  const text = laneNames(named);
  for (const lane of scene.lanes) {
    const top = scene.lines.get(`${laneKeyOf(lane)}:0`)?.top ?? 0;
    group
      .append('path')
      .attr('d', `M${edge + outward * laneWidth} ${round(top)}H${inner - edge}`)
      .attr('stroke', pen.palette.rule);
    const lines = breakLines(text(lane), laneWidth - 12, (words) => widthOf(pen, words, 'small'));
    lines.forEach((words, line) => {
      write(group, pen, {
        text: words,
        part: 'small',
        colour: 'ink',
        side,
        x: edge + outward * laneWidth,
        y: top + 18 + line * lineHeight,
      });
    });
  }
}

const isType = (id: string): id is EventType => (eventTypes as readonly string[]).includes(id);

function laneNames({ speech, lanes, actors, publishers }: Named): (lane: Lane) => string {
  return ({ id, isRest }) => {
    if (isRest) return speech.text('timeline.rest');
    if (lanes === 'actor') return actors.get(id)?.name[speech.language] ?? id;
    if (lanes === 'source') return publishers.get(id)?.[speech.language] ?? id;
    return isType(id) ? speech.text(`events.types.${id}`) : id;
  };
}
