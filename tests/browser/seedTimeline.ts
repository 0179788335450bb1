import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { timelineSchema, type TimelineFile } from '../../src/model/schema.ts';

export type { TimelineFile };

/** The timeline compiled from the seeds, as the site under test shows it. */
export function seedTimeline(): TimelineFile {
  return v.parse(timelineSchema, JSON.parse(readFileSync('public/timeline/timeline.json', 'utf8')));
}
