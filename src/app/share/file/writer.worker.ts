/** Writes files away from the page, which stays at hand meanwhile. */
import { write } from '../../../export/formats.ts';
import { narrowTimeline, type Selection } from '../../../export/selection.ts';
import type { TimelineEvent } from '../../../model/schema.ts';
import type { Answered, Asked } from './handover.ts';

let selection: Selection | null = null;
const events: TimelineEvent[] = [];

addEventListener('message', ({ data: asked }: MessageEvent<Asked>) => {
  if (asked.do === 'begin') selection = asked.selection;
  else if (asked.do === 'add') events.push(...asked.events);
  else if (selection) {
    const whole = { ...selection, timeline: { ...selection.timeline, events }, events };
    write(asked.format, { ...whole, timeline: narrowTimeline(whole.timeline, events) }).then(
      (file) => answer({ say: 'written', file }),
      (error: unknown) => answer({ say: 'failed', why: String(error) }),
    );
  }
});

const answer = (answered: Answered) => postMessage(answered);
