/** The worker that writes files; a page in one HTML file has none and writes by itself. */
import type { Answered, Asked } from './handover.ts';

export interface Workshop {
  ask(asked: Asked): void;
  /** The file once it is written; rejects where the worker fails or cannot be had. */
  readonly written: Promise<Blob>;
  close(): void;
}

export function openWorkshop(): Workshop {
  const worker = new Worker(new URL('./writer.worker.ts', import.meta.url), { type: 'module' });
  const written = new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answered>) =>
      data.say === 'written' ? resolve(data.file) : reject(new Error(data.why));
    worker.onerror = ({ message }) => reject(new Error(message || 'The worker could not be started.'));
  });
  return { ask: (asked) => worker.postMessage(asked), written, close: () => worker.terminate() };
}
