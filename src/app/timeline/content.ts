/** What stands on the stage: labels in the words and type of the page, elements for marks and pills. */
import type { Speech } from '../frame/speech.ts';
import type { EventRow } from '../state/rows.ts';
import type { Arrangement, Assignment, Placed } from './arrange.ts';
import { describeEvent, describePill } from './describe.ts';
import type { Pill } from './gather.ts';
import { labelOf, type Label, type Measure } from './labels.ts';
import { markElement, pillElement } from './markElement.ts';
import type { StageContent } from './visTimeline.ts';

export interface Wording {
  readonly speech: Speech;
  readonly hasDate: () => boolean;
  /** Where both languages are shown: titles stand in both. */
  readonly hasOther?: () => boolean;
  /** How many lines a title may take, two unless said. */
  readonly titleLines?: () => 1 | 2;
  readonly selected: string | null;
  readonly measure: Measure;
}

/** Labels for arranging, each worked out once for one wording. */
export function labelsOf({
  speech,
  hasDate,
  hasOther,
  titleLines,
  selected,
  measure,
}: Wording): Assignment['label'] {
  const known = new Map<string, Label | null>();
  return ({ event }: EventRow, isFlat, onRail) => {
    const key = `${event.id} ${isFlat} ${onRail}`;
    const held = known.get(key);
    if (held !== undefined) return held;
    const label = labelOf(
      {
        title: event.title,
        date: hasDate() && !onRail ? speech.date(event.date, { short: true }) : '',
        language: speech.language,
        isBoth: speech.isBoth && !onRail && hasOther?.() !== false,
        isStrong: event.id === selected,
        isFlat: isFlat || onRail || titleLines?.() === 1,
      },
      measure,
    );
    known.set(key, label);
    return label;
  };
}

/**
 * The elements of an arrangement, on lines `height` pixels high, at which they are measured; `prefix` keeps ids apart where a
 * page has two timelines.
 */
export function contentOf(
  arrangement: Arrangement,
  speech: Speech,
  prefix: string,
  height: number,
): StageContent {
  const placed = new Map(arrangement.placed.map((item) => [item.key, item]));
  const pills = new Map(arrangement.pills.map((item) => [item.key, item]));
  const said = (key: string, description: string) => ({
    id: idOf(prefix, key),
    description,
    language: speech.language,
  });
  return {
    height,
    element(key) {
      const item = placed.get(key);
      if (item) return markElement(item, said(key, describeEvent(item.row, speech)));
      const pill = pills.get(key) as Pill;
      return pillElement(pill, said(key, describePill(pill.rows, speech)), speech.number(pill.rows.length));
    },
    signature(key) {
      const item = placed.get(key);
      return `${height} ${speech.language} ${speech.style.digits} ${
        item
          ? signatureOf(item)
          : (pills
              .get(key)
              ?.rows.map((row) => row.event.id)
              .join() ?? '')
      }`;
    },
  };
}

/** The id of a mark's or pill's element. */
export const idOf = (prefix: string, key: string): string => `${prefix}-${key.replace(/[^\w-]/g, '_')}`;

function signatureOf({ shape, label, mark, row }: Placed): string {
  const { date, status, type } = row.event;
  const shown = label ? [label.side, Math.round(label.at - mark.from), label.label.date, label.label.title, label.label.other] : []; // prettier-ignore
  return JSON.stringify([shape, status, type, date.approximate, date.from === null, date.to === null, shown]);
}
