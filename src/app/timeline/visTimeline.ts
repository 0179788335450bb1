/**
 * vis-timeline behind one function. It holds what is arranged and nothing more: lines are its groups, nothing is stacked,
 * items are our elements. It is twice as wide as the view; moving is a transform of the whole, see `drift`.
 */
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import type { Arrangement } from './arrange.ts';
import type { Drift } from './controller.ts';
import { momentOf } from './days.ts';
import { pillWidth } from './gather.ts';
import { never } from './noCalendar.ts';
import './marks.css';
import './labels.css';
import './pills.css';
import './stage.css';

export interface Stage {
  /** Shows an arrangement; what was there before and is the same is left alone. */
  show(arrangement: Arrangement, content: StageContent): void;
  /** Moves and stretches what is shown. */
  drift(drift: Drift): void;
  /** The element of a mark or pill, while it is shown. */
  elementOf(key: string): HTMLElement | null;
  destroy(): void;
}

export interface StageContent {
  /** How high a line is. */
  readonly height: number;
  /** A new element for a mark or pill. */
  element(key: string): HTMLElement;
  /** Two items with one signature look alike. */
  signature(key: string): string;
}

interface StageItem {
  readonly id: string;
  readonly group: string;
  readonly start: Date;
  readonly end: Date;
  readonly content: string;
  readonly signature: string;
  /** As long as it is: cut short at its far end, its label would not stand where it was placed. */
  readonly limitSize: false;
}

interface StageGroup {
  readonly id: string;
  readonly content: string;
  readonly className: string;
  readonly order: number;
}

/** `host` is as wide as the stage; `direction` is which way time runs on it. */
export function createStage(host: HTMLElement, direction: 'rtl' | 'ltr'): Stage {
  const items = new DataSet<StageItem>();
  const groups = new DataSet<StageGroup>();
  const elements = new Map<string, HTMLElement>();
  const options: TimelineOptions = {
    rtl: direction === 'rtl',
    stack: false,
    type: 'range',
    align: 'left',
    margin: { item: 0, axis: 0 },
    orientation: { axis: 'none', item: 'top' },
    showMajorLabels: false,
    showMinorLabels: false,
    showCurrentTime: false,
    moment: never as unknown as NonNullable<TimelineOptions['moment']>,
    showTooltips: false,
    selectable: false,
    moveable: false,
    zoomable: false,
    autoResize: false,
    verticalScroll: false,
    horizontalScroll: false,
    groupOrder: 'order',
    groupTemplate: () => '',
    template: (item: StageItem) => elements.get(item.id) ?? '',
    width: '100%',
    zoomMin: 1000,
  };
  // Created empty: with a window or items in hand it would hide behind an overlay for a second.
  const timeline = new Timeline(host, [], options);
  timeline.setGroups(groups);
  let isFilled = false;
  let height = 0;
  let drawing = 0;
  let stretched = 1;

  return {
    show(arrangement, content) {
      const next = itemsOf(arrangement, content);
      const wanted = new Set(next.map((item) => item.id));
      const gone = items.getIds().filter((id) => !wanted.has(String(id)));
      const changed = next.filter((item) => {
        const held = items.get(item.id);
        return held?.signature !== item.signature || !isSamePlace(held, item);
      });
      for (const { id, signature } of changed) {
        if (items.get(id)?.signature !== signature) elements.set(id, content.element(id));
      }
      const lines = arrangement.lines.map(({ key, kind, lane }, order, all) => ({
        id: key,
        content: '',
        className: lane === all[order - 1]?.lane ? kind : `${kind} first`,
        order,
      }));
      const kept = new Set(lines.map((line) => line.id));
      groups.remove(groups.getIds().filter((id) => !kept.has(String(id))));
      groups.update(lines.filter((line) => !isSameLine(groups.get(line.id), line)));
      timeline.setWindow(momentOf(arrangement.stretch.from), momentOf(arrangement.stretch.to), {
        animation: false,
      });
      items.remove(gone);
      for (const id of gone) elements.delete(String(id));
      items.update(changed);
      if (!isFilled) timeline.setItems(items);
      isFilled = true;
      timeline.redraw();
      // Lines are as high as they were measured the last time they were drawn: a second look gives them their new height.
      if (content.height !== height) drawing = requestAnimationFrame(() => timeline.redraw());
      height = content.height;
    },
    drift({ scale, shift }) {
      const along = direction === 'rtl' ? -shift : shift;
      host.style.transform = `translateX(${along}px) scaleX(${scale})`;
      // Everything on the stage is styled anew where this changes, so a mere pan leaves it alone.
      if (scale !== stretched) host.style.setProperty('--unscale', String(1 / scale));
      stretched = scale;
    },
    elementOf: (key) => elements.get(key) ?? null,
    destroy() {
      cancelAnimationFrame(drawing);
      timeline.destroy();
    },
  };
}

function itemsOf(arrangement: Arrangement, content: StageContent): StageItem[] {
  const { stretch, pixelsPerDay, placed, pills } = arrangement;
  const momentAt = (pixels: number) => momentOf(stretch.from + pixels / pixelsPerDay);
  const item = (id: string, group: string, from: number, to: number): StageItem => ({
    id,
    group,
    start: momentAt(from),
    end: momentAt(to),
    content: '',
    signature: content.signature(id),
    limitSize: false,
  });
  return [
    ...placed.map(({ key, line, mark }) => item(key, line, mark.from, mark.to)),
    ...pills.map(({ key, line, at }) => item(key, line, at - pillWidth / 2, at + pillWidth / 2)),
  ];
}

/** To the minute: arithmetic on pixels leaves crumbs. */
const isSamePlace = (a: StageItem, b: StageItem) =>
  a.group === b.group &&
  Math.abs(a.start.getTime() - b.start.getTime()) < 60_000 &&
  Math.abs(a.end.getTime() - b.end.getTime()) < 60_000;

const isSameLine = (a: StageGroup | null, b: StageGroup) =>
  a?.order === b.order && a.className === b.className;
