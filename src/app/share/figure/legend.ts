/** What a figure has to explain: only the shapes, fills and signs that stand in it. */
import { eventTypes, statuses, type EventType, type Status } from '../../../model/schema.ts';
import type { FigureScene } from './scene.ts';

export type MarkNote = 'day' | 'throughout' | 'within' | 'approximate' | 'open';

export interface Legend {
  readonly marks: readonly MarkNote[];
  /** Statuses other than happened. */
  readonly statuses: readonly Status[];
  readonly types: readonly EventType[];
  readonly hasPills: boolean;
}

const markNotes: readonly MarkNote[] = ['day', 'throughout', 'within', 'approximate', 'open'];

export function legendOf({ placed, pills }: FigureScene): Legend {
  const notes = new Set<MarkNote>();
  for (const { shape, row } of placed) {
    const { date } = row.event;
    const isOpen = date.from === null || date.to === null;
    if (isOpen) notes.add('open');
    else notes.add(({ dot: 'day', bar: 'throughout', whisker: 'within' } as const)[shape]);
    if (date.approximate) notes.add('approximate');
  }
  const events = placed.map(({ row }) => row.event);
  return {
    marks: markNotes.filter((note) => notes.has(note)),
    statuses: statuses.filter(
      (status) => status !== 'happened' && events.some((event) => event.status === status),
    ),
    types: eventTypes.filter((type) => events.some((event) => event.type === type)),
    hasPills: pills.length > 0,
  };
}
