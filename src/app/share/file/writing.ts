/** Files of what is chosen, written without holding the page up: handed over in parts, watched, and given up at a word. */
import { write, type Format } from '../../../export/formats.ts';
import type { Selection } from '../../../export/selection.ts';

/** Parquet is for analysis, from the command line; a page in one HTML file carries no library for Word. */
const isOneFile = import.meta.env.MODE === 'one-file';
const wanted: readonly Format[] = ['docx', 'csv', 'md', 'ics', 'bibtex', 'json', 'timelinejs'];
export const offered = wanted.filter((format) => !(isOneFile && format === 'docx'));

/** `share` is how much of the events has been handed over, 0 to 1; the writing itself cannot be measured. */
export type Progress = { readonly stage: 'handing'; readonly share: number } | { readonly stage: 'writing' };

export interface Writing {
  /** Rejects with an AbortError where it was cancelled. */
  readonly file: Promise<Blob>;
  cancel(): void;
}

/** So many events are handed over at once, between two frames. */
const part = 150;

export function writeFile(
  format: Format,
  selection: Selection,
  onprogress: (progress: Progress) => void,
): Writing {
  const giving = new AbortController();
  return {
    file: isOneFile
      ? writeHere(format, selection, onprogress)
      : writeAway(format, selection, onprogress, giving.signal),
    cancel: () => giving.abort(),
  };
}

async function writeHere(
  format: Format,
  selection: Selection,
  onprogress: (progress: Progress) => void,
): Promise<Blob> {
  onprogress({ stage: 'writing' });
  await breath();
  return write(format, selection);
}

async function writeAway(
  format: Format,
  { timeline, events, ...rest }: Selection,
  onprogress: (progress: Progress) => void,
  cancelled: AbortSignal,
): Promise<Blob> {
  const { openWorkshop } = await import('./workshop.ts');
  const workshop = openWorkshop();
  const abandoned = new Promise<never>((_, reject) => {
    cancelled.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')));
  });
  const hand = async () => {
    workshop.ask({ do: 'begin', selection: { ...rest, timeline: { ...timeline, events: [] }, events: [] } });
    for (let from = 0; from < events.length && !cancelled.aborted; from += part) {
      onprogress({ stage: 'handing', share: from / events.length });
      workshop.ask({ do: 'add', events: events.slice(from, from + part) });
      await breath();
    }
    if (cancelled.aborted) return abandoned;
    onprogress({ stage: 'writing' });
    workshop.ask({ do: 'write', format });
    return workshop.written;
  };
  try {
    cancelled.throwIfAborted();
    return await Promise.race([hand(), workshop.written, abandoned]);
  } finally {
    workshop.close();
  }
}

/** Lets the page draw and listen. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve));
